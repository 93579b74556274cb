import type { NounGroup } from './entries.ts'

/**
 * German nouns of events, from general knowledge of the language and of newsroom usage. Each also counts as the last part of a compound,
 * since German makes them freely: Friedensverhandlungen, Sondersitzung, Auslandsreise.
 */
export const NOUNS_DE: readonly NounGroup[] = [
  // Talks as a process: the words of diplomacy and of collective bargaining.
  {
    kind: 'meeting',
    sort: 'process',
    words:
      `verhandlung verhandlungen gespräche gesprächen beratungen konsultationen sondierungen tarifrunde verhandlungsrunde
      gesprächsrunde verhandlungsrunden gesprächsrunden`.split(/\s+/),
  },
  // Occasions: what a diary of a ministry or a party has entries for.
  {
    kind: 'meeting',
    sort: 'occasion',
    words:
      `treffen treffens zusammenkunft sitzung konferenz konferenzen tagung versammlung anhörung parteitag besprechung unterredung
      gespräch gesprächs audienz arbeitsessen pressebriefing briefing vollversammlung generalversammlung`.split(/\s+/),
  },
  {
    kind: 'call',
    sort: 'named',
    words:
      `telefonat telefonats telefonate telefongespräch telefongesprächs videokonferenz videoschalte telefonkonferenz
      schaltkonferenz videogespräch videotelefonat telefonschalte`.split(/\s+/),
  },
  { kind: 'summit', sort: 'named', words: 'gipfel gipfels gipfeltreffen gipfeltreffens gipfelkonferenz'.split(' ') },
  // Journeys; what only moves across a border (Einreise, Ausreise) stands among the words that are none.
  { kind: 'trip', sort: 'occasion', words: 'reise reisen besuch besuchs besuchen visite'.split(' ') },
  {
    kind: 'vote',
    sort: 'occasion',
    words:
      `abstimmung abstimmungen wahl referendum referendums volksabstimmung stichwahl volksentscheid urnengang mitgliederentscheid
      urabstimmung parlamentswahlen präsidentschaftswahlen kommunalwahlen landtagswahlen bundestagswahl europawahl`.split(
        /\s+/,
      ),
  },
  { kind: 'deadline', sort: 'occasion', words: 'frist ultimatum ultimatums stichtag deadline'.split(' ') },
  { kind: 'decision', sort: 'act', words: 'beschluss beschlusses entscheidung einigung urteil'.split(' ') },
  {
    kind: 'publication',
    sort: 'act',
    words:
      `veröffentlichung publikation bekanntgabe erklärung stellungnahme rede ansprache kommuniqué regierungserklärung
      brief`.split(/\s+/),
  },
]

/** Words that end like an event and are none: other words, journeys of anybody, choices and numbers, seats and rooms. */
export const NO_EVENTS_DE: readonly string[] =
  `preise preisen kreise kreisen greise greisen weise schneise einreise ausreise einreisen
  ausreisen weiterreise durchreise besitzung auswahl vielzahl anwahl unzahl wahl vorwahl wortwahl qual gesuch versuch vertagung übertragung
  austagung selbstgespräch ferngespräch gerichtsverhandlung hauptverhandlung vorstellungsgespräch geschäftsreisen urlaubsreise urlaubsreisen
  ferienreise zeitreise lebensgipfel berggipfel neuwahl probefrist kündigungsfrist lieferfrist direktwahl studienwahl berufswahl
  ministerpräsidentenkonferenz innenministerkonferenz besetzung ausrede abrede widerrede vorrede anrede zusammensetzung kaufentscheidung`.split(
    /\s+/,
  )
