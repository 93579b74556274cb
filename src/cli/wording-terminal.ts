import type { Doubt } from '../text/reading.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { doubtSentence, type Say, sayIn } from '../web/pages/phrases.ts'
import { sayDimension, sayForce, sayOpening, sayRule } from '../web/pages/say-wording.ts'
import type { Shift } from '../wording/shifts.ts'
import type { Norm, OpenSpace, Qualifier } from '../wording/wording.ts'
import { printBeside, SIDE_BY_SIDE } from './beside.ts'
import { mark, type Run } from './lines.ts'
import { dim, GAP, headed, type Paragraph, plain, printParagraphs, type Screen, stretch } from './paragraphs.ts'
import type { PairRead, TextRead, WordingAnswer } from './wording-answer.ts'

/** How the answer is shown in a terminal. */
export type WordingView = Screen & { readonly phrases: Phrases }

const quoted = (text: string, span: Span): string => `“${wordsAt(text, span)}”`

const marked = ({ colour }: Screen, words: string): Run => {
  const run = stretch(words, 'marked')
  return colour ? run : mark(run)
}

/** A text with the words of the spans marked; of spans that overlap the first is. */
const markedText = (screen: Screen, text: string, spans: readonly Span[]): readonly Run[] => {
  const runs: Run[] = []
  let place = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < place || end === start) continue
    if (start > place) runs.push(stretch(text.slice(place, start)))
    runs.push(marked(screen, text.slice(start, end)))
    place = end
  }
  return place < text.length ? [...runs, stretch(text.slice(place))] : runs
}

const sayQualifier = (say: Say, text: string, { span, dimension, isRestrictive }: Qualifier): string => {
  const name = sayDimension(say, dimension)
  return `${quoted(text, span)} (${isRestrictive ? name : say('norm.strengthens', { dimension: name })})`
}

const tellNorm = (say: Say, text: string, norm: Norm): readonly Paragraph[] => {
  const { bearer, action, qualifiers } = norm
  const words = qualifiers.map(one => sayQualifier(say, text, one)).join(', ')
  const parts = [
    bearer === null ? say('norm.no-bearer') : say('norm.bearer', { words: quoted(text, bearer) }),
    say('norm.action', { words: quoted(text, action) }),
    ...(words === '' ? [] : [say('norm.qualifiers', { words })]),
  ]
  return [headed(2, sayForce(say, norm), `· ${parts.join(' · ')}`)]
}

const tellOpen = (screen: Screen, say: Say, text: string, open: OpenSpace): readonly Paragraph[] => [
  {
    indent: 2,
    runs: [
      marked(screen, wordsAt(text, open.qualifier)),
      stretch(` (${sayDimension(say, open.dimension)}): ${sayOpening(say, open)}`),
    ],
  },
  dim(4, say('open.rule', { rule: sayRule(say, open.rule, open.opens.params) })),
]

const tellOpenSpace = (screen: Screen, say: Say, { asked, read }: TextRead): readonly Paragraph[] => {
  const { norms, leavesOpen } = read.value
  if (leavesOpen.length === 0) return norms.length === 0 ? [] : [dim(2, say('open.nothing'))]
  return [
    headed(2, say('open.heading'), ''),
    ...leavesOpen.flatMap(open =>
      tellOpen(screen, say, asked.text, open).map(one => ({ ...one, indent: one.indent + 2 })),
    ),
  ]
}

const tellDoubts = (phrases: Phrases, doubts: readonly Doubt[]): readonly Paragraph[] =>
  doubts.map(doubt => plain(2, doubtSentence(phrases, doubt)))

const sayOrigin = (say: Say, { wording, only }: Pick<TextRead['asked'], 'wording' | 'only'>): string =>
  [
    ...(wording === 'original' ? [] : [say(`wording.${wording}`)]),
    ...(only === null ? [] : [say(`wording-text.only-${only}`)]),
  ]
    .map(part => `· ${part}`)
    .join(' ')

const isUnread = (doubts: readonly Doubt[]): boolean => doubts.some(({ kind }) => kind === 'no-lexicon')

const tellNorms = (say: Say, { asked, read }: TextRead): readonly Paragraph[] => {
  if (read.value.norms.length > 0) return read.value.norms.flatMap(norm => tellNorm(say, asked.text, norm))
  return isUnread(read.doubts) ? [] : [dim(2, say('norm.none'))]
}

const printText = (view: WordingView, one: TextRead): string => {
  const { asked, read } = one
  const say = sayIn(view.phrases)
  const spans = read.value.norms.flatMap(({ qualifiers }) =>
    qualifiers.filter(({ isRestrictive }) => isRestrictive).map(({ span }) => span),
  )
  const left = [
    headed(0, asked.id, sayOrigin(say, asked)),
    { indent: 2, runs: markedText(view, asked.text, spans) },
    ...tellNorms(say, one),
    ...tellDoubts(view.phrases, read.doubts),
  ]
  const right = tellOpenSpace(view, say, one)
  const isWide = view.width >= SIDE_BY_SIDE && right.length > 0
  const body = isWide ? printBeside(view, left, right) : printParagraphs(view, [...left, ...right])
  return `${body}\n`
}

const wordsOf = (say: Say, { before, after }: PairRead['asked'], shift: Shift): string => {
  const one = shift.before === null ? null : quoted(before, shift.before)
  const other = shift.after === null ? null : quoted(after, shift.after)
  if (one !== null && other !== null) return say('shift.from-to', { before: one, after: other })
  if (other !== null) return say('shift.added', { after: other })
  return one === null ? '' : say('shift.removed', { before: one })
}

const tellShift = (say: Say, asked: PairRead['asked'], shift: Shift): readonly Paragraph[] => [
  headed(4, `${say(`effect.${shift.effect}`)} · ${say(`shift.${shift.dimension}`)}`, `· ${wordsOf(say, asked, shift)}`),
  dim(6, say('open.rule', { rule: sayRule(say, shift.rule) })),
]

type Side = {
  readonly heading: 'open.newly-open' | 'open.newly-closed'
  readonly text: string
  readonly spaces: readonly OpenSpace[]
}

const tellNewly = (view: WordingView, { heading, text, spaces }: Side): readonly Paragraph[] => {
  const say = sayIn(view.phrases)
  return spaces.length === 0
    ? []
    : [
        headed(2, say(heading), ''),
        ...spaces.flatMap(open => tellOpen(view, say, text, open)).map(one => ({ ...one, indent: one.indent + 2 })),
      ]
}

const printSides = (view: WordingView, { asked, read }: PairRead): string => {
  const say = sayIn(view.phrases)
  const { shifts } = read.value
  const [left, right] = (['before', 'after'] as const).map(side => [
    headed(2, say(`wording-text.${side}`), ''),
    {
      indent: 2,
      runs: markedText(
        view,
        asked[side],
        shifts.flatMap(shift => shift[side] ?? []),
      ),
    },
  ])
  return view.width >= SIDE_BY_SIDE
    ? printBeside(view, left ?? [], right ?? [])
    : printParagraphs(view, [...(left ?? []), ...(right ?? [])])
}

const printPair = (view: WordingView, pair: PairRead): string => {
  const { asked, read } = pair
  const { shifts, overall, newlyOpen, newlyClosed } = read.value
  const say = sayIn(view.phrases)
  const unread = isUnread(read.doubts)
  const origin = sayOrigin(say, { wording: asked.wording, only: null })
  const heading = headed(0, asked.id, [unread ? '' : `· ${say(`overall.${overall}`)}`, origin].join(' ').trim())
  const told = [
    ...(shifts.length === 0
      ? unread
        ? []
        : [dim(2, say('shift.none'))]
      : [headed(2, say('shift.heading'), ''), ...shifts.flatMap(shift => tellShift(say, asked, shift))]),
    ...tellNewly(view, { heading: 'open.newly-open', text: asked.after, spaces: newlyOpen }),
    ...tellNewly(view, { heading: 'open.newly-closed', text: asked.before, spaces: newlyClosed }),
    ...tellDoubts(view.phrases, read.doubts),
  ]
  return `${printParagraphs(view, [heading])}${printSides(view, pair)}${printParagraphs(view, [...told, GAP])}`
}

/** The answer for people, a text or a pair at a time: what narrows is marked, what it leaves open stands below, or beside where there is room. */
export function* renderWordingText(view: WordingView, { texts, pairs, doubts }: WordingAnswer): Generator<string> {
  for (const pair of pairs) yield printPair(view, pair)
  for (const text of texts) yield printText(view, text)
  for (const doubt of doubts)
    yield printParagraphs(view, [
      plain(0, `${doubt.file === null ? '' : `${doubt.file}: `}${doubtSentence(view.phrases, doubt)}`),
    ])
}
