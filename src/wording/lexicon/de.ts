import { deOpeners } from './de-openers.ts'
import { deAdverbs, deQuantities, deSubordinators } from './de-phrases.ts'
import { deNarrowing, deNouns, deVerbs } from './de-words.ts'
import type { Lexicon } from './entries.ts'

/**
 * German. „Darf nicht“ forbids, „muss nicht“ lifts a duty; the present tense of statutes and contracts commands
 * (Handbuch der Rechtsförmlichkeit of the Federal Ministry of Justice); „soll“ is read as a recommendation.
 */
export const de: Lexicon = {
  language: 'de',
  syntax: 'bracket',
  hasCompounds: true,
  inflections: {
    noun: [
      ['ung', 'ung ungen'],
      ['e', 'e en es er ern em'],
      ['', '/ s es e n en er ern em se sen'],
    ],
    verb: [
      ['eln', 'eln elt elte elten elnd'],
      ['ern', 'ern ert erte erten'],
      ['ten', 'ten tet tete teten te'],
      ['den', 'den det dete deten de'],
      ['en', 'en t e te ten et end'],
      ['', '/'],
    ],
  },
  modals: {
    duty: 'hat zu | haben zu',
    must: '',
    cannot: '',
    permit: 'darf | dürfen | kann | können | dürfe',
    recommend: 'soll | sollen | sollte | sollten',
    might: 'könnte | könnten | dürfte | dürften | mag | mögen',
    need: 'muss | müssen | müsse | mussten | braucht | brauchen',
    future: 'wird | werden | werde',
    'to-do':
      'ist | sind | bleibt | bleiben | sei | seien | war | waren | hat | haben | wurde | wurden | hatte | hatten',
    intend: 'will | wollen | möchte | möchten | wolle',
  },
  copulas: 'ist sind sei seien war waren wird werden wurde wurden bleibt bleiben',
  predicates: [
    ['exempt', 'befreit | freigestellt | entbunden'],
    [
      'duty',
      'verpflichtet | gehalten | gebunden | verpflichtend | obligatorisch | zwingend | pflicht | verpflichtung | aufgabe | gezwungen | vorgeschrieben | erforderlich | notwendig | geschuldet | haftbar | schuldig | verantwortlich',
    ],
    [
      'ban',
      'verboten | untersagt | unzulässig | unstatthaft | verwehrt | ausgeschlossen | nicht gestattet | nicht erlaubt | nicht zulässig | nicht statthaft | gehindert | rechtswidrig | unerlaubt | strafbar',
    ],
    [
      'permit',
      'berechtigt | befugt | ermächtigt | gestattet | erlaubt | zulässig | statthaft | ermächtigung | frei | unbenommen | zugelassen | bevollmächtigt | vorbehalten | möglich',
    ],
    [
      'recommend',
      'aufgefordert | ersucht | ermutigt | gebeten | eingeladen | angehalten | empfohlen | ratsam | geraten | wünschenswert | aufgerufen | angeraten',
    ],
    [
      'expect',
      'erwartet | beabsichtigt | geplant | vorgesehen | angestrebt | bereit | entschlossen | anvisiert | gedacht | gewillt | bestrebt',
    ],
    ['effort', 'bemüht'],
  ],
  operators: [
    [
      'duty',
      'verpflichtet sich | verpflichten sich | verpflichte sich | verpflichten wir uns | sagt zu | sagen zu | sichert zu | sichern zu | garantiert | garantieren | gewährleistet | gewährleisten | verspricht | versprechen | vereinbaren | bedarf | bedürfen | schuldet | schulden | haftet | haften | erfordert | erfordern | setzt voraus | setzen voraus | stimmt zu | stimmen zu | hat die pflicht | haben die pflicht | hat die verpflichtung | haben die verpflichtung | hat dafür sorge zu tragen',
    ],
    ['exempt', 'hat keine pflicht | haben keine pflicht'],
    [
      'permit',
      'hat das recht | haben das recht | hat anspruch | haben anspruch | hat einen anspruch | haben einen anspruch | hat die möglichkeit | haben die möglichkeit | hat die befugnis | haben die befugnis | behält sich | behalten sich | steht es frei | bleibt es unbenommen | steht das recht zu',
    ],
    ['ban', 'hat kein recht | haben kein recht | hat keinen anspruch | haben keinen anspruch | hat keine befugnis'],
    [
      'abstain',
      'verzichtet auf | verzichten auf | verzichtet | verzichten | unterlässt | unterlassen | unterlasse | enthält sich | enthalten sich | sieht davon ab | sehen davon ab | sieht ab von | entsagt | entsagen | schließt aus | schließen aus',
    ],
    [
      'effort',
      'bemüht sich | bemühen sich | bemüht | bemühen | bemühen uns | bemühen wir uns | setzt sich | setzen sich | setzen uns | setzen wir uns | wirkt darauf hin | wirken darauf hin | wirkt auf | wirken auf | wirkt | wirken | strebt | streben | trachtet | trachten | arbeitet auf | arbeiten auf | arbeitet darauf hin | arbeiten darauf hin | versucht | versuchen | ist bestrebt | sind bestrebt | unternimmt alle anstrengungen | unternehmen alle anstrengungen | unternehmen alles | unternimmt alles | tut alles | tun alles | tun ihr möglichstes | engagiert sich | engagieren sich | bestrebt | bestreben',
    ],
    [
      'expect',
      'beabsichtigt | beabsichtigen | plant | planen | erwartet | erwarten | erwägt | erwägen | hofft | hoffen | rechnet damit | rechnen damit | geht davon aus | gehen davon aus | nimmt sich vor | nehmen sich vor | bekräftigt die absicht | bekräftigen die absicht | bekräftigt ihre absicht | bekräftigen ihre absicht | erklärt die absicht | zieht in betracht | ziehen in betracht | stellt in aussicht | stellen in aussicht | wünscht | wünschen | bekräftigt seine absicht | hat die absicht | haben die absicht',
    ],
    ['recommend', 'empfiehlt | empfehlen | legt nahe'],
  ],
  directives: [
    [
      'recommend',
      'fordert | fordern | ruft | rufen | ersucht | ersuchen | bittet | bitten | ermutigt | ermutigen | lädt | laden | appelliert | appellieren | rät',
    ],
    ['duty', 'verpflichtet | zwingt | weist'],
    ['permit', 'ermächtigt | ermächtigen | berechtigt | berechtigen | gestattet | gestatten | erlaubt | erlauben'],
    ['ban', 'untersagt | untersagen | verbietet | verbieten'],
  ],
  closings: [
    ['abstain', 'unterlassen | verzichten | absehen | enthalten | abzusehen | unterlassen'],
    ['fail', 'umhin'],
    ['effort', 'bemühen | einsetzen | hinwirken | anstreben | versuchen | hinarbeiten | streben | darauf hinwirken'],
  ],
  nominals: [
    ['ban', 'verzicht auf | verbot | verbot von | ausschluss von | ausschluss | absage an | moratorium für | ende der'],
    ['permit', 'recht auf | anspruch auf | freiheit | erlaubnis'],
    ['effort', 'bemühen um | anstrengungen'],
  ],
  frames: [
    [
      'expect',
      'es wird erwartet | geht davon aus | gehen davon aus | wird davon ausgegangen | erwartet | erwarten | hofft | hoffen | rechnet damit | rechnen damit | es ist vorgesehen | ist beabsichtigt | ist geplant',
    ],
    [
      'duty',
      'vereinbaren | kommen überein | sind sich einig | stimmen überein | stimmt zu | verpflichtet sich | verpflichten sich | legt fest | legen fest | bestimmt | garantiert | garantieren | beschließen | beschließt',
    ],
    [
      'state',
      'bekräftigt | bekräftigen | erinnert | erinnern | erinnert daran | erinnern daran | stellt fest | stellen fest | erklärt | erklären | bestätigt | bestätigen | anerkennt | anerkennen | erkennt an | erkennen an | unterstreicht | unterstreichen | betont | betonen | weist darauf hin | weisen darauf hin',
    ],
    ['recommend', 'empfiehlt | empfehlen | fordert | fordern'],
  ],
  negations: 'nicht nie niemals weder kein keine keinen keiner keinem keines keinerlei keinesfalls keineswegs nimmer',
  negativeSubjects: 'kein keine keiner keinen keinem keines weder',
  nobody: 'niemand | nichts',
  subordinators: deSubordinators,
  relatives: 'der die das den dem deren dessen denen welcher welche welches welchen welchem was wer',
  coordinators: 'und aber oder sondern doch jedoch sowie denn',
  contentWord: 'dass',
  purposeWord: 'zu',
  adverbs: deAdverbs,
  openers: deOpeners,
  quantities: deQuantities,
  numerals:
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden prozent hälfte drittel viertel dutzend',
  nouns: deNouns,
  verbs: deVerbs,
  articles:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem alle aller allen alles beide beiden beider ihre ihr ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere unseren unserem unserer kein keine keinen keinem keiner keines sämtliche sämtlicher mehrere mehrerer einige einiger solche solcher solchen welche',
  pronouns: 'er sie es wir ich ihr man sich uns ihm ihnen ihn',
  narrowing: deNarrowing,
  narrowingPattern:
    '^(?:un(?!ter|mittel|abhäng|iver|verletz|antast|bescha)|nicht-?)\\w+(?:te|ten|ter|tes|tem|ene|enen|ener|liche|lichen|licher|liches|bare|baren|barer|ige|igen|iger|same|samen)$|(?:reichende|gestützte|basierte|bezogene|intensive|schädliche|fähige|gebundene)[nrsm]?$',
  harmless:
    'europäische europäischen nationale nationalen internationale internationalen gemeinsame gemeinsamen jeweilige jeweiligen zuständige zuständigen öffentliche öffentlichen öffentlicher gesetzliche gesetzlichen vorstehende vorstehenden genannte genannten bestehende bestehenden folgende folgenden entsprechende entsprechenden andere anderen weitere weiteren',
  gerund: 'ung',
  applyTo: 'für',
  notAdverbs: '',
  onlyWords: 'nur ausschließlich allein lediglich',
  expletives: 'es',
  stops:
    'und oder aber sondern sowie nicht kein keine keinen keinem keiner nur auch zu muss müssen darf dürfen kann können soll sollen wird werden ist sind hat haben wenn sofern soweit',
}
