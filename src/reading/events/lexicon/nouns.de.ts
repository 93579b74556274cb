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
      gesprächsrunde verhandlungsrunden gesprächsrunden unterredungen vermittlungsgespräche schlichtungsgespräche dialogrunde`.split(
        /\s+/,
      ),
  },
  // Occasions: what a diary of a ministry or a party has entries for.
  {
    kind: 'meeting',
    sort: 'occasion',
    words:
      `treffen treffens zusammenkunft sitzung konferenz konferenzen tagung versammlung anhörung parteitag besprechung unterredung wirtschaftsforum
      gespräch gesprächs audienz arbeitsessen abendessen mittagessen arbeitsfrühstück pressebriefing briefing vollversammlung
      generalversammlung begegnung klausur aussprache zeremonie festakt zusammentreffen zusammentreffens parteikongress fachkongress sitzungen
      tagungen zusammenkünfte`.split(/\s+/),
  },
  {
    kind: 'call',
    sort: 'named',
    words:
      `telefonat telefonats telefonate telefongespräch telefongesprächs videokonferenz videoschalte telefonkonferenz
      schaltkonferenz videogespräch videotelefonat telefonschalte`.split(/\s+/),
  },
  { kind: 'summit', sort: 'named', words: 'gipfel gipfels gipfeltreffen gipfeltreffens gipfelkonferenz'.split(' ') },
  { kind: 'meeting', sort: 'contact', words: 'austausch dialog gedankenaustausch meinungsaustausch'.split(' ') },
  // One of several: counted or dated it is a round of talks, else it may be anything.
  { kind: 'meeting', sort: 'act', words: ['runde', 'runden'] },
  // Journeys; what only moves across a border (Einreise, Ausreise) stands among the words that are none.
  { kind: 'trip', sort: 'occasion', words: 'reise reisen besuch besuchs besuchen visite'.split(' ') },
  {
    kind: 'vote',
    sort: 'occasion',
    words:
      `abstimmung abstimmungen referendum referendums volksabstimmung stichwahl volksentscheid urnengang mitgliederentscheid
      urabstimmung mitgliedervotum misstrauensvotum vertrauensfrage wahlgang urwahl mitgliederbefragung parlamentswahl parlamentswahlen
      präsidentschaftswahl präsidentschaftswahlen kommunalwahl kommunalwahlen landtagswahl landtagswahlen bundestagswahl europawahl
      nationalratswahl präsidentenwahl regionalwahlen unterhauswahl kongresswahl kongresswahlen senatswahl`.split(
        /\s+/,
      ),
  },
  // Bare, the word is also any choice.
  { kind: 'vote', sort: 'act', words: ['wahl', 'wahlen', 'neuwahl', 'neuwahlen'] },
  {
    kind: 'deadline',
    sort: 'occasion',
    words: 'frist ultimatum ultimatums stichtag deadline fristablauf fristende'.split(' '),
  },
  {
    kind: 'decision',
    sort: 'act',
    words:
      `beschluss beschlusses entscheidung einigung urteil urteils richterspruch schiedsspruch verabschiedung unterzeichnung
      ratifizierung ernennung rücktritt rücktritts verständigung paraphierung verhängung auflösung abberufung`.split(
        /\s+/,
      ),
  },
  {
    kind: 'publication',
    sort: 'act',
    words:
      `veröffentlichung publikation bekanntgabe erklärung stellungnahme rede ansprache kommuniqué regierungserklärung
      brief pressemitteilung kommuniqués vorlage vorstellung ankündigung enthüllung fernsehansprache`.split(/\s+/),
  },
]

/** Words that end like an event and are none: other words, journeys of anybody, choices and numbers, seats and rooms. */
export const NO_EVENTS_DE: readonly string[] =
  `preise preisen kreise kreisen greise greisen weise schneise einreise ausreise einreisen
  ausreisen weiterreise durchreise besitzung auswahl vielzahl anwahl unzahl vorwahl wortwahl qual gesuch versuch vertagung übertragung
  austagung hintergrunde untergrunde tischvorlage buchvorlage torvorlage druckvorlage kinovorstellung zwangsvorstellung wahlvorstellung selbstgespräch ferngespräch gerichtsverhandlung hauptverhandlung vorstellungsgespräch geschäftsreisen urlaubsreise urlaubsreisen
  ferienreise zeitreise lebensgipfel berggipfel probefrist kündigungsfrist lieferfrist direktwahl studienwahl berufswahl
  ministerpräsidentenkonferenz innenministerkonferenz besetzung ausrede abrede widerrede vorrede anrede zusammensetzung kaufentscheidung`.split(
    /\s+/,
  )
