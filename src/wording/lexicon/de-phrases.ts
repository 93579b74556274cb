import type { Lexicon } from './entries.ts'

/** German conjunctions and what a clause behind them adds. */
export const deSubordinators: Lexicon['subordinators'] = [
  [
    'condition',
    'wenn | falls | sofern | soweit | es sei denn | außer wenn | außer | ausgenommen | ausser | nur wenn | nur sofern | nur soweit | nur falls | vorausgesetzt | solange | insoweit | unter der voraussetzung | unter der bedingung | mit ausnahme | ohne dass | mit der maßgabe | nur dann | abgesehen von | wobei | je nachdem | angesichts',
  ],
  [
    'hedge',
    'soweit möglich | wenn möglich | sofern möglich | falls erforderlich | soweit erforderlich | wo möglich | soweit angemessen | gegebenenfalls | soweit wie möglich | so weit wie möglich | soweit tunlich | unter berücksichtigung | wo angemessen | wenn nötig | soweit dies möglich ist | soweit es möglich ist | soweit praktikabel',
  ],
  ['duration', 'bis zu dem zeitpunkt | so lange | bis dass'],
  ['time', 'sobald | nachdem | bevor | ehe | seitdem'],
  ['condition!', 'auch wenn | selbst wenn | gleichgültig ob'],
  ['manner', 'damit | um | indem | sodass'],
]

/** German adverbs and set phrases that qualify by themselves. */
export const deAdverbs: Lexicon['adverbs'] = [
  [
    'duration.permanence',
    'dauerhaft | ständig | auf dauer | auf unbestimmte zeit | für immer | unbefristet | ewig | auf ewig | endgültig | dauernd | zeitlich unbegrenzt',
  ],
  [
    'duration.temporary',
    'vorübergehend | vorläufig | zeitweise | bis auf weiteres | befristet | zeitweilig | einstweilen | übergangsweise',
  ],
  [
    'time.immediate-',
    'unverzüglich | sofort | umgehend | ohne schuldhaftes zögern | ohne verzug | alsbald | mit sofortiger wirkung | ohne verzögerung',
  ],
  [
    'time',
    'sonntags | samstags | werktags | nachts | morgens | abends | montags | feiertags | tagsüber | wochentags | sonn- und feiertags',
  ],
  [
    'time-',
    'alle zwei jahre | alle drei jahre | alle vier jahre | alle fünf jahre | alle zehn jahre | alle zwei monate | alle drei monate | alle sechs monate | jährlich | monatlich | wöchentlich | täglich | vierteljährlich | regelmäßig | jedes jahr | jeden monat | jede woche | alle # jahre | alle # monate | zweimal jährlich | einmal jährlich | jederzeit | künftig | zugleich | gleichzeitig | parallel | rechtzeitig | im voraus | vorab | später | sodann | zunächst | zuvor | in regelmäßigen abständen | halbjährlich | kalenderjährlich | fristgerecht | pünktlich | ab sofort',
  ],
  [
    'hedge.effort',
    'bemühen sich | bemüht sich | bemühen uns | bemühen wir uns | nach besten kräften | nach kräften | setzen sich | setzt sich | setzen uns | setzen wir uns | wirken darauf hin | wirkt darauf hin | wirken auf | wirkt auf | streben | strebt | alle anstrengungen | alle erforderlichen anstrengungen | angemessene anstrengungen | wirtschaftlich angemessene anstrengungen | bestmöglich | nach bestem vermögen | nach bestem wissen und gewissen | ihr möglichstes | sein möglichstes | versuchen | versucht | bemüht | bemühen',
  ],
  [
    'hedge.possible',
    'nach möglichkeit | möglichst | so bald wie möglich | so schnell wie möglich | so rasch wie möglich | sobald wie möglich | baldmöglichst | schnellstmöglich | frühestmöglich | so früh wie möglich | soweit möglich | so weit wie möglich | soweit wie möglich | wenn möglich | wo möglich | im rahmen des möglichen | im rahmen der möglichkeiten | im rahmen ihrer möglichkeiten | im rahmen seiner möglichkeiten | im rahmen verfügbarer mittel | im rahmen der verfügbaren mittel | im rahmen der verfügbaren haushaltsmittel | in absehbarer zeit | zeitnah | zügig | in angemessener frist | innerhalb angemessener frist | innerhalb einer angemessenen frist | zu gegebener zeit | zum frühestmöglichen zeitpunkt | weitestgehend | weitgehend | so weit möglich | bestenfalls | perspektivisch | mittelfristig | langfristig | demnächst',
  ],
  [
    'hedge.appropriate',
    'geeignete | angemessene | gegebenenfalls | erforderlichenfalls | nötigenfalls | falls erforderlich | soweit erforderlich | soweit angemessen | bei bedarf | nach pflichtgemäßem ermessen | nach billigem ermessen | nach freiem ermessen | nach eigenem ermessen | nach ermessen | in angemessener weise | in geeigneter weise | in angemessenem umfang | angemessen | ggf | unter berücksichtigung | situationsgerecht | im bedarfsfall | schrittweise | nach und nach',
  ],
  ['hedge.examine', 'prüfen | prüft | erwägen | erwägt | evaluieren | evaluiert'],
  [
    'hedge.usually',
    'grundsätzlich | in der regel | im allgemeinen | im grundsatz | prinzipiell | im prinzip | regelmäßig nur | üblicherweise | normalerweise | vorrangig | insbesondere | vorzugsweise | im wesentlichen | überwiegend | hauptsächlich | in erster linie | freiwillig | auf freiwilliger basis | tunlichst | etwa | ungefähr | circa | rund | annähernd',
  ],
  [
    'manner!',
    'unmittelbar oder mittelbar | weder unmittelbar noch mittelbar | direkt oder indirekt | mittelbar oder unmittelbar | in irgendeiner weise | in keiner weise | gleich aus welchem grund | nach seiner wahl | nach ihrer wahl | nach wahl | ganz oder teilweise | ausdrücklich | hiermit | in jeder form | wie auch immer',
  ],
  [
    'condition!',
    'unter keinen umständen | in keinem fall | auf keinen fall | in jedem fall | in jedem falle | unter allen umständen | keinesfalls | keineswegs | jedenfalls',
  ],
  ['time!', 'niemals | jemals | zu keiner zeit | zu keinem zeitpunkt | nie wieder | stets | immer'],
  [
    'manner',
    'gemeinsam | einstimmig | einvernehmlich | einseitig | persönlich | schriftlich | mündlich | elektronisch | gleichmäßig | unentgeltlich | kostenlos | öffentlich | geheim | friedlich | getrennt | einzeln | unmittelbar | direkt | automatisch | verhältnismäßig | anteilig | vertraulich | unabhängig | ausschließlich | in textform | in schriftform | in bar | nach treu und glauben | nach den regeln der technik | unbefugt | vorsätzlich | wissentlich | unangemessen | willkürlich | unbillig | heimlich | im einvernehmen | selbst | eigenständig | selbständig',
  ],
  ['place', 'weltweit | bundesweit | landesweit | vor ort | im inland | im ausland | europaweit'],
  [
    'quantity',
    'einmal | zweimal | dreimal | einmalig | mehrmals | vollständig | in vollem umfang | zur hälfte | vollumfänglich | höchstens einmal | einmal im jahr',
  ],
  ['actor-scope!', 'für alle'],
]

/** German phrases that make a bound of the number behind them. */
export const deQuantities: Lexicon['quantities'] = [
  [
    'quantity.cap',
    'höchstens | maximal | bis zu | nicht mehr als | von mehr als | mehr als | weniger als | von bis zu | in höhe von bis zu | insgesamt | auf höchstens | auf maximal | über | unter | oberhalb von | nicht über | begrenzt auf',
  ],
  [
    'quantity.floor',
    'mindestens | wenigstens | nicht weniger als | von mindestens | in höhe von mindestens | auf mindestens | um mindestens | zumindest',
  ],
  ['quantity', 'genau | in höhe von'],
]
