import type { Lexicon } from './entries.ts'

/** Prepositions; the first class found in the phrase decides. */
export const enOpeners: Lexicon['openers'] = [
  {
    words:
      'referred to in | set out in | mentioned in | set forth in | laid down in | defined in | specified in | provided for in | in place | in force | in effect | into force | into effect | in operation | in use | into account | in particular | in fact | to date',
    cases: [],
    otherwise: null,
  },
  {
    words: 'in peacetime | in time of peace | in times of peace',
    cases: [],
    otherwise: 'time.peace',
  },
  {
    words:
      'in accordance with | in line with | in conformity with | consistent with | pursuant to | in compliance with | according to | on the basis of | in keeping with | by reference to | as set out in | as provided in | as defined in | as specified in',
    cases: [],
    otherwise: 'manner',
  },
  {
    words: 'in excess of | above | below | exceeding | over',
    cases: [
      ['number', 'quantity.cap'],
      ['share', 'quantity.cap'],
    ],
    otherwise: null,
  },
  {
    words:
      'with respect to | with regard to | in respect of | in relation to | relating to | concerning | regarding | as regards | for the purposes of | for purposes of',
    cases: [],
    otherwise: 'object-scope',
  },
  { words: 'in the case of | in case of | in the event of', cases: [], otherwise: 'condition' },
  { words: 'without', cases: [['consent', 'condition.consent']], otherwise: 'condition' },
  {
    words:
      'with the consent of | with the approval of | with the agreement of | with the authorisation of | with the permission of | with the prior',
    cases: [],
    otherwise: 'condition.consent',
  },
  {
    words: 'for the duration of | during the term of | throughout | for the term of',
    cases: [],
    otherwise: 'duration',
  },
  {
    words:
      'for a period of | for at least | for a further | for up to | for no more than | for another | for a minimum of | for a maximum of',
    cases: [
      ['unit', 'duration'],
      ['period', 'duration'],
      ['number', 'quantity'],
    ],
    otherwise: null,
  },
  { words: 'during', cases: [['period', 'duration']], otherwise: 'time' },
  {
    words: 'no later than | not later than | by no later than | at the latest by | at the latest | no less than',
    cases: [
      ['year', 'time-'],
      ['time', 'time-'],
      ['unit', 'time-'],
      ['event', 'time-'],
      ['number', 'quantity'],
    ],
    otherwise: 'time-',
  },
  {
    words:
      'as of | as from | with effect from | starting from | starting in | beginning in | beginning on | prior to | following | since | effective',
    cases: [],
    otherwise: 'time',
  },
  {
    words: 'upon',
    cases: [
      ['condition', 'condition'],
      ['event', 'time'],
      ['time', 'time'],
    ],
    otherwise: 'condition',
  },
  {
    words: 'on request | upon request | at the request of | on demand | upon demand | on proof of',
    cases: [],
    otherwise: 'condition',
  },
  {
    words: 'within',
    cases: [
      ['unit', 'time-'],
      ['time', 'time-'],
      ['period', 'time-'],
      ['number', 'quantity'],
      ['discretion', 'hedge'],
      ['place', 'place'],
      ['manner', 'manner'],
      ['name', 'place'],
      ['instrument', 'manner'],
    ],
    otherwise: 'manner',
  },
  { words: 'after | before', cases: [], otherwise: 'time' },
  { words: 'until | till | up until', cases: [], otherwise: 'duration' },
  {
    words: 'by',
    cases: [
      ['year', 'time-'],
      ['consent', 'manner'],
      ['number', 'quantity'],
      ['time', 'time-'],
      ['share', 'quantity'],
      ['body', 'authority-'],
      ['gerund', 'manner'],
      ['manner', 'manner'],
      ['actor', null],
    ],
    otherwise: null,
  },
  {
    words: 'for',
    cases: [
      ['unit', 'duration'],
      ['period', 'duration'],
      ['year', 'time'],
      ['discretion', 'hedge'],
      ['scope', 'manner'],
    ],
    otherwise: null,
  },
  {
    words: 'from',
    cases: [
      ['year', 'time'],
      ['unit', 'time'],
      ['time', 'time'],
      ['place', 'place!'],
      ['name', 'place!'],
      ['event', 'time'],
    ],
    otherwise: null,
  },
  {
    words: 'under',
    cases: [
      ['authority', 'authority'],
      ['peace', 'time'],
      ['instrument', null],
      ['condition', 'condition'],
      ['body', 'authority'],
      ['discretion', 'condition'],
      ['consent', 'condition'],
    ],
    otherwise: 'authority',
  },
  {
    words: 'on',
    cases: [
      ['year', 'time'],
      ['time', 'time'],
      ['unit', 'time'],
      ['condition', 'condition'],
      ['manner', 'manner'],
      ['place', 'place'],
    ],
    otherwise: null,
  },
  {
    words: 'at',
    cases: [
      ['discretion', 'hedge'],
      ['period', 'time-'],
      ['time', 'time-'],
      ['number', 'quantity'],
      ['share', 'quantity'],
      ['event', 'condition'],
      ['time', 'time'],
      ['place', 'place'],
      ['manner', 'manner'],
      ['name', 'place'],
    ],
    otherwise: null,
  },
  {
    words: 'in',
    cases: [
      ['peace', 'time'],
      ['year', 'time'],
      ['unit', 'time'],
      ['time', 'time'],
      ['period', 'time'],
      ['place', 'place'],
      ['discretion', 'hedge'],
      ['condition', 'condition'],
      ['manner', 'manner'],
      ['scope', 'object-scope'],
      ['name', 'place'],
      ['event', 'condition'],
      ['number', 'manner'],
    ],
    otherwise: null,
  },
  {
    words: 'outside | beyond | near | along | across | inside | onto | off',
    cases: [
      ['number', 'quantity'],
      ['time', 'time'],
      ['year', 'time'],
    ],
    otherwise: 'place',
  },
  {
    words: 'through | via | by way of',
    cases: [
      ['body', 'authority'],
      ['year', 'duration'],
    ],
    otherwise: 'manner',
  },
  { words: 'against', cases: [], otherwise: 'object-scope' },
  {
    words: 'between',
    cases: [
      ['year', 'time'],
      ['number', 'quantity'],
    ],
    otherwise: null,
  },
  {
    words: 'with',
    cases: [
      ['consent', 'condition.consent'],
      ['event', 'time'],
      ['discretion', 'hedge'],
      ['number', 'quantity'],
      ['manner', 'manner'],
    ],
    otherwise: null,
  },
  { words: 'to | into | towards | toward | about | among | per | upon | as | than | of', cases: [], otherwise: null },
]
