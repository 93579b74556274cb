import type { Range } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { compilePhrases, type FoundPhrase, type Phrases, phraseFrom } from '../voice/phrases.ts'
import { VERB_PHRASES } from './cues.ts'
import { type CueShape, EXCHANGES } from './lexicon/cues.ts'
import { draftOf } from './reasons.ts'
import { clauseAfter, clauseBefore, clauseOf, type Draft, type Scene, verbIn } from './scene.ts'

type Cue = FoundPhrase<CueShape>

const exchanges = (tongue: Tongue): Phrases<true> =>
  compilePhrases(
    EXCHANGES[tongue].split('|').map((entry): readonly [string, true] => [entry, true]),
    tongue,
  )

const EXCHANGE: Readonly<Record<Tongue, Phrases<true>>> = { de: exchanges('de'), en: exchanges('en') }

const INFIX =
  /^(ein|aus|ab|auf|an|vor|nach|durch|entgegen|zurück|unter|hin|hinaus|her|bei|mit|weg|los|fest|nieder|um|bloß|klein)zu(?=\p{L}{3})/u

/** German writes "zu" into split verbs (entgegenzuwirken): the tokens of a scene with those joined again, everything else as it is. */
const joined = (scene: Scene): Scene =>
  scene.tongue === 'en'
    ? scene
    : {
        ...scene,
        tokens: scene.tokens.map(token =>
          INFIX.test(token.plain) ? { ...token, plain: token.plain.replace(INFIX, '$1') } : token,
        ),
      }

/** Whether a range of a German scene holds an infinitive with "zu". */
const hasInfinitive = ({ tokens }: Scene, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) {
    const plain = tokens[at]?.plain ?? ''
    if ((plain === 'zu' && /n$/.test(tokens[at + 1]?.plain ?? '')) || INFIX.test(plain)) return true
  }
  return false
}

const hasExchange = ({ tokens, tongue }: Scene, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) if (phraseFrom(EXCHANGE[tongue], tokens, at) !== null) return true
  return false
}

const isImputed = (scene: Scene, range: Range): boolean => verbIn(joined(scene), range, 'imputed') !== null

// "in a bid to", "in an attempt to", "in the hope of": the aim is told as one's reading of the act.
const ENDEAVOURS = new Set(['bid', 'attempt', 'effort', 'hope'])
// "designed to", "with the aim of" tell what a plan provides for.
const NEUTRAL = new Set(['with', 'for', 'designed', 'intended', 'meant', 'aimed'])

/** "um … zu", "in order to": a motive where the aim is one that nobody owns up to, or where the act is decided on; never the plain purpose of a meeting. */
export const readPurpose = (scene: Scene, cue: Cue): Draft | null => {
  const { tokens, tongue } = scene
  const range = { start: cue.from, end: clauseOf(scene, cue.from).end }
  if (tongue === 'de') {
    const before = tokens[cue.from - 1]
    if (before !== undefined && before.sort !== 'sign' && before.plain !== 'und' && before.plain !== 'oder') return null
    if (!hasInfinitive(scene, range)) return null
  }
  const main = clauseBefore(scene, range)
  const isMotive =
    isImputed(scene, range) ||
    ENDEAVOURS.has(tokens[cue.from + 2]?.plain ?? '') ||
    (!NEUTRAL.has(tokens[cue.from]?.plain ?? '') && main !== null && verbIn(scene, main, 'deliberate') !== null)
  if (!isMotive || hasExchange(joined(scene), range)) return null
  return draftOf(scene, cue, { kind: 'motive', rule: 'motive-purpose', span: range })
}

const FARTHEST = 5

/** "versuchte, dem entgegenzuwirken", "is trying to derail": an attempt at what nobody owns up to, as the writer sees it. */
export const readAttempt = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  if (scene.tongue === 'en') {
    const near = { start: cue.to, end: Math.min(clause.end, cue.to + FARTHEST) }
    return isImputed(scene, near) ? draftOf(scene, cue, { kind: 'motive', rule: 'motive-attempt', span: clause }) : null
  }
  const here = { start: cue.to, end: clause.end }
  const after = clauseAfter(scene, clause)
  const ends = hasInfinitive(scene, here) ? clause : after !== null && hasInfinitive(scene, after) ? after : null
  if (ends === null || !isImputed(scene, { start: cue.to, end: ends.end })) return null
  return draftOf(scene, cue, { kind: 'motive', rule: 'motive-attempt', span: { start: clause.start, end: ends.end } })
}

/** "A is essential to B", "A ist unerlässlich, um B zu …": B is forecast on condition of A. */
export const readNeeded = (scene: Scene, cue: Cue): Draft | null => {
  const { tokens, tongue } = scene
  const clause = clauseOf(scene, cue.from)
  const after = tongue === 'de' ? clauseAfter(scene, clause) : clause
  const isGerman =
    tongue === 'de' && after !== null && tokens[after.start]?.plain === 'um' && hasInfinitive(scene, after)
  const aim =
    tongue === 'en' && /^(?:to|for)$/.test(tokens[cue.to]?.plain ?? '') ? { start: cue.to + 1, end: clause.end } : null
  const consequence = isGerman && after !== null ? { start: after.start + 1, end: after.end } : aim
  if (consequence === null) return null
  const opening = tokens[clause.start]?.plain === 'dass' || tokens[clause.start]?.plain === 'that' ? 1 : 0
  return draftOf(scene, cue, {
    kind: 'forecast',
    rule: 'forecast-needed',
    span: { start: clause.start, end: consequence.end },
    condition: { start: clause.start + opening, end: cue.from },
    consequence,
  })
}

/** An English infinitive of an aim that nobody owns up to, without "in order" ("… insist on it to derail the talks"). */
export const readBareInfinitive = (scene: Scene, at: number): Draft | null => {
  const { tokens, tongue } = scene
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (tongue !== 'en' || token?.plain !== 'to' || before?.sort !== 'word') return null
  const verb = phraseFrom(VERB_PHRASES.en.imputed, tokens, at + 1)
  if (verb === null || !STRONG.test(tokens[at + 1]?.plain ?? '') || GOVERNS.test(before.plain)) return null
  const span = { start: at, end: clauseOf(scene, at).end }
  return draftOf(
    scene,
    { from: at, span: { start: token.start, end: token.end } },
    { kind: 'motive', rule: 'motive-purpose', span },
  )
}

const STRONG =
  /^(?:sabotag|torpedo|undermin|subvert|derail|thwart|scuttl|scupper|distract|deceiv|mislead|manipulat|intimidat|blackmail|punish|appeas|placat|humiliat|discredit|delegitimi|buy|stall|cling|save)/
const GOVERNS =
  /^(?:try|tries|tried|trying|attempt|seek|sought|want|threaten|plan|agree|able|fail|have|has|had|ought|going|used|likely|bound|set|due|about|want|wants|wanted|threatened|threatens|failed|order|as|bid|effort|designed|intended|meant|aims?|out|determined|intent)/
