import { isCapital } from '../../wording/tokens.ts'
import type { Candidate } from './candidates.ts'
import type { EventKind, EventStatus } from './event.ts'
import { hungNear } from './hung.ts'
import type { VerbEntry } from './lexicon/entries.ts'
import type { VerbForm, VerbReading } from './lexicon.ts'
import { isNeedMet } from './needs.ts'
import { isArticle } from './noun-phrase.ts'
import { isAmong } from './phrases.ts'
import type { EventRule } from './rules.ts'
import { clauseAt, openerAt, type Scene } from './scene.ts'
import { dateOf, eventDate, isCondition, sideOf, weekdayAhead } from './when.ts'

type Told = { readonly status: EventStatus; readonly rule: EventRule }

const NOT = /^(?:nicht|not|never|nie|cannot|\p{L}+n't)$/u
// "hat noch nicht entschieden", "did not meet": so near does a negation stand to what it denies.
const NEAR = 3

const isDenied = (scene: Scene, at: number, form: VerbForm): boolean => {
  const clause = clauseAt(scene, at)
  const isGerman = scene.lexicon.tongue === 'de'
  return clause.some(k => {
    if (!NOT.test(scene.tokens[k]?.plain ?? '')) return false
    // "Unterschrieben ist der Vertrag nicht": of a participle in front the whole clause may be the denial.
    if (isGerman && form === 'participle' && k > at) return scene.clauses.rank[at] === 0
    return k < at ? at - k <= NEAR : isGerman && form !== 'participle' && k - at <= 2 * NEAR
  })
}

const sees = (
  scene: Scene,
  at: number,
  name: 'supposing' | 'modalsOfPlan' | 'perfectAuxiliaries' | 'passiveNow' | 'planned' | 'conditions',
): boolean => isAmong(scene.lexicon.cues[name], scene.tokens, clauseAt(scene, at))

const MODAL_BEFORE = 4

const englishParticiple = (scene: Scene, at: number): Told | null => {
  const before = scene.tokens.slice(Math.max(0, at - MODAL_BEFORE), at).map(({ plain }) => plain)
  if (before.includes('be') || before.includes('being'))
    return before.some(word => /^(?:will|to|shall)$/.test(word)) ? { status: 'planned', rule: 'verb-planned' } : null
  const { perfectAuxiliaries } = scene.lexicon.cues
  return before.some(word => perfectAuxiliaries.single.has(word))
    ? { status: 'took-place', rule: 'verb-perfect' }
    : null
}

const PLAN_MODAL = /^(?:soll(?:en|e|te)?|wird|werde|will|wollen)$/

const germanParticiple = (scene: Scene, at: number): Told | null => {
  const clause = clauseAt(scene, at)
  const words = clause.map(k => scene.tokens[k]?.plain ?? '')
  if (words.some(word => /^(?:wurden?|worden)$/.test(word))) return { status: 'took-place', rule: 'verb-perfect' }
  const isFuture = sideAt(scene, at) === 'future' && words.some(word => /^(?:wird|werde|werden)$/.test(word))
  // "wird vorgelegt" alone is how it always is done: only a modal or a day to come makes it a plan.
  if (isFuture || (words.includes('werden') && words.some(word => PLAN_MODAL.test(word))))
    return { status: 'planned', rule: 'verb-planned' }
  return sees(scene, at, 'perfectAuxiliaries') ? { status: 'took-place', rule: 'verb-perfect' } : null
}

const PURPOSE = /^(?:um|statt|anstatt)$/
const MEETS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'call', 'trip', 'summit'])
// "Die Minister treffen sich am Freitag": a German infinitive ends its clause; what stands before its end is a plural.
const isSecond = ({ tokens, clauses }: Scene, at: number): boolean =>
  clauses.all[clauses.of[at] ?? 0]?.opener === null &&
  clauses.of[at + 1] === clauses.of[at] &&
  /^[\p{L}\p{N}]/u.test(tokens[at + 1]?.plain ?? '') &&
  tokens[at - 1]?.plain !== 'zu'

const isToCome = (scene: Scene, at: number): boolean => {
  const side = sideAt(scene, at)
  return side === 'future' || side === 'today'
}

const NOT_FINITE =
  /^(?:to|not|would|could|should|may|might|must|can|cannot|let|help|helped|make|made|when|if|before|after)$/

// "The ministers meet in Vienna": in English a plural present looks like an infinitive, and stands right behind its subject.
const isBehindItsSubject = ({ tokens, mentions }: Scene, at: number): boolean =>
  !tokens.slice(Math.max(0, at - MODAL_BEFORE), at).some(({ plain }) => NOT_FINITE.test(plain)) &&
  mentions.some(({ range, thing }) => range.end === at && thing.role !== 'place')

const infinitive = (scene: Scene, at: number, { kind, needs }: VerbEntry): Told | null => {
  const { tokens, lexicon } = scene
  // "um ein Gesetz zu beschließen": what something is done for is not announced.
  if (PURPOSE.test(openerAt(scene, at) ?? '')) return null
  // "könnten sich am Freitag treffen": a day makes what only might be a plan.
  if (MEETS.has(kind) && sees(scene, at, 'supposing') && isToCome(scene, at))
    return { status: 'planned', rule: 'verb-planned' }
  if (lexicon.tongue === 'de') {
    if (sees(scene, at, 'modalsOfPlan')) return { status: 'planned', rule: 'verb-planned' }
    return MEETS.has(kind) && needs !== 'encounter' && isSecond(scene, at) ? present(scene, at, kind) : null
  }
  const before = tokens.slice(Math.max(0, at - MODAL_BEFORE), at).map(({ plain }) => plain)
  // What members must ratify is a vote to come; what others must do is a duty.
  const isGoing = before.some(word => /^(?:will|shall|'ll)$/.test(word)) || (kind === 'vote' && before.includes('must'))
  const isPlan =
    (before.at(-1) === 'to' && /^(?:is|are|was|were)$/.test(before.at(-2) ?? '')) ||
    (before.includes('to') &&
      before.some(word =>
        /^(?:planned|plans|plan|planning|scheduled|expected|due|set|slated|going|agreed|about|preparing|intends?|invited)$/.test(
          word,
        ),
      ))
  if (isGoing || isPlan) return { status: 'planned', rule: 'verb-planned' }
  return kind === 'meeting' && isBehindItsSubject(scene, at) ? present(scene, at, kind) : null
}

const ATTRIBUTE_REACHES = 10

/** "das am Montag von Voss vorgelegte Papier": a participle before its noun tells what was done where it says when or by whom. */
const attribute = (scene: Scene, at: number): Told | null => {
  const { tokens, clauses, lexicon } = scene
  const noun = [1, 2, 3].find(next => isCapital(tokens[at + next]))
  if (noun === undefined || [1, 2].some(next => next < noun && isArticle(scene, at + next))) return null
  let first = at
  while (first > 0 && first > at - ATTRIBUTE_REACHES && !lexicon.cues.articles.single.has(tokens[first]?.plain ?? ''))
    first--
  if (clauses.of[first] !== clauses.of[at]) return null
  const isInside = (k: number): boolean => k > first && k < at
  const isByWhom = clauseAt(scene, at).some(k => isInside(k) && /^(?:von|durch)$/.test(tokens[k]?.plain ?? ''))
  if (!isByWhom && !scene.dates.some(({ range }) => isInside(range.start))) return null
  return { status: 'took-place', rule: 'verb-attribute' }
}

const sideAt = (scene: Scene, at: number) => {
  const date = dateOf(scene, { at, noun: null })
  return date === null ? null : sideOf(eventDate(date, scene.day), scene.day)
}

const present = (scene: Scene, at: number, kind: EventKind): Told | null => {
  const date = dateOf(scene, { at, noun: null })
  // "Die Regierung lehnt das ab": what is done in a present without a day is a stance or a habit.
  if (date === null && (kind === 'decision' || kind === 'publication')) return null
  const side = sideAt(scene, at)
  if (side === 'past' && (date === null || weekdayAhead(scene, date) === null))
    return { status: 'took-place', rule: 'verb-present' }
  return {
    status: side === 'future' || (date !== null && date.thing.bound !== 'since') ? 'planned' : 'under-way',
    rule: 'verb-present',
  }
}

// "dass nicht entschieden werden könne": before an auxiliary at the end of its clause the form of the past is a participle.
const AUXILIARY = /^(?:werden?|worden|wird|wurden?|sei|seien|ist|sind|habe?|haben|hat|hatten?|sein)$/

// A German form of the past that is a participle here: what it tells its auxiliary says.
const isParticiple = (scene: Scene, at: number): boolean =>
  scene.lexicon.tongue === 'de' &&
  (AUXILIARY.test(scene.tokens[at + 1]?.plain ?? '') || germanParticiple(scene, at) !== null)

const toldBy = (scene: Scene, at: number, { entry, form }: VerbReading): Told | null => {
  const isBoth = entry.participle.includes(scene.tokens[at]?.plain ?? '')
  switch (form) {
    case 'past': {
      if (scene.lexicon.tongue === 'en' && isBoth && englishParticiple(scene, at) !== null) return null
      const isPassive = /^(?:be|being)$/.test(scene.tokens[at - 1]?.plain ?? '')
      if (isPassive || (isBoth && isParticiple(scene, at))) return null
      return { status: 'took-place', rule: 'verb-past' }
    }
    case 'participle':
      return scene.lexicon.tongue === 'en' ? englishParticiple(scene, at) : germanParticiple(scene, at)
    case 'present': {
      // "wollen verhandeln": after a modal the same form is an infinitive, and a wish.
      const isInfinitive = entry.infinitive.includes(scene.tokens[at]?.plain ?? '')
      if (isBoth && scene.lexicon.tongue === 'de' && germanParticiple(scene, at) !== null) return null
      return isInfinitive && (sees(scene, at, 'modalsOfPlan') || sees(scene, at, 'supposing'))
        ? null
        : present(scene, at, entry.kind)
    }
    case 'attribute':
      return entry.kind === 'vote' ? null : attribute(scene, at)
    case 'infinitive':
      return infinitive(scene, at, entry)
  }
}

// "stepped down on Monday", "put a text forward": an English particle stands at its verb or behind a short object.
const PARTICLE_WITHIN = 4

const hasParticle = (scene: Scene, at: number, particle: string): boolean =>
  scene.lexicon.tongue === 'en'
    ? scene.tokens.slice(at + 1, at + PARTICLE_WITHIN).some(({ plain }) => plain === particle)
    : clauseAt(scene, at).some(
        k => k > at && scene.tokens[k]?.plain === particle && !/^[\p{L}\p{N}]/u.test(scene.tokens[k + 1]?.plain ?? ''),
      )

// "extended" and "extend", "kürzte" and "gekürzt" tell one deed: so many letters are the same.
const STEM = 5

const MOVES = /(?:gekommen|getreten|gekehrt|zusammengetroffen)$/

// "dass damals telefoniert wurde", "von einem Blitz getroffen", "the treaty was negotiated": nobody is said to meet. Only received can one be.
const isNobodys = (scene: Scene, at: number, { entry, form }: VerbReading): boolean => {
  const { tokens, lexicon } = scene
  if (form !== 'participle' || (entry.kind !== 'call' && entry.kind !== 'meeting')) return false
  if (lexicon.tongue === 'en')
    return /^(?:was|were|been|being)$/.test(tokens[at - 1]?.plain ?? '') && entry.past.includes('negotiated')
  const words = clauseAt(scene, at).map(k => tokens[k]?.plain ?? '')
  // "der Text sei zu Ende verhandelt" tells a state; whoever came together is told with the same auxiliary.
  const isState =
    !MOVES.test(tokens[at]?.plain ?? '') &&
    words.some(word => /^(?:ist|sind|sei|seien|wären?|waren?)$/.test(word)) &&
    !words.some(word => /^(?:habe?|haben|hat|hatten?|hätten?)$/.test(word))
  if (isState) return true
  const isPassive = words.some(word => /^(?:wurden?|worden)$/.test(word))
  return isPassive && !entry.participle.includes('empfangen')
}

// "by 301 votes", "the visits": a noun in the plural.
const isCount = (scene: Scene, at: number, form: VerbForm): boolean =>
  scene.lexicon.tongue === 'en' &&
  form === 'present' &&
  (scene.tokens[at - 1]?.sort === 'number' || isArticle(scene, at - 1))

const ONLY = /^(?:erst|nur|only|unless)$/
const ONCE = /^(?:wenn|falls|sofern|sobald|if|when|once|unless)$/

// "werde erst unterzeichnen, wenn …", "will sign only if …": what hangs on a condition is an offer, and not planned.
const isConditional = ({ tokens, clauses }: Scene, at: number): boolean =>
  tokens.some(({ plain }, k) => ONCE.test(plain) && clauses.of[k] !== clauses.of[at]) &&
  clauses.all[clauses.of[at] ?? 0]?.places.some(k => ONLY.test(tokens[k]?.plain ?? '')) === true

const EXPECTED: Told = { status: 'planned', rule: 'verb-planned' }

const reads = (scene: Scene, at: number, reading: VerbReading): Candidate | null => {
  const { entry, form } = reading
  if (entry.particle !== null && !hasParticle(scene, at, entry.particle)) return null
  if (isDenied(scene, at, form) || isNobodys(scene, at, reading) || isCount(scene, at, form)) return null
  const told = toldBy(scene, at, reading)
  if (told === null || (told.status === 'planned' && isConditional(scene, at))) return null
  if (told.status !== 'took-place' && sees(scene, at, 'supposing') && !isToCome(scene, at)) return null
  if (!isNeedMet(scene, entry.needs, { at, kind: entry.kind, hung: hungNear(scene, at) })) return null
  const word = entry.needs === 'accord' ? 'accord' : (scene.tokens[at]?.plain ?? '').replace(/^ge/, '').slice(0, STEM)
  return {
    kind: entry.kind,
    trigger: { start: at, end: at + 1 },
    at,
    word,
    sort: null,
    noun: null,
    isQuoted: scene.quoted[at] ?? false,
    ...(entry.needs === 'guest' ? EXPECTED : told),
  }
}

/** The event that a verb tells; null where it is denied, a condition or a wish, or lacks what it needs beside it. */
export const verbCandidate = (scene: Scene, at: number): Candidate | null => {
  const token = scene.tokens[at]
  if (token === undefined || isCondition(scene, at)) return null
  const readings = scene.lexicon.verbsOf(token.plain)
  if (readings.length === 0 || (scene.lexicon.tongue === 'de' && at > 0 && token.printed !== token.plain)) return null
  // A particle at the end of the clause makes it another verb: "traf … ein" is no meeting.
  const separable = readings.filter(({ entry }) => entry.particle !== null && hasParticle(scene, at, entry.particle))
  for (const reading of separable.length > 0 ? separable : readings.filter(({ entry }) => entry.particle === null)) {
    const found = reads(scene, at, reading)
    if (found !== null) return found
  }
  return null
}
