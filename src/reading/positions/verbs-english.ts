import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import { englishObject } from './objects.ts'
import { partyOf } from './parties.ts'
import { evidenceOf, type Finding, type Scene, thingOf } from './scene.ts'
import { conjunctEnd, englishSubject } from './subject-english.ts'
import type { VerbForm } from './vocabulary.ts'

const COMMITS =
  /^(?:decided|decides|voted|votes|agreed|agrees|vowed|vows|pledged|continued|continues|continue|ready|prepared|willing|chose|promised|threatened|reason)$/
// How far behind "insisted that" the verb of what has to be is looked for, and what stands ahead of a "be" that is no subjunctive.
const NEAR_MUST = 12
const BEFORE_INFINITIVE = /^(?:to|will|would|can|could|may|might|shall|never|not|also|soon)$/
// How far behind its verb a link may stand: one that ties a thing to another has that thing between.
const NEAR = 3
const WIDE = 8
const POSSESSIVE = /['’]s$|s['’]$/
const AUXILIARY =
  /^(?:will|would|can|could|may|might|must|should|do|does|did|not|never|to|also|still|repeatedly|who|they|we|i|you|both)$|n't$/
// What somebody can, must or may do is no stand of theirs; nor is an act of their own that they want to do.
const ABLE = /^(?:can|could|may|might|must|should)$/
// Past forms that no ending tells, and that no noun shares.
// "says demands to …", "rejected calls for …": behind a verb such a form is its object.
const PLURAL_LINK = /^(?:to|for|from|by|of|that)$/
const PAST = /^(?:took|stood|spoke|came|went|held|upheld|shot)$/
const PLANS = /^(?:want|wants|wanted|seek|seeks|sought|hope|hopes|hoped)$/
const BEING = /^(?:be|is|are|was|were|been|being|get|gets|got)$/

const before = ({ tokens, vocabulary }: Clauses, at: number, start: number): string => {
  let i = at - 1
  while (
    i >= start &&
    /(?:ly|also|again|still|never|not)$/.test(tokens[i]?.plain ?? '') &&
    vocabulary.isAdverb(tokens[i]?.plain ?? '')
  )
    i--
  return i >= start ? (tokens[i]?.plain ?? '') : ''
}

/** Whether a word that could be noun or verb is a verb here. */
const isVerbHere = (clauses: Clauses, clause: Range, at: number): boolean => {
  const { tokens, vocabulary } = clauses
  const token = tokens[at]
  const ahead = tokens[at - 1]
  if (token === undefined || (isCapital(token) && at > 0)) return false
  if (at === 0) return /ing$/.test(token.plain)
  if (at === clause.start && isInterrupted(clauses, clause)) return true
  const word = at > clause.start ? (ahead?.plain ?? '') : ''
  if (word === 'to') return COMMITS.test(tokens[at - 2]?.plain ?? '')
  if (
    (vocabulary.isArticle(word) && !(/^(?:both|all)$/.test(word) && isCapital(tokens[at - 2]))) ||
    POSSESSIVE.test(word) ||
    (vocabulary.isPreposition(word) && !vocabulary.isOpener(word))
  )
    return false
  if (isObjectNoun(clauses, clause, at)) return false
  if ((/(?:ed|s|ing|ght)$/.test(token.plain) || PAST.test(token.plain)) && !/^(?:press)$/.test(token.plain)) return true
  return AUXILIARY.test(word) || /s$/.test(word) || isPluralSubject(clauses, clause, at)
}

/** Whether a form in -s that nouns share is the object or subject that follows a verb: "rejected calls for", "says demands to". */
const isObjectNoun = ({ tokens, vocabulary }: Clauses, { start }: Range, at: number): boolean => {
  const [ahead, own, next] = [tokens[at - 1], tokens[at]?.plain ?? '', tokens[at + 1]?.plain ?? '']
  if (ahead === undefined || at - 1 < start || isCapital(ahead) || !vocabulary.nouns.has(own)) return false
  const isVerb = /ed$/.test(ahead.plain) || vocabulary.isReporting(ahead.plain) || vocabulary.isLight(ahead.plain)
  return /s$/.test(own) && PLURAL_LINK.test(next) && isVerb
}

const ASIDE =
  /^(?:however|too|meanwhile|also|though|instead|nevertheless|nonetheless|moreover|therefore|likewise|similarly|again|still)$/

/** Whether a clause goes on behind a few words between commas: "The rebels, for their part, want …". */
const isInterrupted = ({ tokens, ranges, vocabulary }: Clauses, clause: Range): boolean => {
  const [subject, between] = [ranges[ranges.indexOf(clause) - 2], ranges[ranges.indexOf(clause) - 1]]
  if (subject === undefined || between === undefined || between.end - between.start > 4) return false
  const isAside = ASIDE.test(tokens[between.start]?.plain ?? '') && between.end - between.start <= 2
  const isPhrase = tokens.slice(subject.start, subject.end).every(({ plain }) => !vocabulary.isAuxiliary(plain))
  return (
    isPhrase &&
    (isAside || vocabulary.isPreposition(tokens[between.start]?.plain ?? '')) &&
    subject.end - subject.start <= 5
  )
}

const isPluralSubject = ({ tokens }: Clauses, { start }: Range, at: number): boolean =>
  isCapital(tokens[at - 1]) && tokens.slice(Math.max(start, at - 5), at).some(({ plain }) => plain === 'and')

/** Where the object of a verb begins: behind its particle and link where it needs them; null where that is missing. */
const objectStart = ({ tokens }: Clauses, at: number, { verb, links }: VerbForm): number | null => {
  if (verb.particle !== '') {
    for (let i = at + 1; i <= at + 5; i++) {
      if (tokens[i]?.plain !== verb.particle) continue
      if (links.size > 0) return links.has(tokens[i + 1]?.plain ?? '') ? i + 2 : null
      return i === at + 1 ? i + 1 : at + 1
    }
    return null
  }
  if (links.size === 0 || links.has('WILL')) return at + 1
  const far = verb.stance === 'conditional' ? WIDE : NEAR
  for (let i = at + 1; i <= at + far; i++) if (links.has(tokens[i]?.plain ?? '')) return i + 1
  return null
}

const isPassive = (clauses: Clauses, clause: Range, at: number): boolean =>
  /(?:ed|ght)$/.test(clauses.tokens[at]?.plain ?? '') && BEING.test(before(clauses, at, clause.start))

/** Who acts in "rejected by Lakeland": the stretch behind the next "by"; null where there is none. */
const agentOf = ({ tokens, vocabulary }: Clauses, clause: Range, at: number): Phrase | null => {
  for (let i = at + 1; i < Math.min(clause.end, at + 4); i++) {
    if (tokens[i]?.plain !== 'by') continue
    let end = i + 1
    while (
      end < clause.end &&
      end < i + 7 &&
      !vocabulary.isPreposition(tokens[end]?.plain ?? '') &&
      !vocabulary.isOpener(tokens[end]?.plain ?? '')
    )
      end++
    return end > i + 1 ? { start: i + 1, end, head: end, prep: '' } : null
  }
  return null
}

const isDeniedAt = ({ tokens, vocabulary }: Clauses, { start }: Range, at: number): boolean => {
  for (let i = Math.max(start, at - 5); i < at; i++)
    if (vocabulary.isNegation(tokens[i]?.plain ?? '') && tokens[i + 1]?.plain !== 'only') return true
  return false
}

const isToCome = ({ tokens, vocabulary }: Clauses, { start }: Range, at: number): boolean =>
  tokens.slice(Math.max(start, at - 4), at).some(({ plain }) => vocabulary.isFuture(plain))

/** Whether somebody only insists that something is so, in the indicative and without a must, and does not say what has to be. */
const isAssertion = (
  { clauses: { tokens, vocabulary } }: Scene,
  { end }: Range,
  { at, form }: { readonly at: number; readonly form: VerbForm },
): boolean => {
  if (!form.links.has('that') || /^(?:on|upon)$/.test(tokens[at + 1]?.plain ?? '')) return false
  const told = tokens.slice(at + 1, Math.max(end, at + NEAR_MUST))
  const isWanted = ({ plain }: Token, i: number): boolean =>
    vocabulary.isMust(plain) || (plain === 'be' && !BEFORE_INFINITIVE.test(told[i - 1]?.plain ?? ''))
  const isIndicative = ({ plain }: Token): boolean =>
    plain !== 'be' && (vocabulary.isAuxiliary(plain) || (/(?:s|ed)$/.test(plain) && vocabulary.verbs.has(plain)))
  return form.verb.stance === 'demands' && !told.some(isWanted) && told.some(isIndicative)
}

/** Where the object may end: with its clause, or with the brackets that it stands in. */
const endFor = ({ ranges }: Clauses, clause: Range, from: number): number =>
  from <= clause.end ? clause.end : (ranges.find(({ end }) => end > from)?.end ?? clause.end)

/** What a verb says where its object begins at `from`: its stance or the denied one; null where it takes none there. */
const stanceAt = (
  scene: Scene,
  clause: Range,
  { at, form, from }: { readonly at: number; readonly form: VerbForm; readonly from: number },
): Pick<Finding, 'stance' | 'rule'> | null => {
  const { clauses } = scene
  const { tokens, vocabulary } = clauses
  if (tokens.slice(from, from + 3).some(({ plain }) => vocabulary.isIdle(plain))) return null
  if (isAssertion(scene, clause, { at, form })) return null
  if ((form.verb.stance === null || form.links.has('WILL')) && !isToCome(clauses, clause, at)) return null
  if (PLANS.test(tokens[at]?.plain ?? '') && tokens[from]?.plain === 'to') return null
  const isDenied = isDeniedAt(clauses, clause, at) || /^(?:no|nothing)$/.test(tokens[from]?.plain ?? '')
  const stance = isDenied ? form.verb.denied : form.verb.stance
  if (stance === null || (!isDenied && ABLE.test(before(clauses, at, clause.start)))) return null
  return { stance, rule: isDenied ? 'denied-verb' : 'stance-verb' }
}

/** Whether a subject stands ahead of its verb in one clause with no other verb joined between. */
const isBeside = (
  { tokens }: Clauses,
  clause: Range,
  { subject, at }: { readonly subject: Phrase; readonly at: number },
): boolean =>
  subject.start >= clause.start &&
  subject.start < at &&
  !tokens.slice(subject.end, at).some(({ plain }) => /^(?:and|but|or)$/.test(plain))

/** Whether a subject is both sides at once, who agree with one another: "the two sides agreed to meet". */
const isMutual = ({ tokens }: Clauses, { start, end }: Range): boolean =>
  tokens.slice(Math.max(0, start - 2), end).some(({ plain }) => /^(?:both|two|sides|parties)$/.test(plain))

const PRONOUN = /^(?:this|that|it|them|these|those)$/

/** What a verb is about: what stands behind it, a pronoun where nothing else does. */
const objectAt = (clauses: Clauses, clause: Range, from: number): Range | null => {
  const end = endFor(clauses, clause, from)
  const isPronoun = PRONOUN.test(clauses.tokens[from]?.plain ?? '')
  return englishObject(clauses, { start: from, end }) ?? (isPronoun ? { start: from, end: from + 1 } : null)
}

const findingAt = (
  scene: Scene,
  clause: Range,
  { at, form }: { readonly at: number; readonly form: VerbForm },
): Finding | null => {
  const { clauses } = scene
  const from = objectStart(clauses, at, form)
  const taken = from === null ? null : stanceAt(scene, clause, { at, form, from })
  if (from === null || taken === null) return null
  const agent = agentOf(clauses, clause, at)
  if (agent === null && isPassive(clauses, clause, at)) return null
  const subject = agent ?? englishSubject(clauses, clause, at)
  if (subject === null || (/^agree/.test(clauses.tokens[at]?.plain ?? '') && isMutual(clauses, subject))) return null
  const party = partyOf(scene, subject, at)
  if (party === null) return null
  const object = objectAt(clauses, clause, from)
  if (object === null && agent === null && form.verb.stance !== null) return null
  const evidence = evidenceOf(scene, {
    start: isBeside(clauses, clause, { subject, at }) ? subject.start : at,
    end: conjunctEnd(clauses, clause, at),
  })
  const matter = agent === null ? object : englishSubject(clauses, clause, at)
  const toward = matter === null ? null : thingOf(scene, matter)
  return { ...taken, party, toward: toward ?? evidence, evidence }
}

/** The positions that English verbs of a sentence state. */
export const englishVerbs = (scene: Scene): readonly Finding[] => {
  const { clauses } = scene
  return clauses.ranges.flatMap(clause => {
    const found: Finding[] = []
    for (let at = clause.start; at < clause.end; at++) {
      const forms = clauses.vocabulary.verbs.get(clauses.tokens[at]?.plain ?? '')
      if (forms === undefined || !isVerbHere(clauses, clause, at)) continue
      const finding = forms.map(form => findingAt(scene, clause, { at, form })).find(one => one !== null)
      if (finding !== undefined && finding !== null) found.push(finding)
    }
    return found
  })
}
