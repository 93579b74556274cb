import type { Span } from '../../text/span.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import type { Ground, Sentence, Tongue } from '../ground.ts'
import { bySentence } from '../voice/heard.ts'
import { findPhrases } from '../voice/phrases.ts'
import { CUE_PHRASES } from './cues.ts'
import { readAdverb, readDoomed, readMoods, readOtherwise, readScheduled } from './forecasts.ts'
import type { CueShape } from './lexicon/cues.ts'
import { readAttempt, readBareInfinitive, readNeeded, readPurpose } from './purposes.ts'
import {
  readCausePhrase,
  readCauseVerb,
  readConcern,
  readDeliberate,
  readFactor,
  readFeeling,
  readReason,
  readTherefore,
} from './reasons.ts'
import type { ClaimRule } from './rules.ts'
import type { Draft, Scene } from './scene.ts'

/** A forecast, cause or motive. `claimant` null: the author; `isAmbiguous`: claimant or reference can be read in two ways. Never scored as true. */
export type ReadClaim = {
  readonly kind: 'forecast' | 'cause' | 'motive'
  readonly span: Span
  readonly claimant: Span | null
  readonly condition: Span | null
  readonly consequence: Span | null
  readonly isAmbiguous: boolean
  readonly rule: ClaimRule
}

type Reader = (scene: Scene, cue: Parameters<typeof readReason>[1]) => Draft | null

const READERS: Readonly<Record<CueShape, Reader>> = {
  deliberate: readDeliberate,
  because: readReason,
  purpose: readPurpose,
  attempt: readAttempt,
  needed: readNeeded,
  feeling: readFeeling,
  concern: readConcern,
  factor: readFactor,
  'cause-verb': readCauseVerb,
  'cause-phrase': readCausePhrase,
  therefore: readTherefore,
  doomed: readDoomed,
  scheduled: readScheduled,
  adverb: readAdverb,
  otherwise: readOtherwise,
}

const draftsIn = (scene: Scene): readonly Draft[] => {
  const cued = findPhrases(CUE_PHRASES[scene.tongue], scene.tokens).map(cue => READERS[cue.meaning](scene, cue))
  const bare = scene.tongue === 'en' ? scene.tokens.map((_, at) => readBareInfinitive(scene, at)) : []
  return [...cued, ...bare, ...readMoods(scene)].filter(draft => draft !== null)
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** One claim of a kind for one stretch: the first that was found stands. */
const withoutDoubles = (drafts: readonly Draft[]): readonly Draft[] => {
  const kept: Draft[] = []
  for (const draft of drafts) {
    if (!kept.some(({ kind, span }) => kind === draft.kind && meets(span, draft.span))) kept.push(draft)
  }
  return kept
}

const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

const lengthOf = ({ start, end }: Span): number => end - start

type Owned = { readonly claimant: Span | null; readonly isAmbiguous: boolean }

/** Whose a claim is: the last of the chain whose content it stands in; where it carries on a report with "and", his or the author's. */
const ownerOf = ({ at, carriesOn, isTwofold, rule, span }: Draft, here: readonly ReadAttribution[]): Owned => {
  const around = here.filter(({ content }) => contains(content, at))
  const carried = carriesOn && rule === 'forecast-would'
  const before = carried ? here.filter(({ content }) => content.start < span.start) : []
  const [first, ...rest] = around.length > 0 ? around : before
  if (first === undefined) return { claimant: null, isAmbiguous: isTwofold }
  const nearest = rest.reduce((best, next) => (lengthOf(next.content) < lengthOf(best.content) ? next : best), first)
  const claimant = nearest.chain.at(-1)?.name ?? null
  // What nobody named has said is not the author's either.
  return { claimant, isAmbiguous: isTwofold || carried || claimant === null }
}

// A "sentence" of a hostile text may be the whole of it; no clause grammar holds there.
const MOST_TOKENS = 400

const claimsOf = (sentence: Sentence, tongue: Tongue, here: readonly ReadAttribution[]): readonly ReadClaim[] => {
  if (sentence.part === 'frame' || sentence.tokens.length > MOST_TOKENS) return []
  return withoutDoubles(draftsIn({ tokens: sentence.tokens, tongue }))
    .map(draft => {
      const { kind, span, condition, consequence, rule } = draft
      return { kind, span, condition, consequence, rule, ...ownerOf(draft, here) }
    })
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
}

/** The claims of an article, in text order. */
export const findClaims = (ground: Ground, attributions: readonly ReadAttribution[]): readonly ReadClaim[] => {
  const { tongue, sentences } = ground
  if (tongue === null) return []
  const lists = bySentence(sentences, attributions, ({ content }) => content)
  return sentences.flatMap((sentence, i) => claimsOf(sentence, tongue, lists[i] ?? []))
}
