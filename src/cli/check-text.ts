import { type Crossing, countedVerdict } from '../analysis/crossings.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { Say } from '../web/pages/phrases.ts'
import { sayDimension } from '../web/pages/say-wording.ts'
import { facts, type Teller, tell, tellGround, tellName } from '../web/pages/tell.ts'
import type { LeftOpen } from '../wording/red-lines/openings.ts'
import type { CaseJudged } from './check-cases.ts'
import { sayLeftOpen, sayVerdictRule } from './check-json.ts'
import { mark, type Run } from './lines.ts'
import { dim, GAP, headed, type Paragraph, plain, type Screen, stretch } from './paragraphs.ts'

const VERDICTS = ['crosses', 'touches', 'respects', 'unknown'] as const

/** A text with the words of some spans marked. */
const markedText = (screen: Screen, text: string, spans: readonly Span[]): readonly Run[] => {
  const runs: Run[] = []
  let place = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < place) continue
    if (start > place) runs.push(stretch(text.slice(place, start)))
    const run = stretch(text.slice(start, end), 'inserted')
    runs.push(screen.colour ? run : mark(run))
    place = end
  }
  return place < text.length ? [...runs, stretch(text.slice(place))] : runs
}

const tellOpen = (say: Say, text: string, open: LeftOpen): Paragraph =>
  plain(
    6,
    say('check.open', {
      words: wordsAt(text, open.qualifier),
      dimension: sayDimension(say, open.dimension),
      opens: sayLeftOpen(say, text, open),
    }),
  )

const tellReading = (teller: Teller, { reader, reads, what }: Crossing['readings'][number]): string => {
  const name = reader.kind === 'who' ? tellName(teller, reader.who) : teller.say('origin.author')
  return teller.say(`reads.${reads}`, { reader: name, what: tell(teller, what) })
}

/** One draft against one line: the verdict, the words, the rule, what stays open, and what others make of it. */
const tellCrossing = (teller: Teller, screen: Screen, crossing: Crossing): readonly Paragraph[] => {
  const { say } = teller
  const { siglum, provision, verdict, rule, through, wording, ruling } = crossing
  if (provision === null) return []
  const { marking, text } = provision
  return [
    headed(2, `${facts(siglum, marking)}: ${say(`verdict.word.${verdict}`)}`, ''),
    {
      indent: 4,
      runs: markedText(
        screen,
        text,
        crossing.leavesOpen.map(({ qualifier }) => qualifier),
      ),
    },
    dim(4, say('check.rule', { rule: sayVerdictRule(say, rule) })),
    ...crossing.leavesOpen.map(open => tellOpen(say, text, open)),
    ...(wording === 'original' ? [] : [dim(4, say('check.wording', { wording: say(`wording.${wording}`) }))]),
    ...(through === null ? [] : [dim(4, say('check.through', { siglum: through.siglum }))]),
    ...crossing.readings.map(reading => plain(4, tellReading(teller, reading))),
    ...(ruling === null ? [] : [plain(4, tellRuling(say, ruling))]),
  ]
}

const tellRuling = (say: Say, { verdict, reason }: NonNullable<Crossing['ruling']>): string =>
  say('check.ruling', { verdict: say(`verdict.word.${verdict}`), reason })

/** The drafts that say nothing of a line, under the rule that says why. */
const tellSilent = ({ say }: Teller, crossings: readonly Crossing[]): readonly Paragraph[] => {
  const silent = crossings.filter(({ provision }) => provision === null)
  const groups = Map.groupBy(silent, ({ rule }) => rule)
  return [
    ...[...groups].flatMap(([rule, members]) => [
      headed(2, say('check.unknown', { drafts: members.map(({ siglum }) => siglum).join(', ') }), ''),
      dim(4, say('check.rule', { rule: sayVerdictRule(say, rule) })),
    ]),
    ...silent.flatMap(({ siglum, ruling }) =>
      ruling === null ? [] : [plain(4, `${siglum}: ${tellRuling(say, ruling)}`)],
    ),
  ]
}

const tellLine = (teller: Teller, screen: Screen, crossings: readonly Crossing[]): readonly Paragraph[] => {
  const [first] = crossings
  if (first === undefined) return []
  const { say } = teller
  const { holder, line, requires, evidence } = first
  return [
    headed(0, say('check.line', { party: tellName(teller, holder), line }), `(${say(`check.${requires}`)})`),
    ...crossings.flatMap(crossing => tellCrossing(teller, screen, crossing)),
    ...tellSilent(teller, crossings),
    dim(2, say('check.evidence')),
    ...evidence.map(ground => dim(4, tellGround(teller, ground))),
    GAP,
  ]
}

const summary = (say: Say, verdicts: readonly Crossing['verdict'][]): Paragraph => {
  const counts = Object.fromEntries(VERDICTS.map(one => [one, verdicts.filter(verdict => verdict === one).length]))
  return plain(0, say('check.summary', { count: verdicts.length, ...counts }))
}

/** The crossings of a record for a terminal, under their red lines. */
export const tellCrossings = (
  teller: Teller,
  screen: Screen,
  { crossings, unworded }: { readonly crossings: readonly Crossing[]; readonly unworded: readonly string[] },
): readonly Paragraph[] => {
  const { say } = teller
  const left = unworded.length === 0 ? [] : [plain(0, say('check.unworded', { count: unworded.length }))]
  if (crossings.length === 0) return [plain(0, say('check.none')), ...left]
  const groups = Map.groupBy(crossings, ({ position }) => position)
  return [
    summary(say, crossings.map(countedVerdict)),
    ...left,
    GAP,
    ...[...groups.values()].flatMap(members => tellLine(teller, screen, members)),
  ]
}

/** Single cases for a terminal, one after the other. */
export const tellCases = (say: Say, screen: Screen, cases: readonly CaseJudged[]): readonly Paragraph[] => [
  summary(
    say,
    cases.map(({ judgement }) => judgement.verdict),
  ),
  GAP,
  ...cases.flatMap(({ one, judgement }) => {
    const text = one.provision ?? ''
    return [
      headed(
        0,
        `${say('check.case', { id: one.id })}: ${say(`verdict.word.${judgement.verdict}`)}`,
        one.terms.statement,
      ),
      ...(text === ''
        ? []
        : [
            {
              indent: 2,
              runs: markedText(
                screen,
                text,
                judgement.leavesOpen.map(({ qualifier }) => qualifier),
              ),
            },
          ]),
      dim(2, say('check.rule', { rule: sayVerdictRule(say, judgement.rule) })),
      ...judgement.leavesOpen.map(open => tellOpen(say, text, open)),
    ]
  }),
]
