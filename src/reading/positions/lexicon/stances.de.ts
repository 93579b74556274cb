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

// Verbs of demanding, backing and refusing in newsroom German: general knowledge of the language, with the frames that grammars give.
const VERBS: readonly Row[] = [
  ['demands', null, 'forder-', 'gefordert', '', ''],
  ['demands', null, 'forder-', 'aufgefordert', 'auf', ''],
  ['demands', null, 'forder-', 'eingefordert', 'ein', ''],
  ['demands', null, 'verlang-', '', '', ''],
  ['demands', null, 'dräng-', 'gedrängt', '', 'auf/darauf'],
  ['demands', null, 'poch-', 'gepocht', '', 'auf/darauf'],
  ['demands', null, 'beharr-', '', '', 'auf/darauf'],
  ['demands', null, 'besteht bestehen bestand bestanden bestehe bestünde', 'bestanden', '', 'auf/darauf'],
  ['demands', null, 'dringt dringen drang drangen dringe', 'gedrungen', '', 'auf/darauf'],
  ['demands', null, 'ruft rufen rief riefen rufe', 'aufgerufen', 'auf', 'zu/zum/zur/dazu'],
  ['demands', null, 'appellier-', '', '', 'an'],
  ['demands', null, 'setz-', 'eingesetzt', 'ein', 'für/dafür'],
  ['demands', null, 'mahn-', 'angemahnt', 'an', ''],
  ['demands', null, 'beansprucht beanspruchen beanspruchte beanspruchten', '', '', ''],
  ['demands', 'opposes', 'will wollen wollte wollten wolle', 'gewollt', '', 'OBJECT'],
  ['supports', 'opposes', 'unterstütz-', '', '', ''],
  ['supports', 'opposes', 'befürwort-', '', '', ''],
  ['supports', null, 'begrüß-', '', '', ''],
  ['supports', 'rejects', 'akzeptier-', '', '', ''],
  ['supports', 'rejects', 'billig-', 'gebilligt', '', ''],
  ['supports', 'rejects', 'toler- tolerier-', '', '', ''],
  ['supports', 'rejects', 'dulde- duld-', 'geduldet', '', ''],
  ['supports', 'rejects', 'stimm-', 'zugestimmt', 'zu', ''],
  ['supports', null, 'nimmt nehmen nahm nahmen nehme nähme', 'angenommen', 'an', ''],
  ['supports', 'rejects', 'nimmt nehmen nahm nahmen nehme nähme', 'hingenommen', 'hin', ''],
  ['supports', null, 'schlägt schlagen schlug schlugen schlage', 'vorgeschlagen', 'vor', ''],
  ['supports', 'opposes', 'spricht sprechen sprach sprachen spreche', 'ausgesprochen', 'aus', 'für/dafür'],
  ['supports', null, 'plädier-', '', '', 'für/dafür'],
  ['supports', null, 'werben wirbt warb warben werbe', 'geworben', '', 'für/dafür'],
  ['supports', 'opposes', 'stimm-', 'gestimmt', '', 'für/dafür'],
  ['supports', null, 'tritt treten trat traten trete', 'eingetreten', 'ein', 'für/dafür'],
  ['supports', null, 'stell-', 'gestellt', '', 'hinter'],
  ['supports', null, 'lob-', 'gelobt', '', ''],
  ['supports', null, 'preist preisen pries priesen preise', 'angepriesen', 'an', ''],
  ['supports', null, 'willig-', 'eingewilligt', 'ein', ''],
  ['opposes', null, 'kritisier-', '', '', ''],
  ['opposes', null, 'verurteil-', '', '', ''],
  ['opposes', null, 'bemängel- bemängl- rüg- beanstand- beklag-', '', '', ''],
  ['opposes', 'supports', 'spricht sprechen sprach sprachen spreche', 'ausgesprochen', 'aus', 'gegen/dagegen'],
  ['opposes', null, 'protestier- demonstrier- streik-', '', '', 'gegen/dagegen'],
  ['opposes', null, 'stimm-', 'gestimmt', '', 'gegen/dagegen'],
  ['opposes', null, 'wehr- sträub- stemm- wend-', 'gewehrt', '', 'gegen/dagegen'],
  ['opposes', null, 'stell-', 'gestellt', '', 'gegen/dagegen'],
  ['opposes', null, 'bekämpf-', '', '', ''],
  ['opposes', null, 'warn-', 'gewarnt', '', 'vor/davor'],
  ['opposes', null, 'wirft werfen warf warfen werfe', 'vorgeworfen', 'vor', ''],
  ['rejects', null, 'lehn-', 'abgelehnt', 'ab', ''],
  ['rejects', null, 'weist weisen wies wiesen weise', 'zurückgewiesen', 'zurück', ''],
  ['rejects', null, 'schließt schließen schloss schlossen schließe', 'ausgeschlossen', 'aus', ''],
  ['rejects', null, 'schlägt schlagen schlug schlugen schlage', 'ausgeschlagen', 'aus', ''],
  ['rejects', null, 'verweiger-', '', '', ''],
  ['rejects', null, 'weiger-', 'geweigert', '', 'ZU'],
  ['rejects', null, 'verwirft verwerfen verwarf verwarfen verworfen', '', '', ''],
  ['rejects', null, 'blockier-', '', '', ''],
  ['rejects', null, 'erteil-', '', '', 'absage/abfuhr'],
  [
    null,
    'rejects',
    'anerkenn- aufgeb- nachgeb- abtret- abzieh- zulass- unterzeichn- unterschreib- verhandl- hinnehm- weich- erlaub- gestatt- verzicht-',
    '',
    '',
    '',
  ],
  [null, 'rejects', 'lass- lässt ließ ließen', '', 'zu', ''],
  [null, 'rejects', 'geb- gibt', '', 'auf', ''],
  [null, 'rejects', 'geb- gibt', '', 'nach', ''],
]

const NOUNS: readonly StanceNoun[] = [
  { stance: 'demands', forms: 'forderung forderungen', link: 'nach' },
  { stance: 'demands', forms: 'ruf rufe', link: 'nach' },
  { stance: 'demands', forms: 'appell appelle aufruf', link: 'zu zum zur' },
  { stance: 'opposes', forms: 'widerstand widerstands protest proteste einwände einwand bedenken', link: 'gegen' },
  { stance: 'opposes', forms: 'kritik', link: 'an am' },
  { stance: 'supports', forms: 'unterstützung zustimmung', link: 'für zu zum zur' },
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
    words: `rote linie|rote linien|roten linien|roter linien|inakzeptabel|unannehmbar|nicht verhandelbar|unverhandelbar|
    nicht hinnehmbar|nicht akzeptabel|völlig ausgeschlossen|nicht zur disposition|nicht zur debatte|nicht infrage|nicht in frage|tabu|ein no-go|kommt nicht in betracht`,
  },
  {
    stance: 'demands',
    denied: null,
    words: `unerlässlich|unverzichtbar|unabdingbar|zwingend notwendig|dringend notwendig|zwingend erforderlich|einzige weg|einziger weg|notwendig|erforderlich`,
  },
  {
    stance: 'supports',
    denied: 'opposes',
    words: `einverstanden|dafür|offen|bereit zu|bereit|zu begrüßen|begrüßenswert|ein wichtiger schritt|ein guter schritt`,
  },
  { stance: 'opposes', denied: 'supports', words: `dagegen|gegen|unverantwortlich|schwindel|ein fehler|ein irrweg` },
]

/** German words that take sides, from general knowledge of the language. */
export const stancesDe: StanceWords = {
  verbs: VERBS.map(verb),
  nouns: NOUNS,
  predicates: PREDICATES,
  conditions: `nur mit|nur wenn|nur dann|nur unter|nur falls|nur bei|nur gegen|nur nach|erst wenn|erst nach|unter der bedingung|unter der voraussetzung|unter
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
  naming: `nennt nannte nannten nennen genannt bezeichnet bezeichnete bezeichnen bezeichneten hält halten hielt hielten erklärt erklärte wertet wertete werteten`,
  copulas: `ist sind war waren sei seien bleibt bleiben bleibe blieb wäre wären zeigt zeigte zeigten zeige`,
  reporting: '',
  matters: `forderung forderungen vorschlag vorschläge angebot angebote plan pläne entwurf entwürfe antrag anträge abkommen vertrag gesetz maßnahme maßnahmen bedingung
    bedingungen vorhaben idee initiative kompromiss reform sanktionen zölle einigung gespräche verhandlungen ende abzug rückzug waffenruhe
    waffenstillstand neuwahlen`,
  ifs: 'wenn falls sofern vorausgesetzt solange sobald',
  lights: `signalisiert signalisierte signalisierten äußert äußerte äußerten erhob erhoben erhebt bekräftigt bekräftigte bekräftigten erneuert erneuerte
    erneuerten stellt stellte stellten übt übte übten erteilt erteilte zeigt zeigte zeigten unterstreicht unterstrich wiederholt wiederholte wiederholten
    hatte sagte sagten geäußert signalisiert bekräftigt erneuert geübt angekündigt`,
  musts: 'muss müssen müsse müssten',
  futures: 'will wollen wolle werde werden wird würde würden nie niemals',
  provides: 'sieht sehen sah sahen vorsah vorsieht vorsehen vorsehe',
  contains: 'enthält enthielt enthalten enthielte umfasst',
  bans: 'verbot verbots verzicht ausschluss',
  coming: 'kommt kommen kam kamen komme gibt gab',
  selves: 'ich wir',
  persons: 'er sie',
  things: 'es das dies man dieses jenes was welche welcher welches nichts etwas',
  adverbs: `auch weiterhin erneut bereits nun noch immer wieder zudem zugleich jedoch aber hingegen dagegen deutlich ausdrücklich scharf insbesondere
    vor allem vorerst zunächst stets heute gestern daraufhin deshalb darum daher allerdings klar offen strikt kategorisch grundsätzlich entschieden
    dennoch trotzdem dabei damals derzeit aktuell mehrfach wiederholt außerdem unterdessen inzwischen dort hier so dann zwar
    erstmals zuvor danach anschließend schließlich nur selbst sogar eigentlich zuletzt künftig wohl offenbar sich ebenfalls ebenso`,
  idle: 'einander gegenseitig vorwurf vorwürfe anschuldigung anschuldigungen todesopfer opfer tote menschenleben verletzte stellungnahme kommentar anfrage fragen äußern kommentieren angaben',
}
