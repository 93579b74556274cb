import type { Span } from '../../text/span.ts'
import { spanOf, type Token } from '../../wording/tokens.ts'
import type { Ground, Sentence } from '../ground.ts'
import { isDone, isOfPast, isSoughtDeal, isVerb } from './evidence.ts'
import { countedAt, isDescribed, isHandled, isSupposed } from './handling.ts'
import type { DraftRule } from './rules.ts'
import { type Traits, traitsOf } from './traits.ts'
import { createVersions, type Versions } from './versions.ts'
import { type Noun, VOCABULARIES, type Vocabulary } from './vocabulary.ts'

/** A text under negotiation where it is mentioned; `draft` is a label shared by the mentions of one version ("28-point plan"), null where it cannot be told. */
export type DraftMention = { readonly span: Span; readonly draft: string | null; readonly rule: string }

// A new version may be of anything; a revised or weakened one is of a text.
const NEWNESS =
  /^(?:neu|jüngst|ursprünglich|endgültig|vorläufig|möglich|geplant|new|latest|current|original|final|initial)/
const DEFINITE = /^(?:der|die|das|den|dem|des|dieser|diese|dieses|diesen|diesem|the|this|that|its|their|his|her)$/

/** Whether a compound's first part is of no kind that is known ("Stundenplan", "Verfassung"): what it names is no text under negotiation. */
const isOther = ({ front, sort, isParted }: Noun, { points, kind }: Traits): boolean =>
  front !== '' && points === '' && kind === '' && !isParted && sort !== 'text'

/** By which rule a noun phrase names a version by its own words; null where it does not. */
const ownRule = (
  tokens: readonly Token[],
  at: number,
  read: { readonly noun: Noun; readonly traits: Traits; readonly vocabulary: Vocabulary },
): DraftRule | null => {
  const { noun, traits, vocabulary } = read
  if (traits.points !== '') return 'numbered-plan'
  if (noun.sort === 'text') return isOfPast(tokens, at) ? null : 'named-text'
  if (noun.sort === 'deal') {
    const isOpen = isSoughtDeal(tokens, at, { traits, vocabulary }) || isSupposed(tokens, at, { traits, vocabulary })
    return isOpen ? 'deal-sought' : null
  }
  if (noun.sort === 'paper')
    return isHandled(tokens, at, { traits, vocabulary }) || isDescribed(tokens, at) ? 'handled-text' : null
  if (isDone(tokens, at)) return null
  if (traits.kind !== '' || (traits.owner !== '' && !noun.isVersion)) return 'owned-proposal'
  if (traits.pending !== '' && !(noun.isVersion && NEWNESS.test(traits.pending))) return 'pending-version'
  if (noun.isVersion) return null
  return isHandled(tokens, at, { traits, vocabulary }) || isDescribed(tokens, at) ? 'handled-text' : null
}

/** Whether a noun phrase only points back: definite, and without a word of its own that tells which version it is. */
const isBare = ({ article, points, owner, kind, pending }: Traits): boolean =>
  DEFINITE.test(article) && points + owner + kind + pending === ''

const inSentence = (ground: Ground, sentence: Sentence, versions: Versions): readonly DraftMention[] => {
  const { tokens } = sentence
  if (ground.tongue === null) return []
  const vocabulary = VOCABULARIES[ground.tongue]
  const mentions: DraftMention[] = []
  for (const [at, token] of tokens.entries()) {
    const counted = countedAt(tokens, at, vocabulary)
    if (counted !== null) {
      const span = spanOf(tokens, { start: counted, end: at + 1 })
      const points = tokens[counted]?.plain ?? ''
      mentions.push({
        span,
        draft: versions.counted(points, ground.text.slice(span.start, span.end)),
        rule: 'numbered-plan' satisfies DraftRule,
      })
      continue
    }
    const noun = vocabulary.nounOf(token)
    if (noun === null || isVerb(tokens, at, vocabulary)) continue
    const traits = traitsOf(tokens, at, { noun, vocabulary })
    if (isOther(noun, traits)) continue
    const span = spanOf(tokens, { start: traits.start, end: at + 1 })
    const rule = ownRule(tokens, at, { noun, traits, vocabulary })
    const isAnyText = noun.sort === 'paper' || noun.sort === 'text' || rule === 'handled-text'
    const before =
      rule !== null && isAnyText && isBare(traits) ? (versions.again({ noun, traits }) ?? versions.latest()) : null
    if (before !== null) mentions.push({ span, draft: before, rule: 'named-again' satisfies DraftRule })
    else if (rule !== null)
      mentions.push({ span, draft: versions.take({ noun, traits }, ground.text.slice(span.start, span.end)), rule })
    else if (DEFINITE.test(traits.article)) {
      const draft = versions.again({ noun, traits })
      if (draft !== null) mentions.push({ span, draft, rule: 'named-again' satisfies DraftRule })
    }
  }
  return mentions
}

const COUNT_ALONE = /^\d+\s+\p{L}+$/u

/** Plans, drafts, frameworks and agreements to be signed, wherever they are mentioned; points alone ("the 28 points") only beside a text. */
export const findDraftMentions = (ground: Ground): readonly DraftMention[] => {
  const versions = createVersions()
  const found = ground.sentences.flatMap(sentence =>
    sentence.part === 'frame' ? [] : inSentence(ground, sentence, versions),
  )
  const isCount = ({ span }: DraftMention): boolean => COUNT_ALONE.test(ground.text.slice(span.start, span.end))
  return found.every(isCount) ? [] : found
}
