import type { Span } from '../../text/span.ts'
import { isCapital, type Range, spanOf } from '../../wording/tokens.ts'
import type { Mention } from '../mentions/mentions.ts'
import type { Phrase } from './clauses.ts'
import { bareRange, cuedBy, holds, type Scene, speakerAt } from './scene.ts'

const JOINING = /^(?:und|sowie|and|,)$/
const LONGEST_NAME = 8

const inside = (scene: Scene, span: Span): readonly Mention[] => scene.here.filter(mention => holds(span, mention.span))

const bestOf = (mentions: readonly Mention[]): Mention | null =>
  mentions.find(({ role, isNamed }) => role !== 'place' && isNamed) ??
  mentions.find(({ role }) => role !== 'place') ??
  mentions[0] ??
  null

const isPronoun = ({ clauses: { tokens, vocabulary } }: Scene, { start, head }: Phrase): boolean => {
  const word = tokens[start]?.plain ?? ''
  return head === start + 1 && (vocabulary.isPerson(word) || vocabulary.isSelf(word) || vocabulary.isThing(word))
}

const namesMatter = ({ clauses: { tokens, vocabulary } }: Scene, { start, head }: Phrase): boolean => {
  for (let i = start; i < head; i++) if (vocabulary.isMatter(tokens[i]?.plain ?? '')) return true
  return false
}

/** Whether a phrase names somebody: a mention lies in it that is no matter put to a party, or it is a pronoun of a person. */
export const isActor =
  (scene: Scene) =>
  (phrase: Phrase): boolean => {
    const { tokens, vocabulary } = scene.clauses
    if (isPronoun(scene, phrase)) return !vocabulary.isThing(tokens[phrase.start]?.plain ?? '')
    return (
      !namesMatter(scene, phrase) && inside(scene, spanOf(tokens, { start: phrase.start, end: phrase.head })).length > 0
    )
  }

const pronounParty = (scene: Scene, at: number): Span | null => {
  const { tokens, vocabulary } = scene.clauses
  const token = tokens[at]
  if (token === undefined || vocabulary.isThing(token.plain)) return null
  if (vocabulary.isSelf(token.plain)) return speakerAt(scene, at)
  return scene.standsFor(token) ?? speakerAt(scene, at)
}

/** Whether only "and", commas and articles stand between two places of the sentence. */
const isJoined = ({ clauses: { tokens, vocabulary } }: Scene, from: number, to: number): boolean =>
  tokens
    .filter(({ start, end }) => start >= from && end <= to)
    .every(({ plain }) => JOINING.test(plain) || vocabulary.isArticle(plain))

/** The whole of several parties that are named together ("Lakeland, Hillmark and Voss"), from the first to the last; the one alone where it is alone. */
const together = (scene: Scene, one: Mention): Span => {
  const at = scene.here.indexOf(one)
  let { start, end } = one.span
  let [from, to] = [one.whole.start, one.whole.end]
  for (let i = at + 1; i < scene.here.length; i++) {
    const next = scene.here[i]
    if (
      next === undefined ||
      next.role === 'document' ||
      next.whole.start < to ||
      !isJoined(scene, to, next.whole.start)
    )
      break
    end = next.span.end
    to = next.whole.end
  }
  for (let i = at - 1; i >= 0; i--) {
    const before = scene.here[i]
    if (
      before === undefined ||
      before.role === 'document' ||
      before.whole.end > from ||
      !isJoined(scene, before.whole.end, from)
    )
      break
    start = before.span.start
    from = before.whole.start
  }
  return { start, end }
}

const namedParty = (scene: Scene, phrase: Phrase): Span | null => {
  const { tokens } = scene.clauses
  const found = inside(
    scene,
    spanOf(tokens, { start: phrase.start, end: phrase.prep === '' ? phrase.head : phrase.end }),
  )
  const mention = bestOf(found)
  if (mention === null) return null
  return mention.isNamed ? together(scene, mention) : (scene.mentions.nameOf(mention.entity) ?? mention.span)
}

/** A party without a mention: the phrase without its article; null where that begins with a small letter and a matter, or is too long for a name. */
const describedParty = (scene: Scene, phrase: Phrase): Span | null => {
  const { tokens, vocabulary } = scene.clauses
  const range = bareRange(scene, { start: phrase.start, end: phrase.head })
  const length = range.end - range.start
  if (length === 0 || length > LONGEST_NAME || namesMatter(scene, phrase)) return null
  if (vocabulary.tongue === 'de' && !tokens.slice(range.start, range.end).some(isCapital)) return null
  return spanOf(tokens, range)
}

const isPronounName = ({ clauses: { tokens, vocabulary } }: Scene, { start, end }: Span): boolean => {
  const token = tokens.find(one => one.start === start && one.end === end)
  return (
    token !== undefined &&
    (vocabulary.isPerson(token.plain) || vocabulary.isSelf(token.plain) || vocabulary.isThing(token.plain))
  )
}

const unlessPronoun = (scene: Scene, name: Span | null): Span | null =>
  name === null || isPronounName(scene, name) ? null : name

/** Whose position it is: whom the subject names, else the speaker of the report that the word at `at` makes, else whom the subject stands for, else the speaker around it. */
export const partyOf = (scene: Scene, phrase: Phrase | null, at: number): Span | null => {
  if (phrase !== null && !isPronoun(scene, phrase) && isActor(scene)(phrase)) return namedParty(scene, phrase)
  const cued = cuedBy(scene, at)?.chain.at(-1)?.name ?? null
  if (cued !== null) return unlessPronoun(scene, cued)
  if (phrase === null) return unlessPronoun(scene, speakerAt(scene, at))
  if (isPronoun(scene, phrase)) return unlessPronoun(scene, pronounParty(scene, phrase.start))
  return namedParty(scene, phrase) ?? describedParty(scene, phrase)
}

/** The first that a stretch names without a preposition ahead; null where it names nobody so. */
export const leadingParty = (scene: Scene, { start, end }: Range): Span | null => {
  const { tokens, vocabulary } = scene.clauses
  const stretch = spanOf(tokens, { start, end })
  const first = inside(scene, stretch).find(({ whole, role }) => {
    const at = tokens.findIndex(token => token.start >= whole.start)
    return role !== 'document' && !vocabulary.isPreposition(tokens[at - 1]?.plain ?? '')
  })
  if (first === undefined) return null
  return unlessPronoun(
    scene,
    first.isNamed ? together(scene, first) : (scene.mentions.nameOf(first.entity) ?? first.span),
  )
}
