import type { Convergence, Nearness, NearnessSeries } from '../../analysis/convergence.ts'
import type { OpenedAnswer, OpenedSide, OpenedStep } from '../../analysis/opened.ts'
import type { OpenShown, PointCompared, ShiftShown } from '../../analysis/opened-comparison.ts'
import type { ThingId } from '../../record/id.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { doubtSentence } from '../../web/pages/phrases.ts'
import { sayOpening, sayRule } from '../../web/pages/say-wording.ts'
import { facts, type Teller, tell, tellNames } from '../../web/pages/tell.ts'
import { dim, headed, type Paragraph, plain } from '../paragraphs.ts'

/** Tells answers in one language, with all its sentences, and knows the sigla of drafts. */
export type DraftTeller = Teller & { readonly phrases: Phrases; readonly siglumOf: (draft: ThingId) => string }

/** The words that make a shift; where one side has none, its dimension or a word of ours says which way it went. */
const tellWords = ({ say }: Teller, { dimension, before, after }: ShiftShown): string => {
  const words = { before: before?.exact ?? '', after: after?.exact ?? '' }
  if (before !== null && after !== null) return say('shift.from-to', words)
  if (dimension.endsWith('-added') || dimension.endsWith('-removed')) return words.before + words.after
  return say(before === null ? 'shift.added' : 'shift.removed', words)
}

const tellShift = (teller: Teller, shift: ShiftShown): Paragraph => {
  const { say } = teller
  const what = `${say(`shift.${shift.dimension}`)}: ${tellWords(teller, shift)}`
  return plain(6, facts(what, say(`effect.${shift.effect}`), sayRule(say, shift.rule)))
}

const tellSpace = ({ say }: Teller, key: 'opened.opens' | 'opened.closes', space: OpenShown): Paragraph =>
  plain(6, say(key, { opens: sayOpening(say, space), words: space.qualifier.exact }))

const tellDoubts = (teller: DraftTeller, { doubts }: PointCompared): readonly Paragraph[] =>
  [...new Set(doubts.map(doubt => doubtSentence(teller.phrases, doubt)))].map(sentence => dim(6, sentence))

const tellCompared = (teller: DraftTeller, compared: PointCompared): readonly Paragraph[] => [
  ...compared.shifts.map(shift => tellShift(teller, shift)),
  ...compared.opened.map(space => tellSpace(teller, 'opened.opens', space)),
  ...compared.closed.map(space => tellSpace(teller, 'opened.closes', space)),
  ...tellDoubts(teller, compared),
]

const tellOutcome = ({ say }: Teller, { kind, to, compared }: OpenedStep): string => {
  if (kind !== 'reworded') return say(`opened.${kind}`, { to: to.siglum })
  return compared === null || compared.shifts.length === 0 ? say('opened.no-shift') : say(`overall.${compared.overall}`)
}

const bySide = ({ say, ...teller }: Teller, { by }: OpenedSide): string | null =>
  by.length === 0 ? null : say('opened.by', { names: tellNames({ say, ...teller }, by) })

/** Wordings that are not the original's own are said beside every shift that rests on them. */
const tellRests = ({ say }: Teller, { rests }: Pick<OpenedStep, 'rests'>): string | null =>
  rests === null || rests === 'original' ? null : say(`wording.${rests}`)

const tellStep = (teller: DraftTeller, step: OpenedStep): readonly Paragraph[] => {
  const { say, siglumOf } = teller
  const { from, to, over, compared } = step
  const way =
    from === null ? say('opened.start', { to: to.siglum }) : say('opened.step', { from: from.siglum, to: to.siglum })
  return [
    headed(4, way, `· ${facts(to.date, bySide(teller, to), tellOutcome(teller, step), tellRests(teller, step))}`),
    ...over.map(({ draft, state }) => dim(6, say(`opened.over-${state}`, { draft: siglumOf(draft) }))),
    ...(compared === null ? [] : tellCompared(teller, compared)),
  ]
}

const titleOf = (teller: Teller, { lineage }: Pick<OpenedAnswer, 'lineage'>): string =>
  lineage.title === null ? lineage.id : tell(teller, lineage.title)

/** Drafts of which nobody knows what they say of a point, in one line. */
const tellUnknown = (teller: Teller, steps: readonly OpenedStep[]): readonly Paragraph[] => {
  const drafts = new Set(steps.map(({ to }) => to.siglum))
  return drafts.size === 0 ? [] : [dim(4, teller.say('opened.not-known', { to: [...drafts].join(', ') }))]
}

/** What each draft opened and closed, point by point; points that stand in one draft only are left out. */
export const tellOpened = (teller: DraftTeller, opened: readonly OpenedAnswer[]): readonly Paragraph[] =>
  opened
    .filter(({ steps }) => steps.length > 0)
    .flatMap(one => [
      headed(2, titleOf(teller, one), ''),
      ...one.steps.filter(({ kind }) => kind !== 'not-known').flatMap(step => tellStep(teller, step)),
      ...tellUnknown(
        teller,
        one.steps.filter(({ kind }) => kind === 'not-known'),
      ),
    ])

const tellNearness = (
  teller: DraftTeller,
  { on, drafts: [one, other], share, compared, rests }: Nearness,
): Paragraph => {
  const { say, siglumOf } = teller
  const isUnread = compared.doubts.some(({ kind }) => kind === 'no-lexicon')
  const measured = {
    on,
    one: siglumOf(one),
    other: siglumOf(other),
    share: Math.round(share * 100),
    shifts: compared.shifts.length,
  }
  const words = say(isUnread ? 'overview.nearness-unread' : 'overview.nearness', measured)
  return plain(6, facts(words, tellRests(teller, { rests })))
}

const tellSeries = (teller: DraftTeller, { between, branches, steps, trend }: NearnessSeries): readonly Paragraph[] => {
  const names = branches.map(teller.siglumOf).join(', ')
  const head = teller.say(between === 'branches' ? 'overview.between-branches' : 'overview.between-drafts', {
    branches: names,
  })
  return [
    plain(4, facts(head, teller.say(`overview.trend-${trend}`))),
    ...steps.map(step => tellNearness(teller, step)),
  ]
}

/** How near the words of each point are, with the number of shifts beside every share. */
export const tellConvergence = (teller: DraftTeller, convergence: readonly Convergence[]): readonly Paragraph[] =>
  convergence
    .filter(({ series }) => series.length > 0)
    .flatMap(one => [headed(2, titleOf(teller, one), ''), ...one.series.flatMap(series => tellSeries(teller, series))])
