import type { NounGroup } from './entries.ts'

/** English nouns of events, from general knowledge of the language and of newsroom usage. They count only as whole words. */
export const NOUNS_EN: readonly NounGroup[] = [
  // Talks as a process: the words of diplomacy and of collective bargaining.
  {
    kind: 'meeting',
    sort: 'process',
    words: 'talks negotiations discussions consultations deliberations parleys'.split(' '),
  },
  // Occasions: what a diary of a ministry or a party has entries for.
  {
    kind: 'meeting',
    sort: 'occasion',
    words: `meeting meetings gathering gatherings session sessions conference conferences briefing hearing sit-down
    luncheon lunch dinner breakfast encounter encounters ceremony forum get-together plenary retreat`.split(/\s+/),
  },
  {
    kind: 'meeting',
    sort: 'contact',
    words: 'exchange exchanges conversation conversations dialogue discussion'.split(' '),
  },
  // One of several: counted or dated it is a round of talks, else it may be anything.
  { kind: 'meeting', sort: 'act', words: ['round', 'rounds'] },
  { kind: 'call', sort: 'occasion', words: 'call calls videoconference teleconference'.split(' ') },
  { kind: 'summit', sort: 'named', words: ['summit'] },
  { kind: 'trip', sort: 'occasion', words: 'trip visit tour journey trips visits'.split(' ') },
  {
    kind: 'vote',
    sort: 'occasion',
    words: 'vote election elections referendum ballot runoff plebiscite by-election'.split(' '),
  },
  { kind: 'deadline', sort: 'occasion', words: 'deadline deadlines ultimatum cutoff cut-off'.split(' ') },
  {
    kind: 'decision',
    sort: 'act',
    words: 'decision ruling verdict signing adoption ratification resignation appointment dissolution'.split(' '),
  },
  {
    kind: 'publication',
    sort: 'act',
    words:
      'publication release announcement announcements response statement speech address communique communiqué letter unveiling disclosure'.split(
        ' ',
      ),
  },
]

/** Compounds with a hyphen that only look like an event noun. */
export const NO_EVENTS_EN: readonly string[] = ['pre-summit', 'pre-election', 'post-election', 'wake-up']
