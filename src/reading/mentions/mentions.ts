import type { Span } from '../../text/span.ts'
import type { Known, Role } from '../article.ts'
import type { Ground } from '../ground.ts'
import { createEntities } from './entities.ts'
import { gazetteerOfKnown } from './gazetteer.ts'
import { createNouns } from './nouns.ts'
import { scanSentence } from './scan.ts'
import { findSurnames } from './surnames.ts'

/**
 * Somebody or something that can speak, act or be a place, where the text names it or stands for it.
 * `span` is the bare name as a chain prints it (no article, no title: `Marco Rubio`, `19-Punkte-Plan`), `whole` the noun phrase with article,
 * titles and apposition; `entity` is the same number wherever the same one is meant; `isNamed` is false for pronouns and descriptions.
 */
export type Mention = {
  readonly span: Span
  readonly whole: Span
  readonly role: Role | 'place'
  readonly entity: number
  readonly isNamed: boolean
}

/** `all` in text order; `nameOf` gives the best name of an entity (its fullest, first where it ties); `known` the entry of `--names` it was recognised as. */
export type Mentions = {
  readonly all: readonly Mention[]
  readonly nameOf: (entity: number) => Span | null
  readonly known: (entity: number) => Known | null
}

/** Everybody and every place that an article names. */
export const findMentions = (ground: Ground, names: readonly Known[]): Mentions => {
  const on = { nouns: createNouns(ground.tongue), tongue: ground.tongue ?? 'en', known: gazetteerOfKnown(names) }
  const first = ground.sentences.map(sentence => scanSentence(sentence, on))
  const found = findSurnames(ground, first)
  const entities = createEntities(ground.text)
  const all = found.map(one => ({
    span: one.span,
    whole: one.whole,
    role: one.known?.role ?? one.role,
    entity: entities.joined(one),
    isNamed: one.sort !== 'description',
  }))
  return { all, nameOf: entities.nameOf, known: entities.known }
}

/** The place in a list of mentions from which on they begin at an offset or behind it. */
const firstFrom = (all: readonly Mention[], offset: number): number => {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The mentions that lie in a stretch of text, in order. */
export const mentionsIn = ({ all }: Mentions, span: Span): readonly Mention[] => {
  const inside: Mention[] = []
  for (let i = firstFrom(all, span.start); i < all.length; i++) {
    const mention = all[i]
    if (mention === undefined || mention.span.start >= span.end) break
    if (mention.span.end <= span.end) inside.push(mention)
  }
  return inside
}
