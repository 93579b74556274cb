import type { Span } from '../../text/span.ts'
import { isCapital, type Range, spanOf } from '../../wording/tokens.ts'
import { type Mention, mentionsIn } from '../mentions/mentions.ts'
import { isListComma, type Phrase } from './clauses.ts'
import { bareRange, cuedBy, holds, isPronounName, overlaps, type Scene, speakerAt } from './scene.ts'

const JOINING = /^(?:und|sowie|and)$/
const LONGEST_NAME = 8

const inside = (scene: Scene, span: Span): readonly Mention[] => scene.here.filter(mention => holds(span, mention.span))

/** Whether a mention only says whose another is: it stands in the whole of that one, ahead of its name ("Ukraine's foreign minister"). */
const isOwner = (mention: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(({ span, whole }) => mention.span.end <= span.start && holds(whole, mention.span))

const bestOf = (mentions: readonly Mention[], { end }: Span): Mention | null => {
  const heads = mentions.filter(mention => !isOwner(mention, mentions))
  const last = heads.at(-1)
  // "US Treasury Secretary Scott Bessent": a name that ends the phrase is its head, and the office before it only says which.
  if (last?.isNamed && last.role === 'person' && last.span.end === end) return last
  return (
    heads.find(({ role, isNamed }) => role !== 'place' && isNamed) ??
    heads.find(({ role }) => role !== 'place') ??
    heads[0] ??
    null
  )
}

const isPronoun = ({ clauses: { tokens, vocabulary } }: Scene, { start, head }: Phrase): boolean => {
  const word = tokens[start]?.plain ?? ''
  return head === start + 1 && (vocabulary.isPerson(word) || vocabulary.isSelf(word) || vocabulary.isThing(word))
}

const namesMatter = ({ clauses: { tokens, vocabulary } }: Scene, { start, head }: Phrase): boolean => {
  for (let i = start; i < head; i++) if (vocabulary.isMatter(tokens[i]?.plain ?? '')) return true
  return false
}

/** Whom "it" may stand for in its sentence: the body or state that an earlier clause is about. */
const bodyBefore = (scene: Scene, at: number): Span | null => {
  const own = scene.clauses.ranges.find(range => range.start <= at && at < range.end)
  const first = scene.clauses.ranges.find(({ end }) => !/^[-–—]+$/.test(scene.clauses.tokens[end]?.printed ?? ''))
  if (own === undefined || first === undefined || first === own) return null
  return leadingParty(scene, { start: first.start, end: Math.min(first.start + 4, first.end) })
}

/** Whether a pronoun stands for somebody; "it" does where somebody speaks, or where the sentence is about a body or a state. */
const isPersonal = (scene: Scene, at: number): boolean => {
  const { tokens, vocabulary } = scene.clauses
  const word = tokens[at]?.plain ?? ''
  return !vocabulary.isThing(word) || (word === 'it' && (speakerAt(scene, at) ?? bodyBefore(scene, at)) !== null)
}

/** Whether a phrase names somebody: a mention lies in it that is no matter put to a party, or it is a pronoun of a person. */
export const isActor =
  (scene: Scene) =>
  (phrase: Phrase): boolean => {
    const { tokens } = scene.clauses
    if (isPronoun(scene, phrase)) return isPersonal(scene, phrase.start)
    return (
      !namesMatter(scene, phrase) && inside(scene, spanOf(tokens, { start: phrase.start, end: phrase.head })).length > 0
    )
  }

const roleOf = ({ mentions }: Scene, span: Span): Mention['role'] | null => mentionsIn(mentions, span)[0]?.role ?? null

const pronounParty = (scene: Scene, at: number): Span | null => {
  const { tokens, vocabulary } = scene.clauses
  const token = tokens[at]
  if (token === undefined || !isPersonal(scene, at)) return null
  if (vocabulary.isSelf(token.plain)) return speakerAt(scene, at)
  if (token.plain === 'it') return speakerAt(scene, at) ?? bodyBefore(scene, at) ?? scene.standsFor(token)
  const found = scene.standsFor(token)
  // German towns and most states are neuter: "er" and "sie" stand for none.
  const isPlace = vocabulary.tongue === 'de' && found !== null && roleOf(scene, found) === 'place'
  return (isPlace ? null : found) ?? speakerAt(scene, at)
}

/** Whether "and" or the comma of a list, and but articles beside it, stands between two places of the sentence. */
const isJoined = ({ clauses: { tokens, vocabulary } }: Scene, from: number, to: number): boolean => {
  const between = tokens.filter(({ start, end }) => start >= from && end <= to)
  const joins = between.filter(token =>
    token.plain === ',' ? isListComma(tokens, tokens.indexOf(token)) : JOINING.test(token.plain),
  )
  // Two names side by side are one phrase: "Litauens Präsident Arlen Voss".
  if (between.length === 0) return true
  return joins.length > 0 && between.every(token => joins.includes(token) || vocabulary.isArticle(token.plain))
}

/** Whether a description begins right behind a name, as the next phrase of a German clause does: "werde Warschau keine Truppen schicken". */
const isOtherBeside = ({ isNamed, whole }: Mention, to: number): boolean => !isNamed && whole.start <= to + 1

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
      isOtherBeside(next, to) ||
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
  const stretch = spanOf(tokens, { start: phrase.start, end: phrase.prep === '' ? phrase.head : phrase.end })
  const mention = bestOf(inside(scene, stretch), stretch)
  if (mention === null) return null
  return mention.isNamed ? together(scene, mention) : (scene.mentions.nameOf(mention.entity) ?? mention.span)
}

// How words for acts and states end; bodies that end so are mentions.
const ABSTRACT = {
  de: /.(?:ung|heit|keit|tät|tion|ismus|nis)(?:en|e|se|sen)?$/,
  en: /.(?:tion|ment|ness|ity|ism|ance|ence|vote|ing)s?$/,
}

/** A party without a mention: the phrase without its article; null where that begins with a small letter and a matter, or is too long for a name. */
const describedParty = (scene: Scene, phrase: Phrase): Span | null => {
  const { tokens, vocabulary } = scene.clauses
  const range = bareRange(scene, { start: phrase.start, end: phrase.head })
  const length = range.end - range.start
  if (length === 0 || length > LONGEST_NAME || namesMatter(scene, phrase)) return null
  if (ABSTRACT[vocabulary.tongue].test(tokens[range.end - 1]?.plain ?? '')) return null
  if (vocabulary.tongue === 'de' && !tokens.slice(range.start, range.end).some(isCapital)) return null
  return spanOf(tokens, range)
}

const unlessPronoun = (scene: Scene, name: Span | null): Span | null =>
  name === null || isPronounName(scene, name) ? null : name

/** Whether a subject stands in another clause than its verb, as ahead of an apposition. */
const isApart = ({ clauses: { ranges } }: Scene, { start }: Phrase, at: number): boolean =>
  ranges.some(range => range.start <= at && at < range.end && start < range.start)

/** The speaker of the report that a word makes; null where nobody is named, or what is taken for a name is said. */
const cuedName = (scene: Scene, at: number): Span | null => {
  const report = cuedBy(scene, at)
  const name = report?.chain.at(-1)?.name ?? null
  if (report === null || name === null) return null
  return overlaps(name, report.content) || isPronounName(scene, report.content) ? null : name
}

/** Whose position it is: whom the subject names, else the speaker of the report that the word at `at` makes, else whom the subject stands for, else the speaker around it. */
export const partyOf = (scene: Scene, phrase: Phrase | null, at: number): Span | null => {
  const cued = cuedName(scene, at)
  const isOver = cued !== null && phrase !== null && isApart(scene, phrase, at) && unlessPronoun(scene, cued) !== null
  if (phrase !== null && !isOver && !isPronoun(scene, phrase) && isActor(scene)(phrase))
    return namedParty(scene, phrase)
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
