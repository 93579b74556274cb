import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import type { Position, RedLineTerms, Ruling } from '../record/statements.ts'
import { provisionsOf } from '../record/text-drafts.ts'
import type { Draft, Provision } from '../record/texts.ts'
import type { Wording } from '../text/draft.ts'
import { detectLanguage } from '../text/language.ts'
import type { Span } from '../text/span.ts'
import {
  type JudgedStatement,
  type Judgement,
  judgeRead,
  type ReadProvision,
  readProvision,
  unknownJudgement,
  type Verdict,
  type VerdictRule,
} from '../wording/red-lines/judge.ts'
import { type Line, readLine } from '../wording/red-lines/naming.ts'
import type { LeftOpen } from '../wording/red-lines/openings.ts'
import { tongueOf } from '../wording/red-lines/tongue.ts'
import type { Asked } from './asked.ts'
import { draftsOn } from './drafts.ts'
import { type Ground, groundsOf } from './grounds.ts'
import type { Named } from './named.ts'
import { type PointInDraft, readingsOf } from './point.ts'
import { holderOf, isHeld } from './positions.ts'

/** An editor's verdict, which stands beside ours with its reason. */
export type RulingShown = Pick<Ruling, 'id' | 'verdict' | 'reason'>

/**
 * What one draft does to one red line, by one provision that speaks of it. `provision` is null where none does: the verdict is then `unknown`, and the rule says
 * whether the draft is silent, known in part, known by descriptions alone, or in a language in which the line's terms cannot be looked for. `through` is the
 * recorded translation in which the words were read. `readings` are what parties and writers said of the provision; `ruling` is an editor's word, null where nobody ruled.
 */
export type Crossing = {
  readonly draft: ThingId
  readonly siglum: string
  readonly position: ThingId
  readonly holder: Named
  readonly statement: Localised
  readonly requires: RedLineTerms['requires']
  readonly line: string
  readonly provision: { readonly id: ThingId; readonly marking: string | null; readonly text: string } | null
  readonly through: { readonly draft: ThingId; readonly siglum: string } | null
  readonly verdict: Verdict
  readonly rule: VerdictRule | CrossingRule
  readonly matched: readonly Span[]
  readonly leavesOpen: readonly LeftOpen[]
  readonly statements: readonly JudgedStatement[]
  readonly wording: Wording
  readonly evidence: readonly Ground[]
  readonly readings: PointInDraft['interpretations']
  readonly ruling: RulingShown | null
}

/** Why a draft as a whole says nothing of a line. */
export type CrossingRule = 'verdict.partly-known' | 'verdict.described' | 'verdict.other-language'

/** Which crossings are asked for; null is all. */
export type CrossingFilter = {
  readonly only: Verdict | null
  readonly draft: ThingId | null
  readonly position: ThingId | null
}

/** Every crossing. */
export const ALL_CROSSINGS: CrossingFilter = { only: null, draft: null, position: null }

type ReadLine = {
  readonly position: Position
  readonly terms: RedLineTerms
  readonly language: string
  readonly line: Line | null
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])

/** The language of a line's terms is that of its sentence; one too short to tell is that of the position's own sentences which shares most words with it. */
const languageOf = ({ statement, ...lists }: RedLineTerms, position: Localised): string => {
  const told = detectLanguage(statement)
  if (told !== null) return told
  const own = wordsIn([statement, ...lists.subject, ...lists.action, ...lists.object, ...lists.place].join(' '))
  const shared = ([language, text]: readonly [string, string]) => ({
    language,
    count: [...wordsIn(text)].filter(word => own.has(word)).length,
  })
  const [nearest] = Object.entries(position)
    .map(shared)
    .sort((one, other) => other.count - one.count)
  return nearest?.language ?? 'und'
}

const linesOf = remember((state: RecordState): readonly ReadLine[] =>
  [...state.things.position.values()].flatMap(position => {
    const { terms, firmness } = position
    if (firmness !== 'red-line' || terms === undefined) return []
    const language = languageOf(terms, position.statement)
    const tongue = tongueOf(language)
    return [{ position, terms, language, line: tongue === null ? null : readLine(terms, tongue) }]
  }),
)

const isSameLanguage = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0]

type Words = { readonly provision: Provision; readonly read: ReadProvision }
type DraftWords = { readonly draft: Draft; readonly words: readonly Words[] }

const wordsOfDraft = remember((): Map<ThingId, DraftWords> => new Map())

const readDraft = (state: RecordState, draft: Draft): DraftWords => {
  const known = wordsOfDraft(state)
  const made = known.get(draft.id) ?? {
    draft,
    words: provisionsOf(state, draft.id).flatMap(provision => {
      const read = readProvision(provision.text, draft.language)
      return read === null ? [] : [{ provision, read }]
    }),
  }
  known.set(draft.id, made)
  return made
}

/** The recorded translation of a draft in a language, in either direction; null where there is none. */
const translationOf = (state: RecordState, draft: Draft, language: string): Draft | null => {
  const translates = (one: Draft, other: Draft): boolean =>
    one.relations.some(({ kind, draft: to }) => kind === 'translates' && to === other.id)
  const found = [...state.things.draft.values()].find(
    other => isSameLanguage(other.language, language) && (translates(other, draft) || translates(draft, other)),
  )
  return found ?? null
}

/** The words of a draft in the language of a line. `through` null: its own words. Null: it has none in that language. */
const wordsFor = (
  state: RecordState,
  draft: Draft,
  { language }: ReadLine,
): { readonly words: DraftWords; readonly through: Draft | null } | null => {
  if (isSameLanguage(draft.language, language)) return { words: readDraft(state, draft), through: null }
  const translation = translationOf(state, draft, language)
  return translation === null ? null : { words: readDraft(state, translation), through: translation }
}

const FURTHEST: readonly Wording[] = ['restated', 'translated', 'quoted', 'original']

const wordingOf = (draft: Draft, { wording }: Provision, through: Draft | null): Wording => {
  const own = wording ?? draft.wording
  if (through === null) return own
  return FURTHEST.find(one => one === own || one === 'translated') ?? 'translated'
}

const rulingOn = (
  state: RecordState,
  draft: ThingId,
  line: ReadLine,
  provision: ThingId | null,
): RulingShown | null => {
  const rulings = [...state.things.ruling.values()].filter(
    one => one.draft === draft && one.position === line.position.id,
  )
  const own = rulings.findLast(one => one.provision === (provision ?? undefined))
  const found = own ?? rulings.findLast(one => one.provision === undefined)
  return found === undefined ? null : { id: found.id, verdict: found.verdict, reason: found.reason }
}

const silenceOf = (draft: Draft, has: { readonly words: boolean; readonly language: boolean }): Crossing['rule'] => {
  if (!has.language) return 'verdict.other-language'
  if (!has.words) return 'verdict.described'
  return draft.status.known === 'full' ? 'verdict.silent' : 'verdict.partly-known'
}

type Pair = { readonly state: RecordState; readonly asked: Asked; readonly draft: Draft; readonly line: ReadLine }

const headOf = ({ state, draft, line }: Pair) => {
  const { position, terms } = line
  return {
    draft: draft.id,
    siglum: draft.siglum,
    position: position.id,
    holder: holderOf(state, position),
    statement: position.statement,
    requires: terms.requires,
    line: terms.statement,
    evidence: groundsOf(state, position.evidence),
  }
}

const silent = (pair: Pair, rule: Crossing['rule']): Crossing => {
  const { verdict, matched, leavesOpen, statements } = unknownJudgement('verdict.silent')
  return {
    ...headOf(pair),
    provision: null,
    through: null,
    verdict,
    rule,
    matched,
    leavesOpen,
    statements,
    wording: pair.draft.wording,
    readings: [],
    ruling: rulingOn(pair.state, pair.draft.id, pair.line, null),
  }
}

const spoken = (pair: Pair, provision: Provision, found: { through: Draft | null; judgement: Judgement }): Crossing => {
  const { through, judgement } = found
  const { id, marking, text } = provision
  return {
    ...headOf(pair),
    provision: { id, marking, text },
    through: through === null ? null : { draft: through.id, siglum: through.siglum },
    ...judgement,
    wording: wordingOf(through ?? pair.draft, provision, through),
    readings: readingsOf(pair, [provision]),
    ruling: rulingOn(pair.state, pair.draft.id, pair.line, id),
  }
}

const crossingsOf = (pair: Pair): readonly Crossing[] => {
  const { state, draft, line } = pair
  const found = line.line === null ? null : wordsFor(state, draft, line)
  const words = found?.words.words ?? []
  const speaking = words.flatMap(({ provision, read }) => {
    const judgement = line.line === null ? null : judgeRead(line.line, read)
    return judgement === null || judgement.verdict === 'unknown'
      ? []
      : [spoken(pair, provision, { through: found?.through ?? null, judgement })]
  })
  if (speaking.length > 0) return speaking
  const hasWords = provisionsOf(state, draft.id).length > 0
  return [silent(pair, silenceOf(draft, { words: hasWords, language: found !== null || !hasWords }))]
}

/** The red lines held on a day that say in structured words what must be in a text, or must not. */
const linesOn = (state: RecordState, asked: Asked): readonly ReadLine[] => {
  const day = { ...asked, on: asked.on ?? asked.today }
  return linesOf(state).filter(({ position }) => isHeld(position, day))
}

/**
 * Every draft of the asked day against every red line held then, one crossing for each provision that speaks of it, and one `unknown` where none does.
 * Red lines without structured words are `unworded`: no text can be held against them.
 */
export const showCrossings = (
  state: RecordState,
  asked: Asked,
  filter: CrossingFilter,
): { readonly crossings: readonly Crossing[]; readonly unworded: readonly ThingId[] } => {
  const drafts = draftsOn(state, asked).filter(({ id }) => filter.draft === null || id === filter.draft)
  const lines = linesOn(state, asked).filter(
    ({ position }) => filter.position === null || position.id === filter.position,
  )
  const crossings = lines
    .flatMap(line => drafts.flatMap(draft => crossingsOf({ state, asked, draft, line })))
    .filter(({ verdict, ruling }) => filter.only === null || verdict === filter.only || ruling?.verdict === filter.only)
  const day = { ...asked, on: asked.on ?? asked.today }
  const unworded = [...state.things.position.values()]
    .filter(one => one.firmness === 'red-line' && one.terms === undefined && isHeld(one, day))
    .map(({ id }) => id)
  return { crossings, unworded }
}

/** The verdict that counts for a summary: an editor's where there is one, else ours. */
export const countedVerdict = ({ verdict, ruling }: Pick<Crossing, 'verdict' | 'ruling'>): Verdict =>
  ruling?.verdict ?? verdict
