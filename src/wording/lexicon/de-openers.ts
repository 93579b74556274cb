import type { Lexicon } from './entries.ts'

/** German prepositions; the first class found in the phrase decides. */
export const deOpeners: Lexicon['openers'] = [
  {
    words:
      'in kraft | in betrieb | in anspruch | zur verfügung | in gang | außer kraft | zur kenntnis | in frage | in erwägung | zu ende | zum einsatz | zur anwendung | in rechnung | in betracht | im zweifel | zur sprache | in bezug',
    cases: [],
    otherwise: null,
  },
  { words: 'unbeschadet | ungeachtet | unabhängig von | trotz', cases: [], otherwise: 'condition!' },
  { words: 'vorbehaltlich | mit ausnahme | außer bei | außer in | außer im', cases: [], otherwise: 'condition' },
  { words: 'der schriftlichen | der schriftform | der textform', cases: [], otherwise: 'manner' },
  {
    words: 'der vorherigen | der zustimmung | der genehmigung | der einwilligung',
    cases: [],
    otherwise: 'condition.consent',
  },
  {
    words: 'ohne',
    cases: [
      ['consent', 'condition.consent'],
      ['time', 'time-'],
    ],
    otherwise: 'condition',
  },
  {
    words:
      'mit zustimmung | mit genehmigung | mit einwilligung | mit ausdrücklicher | mit vorheriger | mit schriftlicher',
    cases: [['manner', 'manner']],
    otherwise: 'condition.consent',
  },
  {
    words:
      'nach maßgabe | gemäß | entsprechend | im einklang mit | in übereinstimmung mit | auf der grundlage | auf grundlage | aufgrund | auf grund | im rahmen | im sinne | nach vorgaben | anhand | mittels | mithilfe | mit hilfe | zwecks | zum zwecke | im wege | im interesse',
    cases: [
      ['discretion', 'hedge'],
      ['time', 'time'],
    ],
    otherwise: 'manner',
  },
  {
    words: 'im falle | im fall | bei gefahr | für den fall | bei verstoß | bei vorliegen',
    cases: [],
    otherwise: 'condition',
  },
  { words: 'während', cases: [['period', 'duration']], otherwise: 'time' },
  {
    words:
      'für die dauer | für einen zeitraum | auf die dauer | für die zeit | für mindestens | für höchstens | für weitere | auf lebenszeit',
    cases: [],
    otherwise: 'duration',
  },
  { words: 'spätestens | bis spätestens | frühestens | spätestens bis', cases: [], otherwise: 'time-' },
  {
    words: 'innerhalb | binnen',
    cases: [
      ['place', 'place'],
      ['unit', 'time-'],
      ['time', 'time-'],
      ['period', 'time-'],
    ],
    otherwise: 'place',
  },
  {
    words: 'bis zum | bis zur | bis',
    cases: [
      ['event', 'duration'],
      ['year', 'time-'],
      ['time', 'time-'],
      ['unit', 'duration'],
      ['number', 'quantity.cap'],
      ['share', 'quantity'],
    ],
    otherwise: 'duration',
  },
  {
    words: 'vom',
    cases: [
      ['year', 'time'],
      ['time', 'time'],
      ['number', 'time'],
      ['place', 'place!'],
    ],
    otherwise: null,
  },
  {
    words: 'ab | seit | mit wirkung',
    cases: [
      ['place', 'place!'],
      ['share', 'quantity'],
    ],
    otherwise: 'time',
  },
  {
    words: 'nach',
    cases: [
      ['unit', 'time'],
      ['event', 'time'],
      ['time', 'time'],
      ['discretion', 'hedge'],
      ['instrument', null],
      ['place', null],
      ['gerund', 'time'],
      ['manner', 'manner'],
      ['year', 'time'],
    ],
    otherwise: 'manner',
  },
  {
    words: 'vor',
    cases: [
      ['event', 'time'],
      ['time', 'time'],
      ['unit', 'time'],
      ['number', 'time'],
      ['place', 'place'],
      ['body', null],
    ],
    otherwise: null,
  },
  {
    words: 'unter',
    cases: [
      ['authority', 'authority'],
      ['condition', 'condition'],
      ['consent', 'condition'],
      ['peace', 'time'],
      ['body', 'authority'],
      ['instrument', null],
      ['manner', 'manner'],
      ['discretion', 'hedge'],
    ],
    otherwise: 'manner',
  },
  {
    words: 'in friedenszeiten | im frieden | in friedenszeit',
    cases: [],
    otherwise: 'time.peace',
  },
  {
    words: 'in | im | ins',
    cases: [
      ['peace', 'time'],
      ['authority', null],
      ['scope', 'object-scope'],
      ['discretion', 'hedge'],
      ['year', 'time'],
      ['place', 'place'],
      ['unit', 'time'],
      ['time', 'time'],
      ['period', 'time'],
      ['manner', 'manner'],
      ['instrument', null],
      ['condition', 'condition'],
      ['event', 'condition'],
      ['scope', 'object-scope'],
      ['share', 'quantity'],
      ['name', 'place'],
    ],
    otherwise: null,
  },
  {
    words: 'am | an | zum | zur',
    cases: [
      ['place', 'place'],
      ['year', 'time'],
      ['time', 'time'],
      ['unit', 'time'],
      ['number', 'time'],
    ],
    otherwise: null,
  },
  {
    words: 'auf',
    cases: [
      ['condition', 'condition'],
      ['place', 'place'],
      ['number', 'quantity'],
      ['share', 'quantity'],
      ['unit', 'duration'],
      ['event', 'condition'],
      ['manner', 'manner'],
      ['consent', null],
    ],
    otherwise: null,
  },
  {
    words: 'außerhalb | jenseits | entlang | diesseits | nahe',
    cases: [
      ['unit', 'time'],
      ['time', 'time'],
    ],
    otherwise: 'place',
  },
  {
    words: 'aus',
    cases: [
      ['place', 'place!'],
      ['manner', 'manner'],
      ['condition', 'condition'],
    ],
    otherwise: null,
  },
  {
    words: 'von',
    cases: [
      ['number', 'quantity'],
      ['place', 'place!'],
      ['body', 'authority'],
    ],
    otherwise: null,
  },
  {
    words: 'um',
    cases: [
      ['number', 'quantity'],
      ['share', 'quantity'],
    ],
    otherwise: null,
  },
  {
    words: 'bei',
    cases: [
      ['event', 'condition'],
      ['consent', 'condition'],
      ['condition', 'condition'],
      ['peace', 'condition'],
      ['body', null],
      ['time', 'time'],
    ],
    otherwise: null,
  },
  {
    words: 'durch | nur durch',
    cases: [
      ['body', 'authority-'],
      ['actor', 'authority-'],
      ['instrument', 'authority-'],
    ],
    otherwise: 'manner',
  },
  {
    words: 'mit',
    cases: [
      ['consent', 'condition.consent'],
      ['unit', 'time'],
      ['event', 'time'],
      ['number', 'quantity'],
      ['discretion', 'hedge'],
      ['manner', 'manner'],
      ['time', 'time'],
    ],
    otherwise: null,
  },
  { words: 'zu', cases: [['manner', 'manner']], otherwise: null },
  { words: 'per', cases: [], otherwise: 'manner' },
  {
    words: 'für',
    cases: [
      ['unit', 'duration'],
      ['year', 'time'],
      ['period', 'duration'],
      ['scope', 'object-scope'],
      ['manner', 'manner'],
    ],
    otherwise: null,
  },
  {
    words: 'gegen',
    cases: [
      ['manner', 'manner'],
      ['share', 'condition'],
    ],
    otherwise: null,
  },
  {
    words: 'hinsichtlich | bezüglich | in bezug auf | im hinblick auf | betreffend',
    cases: [],
    otherwise: 'object-scope',
  },
  {
    words: 'über | zwischen | wegen | gegenüber | seitens | statt | neben | als | wie',
    cases: [],
    otherwise: null,
  },
]
