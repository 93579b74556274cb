import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/reading/dates/dates.ts'
import { findEvents } from '../../../src/reading/events/events.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'

// A Wednesday.
const PUBLISHED = '2025-03-12'

const eventsOf = (text: string, language: string) => {
  const { value: article } = readPlainArticle({ text, address: null, outlet: null, published: PUBLISHED, language })
  const ground = layOut(article)
  return findEvents({ ground, dates: findDates(ground), mentions: findMentions(ground, []), attributions: [] })
}

/** Kind, trigger, status and date of each event, as one line each. */
const told = (text: string, language: string) =>
  eventsOf(text, language).map(({ kind, trigger, status, date }) =>
    [
      kind,
      text.slice(trigger.start, trigger.end),
      status,
      ...(date === null ? [] : [String(date.value).slice(0, 21)]),
    ].join(' | '),
  )

const GERMAN: readonly (readonly [string, readonly string[]])[] = [
  [
    'Minister Arlen Voss traf sich am Montag mit seiner Kollegin Mara Lindt.',
    ['meeting | traf | took-place | 2025-03-10'],
  ],
  ['Präsident Voss telefonierte am Dienstag mit Kanzlerin Lindt.', ['call | telefonierte | took-place | 2025-03-11']],
  ['Der Gipfel in Wien wurde abgesagt.', ['summit | Gipfel | cancelled']],
  ['Außenminister Voss reiste am Montag nach Wien.', ['trip | reiste | took-place | 2025-03-10']],
  ['Voss ist auf dem Weg nach Wien.', ['trip | auf dem Weg nach | under-way']],
  ['Das Parlament stimmte am Dienstag über das Gesetz ab.', ['vote | stimmte | took-place | 2025-03-11']],
  ['Das Kabinett beschloss am Montag neue Zölle.', ['decision | beschloss | took-place | 2025-03-10']],
  ['Das Kabinett lehnte den Entwurf ab.', ['decision | lehnte | took-place']],
  ['Die Behörde veröffentlichte am Montag ihren Bericht.', ['publication | veröffentlichte | took-place | 2025-03-10']],
  ['Der Entwurf war an die Presse durchgesickert.', ['publication | durchgesickert | took-place']],
  ['Am Freitag trifft Minister Voss in Wien den Präsidenten Lindt.', ['meeting | trifft | planned | 2025-03-14']],
  ['Seit Montag verhandeln Voss und Lindt in Wien.', ['meeting | verhandeln | under-way | 2025-03-10/2025-03-12']],
  ['Ein Treffen mit Lindt ist für Ende April geplant.', ['meeting | Treffen | planned | 2025-04-21/2025-04-30']],
  ['Ein Gipfel ist Mitte 2026 geplant.', ['summit | Gipfel | planned | null']],
  ['Ein Treffen mit Lindt ist für Freitag geplant.', ['meeting | Treffen | planned | 2025-03-14']],
  ['Die Frist läuft am 14. März ab.', ['deadline | Frist | planned | 2025-03-14']],
  ['Bis Freitag muss die Regierung antworten.', ['deadline | Freitag | planned | 2025-03-14']],
  ['Die Verhandlungen sind gescheitert.', ['meeting | Verhandlungen | took-place']],
  ['Die Außenminister treffen sich Anfang Mai in Wien.', ['meeting | treffen | planned | 2025-05-01/2025-05-10']],
  // What never was, hardly will be, hangs on a condition or is only spoken about is no event.
  ['Ein solches Treffen mit Lindt habe nie stattgefunden.', []],
  ['Es sei unwahrscheinlich, dass es am Freitag ein Treffen mit Lindt geben werde.', []],
  ['Norwegen werde den Vertrag erst im Mai unterzeichnen, wenn Irland ihn ändert.', []],
  ['Die Regierung fordert, dass nicht ohne sie entschieden werden könne.', []],
  ['Der Text sei zu Ende verhandelt.', []],
  // Terms lie ahead; what is done lies behind, in whatever tense its clause stands.
  ['Die für Montag gesetzte Frist nannte sie zu kurz.', ['deadline | Frist | planned | 2025-03-17']],
  [
    'Norwegen werde den im August in Wien unterzeichneten Vertrag achten.',
    ['decision | unterzeichneten | took-place | 2024-08-01/2024-08-31'],
  ],
  [
    'Ein für heute geplanter Besuch von Minister Voss in Wien verschiebt sich.',
    ['trip | Besuch | cancelled | 2025-03-12'],
  ],
  // Behind what was said the verb of saying begins a clause with a day of its own.
  [
    'Die Regierung habe am Montag mit Minister Voss verhandelt, berichtet der Sender NRK.',
    ['meeting | verhandelt | took-place | 2025-03-10'],
  ],
  [
    'Die Unterhändler haben am Montag in Genf über Zölle gesprochen.',
    ['meeting | gesprochen | took-place | 2025-03-10'],
  ],
  // Verbs by their class: signing, agreeing, presenting, receiving, electing.
  [
    'Die Minister Voss und Lindt unterzeichneten am Montag eine gemeinsame Erklärung.',
    ['decision | unterzeichneten | took-place | 2025-03-10'],
  ],
  [
    'Die Parteien haben sich am Montag auf einen Kompromiss verständigt.',
    ['decision | verständigt | took-place | 2025-03-10'],
  ],
  ['Im Juni wählt Norwegen ein neues Parlament.', ['vote | wählt | planned | 2025-06-01/2025-06-30']],
  ['Am Freitag beraten die Minister in Wien über das Abkommen.', ['meeting | beraten | planned | 2025-03-14']],
  ['Das Kabinett traf am Montag eine Entscheidung.', ['decision | traf | took-place | 2025-03-10']],
  ['Außenminister Arlen Voss wird am 14. März in Wien erwartet.', ['trip | erwartet | planned | 2025-03-14']],
  ['Voss sprach sich am Montag in Wien für Zölle aus.', []],
  // A participle before its noun, with a day or an agent of its own.
  ['Das am Montag vorgelegte Angebot ist neu.', ['publication | vorgelegte | took-place | 2025-03-10']],
  ['Die für Freitag geplante Sitzung wurde abgesagt.', ['meeting | Sitzung | cancelled | 2025-03-14']],
  ['Die von Voss bis zum 14. März gesetzte Frist gilt.', ['deadline | Frist | planned | 2025-03-14']],
  // A statement with how it was made, rounds that are counted, what did not take place.
  ['In einer gemeinsamen Erklärung hieß es, der Plan sei gut.', ['publication | Erklärung | took-place']],
  ['Die nächste Runde soll folgen.', ['meeting | Runde | planned']],
  ['Das Treffen am Montag konnte nicht stattfinden.', ['meeting | Treffen | cancelled | 2025-03-10']],
  ['Unterschrieben ist der Vertrag nicht.', []],
  ['Damals wurde telefoniert.', []],
  ['Er kam nach Wien, um ein Gesetz zu beschließen.', []],
  ['Seit einigen Jahren streiten sie.', []],
  ['Er hat einen Unterhändler für Gespräche mit Norwegen benannt.', []],
  ['Die Minister treffen sich am Freitag in Wien.', ['meeting | treffen | planned | 2025-03-14']],
  ['Die von Voss bis Freitag gesetzte Frist gilt.', ['deadline | Frist | planned | 2025-03-14']],
  // None: conditions, wishes, denials, other words.
  ['Wenn die Gespräche scheitern, droht ein Streik.', []],
  ['Die Regierung ist zu Gesprächen bereit.', []],
  ['Es gab keine Gespräche.', []],
  ['Die Preise stiegen am Montag.', []],
  ['Am Montag wurden drei Städte angegriffen.', []],
  ['Er traf keine Entscheidung.', []],
]

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['Minister Arlen Voss met his counterpart Mara Lindt on Monday.', ['meeting | met | took-place | 2025-03-10']],
  ['President Voss spoke by phone with Chancellor Lindt on Tuesday.', ['call | spoke | took-place | 2025-03-11']],
  ['The summit in Vienna was postponed.', ['summit | summit | cancelled']],
  ['Foreign Minister Arlen Voss travelled to Vienna on Monday.', ['trip | travelled | took-place | 2025-03-10']],
  ['Envoy Arlen Voss is on his way to Vienna.', ['trip | on his way to | under-way']],
  ['Lawmakers voted on Tuesday.', ['vote | voted | took-place | 2025-03-11']],
  ['The cabinet approved the budget on Monday.', ['decision | approved | took-place | 2025-03-10']],
  ['The agency published the report on Monday.', ['publication | published | took-place | 2025-03-10']],
  ['The draft was leaked to the press.', ['publication | leaked | took-place']],
  ['Voss will meet Lindt on Friday.', ['meeting | meet | planned | 2025-03-14']],
  ['The talks in Vienna continue.', ['meeting | talks | under-way']],
  ['A meeting with Lindt is planned for March 14.', ['meeting | meeting | planned | 2025-03-14']],
  ['The deadline expires on Friday.', ['deadline | deadline | planned | 2025-03-14']],
  ['The government must answer by Friday.', ['deadline | Friday | planned | 2025-03-14']],
  ['The talks collapsed.', ['meeting | talks | took-place']],
  ['The ministers signed a joint declaration in Vienna on Monday.', ['decision | signed | took-place | 2025-03-10']],
  ['A draft circulated on Monday runs to twelve pages.', ['publication | circulated | took-place | 2025-03-10']],
  ['The ministers meet in Vienna on March 14.', ['meeting | meet | planned | 2025-03-14']],
  ['Ann Lindt is to fly to Vienna on March 14.', ['trip | fly | planned | 2025-03-14']],
  ['The session scheduled for Friday was called off.', ['meeting | session | cancelled | 2025-03-14']],
  ['Voters go to the polls on March 14.', ['vote | go | planned | 2025-03-14']],
  ['The delegates are meeting in Vienna.', ['meeting | meeting | under-way']],
  ['The next round is to follow.', ['meeting | round | planned']],
  ['Voss spoke in a joint statement of a success.', ['publication | statement | took-place']],
  ['The minister stepped down on Monday.', ['decision | stepped | took-place | 2025-03-10']],
  ['The office made the letter public on Monday.', ['publication | made | took-place | 2025-03-10']],
  ['The law was approved by 301 votes.', ['decision | approved | took-place']],
  ['Protesters gathered in Vienna on Monday.', []],
  // What is thrown in after a verb of saying has a clause of its own.
  ['Voss said the meeting on Monday had helped.', ['meeting | meeting | took-place | 2025-03-10']],
  ['The ministers meet in Vienna on Friday.', ['meeting | meet | planned | 2025-03-14']],
  ['A further round could follow as soon as next week.', ['meeting | round | planned | 2025-03-17/2025-03-23']],
  // None: conditions, wishes, denials, other words.
  ['If the talks fail, a strike looms.', []],
  ['The government is ready for talks.', []],
  ['There were no talks.', []],
  ['The party called for reforms.', []],
  ['Three towns were attacked on Monday.', []],
  ['The product met the standard.', []],
  ['The ministers meet in Rome on Friday.', ['meeting | meet | planned | 2025-03-14']],
  // Who agrees alone consents; several decide together.
  ['Norway agreed to allow the inspections.', []],
  ['Both sides agreed to a ceasefire.', ['decision | agreed | took-place']],
  // A town before its occasion is where that is held; a verb of office has somebody put into it.
  ['The Vienna talks ended on Monday.', ['meeting | talks | took-place | 2025-03-10']],
  ['The board appointed Ann Lee on Monday.', ['decision | appointed | took-place | 2025-03-10']],
  // A future seen from the past lies ahead; the day before "and" is that of the verb before it.
  ['Minister Ann Lee confirmed that talks would continue on Friday.', ['meeting | talks | planned | 2025-03-14']],
  [
    'The ministers presented the draft in January and met again in February.',
    [
      'publication | presented | took-place | 2025-01-01/2025-01-31',
      'meeting | met | took-place | 2025-02-01/2025-02-28',
    ],
  ],
]

describe('events of single sentences', () => {
  test.each(GERMAN)('de: %s', (text, expected) => {
    expect(told(text, 'de')).toEqual(expected)
  })
  test.each(ENGLISH)('en: %s', (text, expected) => {
    expect(told(text, 'en')).toEqual(expected)
  })
})

describe('tellings of one event', () => {
  const twice: readonly (readonly [string, string, number])[] = [
    ['de', 'Das Treffen in Wien begann am Montag. Voss sprach viel. Das Treffen dauerte zwei Stunden.', 1],
    ['de', 'Voss sprach bei einem Treffen mit Anna Lindt. Otto Brand kam nach einem Treffen mit Emil Sorg heim.', 2],
    ['en', 'The talks in Vienna began on Monday. After the talks ended, Voss left.', 1],
    ['en', 'The talks in Vienna ended on Monday. The next round of talks is planned for Friday.', 2],
  ]
  test.each(twice)('%s: %s', (language, text, count) => {
    expect(eventsOf(text, language)).toHaveLength(count)
  })
})

describe('who and where', () => {
  const wordsOf = (text: string, language: string) => {
    const [event] = eventsOf(text, language)
    const words = (span: { start: number; end: number } | null | undefined) =>
      span === null || span === undefined ? null : text.slice(span.start, span.end)
    return { place: words(event?.place), present: event?.present.map(words), absent: event?.absent.map(words) }
  }
  test('who acts behind a phrase of time, or has a verb of his own before another name, takes part', () => {
    const after =
      'Ann Lee spoke. After meeting with Minister Arlen Voss in Vienna, Lee made clear that she would not yield.'
    expect(wordsOf(after, 'en').present).toEqual(['Lee', 'Arlen Voss'])
    const forum = 'At the forum in Vienna, President Ann Lee criticised European allies.'
    expect(wordsOf(forum, 'en').present).toEqual(['Ann Lee'])
  })

  test('a place, and those with whom', () => {
    expect(wordsOf('Minister Arlen Voss traf sich am Montag in Wien mit Mara Lindt.', 'de')).toEqual({
      place: 'Wien',
      present: ['Arlen Voss', 'Mara Lindt'],
      absent: [],
    })
    expect(wordsOf('Arlen Voss met Mara Lindt in Vienna on Monday.', 'en')).toEqual({
      place: 'Vienna',
      present: ['Arlen Voss', 'Mara Lindt'],
      absent: [],
    })
  })
  const PRESENT: readonly (readonly [string, string, readonly string[]])[] = [
    // Whoever stands before a relative clause, and only who is named where an office stands before the name.
    ['en', "Norway's foreign minister, Ann Lindt, who attended a gathering in Vienna, left early.", ['Ann Lindt']],
    ['de', 'Minister Arlen Voss, der am Montag nach Wien reiste, schwieg.', ['Arlen Voss']],
    // A passive names its agent, an office its name, a delegation those who sent it.
    ['en', 'The budget was approved by the cabinet on Monday.', ['cabinet']],
    [
      'de',
      'Vertreter der Schweiz, Norwegens und Irlands haben am Montag in Wien verhandelt.',
      ['Schweiz', 'Norwegen', 'Irland'],
    ],
    [
      'de',
      'Norwegens Minister Arlen Voss und Irlands Ministerin Mara Lindt unterzeichneten am Montag den Vertrag.',
      ['Arlen Voss', 'Mara Lindt'],
    ],
    // Whom a pronoun stands for may be named in the sentence before; whom a verb of receiving names comes to the talks.
    ['de', 'Minister Arlen Voss schwieg. Am Montag reiste er nach Wien.', ['Arlen Voss']],
    ['en', 'President Arlen Voss received Ann Lindt in Vienna on Monday for talks.', ['Arlen Voss', 'Ann Lindt']],
    ['de', 'Die Gewerkschaft setzte eine Frist bis Freitag.', ['Gewerkschaft']],
    ['en', 'Prime Minister Arlen Voss made a trip to Vienna on Monday.', ['Arlen Voss']],
  ]
  test.each(PRESENT)('%s: %s', (language, text, present) => {
    expect(wordsOf(text, language).present).toEqual(present)
  })

  const ABSENT: readonly (readonly [string, string, readonly string[]])[] = [
    ['de', 'Die Konferenz in Wien endete am Montag. Norwegen war nicht eingeladen.', ['Norwegen']],
    ['de', 'Das Treffen in Wien begann. Die Schweiz hatte keine Delegation entsandt.', ['Schweiz']],
    ['de', 'An dem Gipfel nahm Irland teil, Norwegen blieb fern.', ['Norwegen']],
    ['de', 'Die Schweiz blieb dem Treffen in Wien ohne Norwegen fern.', ['Norwegen', 'Schweiz']],
    ['de', 'In Abwesenheit Norwegens begann am Montag der Gipfel.', ['Norwegen']],
    ['en', 'The meeting in Vienna ended. Norway was not represented.', ['Norway']],
    // What is told as past was missed by what has been, whatever is planned besides.
    ['de', 'Das Treffen in Wien endete. Für Mai ist ein Gipfel geplant. Norwegen war nicht dabei.', ['Norwegen']],
    ['en', 'Ireland attended the summit in Vienna, but Norway stayed away.', ['Norway']],
    ['en', 'The talks, from which Norway was excluded, opened on Monday in Vienna.', ['Norway']],
    // Who is unknown, and who only denies or misses something else, is not absent.
    ['de', 'Das Treffen in Wien begann. Norwegen hat das nicht ausgeschlossen.', []],
    ['en', 'The meeting in Vienna ended. Norway missed the deadline.', []],
    ['en', 'The meeting in Vienna ended without a text.', []],
  ]
  test.each(ABSENT)('absent, %s: %s', (language, text, absent) => {
    expect(wordsOf(text, language).absent).toEqual(absent)
  })

  test('those named as not taking part are absent', () => {
    expect(wordsOf('Das Treffen in Wien fand ohne norwegische Beteiligung statt.', 'de').absent).toEqual([
      'norwegische Beteiligung',
    ])
    expect(wordsOf('The summit in Vienna was held without Norway.', 'en').absent).toEqual(['Norway'])
  })
})
