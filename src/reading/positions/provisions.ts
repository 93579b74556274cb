import type { Span } from '../../text/span.ts'
import { type Range, spanOf } from '../../wording/tokens.ts'
import { englishObject } from './objects.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, overlaps, type Scene, thingOf } from './scene.ts'

/** Whether a German clause lacks a subject, as one goes on behind a relative clause: "…, der schon vorlag, ein Verbot enthielt". */
const isLeftOver = ({ clauses }: Scene, clause: Range): boolean =>
  clauses.vocabulary.tongue === 'de' &&
  !clauses.vocabulary.isOpener(clauses.tokens[clause.start]?.plain ?? '') &&
  germanPhrases(clauses, clause).filter(({ prep }) => prep === '').length === 1

/** Whether a verb makes what a text says its stand: what it only contains is one where it is a ban. */
const isProvision = ({ clauses: { tokens, vocabulary } }: Scene, { start, end }: Range, word: string): boolean =>
  vocabulary.isProviding(word) ||
  (vocabulary.isContaining(word) && tokens.slice(start, end).some(({ plain }) => vocabulary.isBan(plain)))

/** Where a clause says that a text provides for something: the draft it names first, and the verb behind it. */
const providing = (
  scene: Scene,
  { start, end }: Range,
): { readonly at: number; readonly draft: Finding['party'] } | null => {
  const {
    drafts,
    clauses: { tokens, vocabulary },
  } = scene
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || !isProvision(scene, { start, end }, token.plain)) continue
    const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0]
    const draft = drafts.find(
      ({ span }) => span.start >= from && span.end <= (vocabulary.tongue === 'de' ? to : token.start),
    )
    if (draft !== undefined) return { at, draft: draft.span }
    const earlier = isLeftOver(scene, { start, end }) ? drafts.findLast(({ span }) => span.end <= from) : undefined
    if (earlier !== undefined) return { at, draft: earlier.span }
  }
  return null
}

/** What a German text provides for: the last phrase that is no draft and stands without preposition. */
const germanThing = ({ clauses }: Scene, clause: Range, draft: Span): Range | null =>
  germanPhrases(clauses, clause).findLast(
    phrase => phrase.prep === '' && !overlaps(draft, spanOf(clauses.tokens, phrase)),
  ) ?? null

/** What a draft itself provides for or forbids, as the stance of that text. */
export const provisions = (scene: Scene): readonly Finding[] =>
  scene.clauses.ranges.flatMap(clause => {
    const found = providing(scene, clause)
    if (found === null) return []
    const { tokens, vocabulary } = scene.clauses
    const object =
      vocabulary.tongue === 'en'
        ? englishObject(scene.clauses, { start: found.at + 1, end: clause.end })
        : germanThing(scene, clause, found.draft)
    const toward = object === null ? null : thingOf(scene, object)
    if (toward === null) return []
    const forbids = tokens.slice(clause.start, clause.end).some(({ plain }) => vocabulary.isBan(plain))
    return [
      {
        party: found.draft,
        toward,
        stance: forbids ? ('rejects' as const) : ('supports' as const),
        evidence: evidenceOf(scene, clause),
        rule: 'provision' as const,
      },
    ]
  })
