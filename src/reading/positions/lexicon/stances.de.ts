import type { Stance } from '../stance.ts'
import type { StanceNoun, StancePredicate, StanceVerb, StanceWords } from './stance-words.ts'

type Row = readonly [Stance | null, Stance | null, string, string, string, string]
const verb = ([stance, denied, forms, participle, particle, link]: Row): StanceVerb => ({
  stance,
  denied,
  forms,
  participle,
  particle,
  link,
})

// Verbs of demanding, backing and refusing in newsroom German, by class: general knowledge of the language, with the frames that grammars give.
const VERBS: readonly Row[] = [
  ['demands', null, 'forder-', 'gefordert', '', ''],
  ['demands', null, 'forder-', 'aufgefordert', 'auf', ''],
  ['demands', null, 'forder-', 'eingefordert', 'ein', ''],
  ['demands', null, 'verlang- reklamier- postulier-', '', '', ''],
  ['demands', null, 'dräng-', 'gedrängt', '', 'auf/darauf'],
  ['demands', null, 'poch-', 'gepocht', '', 'auf/darauf'],
  ['demands', null, 'beharr- insistier-', '', '', 'auf/darauf'],
  ['demands', null, 'besteht bestehen bestand bestanden bestehe bestünde', 'bestanden', '', 'auf/darauf'],
  ['demands', null, 'dringt dringen drang drangen dringe', 'gedrungen', '', 'auf/darauf'],
  ['demands', null, 'ruft rufen rief riefen rufe', 'aufgerufen', 'auf', 'zu/zum/zur/dazu'],
  ['demands', null, 'ruft rufen rief riefen rufe', 'gerufen', '', 'nach'],
  ['demands', null, 'bitt- bat baten', 'gebeten', '', 'um/darum'],
  ['demands', null, 'appellier-', '', '', 'an'],
  ['demands', null, 'setz-', 'eingesetzt', 'ein', 'für/dafür'],
  ['demands', null, 'mahn-', 'angemahnt', 'an', ''],
  ['conditional', null, 'knüpf- koppel-', 'geknüpft gekoppelt', '', 'an/daran'],
  ['conditional', null, 'macht machen machte machten', 'gemacht', '', 'abhängig'],
  ['demands', null, 'beansprucht beanspruchen beanspruchte beanspruchten', '', '', ''],
  ['demands', 'opposes', 'will wollen wollte wollten wolle', 'gewollt', '', 'OBJECT'],
  ['demands', null, 'möchte möchten', '', '', 'OBJECT'],
  ['supports', 'opposes', 'unterstütz- befürwort-', '', '', ''],
  ['supports', null, 'begrüß- würdig- bevorzug- verteidig-', '', '', ''],
  ['supports', 'rejects', 'akzeptier- tolerier- respektier-', '', '', ''],
  ['supports', 'rejects', 'billig-', 'gebilligt', '', ''],
  ['supports', 'rejects', 'genehmig-', '', '', ''],
  ['supports', null, 'empfiehlt empfehlen empfahl empfahlen empfehle', 'empfohlen', '', ''],
  ['supports', 'rejects', 'duld-', 'geduldet', '', ''],
  ['supports', 'rejects', 'stimm-', 'zugestimmt', 'zu', ''],
  ['supports', 'rejects', 'trägt tragen trug trugen trage', 'mitgetragen', 'mit', ''],
  ['supports', 'rejects', 'zieht ziehen zog zogen macht machen machte machten', 'mitgezogen mitgemacht', 'mit', ''],
  ['supports', 'rejects', 'schließt schließen schloss schlossen schließe', 'angeschlossen', 'an', ''],
  ['supports', null, 'nimmt nehmen nahm nahmen nehme nähme', 'angenommen', 'an', ''],
  ['supports', 'rejects', 'nimmt nehmen nahm nahmen nehme nähme', 'hingenommen', 'hin', ''],
  ['supports', null, 'schlägt schlagen schlug schlugen schlage', 'vorgeschlagen', 'vor', ''],
  ['supports', null, 'biet- bot boten', 'angeboten', 'an', ''],
  ['supports', null, 'stellt stellen stellte stellten stelle', 'gestellt', '', 'aussicht'],
  ['supports', 'opposes', 'spricht sprechen sprach sprachen spreche', 'ausgesprochen', 'aus', 'für/dafür'],
  ['supports', 'opposes', 'heißt heißen hieß hießen heiße', 'gutgeheißen', 'gut', ''],
  ['supports', null, 'plädier-', '', '', 'für/dafür'],
  ['supports', null, 'werben wirbt warb warben werbe', 'geworben', '', 'für/dafür'],
  ['supports', null, 'kämpf-', 'gekämpft', '', 'für/dafür'],
  ['supports', 'opposes', 'stimm- votier-', 'gestimmt', '', 'für/dafür'],
  ['supports', null, 'tritt treten trat traten trete', 'eingetreten', 'ein', 'für/dafür'],
  ['supports', null, 'stell-', 'gestellt', '', 'hinter'],
  ['supports', 'opposes', 'steht stehen stand standen stehe', 'gestanden', '', 'hinter'],
  ['supports', null, 'lob-', 'gelobt', '', ''],
  ['supports', null, 'preist preisen pries priesen preise', 'angepriesen', 'an', ''],
  ['supports', null, 'hält halten hielt hielten halte', 'festgehalten', 'fest', 'an/daran'],
  ['supports', null, 'willig-', 'eingewilligt', 'ein', ''],
  ['opposes', null, 'kritisier- verurteil- missbillig- geißel- brandmark- tadel- monier-', '', '', ''],
  ['opposes', null, 'prangert prangern prangerte prangerten prangere', 'angeprangert', 'an', ''],
  ['opposes', null, 'bemängel- bemängl- rüg- beanstand- beklag-', '', '', ''],
  ['opposes', null, 'beschwer-', 'beschwert', '', 'über/darüber'],
  ['opposes', null, 'distanzier-', '', '', 'von/vom/davon'],
  ['opposes', 'supports', 'spricht sprechen sprach sprachen spreche', 'ausgesprochen', 'aus', 'gegen/dagegen'],
  [
    'opposes',
    null,
    'protestier- demonstrier- streik- polemisier- opponier- votier- argumentier-',
    '',
    '',
    'gegen/dagegen',
  ],
  ['opposes', null, 'stimm-', 'gestimmt', '', 'gegen/dagegen'],
  ['opposes', null, 'wehr- sträub- stemm- wend- sperr- verwahr- kämpf-', 'gewehrt', '', 'gegen/dagegen'],
  ['opposes', null, 'stell-', 'gestellt', '', 'gegen/dagegen'],
  ['opposes', null, 'läuft laufen lief liefen laufe', 'gelaufen', '', 'sturm'],
  ['opposes', null, 'hält halten hielt hielten halte', 'dagegengehalten', 'dagegen', ''],
  ['opposes', null, 'boykottier- torpedier-', '', '', ''],
  ['opposes', null, 'warn-', 'gewarnt', '', 'vor/davor'],
  ['opposes', null, 'wirft werfen warf warfen werfe', 'vorgeworfen', 'vor', ''],
  ['opposes', null, 'beschuldig- bezichtig-', '', '', ''],
  ['rejects', null, 'lehn-', 'abgelehnt', 'ab', ''],
  ['rejects', null, 'weist weisen wies wiesen weise', 'zurückgewiesen', 'zurück', ''],
  ['rejects', null, 'weist weisen wies wiesen weise', 'abgewiesen', 'ab', ''],
  ['rejects', null, 'schließt schließen schloss schlossen schließe', 'ausgeschlossen', 'aus', ''],
  ['rejects', null, 'schlägt schlagen schlug schlugen schlage', 'ausgeschlagen', 'aus', ''],
  ['rejects', null, 'verweiger- verbitt- verbittet verbat', '', '', ''],
  ['rejects', null, 'weiger-', 'geweigert', '', 'ZU'],
  ['rejects', null, 'verwirft verwerfen verwarf verwarfen verworfen', '', '', ''],
  ['rejects', null, 'blockier-', '', '', ''],
  ['rejects', null, 'erteil-', '', '', 'absage/abfuhr'],
  ['rejects', null, 'wink-', 'abgewinkt', 'ab', ''],
  ['rejects', null, 'wissen', '', '', 'nichts'],
  ['opposes', null, 'hält halten hielt hielten halte', 'gehalten', '', 'nichts'],
  ['rejects', null, 'leg-', 'eingelegt', 'ein', 'veto'],
  ['opposes', null, 'leg-', 'eingelegt', 'ein', 'einspruch/widerspruch/protest/beschwerde/verwahrung'],
  ['supports', null, 'sag-', 'gesagt', '', 'ja'],
  ['rejects', null, 'sag-', 'gesagt', '', 'nein'],
  ['supports', null, 'dank-', 'gedankt', '', ''],
  [
    null,
    'rejects',
    `anerkenn- aufgeb- nachgeb- abtret- abzieh- zulass- unterzeichn- unterschreib- verhandel- verhandl- hinnehm- weich- erlaub- gestatt- verzicht-
    herausgeb- hergeb- preisgeb- einlenk- beug- entsend- aushändig- mitwirk- teilnehm- zurückweich- abrück- überlass- aufnehm- schick- liefer- freilass- öffn-`,
    '',
    '',
    '',
  ],
  [null, 'rejects', 'lass- lässt ließ ließen', '', 'zu', ''],
  [null, 'rejects', 'geb- gibt', '', 'auf', ''],
  [null, 'rejects', 'geb- gibt', '', 'nach', ''],
  [null, 'rejects', 'geb- gibt', '', 'her', ''],
  [null, 'rejects', 'geb- gibt', '', 'preis', ''],
  [null, 'rejects', 'tret- tritt', '', 'ab', ''],
  [null, 'rejects', 'erkenn-', '', 'an', ''],
  ['opposes', null, 'verhinder- vereitel- unterbind- durchkreuz- bekämpf-', '', '', 'WILL'],
]

const NOUNS: readonly StanceNoun[] = [
  { stance: 'demands', forms: 'forderung forderungen', link: 'nach' },
  { stance: 'demands', forms: 'ruf rufe', link: 'nach' },
  { stance: 'demands', forms: 'appell appelle aufruf', link: 'zu zum zur' },
  {
    stance: 'opposes',
    forms:
      'widerstand widerstands protest proteste einwände einwänden einwand bedenken vorbehalte vorbehalten veto ressentiments widerspruch einspruch unmut empörung verärgerung',
    link: 'gegen',
  },
  { stance: 'opposes', forms: 'zweifel skepsis', link: 'an am gegenüber' },
  { stance: 'opposes', forms: 'kritik', link: 'an am' },
  { stance: 'supports', forms: 'unterstützung zustimmung sympathie lob', link: 'für zu zum zur' },
  { stance: 'rejects', forms: 'absage', link: 'an' },
  { stance: 'supports', forms: 'bereitschaft', link: 'zu zum zur für' },
  { stance: 'rejects', forms: 'ablehnung', link: 'von des der' },
  { stance: 'rejects', forms: 'weigerung', link: '' },
]

// Judgements that diplomats and commentators call a thing by.
const PREDICATES: readonly StancePredicate[] = [
  {
    stance: 'red-line',
    denied: null,
    of: 'thing',
    words: `rote linie|rote linien|roten linien|roter linien|inakzeptabel|unannehmbar|nicht verhandelbar|unverhandelbar|
    nicht hinnehmbar|nicht akzeptabel|nicht annehmbar|völlig ausgeschlossen|nicht zur disposition|nicht zur debatte|nicht infrage|nicht in frage|tabu|
    ein no-go|kommt nicht in betracht|nicht zur verhandlung|nicht verhandlungssache|indiskutabel|nicht zum verkauf|nicht zu machen|unter keinen umständen`,
  },
  {
    stance: 'demands',
    denied: null,
    of: 'thing',
    words: `unerlässlich|unverzichtbar|unabdingbar|zwingend notwendig|dringend notwendig|zwingend erforderlich`,
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'party',
    words: `einverstanden|dafür|offen|bereit zu|bereit|aufgeschlossen|zufrieden|interessiert an|erfreut|erleichtert|begeistert|angetan|dankbar`,
  },
  {
    stance: 'opposes',
    denied: 'supports',
    of: 'party',
    words: `dagegen|gegen|skeptisch|unzufrieden|nicht glücklich|besorgt|beunruhigt|alarmiert|empört|verärgert|entsetzt|bestürzt|enttäuscht|ablehnend`,
  },
  {
    stance: 'opposes',
    denied: null,
    of: 'thing',
    words: 'ein schlechtes geschäft|ein schlechter deal|eine schlechte idee|kein gutes angebot|keine gute idee',
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'thing',
    words: 'ein gutes geschäft|ein guter deal|eine gute idee|ein gutes angebot|ein guter vorschlag',
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'verdict',
    words: `zu begrüßen|begrüßenswert|ein wichtiger schritt|wichtigen schritt|ein guter schritt|guten schritt|ein fortschritt|schritt in die richtige richtung|schritt nach vorn|schritt nach vorne|fortschritt|meilenstein|durchbruch|erfolg|
    gute grundlage|guter anfang|annehmbar|akzeptabel|ausgewogen|fair|gerecht|vernünftig|sinnvoll|konstruktiv|tragfähig|zielführend|hilfreich|realistisch|
    ausreichend|vielversprechend|ermutigend|erfreulich|historisch|richtig|zu unterstützen`,
  },
  {
    stance: 'opposes',
    denied: null,
    of: 'verdict',
    words: `unverantwortlich|verantwortungslos|schwindel|fehler|irrweg|provokation|farce|mogelpackung|erpressung|verrat|zumutung|affront|skandal|diktat|
    kapitulation|rückschritt|schlag ins gesicht|sackgasse|unsinn|luftnummer|katastrophe|täuschung|manipulationsversuch|gefahr|bedrohung|risiko|betrug|scheinlösung|
    unausgewogen|einseitig|unfair|ungerecht|falsch|absurd|abwegig|verfehlt|gefährlich|riskant|naiv|zynisch|empörend|beschämend|skandalös|illegal|rechtswidrig|
    völkerrechtswidrig|verfassungswidrig|illegitim|unrealistisch|unseriös|lächerlich|untauglich|kontraproduktiv|schädlich|fatal|
    enttäuschend|unzureichend|ungenügend|mangelhaft|dürftig|halbherzig|unglaubwürdig|überflüssig|unnötig|verfrüht|voreilig|übereilt|unausgegoren|unverhältnismäßig|nicht genug|
    verheerend|katastrophal|alarmierend|besorgniserregend|unsozial|untragbar|unverständlich|belastung|kniefall|kriegserklärung|armutszeugnis|wortbruch|tabubruch|dammbruch`,
  },
]

/** German words that take sides, from general knowledge of the language. */
export const stancesDe: StanceWords = {
  verbs: VERBS.map(verb),
  nouns: NOUNS,
  predicates: PREDICATES,
  conditions: `im falle|im fall|für den fall|nur mit|nur wenn|nur dann|nur unter|nur falls|nur bei|nur gegen|nur nach|erst wenn|erst nach|unter der bedingung|unter der voraussetzung|unter
    einer bedingung|vorausgesetzt|sofern|im gegenzug|es sei denn|zur bedingung|zur voraussetzung|voraussetzung für|bedingung für|
    bedingung sei|voraussetzung sei|bedingung ist|nur möglich|erst dann|davon abhängig|hängt davon ab|solange|bevor`,
  negations: 'nicht kein keine keinen keinem keiner nie niemals weder',
  openers: `dass weil obwohl wenn als während nachdem bevor da damit ob indem sobald sofern falls sodass und oder aber doch denn sondern jedoch wie
    denen deren dessen`,
  prepositions: `in im an am auf bei beim mit nach von vom zu zum zur aus durch für gegen ohne um über unter vor hinter neben zwischen seit wegen trotz
    während laut gegenüber bis ab per als wie angesichts statt anstatt innerhalb außerhalb`,
  passives: 'wird werden wurde wurden worden werde würde würden ist sind war waren sei seien wäre wären worden',
  auxiliaries: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wird werden wurde wurden werde würde würden kann können könne
    könnte könnten konnte konnten muss müssen müsse müssten soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe
    mag mögen möchte möchten`,
  articles: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein keine keinen keinem keiner jeder
    jede jedes mein unser unsere unseren unserem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer beide beiden alle allen viele vielen
    einige mehrere solche solcher solchen`,
  naming: `nennt nannte nannten nennen nenne genannt bezeichnet bezeichne halte bezeichnete bezeichnen bezeichneten hält halten hielt hielten erklärt erklärte wertet wertete werteten
    findet fand fanden betrachtet betrachtete betrachteten ansieht ansehen sieht sah sahen sehe kritisiert kritisierte kritisierten verurteilt verurteilte
    verurteilten lobt lobte lobten begrüßt begrüßte begrüßten würdigt würdigte würdigten`,
  copulas: `ist sind war waren sei seien bleibt bleiben bleibe blieb wäre wären zeigt zeigte zeigten zeige zeigen gezeigt äußert äußerte
    äußerten äußere geäußert steht stehen stand standen stehe stünde gibt gab gaben gebe gegeben reagiert reagierte reagierten reagiere`,
  reporting: '',
  matters: `forderung forderungen vorschlag vorschläge angebot angebote plan pläne entwurf entwürfe antrag anträge abkommen vertrag gesetz maßnahme maßnahmen bedingung
    bedingungen vorhaben idee initiative kompromiss reform sanktionen zölle einigung gespräche verhandlungen ende abzug rückzug waffenruhe
    waffenstillstand neuwahlen`,
  ifs: 'wenn falls sofern vorausgesetzt solange sobald',
  accords: `reden sprechen verhandeln unterschreiben unterzeichnen zustimmen akzeptieren annehmen beitragen entsenden schicken teilnehmen zurückkehren
    wiederaufnehmen aufheben lockern aussetzen beenden stoppen einstellen abziehen freilassen übergeben anerkennen erwägen unterstützen ratifizieren billigen
    verlängern verzichten senken kürzen öffnen erlauben zulassen entwaffnen garantieren mitmachen mittragen einlenken nachgeben sperren widersetzen
    verschließen denkbar möglich vorstellbar vorstellen bereit beteiligen`,
  offering: 'will wolle wollen kann könne können könnte könnten würde würden werde werden wäre wären sei ist',
  lights: `hat haben habe hegt hegen hegte hegten meldete meldeten meldet melden bringt brachte brachten formulierte formulierten signalisiert signalisierte signalisierten äußert äußerte äußerten erhob erhoben erhebt bekräftigt bekräftigte bekräftigten erneuert erneuerte
    erneuerten stellt stellte stellten übt übte übten erteilt erteilte zeigt zeigte zeigten unterstreicht unterstrich wiederholt wiederholte wiederholten
    hatte sagte sagten geäußert signalisiert bekräftigt erneuert geübt angekündigt`,
  meeting:
    'stößt stoßen stieß stießen gestoßen trifft treffen traf trafen getroffen erntet erntete ernteten findet fand fanden löst löste hervor ausgelöst hervorgerufen',
  musts: 'muss müssen müsse müssten sollte sollten solle',
  barring: 'darf dürfen dürfe dürfte dürften',
  futures: 'will wollen wolle werde werden wird würde würden nie niemals',
  provides: 'sieht sehen sah sahen vorsah vorsieht vorsehen vorsehe',
  contains: 'enthält enthielt enthalten enthielte umfasst',
  bans: 'verbot verbots verzicht ausschluss',
  coming: 'kommt kommen kam kamen komme gibt gab',
  selves: 'ich wir man',
  persons: 'er sie',
  things: 'es das dies dieses jenes was welche welcher welches nichts etwas',
  adverbs: `auch weiterhin erneut bereits nun noch immer wieder zudem zugleich jedoch aber hingegen dagegen deutlich ausdrücklich scharf insbesondere
    vor allem vorerst zunächst stets heute gestern daraufhin deshalb darum daher allerdings klar offen strikt kategorisch grundsätzlich entschieden
    dennoch trotzdem dabei damals derzeit aktuell mehrfach wiederholt außerdem unterdessen inzwischen dort hier so dann zwar
    erstmals zuvor danach anschließend schließlich nur selbst sogar eigentlich zuletzt künftig wohl offenbar sich ebenfalls ebenso`,
  idle: `einander gegenseitig vorwurf vorwürfe anschuldigung bericht berichte berichten meldung meldungen darstellung behauptung behauptungen spekulationen
    gerüchte vermutung vermutungen anschuldigungen todesopfer opfer tote menschenleben verletzte stellungnahme kommentar anfrage fragen äußern kommentieren angaben`,
}
