import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import type { StancePredicate } from './lexicon/stance-words.ts'
import { englishObject } from './objects.ts'
import { isActor, partyOf } from './parties.ts'
import { germanPhrases } from './phrases-german.ts'
import { cuedBy, evidenceOf, type Finding, overlaps, type Scene, speakerAt, thingOf } from './scene.ts'
import { conjunctEnd, englishSubject } from './subject-english.ts'
import { finiteAt, germanSubject } from './subject-german.ts'
import { phraseAt } from './vocabulary.ts'

const FOR_WHOM = /^(?:für|to|for|by)$/
const FAR = 10
const ABLE =
  /^(?:can|could|may|might|must|should|kann|könne|könnte|könnten|muss|müsse|müssen|müssten|soll|solle|sollen|sollte|sollten)$/
type Site = { readonly clause: Range; readonly at: number; readonly end: number; readonly predicate: StancePredicate }

const wordAt = ({ tokens }: Clauses, { start, end }: Range, test: (word: string) => boolean): number | null => {
  for (let i = start; i < end; i++) if (test(tokens[i]?.plain ?? '')) return i
  return null
}

const VIEW = /^(?:sicht|augen|ansicht|meinung|auffassung)$/

/** In whose view a thing is so: "aus Sicht der Gewerkschaft", "in den Augen Kiews"; null where the clause does not say. */
const inWhoseView = (scene: Scene, clause: Range): Phrase | null => {
  const { tokens } = scene.clauses
  const at = wordAt(scene.clauses, clause, word => VIEW.test(word))
  if (at === null) return null
  const start = /^(?:von|vom)$/.test(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1
  const phrase = germanPhrases(scene.clauses, { start, end: clause.end })[0]
  return phrase !== undefined && phrase.start === start && isActor(scene)(phrase) ? phrase : null
}

/** For whom a thing is so: "für Seeland", "to Lakeland", also behind the judgement. */
const affected = (scene: Scene, { clause, at, predicate }: Site): Phrase | null => {
  const { clauses } = scene
  if (clauses.vocabulary.tongue === 'de') {
    const viewed = inWhoseView(scene, clause)
    if (viewed !== null) return viewed
    const phrases = germanPhrases(clauses, clause).filter(({ prep }) => prep === 'für')
    return phrases.find(isActor(scene)) ?? (predicate.stance === 'red-line' ? (phrases[0] ?? null) : null)
  }
  const before = clauses.ranges[clauses.ranges.indexOf(clause) - 1]
  const ahead = before !== undefined && /^for$/.test(clauses.tokens[before.start]?.plain ?? '') ? before : null
  const whose = ahead === null ? null : { start: ahead.start + 1, end: ahead.end, head: ahead.end, prep: '' }
  if (whose !== null && isActor(scene)(whose)) return whose
  const link = wordAt(clauses, { start: at, end: clause.end }, word => FOR_WHOM.test(word))
  if (link === null || predicate.of === 'verdict') return null
  const phrase = {
    start: link + 1,
    end: Math.min(clause.end, link + 5),
    head: Math.min(clause.end, link + 5),
    prep: '',
  }
  return isActor(scene)(phrase) ? phrase : null
}

/** Whose line it is: "Seelands rote Linien", "Lakeland's red lines". */
const owner = ({ clauses: { tokens, vocabulary } }: Scene, { at, clause }: Site): Phrase | null => {
  const ahead = tokens[at - 1]
  if (at <= clause.start || ahead === undefined || !/^\p{Lu}/u.test(ahead.printed)) return null
  const isOwner = vocabulary.tongue === 'de' ? ahead.plain.endsWith('s') : /['’]s?$/.test(ahead.plain)
  return isOwner ? { start: at - 1, end: at, head: at, prep: '' } : null
}

const subjectOf = (scene: Scene, clause: Range, at: number): Phrase | null =>
  scene.clauses.vocabulary.tongue === 'de'
    ? germanSubject(scene.clauses, clause, { finite: finiteAt(scene.clauses, clause, at), isActor: isActor(scene) })
    : englishSubject(scene.clauses, clause, at)

const towardOf = (scene: Scene, site: Site, party: Phrase | null): Finding['toward'] => {
  const object =
    scene.clauses.vocabulary.tongue === 'de' ? germanMatter(scene, site, party) : englishMatter(scene, site)
  return (object === null ? null : thingOf(scene, object)) ?? evidenceOf(scene, site.clause)
}

const germanMatter = ({ clauses }: Scene, { clause, at, end }: Site, party: Phrase | null): Range | null => {
  const others = germanPhrases(clauses, clause).filter(
    phrase => phrase.start !== party?.start && (phrase.end <= at || phrase.start >= end),
  )
  const found = others.find(({ prep }) => prep === '') ?? others[0]
  return found === undefined ? null : { start: found.start, end: found.head }
}

/** What a judgement is on: behind it where it is the party's own state, between verb and judgement where somebody calls it so, else the subject. */
const englishMatter = ({ clauses }: Scene, site: Site): Range | null => {
  const { clause, at, end } = site
  if (isOwnStand(site)) return englishObject(clauses, { start: end, end: clause.end })
  const naming = wordAt(clauses, clause, clauses.vocabulary.isNaming)
  const isPassive = clauses.tokens[end]?.plain === 'by'
  if (naming !== null && naming < at && !isPassive) return englishObject(clauses, { start: naming + 1, end: at })
  const being = wordAt(clauses, clause, clauses.vocabulary.isCopula)
  const subject = being === null ? null : englishSubject(clauses, clause, being)
  return subject === null ? null : { start: subject.start, end: subject.head }
}

/** Who calls it so: the subject of a naming verb, those for whom it is so, its owner, else who says it. Null where only the writer does. */
const judgeOf = (
  scene: Scene,
  site: Site,
): { readonly party: Finding['party']; readonly phrase: Phrase | null } | null => {
  const naming = namingAt(scene, site)
  const agent = byWhom(scene, site)
  const phrase =
    agent ?? (naming === null ? (affected(scene, site) ?? owner(scene, site)) : subjectOf(scene, site.clause, naming))
  const apart = phrase === null ? saidApart(scene, site) : null
  if (apart !== null) return { party: apart, phrase }
  if (phrase === null && !isSaidOf(scene, site)) return null
  const party = phrase === null ? speakerAt(scene, site.at) : partyOf(scene, phrase, naming ?? site.at)
  return party === null ? null : { party, phrase }
}

const SHORT = 5

/** Who says it where the report stands between the verb and the judgement: "Enrichment is, Tehran says, a red line"; null where none does. */
const saidApart = (scene: Scene, { clause }: Site): Finding['party'] | null => {
  const { tokens, ranges, vocabulary } = scene.clauses
  const index = ranges.indexOf(clause)
  const [told, before] = [ranges[index - 1], ranges[index - 2]]
  if (told === undefined || before === undefined || told.end - told.start > SHORT) return null
  if (!vocabulary.isCopula(tokens[before.end - 1]?.plain ?? '')) return null
  for (let i = told.start; i < told.end; i++) {
    const name = cuedBy(scene, i)?.chain.at(-1)?.name
    if (name !== undefined) return scene.standsFor(name) ?? name
  }
  return null
}

/** The verb that calls a thing by this judgement: ahead of it in English, anywhere in a German clause. */
const namingAt = ({ clauses }: Scene, { clause, at }: Site): number | null =>
  wordAt(
    clauses,
    clauses.vocabulary.tongue === 'en' ? { start: Math.max(clause.start, at - FAR), end: at } : clause,
    clauses.vocabulary.isNaming,
  )

/** By whom a thing is called so: "called unbalanced by Lakeland", also where the verb stands in the clause before: "unacceptable by Hillmark". */
const byWhom = (scene: Scene, { clause, end }: Site): Phrase | null => {
  const { tokens, vocabulary } = scene.clauses
  if (vocabulary.tongue === 'de' || tokens[end]?.plain !== 'by' || end + 1 >= clause.end) return null
  const last = wordAt(scene.clauses, { start: end + 1, end: clause.end }, vocabulary.isOpener) ?? clause.end
  const phrase = { start: end + 1, end: last, head: last, prep: '' }
  return isActor(scene)(phrase) ? phrase : null
}

/** Whether what a speaker says is a judgement on the subject of its clause; of a verdict that has to be a text or a proposal. */
const isSaidOf = (scene: Scene, site: Site): boolean => {
  const { clauses, drafts } = scene
  // "steht nicht zum Verkauf", "kommt nicht infrage": a denial ahead of the judgement has its own verb in the clause.
  const isOfItself =
    site.predicate.stance === 'demands' || clauses.vocabulary.isNegation(clauses.tokens[site.at]?.plain ?? '')
  if (!isBeside(clauses, site) && !isOfItself) return false
  if (site.predicate.of !== 'verdict') return true
  const ahead = { start: site.clause.start, end: clauses.vocabulary.tongue === 'en' ? site.at : site.clause.end }
  if (wordAt(clauses, ahead, clauses.vocabulary.isMatter) !== null) return true
  const span = evidenceOf(scene, ahead)
  return drafts.some(draft => overlaps(draft.span, span))
}

const isOwnStand = ({ predicate: { of } }: Site): boolean => of === 'party'

/** Whether a form of being stands close enough to a judgement to give it; German, whose verb stands second or last, asks only for one in the clause. */
const isBeside = ({ tokens, vocabulary }: Clauses, { clause, at }: Site): boolean => {
  const word = tokens[at]?.plain ?? ''
  const far = vocabulary.tongue === 'de' && !vocabulary.isPreposition(word) ? clause.end : 3
  for (let i = Math.max(clause.start, at - far); i < at; i++)
    if (vocabulary.isCopula(tokens[i]?.plain ?? '')) return true
  return vocabulary.tongue === 'de' && vocabulary.isCopula(tokens[clause.end - 1]?.plain ?? '')
}

/** Whether a phrase looks like a name that nothing else tells: one capital word or two at the head of a sentence or its clause, without an article. */
const isName = ({ clauses: { tokens, vocabulary } }: Scene, { clause }: Site, { start, head }: Phrase): boolean =>
  start <= clause.start + 1 &&
  head - start <= 2 &&
  tokens.slice(start, head).every(token => isCapital(token) && !vocabulary.isMatter(token.plain)) &&
  vocabulary.isCopula(tokens[head]?.plain ?? '')

/** Whether a modal says only what the stand can or must be: "they must show they are ready". */
const isAble = ({ clauses: { tokens } }: Scene, { clause }: Site, verb: number): boolean =>
  tokens
    .slice(Math.max(clause.start, verb - 4), verb + 1)
    .some(
      ({ plain }, i, near) =>
        ABLE.test(plain) || (/^(?:have|has|had|need|needs)$/.test(plain) && near[i + 1]?.plain === 'to'),
    )

/** A judgement that is the party's own state ("is opposed to", "bereit zu"): its subject is the party. */
const standOf = (scene: Scene, site: Site): ReturnType<typeof judgeOf> => {
  const naming = wordAt(scene.clauses, site.clause, scene.clauses.vocabulary.isNaming)
  const copula = wordAt(scene.clauses, site.clause, scene.clauses.vocabulary.isCopula)
  if (naming === null && (copula === null || !isBeside(scene.clauses, site))) return null
  const verb = naming ?? copula ?? site.at
  const phrase = subjectOf(scene, site.clause, verb)
  // Only somebody can show himself to be of a mind: "die Branche zeigte sich besorgt".
  const isReflexive = wordAt(scene.clauses, site.clause, word => word === 'sich') !== null
  const isSomebody =
    phrase !== null &&
    (isActor(scene)(phrase) || isReflexive || isName(scene, site, phrase) || cuedBy(scene, verb) !== null)
  const party = phrase === null || !isSomebody || isAble(scene, site, verb) ? null : partyOf(scene, phrase, verb)
  return party === null ? null : { party, phrase }
}

const ownPart = (clauses: Clauses, { clause, at }: Site): Range =>
  clauses.vocabulary.tongue === 'de' ? clause : { start: clause.start, end: conjunctEnd(clauses, clause, at) }

const isDenied = ({ tokens, vocabulary }: Clauses, { clause, at, end }: Site): boolean => {
  for (let i = Math.max(clause.start, at - 4); i < at; i++)
    if (vocabulary.isNegation(tokens[i]?.plain ?? '')) return true
  return vocabulary.isNegation(tokens[end]?.plain ?? '')
}

/** Whether a judgement is on "it" and no clause behind it says what that is: "it is essential to hope". */
const saysNothing = ({ clauses: { tokens, vocabulary, ranges } }: Scene, { clause, at, end }: Site): boolean => {
  const isOnIt = tokens.slice(clause.start, at).some(({ plain }) => /^(?:it|es|it's)$/.test(plain))
  const next = ranges.find(({ start }) => start >= clause.end)
  const goesOn =
    vocabulary.tongue === 'de' ? tokens[next?.start ?? -1]?.plain === 'dass' : tokens[end]?.plain === 'that'
  return isOnIt && !goesOn
}

const findingAt = (scene: Scene, site: Site): Finding | null => {
  const { predicate } = site
  const stance = isDenied(scene.clauses, site) ? predicate.denied : predicate.stance
  if (stance === null) return null
  if (predicate.stance === 'demands' && (speakerAt(scene, site.at) === null || saysNothing(scene, site))) return null
  const judge = isOwnStand(site) ? standOf(scene, site) : judgeOf(scene, site)
  if (judge === null) return null
  const toward = towardOf(scene, site, judge.phrase)
  return {
    party: judge.party,
    toward,
    stance,
    evidence: evidenceOf(scene, ownPart(scene.clauses, site)),
    rule: predicate.stance === 'red-line' ? 'red-line' : 'judgement',
  }
}

/** The positions that a judgement states: "für Seeland inakzeptabel", "calls it a red line", "is opposed to". */
export const judgements = (scene: Scene): readonly Finding[] => {
  const { clauses } = scene
  return clauses.ranges.flatMap(clause => {
    const found: Finding[] = []
    for (let at = clause.start; at < clause.end; at++) {
      const phrase = phraseAt(clauses.vocabulary.predicates, clauses.tokens, at)
      const finding =
        phrase === null
          ? null
          : findingAt(scene, { clause, at, end: at + phrase.words.length, predicate: phrase.meaning })
      if (finding !== null) found.push(finding)
    }
    return found
  })
}
