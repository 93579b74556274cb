import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import { germanObject } from './objects.ts'
import { isActor, partyOf } from './parties.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, type Scene, thingOf } from './scene.ts'
import { finiteAt, germanSubject, isRelative } from './subject-german.ts'
import type { VerbForm } from './vocabulary.ts'

const FAR = 40
const OBJECT_PRONOUN = /^(?:ihn|ihm|ihnen)$/
const HAVING = /^(?:hat|haben|habe|hatte|hatten|hätte|hätten)$/
const ATTRIBUTIVE = /te[nrsm]?$/
// What somebody can, must or may do is no stand of theirs.
const ABLE =
  /^(?:kann|können|könne|könnte|könnten|konnte|konnten|muss|müssen|müsse|müssten|darf|dürfen|soll|sollen|solle|sollte|sollten)$/
const INFINITIVE = /(?:en|ern|eln|tun)$/

const VERBISH = /(?:[^n]t|te|ten|en|ern|eln)$/
const LONGEST_TAIL = 5

/** Whether a later clause is only what is left of one that others cut in two: short, and without a verb of its own ("…, erneut ab"). */
const isTail = ({ tokens, vocabulary }: Clauses, { start, end }: Range): boolean =>
  end - start <= LONGEST_TAIL &&
  tokens
    .slice(start, end)
    .every(
      token =>
        isCapital(token) ||
        vocabulary.isPreposition(token.plain) ||
        !VERBISH.test(token.plain) ||
        vocabulary.isArticle(token.plain) ||
        vocabulary.isAdverb(token.plain),
    )

/** The end of the clause that a cut-off particle closes, or null where it stands nowhere behind the verb. */
const particleEnd = (clauses: Clauses, at: number, particle: string): number | null => {
  const { tokens, ranges } = clauses
  for (const range of ranges) {
    const { start, end } = range
    if (end <= at || end - at > FAR || (start > at && !isTail(clauses, range))) continue
    for (let i = Math.max(at + 1, start); i < end; i++) {
      const isLast = i === end - 1 || /^(?:und|oder|,|\.)$/.test(tokens[i + 1]?.plain ?? '')
      if (tokens[i]?.plain === particle && isLast) return end
    }
  }
  return null
}

const wordsIn = ({ tokens }: Clauses, { start, end }: Range, test: (word: string) => boolean): boolean => {
  for (let i = start; i < end; i++) if (test(tokens[i]?.plain ?? '')) return true
  return false
}

const isDescription = ({ tokens, vocabulary }: Clauses, at: number): boolean =>
  ATTRIBUTIVE.test(tokens[at]?.plain ?? '') &&
  (vocabulary.isArticle(tokens[at - 1]?.plain ?? '') || vocabulary.isPreposition(tokens[at - 1]?.plain ?? '')) &&
  isCapital(tokens[at + 1])

/** Whether a wanting verb has no act beside it ("will Neuwahlen"), as one that has tells of a plan. */
const wantsThing = (clauses: Clauses, clause: Range, at: number): boolean => {
  let last = clause.end - 1
  while (last > clause.start && (last === at || clauses.tokens[last]?.sort === 'sign')) last--
  const token = clauses.tokens[last]
  return token !== undefined && (isCapital(token) || !INFINITIVE.test(token.plain))
}

const isLinked = (clauses: Clauses, clause: Range, { links }: VerbForm): boolean =>
  links.size === 0 ||
  links.has('OBJECT') ||
  links.has('ZU') ||
  (links.has('WILL') && wordsIn(clauses, clause, clauses.vocabulary.isFuture)) ||
  wordsIn(clauses, { start: clause.start, end: Math.min(clauses.tokens.length, clause.end) }, word => links.has(word))

/** Whether a form of a stance verb is used as one here: with its particle, its link, and not in the passive. */
const stands = (
  clauses: Clauses,
  clause: Range,
  { at, form }: { readonly at: number; readonly form: VerbForm },
): boolean => {
  if (isDescription(clauses, at) || (isCapital(clauses.tokens[at]) && at > 0)) return false
  if (form.form === 'finite' && form.verb.particle !== '' && particleEnd(clauses, at, form.verb.particle) === null)
    return false
  if (
    form.form === 'participle' &&
    !wordsIn(clauses, clause, word => HAVING.test(word)) &&
    !isPassiveIn(clauses, clause)
  )
    return false
  if (form.links.has('OBJECT') && !wantsThing(clauses, clause, at)) return false
  return isLinked(clauses, clause, form)
}

const isPassiveIn = (clauses: Clauses, clause: Range): boolean => wordsIn(clauses, clause, clauses.vocabulary.isPassive)

const agentOf = (clauses: Clauses, clause: Range): Phrase | null =>
  germanPhrases(clauses, clause).find(({ prep }) => prep === 'von' || prep === 'vom') ?? null

/** Whether a verb stands as "zu" and infinitive, whose subject is that of the clause before: "erklärte, dies nicht zu dulden". */
const isInfinitive = ({ tokens }: Clauses, { start }: Range, at: number): boolean =>
  /n$/.test(tokens[at]?.plain ?? '') &&
  at > start &&
  (tokens[at - 1]?.plain === 'zu' || /^\p{L}{2,8}zu\p{L}/u.test(tokens[at]?.plain ?? '')) &&
  !/^(?:um|ohne|statt|anstatt)$/.test(tokens[start]?.plain ?? '')

/** Whether a clause goes on from the main clause before it with a verb of its own: "begrüßte die Einigung, forderte aber mehr". */
const isJoinedOn = (clauses: Clauses, clause: Range, finite: number): boolean => {
  const before = clauses.ranges[clauses.ranges.indexOf(clause) - 1]
  return before !== undefined && finite === clause.start && !isSubordinate(clauses, before)
}

/** The first phrase of the clause before that can be its subject. */
const sharedSubject = (clauses: Clauses, clause: Range): Phrase | null => {
  const before = clauses.ranges[clauses.ranges.indexOf(clause) - 1]
  return before === undefined ? null : (germanPhrases(clauses, before).find(({ prep }) => prep === '') ?? null)
}

const subjectFor = (
  scene: Scene,
  clause: Range,
  { at, form }: { readonly at: number; readonly form: VerbForm },
): Phrase | null | 'none' => {
  const { clauses } = scene
  const looksPassive =
    form.form === 'participle' || (form.verb.participle === '' && clauses.tokens[at]?.plain.endsWith('t') === true)
  if (looksPassive && isPassiveIn(clauses, clause) && !wordsIn(clauses, clause, word => HAVING.test(word)))
    return agentOf(clauses, clause) ?? 'none'
  const isActing = isActor(scene)
  const finite = finiteAt(clauses, clause, at)
  const own = isInfinitive(clauses, clause, at) ? null : germanSubject(clauses, clause, { finite, isActor: isActing })
  // A verb that opens its clause behind an apposition has its subject ahead of that.
  if (own !== null && (finite > clause.start || isActing(own))) return own
  const index = clauses.ranges.indexOf(clause)
  for (let i = index - 1; i >= 0; i--) {
    const range = clauses.ranges[i]
    const found =
      range === undefined || isSubordinate(clauses, range)
        ? null
        : germanPhrases(clauses, range).find(phrase => phrase.prep === '' && isActing(phrase))
    if (found !== null && found !== undefined) return found
  }
  const shared = isJoinedOn(clauses, clause, finite) ? sharedSubject(clauses, clause) : null
  return shared ?? own
}

/** Whether a clause between the parts of another hangs on it: a relative clause, or one that a subjunction opens. */
const isSubordinate = (clauses: Clauses, range: Range): boolean =>
  isRelative(clauses, range) ||
  /^(?:wie|als|weil|da|obwohl|während|nachdem|wenn|falls)$/.test(clauses.tokens[range.start]?.plain ?? '')

const SOURCE = /^(?:nach|laut|eigenen)$/

/** Whether a clause has an act that no position is taken on; "nach eigenen Angaben" only says whose words they are. */
const isIdle = ({ tokens, vocabulary }: Clauses, { start, end }: Range): boolean => {
  for (let i = start; i < end; i++)
    if (vocabulary.isIdle(tokens[i]?.plain ?? '') && !SOURCE.test(tokens[i - 1]?.plain ?? '')) return true
  return false
}

const isDeniedIn = ({ tokens, vocabulary }: Clauses, { start, end }: Range): boolean => {
  for (let i = start; i < end; i++)
    if (vocabulary.isNegation(tokens[i]?.plain ?? '') && tokens[i + 1]?.plain !== 'nur') return true
  return false
}

/** Whether the object of a verb stands bare, whatever else it asks for. */
const isBare = ({ links }: VerbForm): boolean => links.has('OBJECT') || links.has('ZU') || links.has('WILL')

/** What stands behind the colon that a clause ends at, as somebody's words do: "hielt dagegen: …"; null where there is none. */
const behindColon = (clauses: Clauses, clause: Range, at: number): Range | null => {
  const { tokens, ranges } = clauses
  if (tokens[clause.end]?.printed !== ':') return null
  // A verb that opens its clause and has a subject behind it has its object ahead of the comma.
  const isTurned = at === clause.start && germanPhrases(clauses, clause).some(({ prep }) => prep === '')
  return isTurned ? null : (ranges[ranges.indexOf(clause) + 1] ?? null)
}

/** What a verb says in its clause: its stance or the denied one; null where it takes none there. */
const stanceIn = (clauses: Clauses, clause: Range, { verb }: VerbForm): Pick<Finding, 'stance' | 'rule'> | null => {
  const isDenied = isDeniedIn(clauses, clause)
  const stance = isDenied ? verb.denied : verb.stance
  if (stance === null || isIdle(clauses, clause)) return null
  if (verb.stance === null && !wordsIn(clauses, clause, clauses.vocabulary.isFuture)) return null
  if (!isDenied && wordsIn(clauses, clause, word => ABLE.test(word))) return null
  return { stance, rule: isDenied ? 'denied-verb' : 'stance-verb' }
}

/** Whether an object is the party's own stand, which its noun tells: "hält an seiner Forderung fest". */
const isOwnStand = ({ tokens, vocabulary }: Clauses, { start, head }: Phrase): boolean =>
  vocabulary.nouns.has(tokens[head - 1]?.plain ?? '') && /^(?:seine|ihre|unsere)/.test(tokens[start]?.plain ?? '')

const findingAt = (
  scene: Scene,
  clause: Range,
  { at, form }: { readonly at: number; readonly form: VerbForm },
): Finding | null => {
  const { clauses } = scene
  const taken = stanceIn(clauses, clause, form)
  if (taken === null) return null
  const subject = subjectFor(scene, clause, { at, form })
  if (subject === 'none') return null
  const party = partyOf(scene, subject, at)
  if (party === null) return null
  const object = germanObject(clauses, clause, {
    subject,
    links: isBare(form) ? new Set() : form.links,
  })
  const isOwn = object !== null && object.start < clause.end
  if (isOwn && isOwnStand(clauses, object)) return null
  const told = isOwn ? null : behindColon(clauses, clause, at)
  if (told !== null) {
    const evidence = evidenceOf(scene, { start: clause.start, end: told.end })
    const toward = thingOf(scene, told) ?? evidence
    return { ...taken, party, toward, evidence }
  }
  // "kritisierte Voss" behind a quotation only says that he spoke.
  const isOfPronoun = wordsIn(clauses, clause, word => OBJECT_PRONOUN.test(word))
  if (!isOwn && !isOfPronoun && (form.links.has('OBJECT') || (taken.stance === 'opposes' && form.links.size === 0)))
    return null
  const end = Math.max(particleEnd(clauses, at, form.verb.particle) ?? clause.end, clause.end, object?.end ?? 0)
  const evidence = evidenceOf(scene, { start: clause.start, end })
  const toward = object === null ? null : thingOf(scene, { start: object.start, end: object.head })
  return { ...taken, party, toward: toward ?? evidence, evidence }
}

/** The positions that German verbs of a sentence state. */
export const germanVerbs = (scene: Scene): readonly Finding[] => {
  const { clauses } = scene
  return clauses.ranges.flatMap(clause => {
    const found: Finding[] = []
    for (let at = clause.start; at < clause.end; at++) {
      const forms = clauses.vocabulary.verbs.get(clauses.tokens[at]?.plain ?? '') ?? []
      const form =
        forms.find(one => one.verb.particle !== '' && stands(clauses, clause, { at, form: one })) ??
        forms.find(one => stands(clauses, clause, { at, form: one }))
      const finding = form === undefined ? null : findingAt(scene, clause, { at, form })
      if (finding !== null) found.push(finding)
    }
    return found
  })
}
