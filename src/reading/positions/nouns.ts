import { isCapital, type Range, spanOf, type Token } from '../../wording/tokens.ts'
import type { Clauses, Phrase } from './clauses.ts'
import { actBehind, englishObject } from './objects.ts'
import { isActor, partyOf } from './parties.ts'
import { germanPhrases } from './phrases-german.ts'
import { cuedBy, evidenceOf, type Finding, type Scene, thingOf } from './scene.ts'
import { englishSubject } from './subject-english.ts'
import { germanSubject } from './subject-german.ts'
import type { StanceVocabulary } from './vocabulary.ts'

const POSSESSIVE = /['’]s$|s['’]$/
const GERMAN_OWNER = /^(?:des|der|eines|einer|von|vom|aus|seitens)$/
const ENGLISH_OWNER = /^(?:by|from|of)$/
const COMING_FROM = /^(?:aus|von|from)$/
const MOST_AHEAD = 6
const MOST_BEHIND = 9

/** Whose noun it is by what stands ahead: "Lakeland's demand", "Seelands Forderung", "his reluctance". */
const ownerAhead = (
  { tokens, vocabulary }: { readonly tokens: readonly Token[]; readonly vocabulary: StanceVocabulary },
  at: number,
): Phrase | null => {
  const ahead = tokens[at - 1]
  if (vocabulary.tongue === 'de') {
    const isName = ahead !== undefined && /^\p{Lu}.*s$/u.test(ahead.printed) && !vocabulary.isOpener(ahead.plain)
    return isName ? { start: at - 1, end: at, head: at, prep: '' } : null
  }
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (!POSSESSIVE.test(tokens[i]?.plain ?? '')) continue
    let start = i
    while (start > Math.max(0, i - MOST_AHEAD) && /^\p{Lu}/u.test(tokens[start - 1]?.printed ?? '')) start--
    return { start, end: i + 1, head: i + 1, prep: '' }
  }
  return null
}

const OWN = /^(?:sein|seine|seiner|seinem|seinen|seines|ihr|ihre|ihrer|ihrem|ihren|ihres|his|her|its|their)$/

/** Whose noun it is where a possessive pronoun goes back to whoever its clause is about: "Uri hält an seiner Forderung fest". */
const ownerBefore = (scene: Scene, clause: Range, at: number): Phrase | null => {
  const { clauses } = scene
  if (!OWN.test(clauses.tokens[at - 1]?.plain ?? '')) return null
  if (clauses.vocabulary.tongue === 'en') {
    const phrase = englishSubject(clauses, clause, Math.max(clause.start, at - 2))
    return phrase !== null && isActor(scene)(phrase) ? phrase : null
  }
  const phrases = germanPhrases(clauses, { start: clause.start, end: at - 1 })
  return phrases.find(phrase => phrase.prep === '' && isActor(scene)(phrase)) ?? null
}

/** Where the object's link stands: within a few words behind the noun, in the same clause. */
const linkAt = (tokens: readonly Token[], { start, end }: Range, links: ReadonlySet<string>): number | null => {
  for (let i = start; i < Math.min(end, start + MOST_BEHIND); i++) if (links.has(tokens[i]?.plain ?? '')) return i
  return null
}

/** Whose noun it is by what stands between it and its object: "Forderung der Minister nach", "a call by Lakeland for". */
const ownerBehind = (scene: Scene, { start, end }: Range): Phrase | null => {
  const { tokens, vocabulary } = scene.clauses
  const word = tokens[start]?.plain ?? ''
  if (start < end && vocabulary.tongue === 'de' && /^\p{Lu}.*s$/u.test(tokens[start]?.printed ?? ''))
    return { start, end: start + 1, head: start + 1, prep: '' }
  if (start >= end || !(vocabulary.tongue === 'de' ? GERMAN_OWNER : ENGLISH_OWNER).test(word)) return null
  if (vocabulary.tongue === 'en') return { start: start + 1, end, head: end, prep: '' }
  return germanPhrases(scene.clauses, { start, end })[0] ?? null
}

/** Whose noun it is by where it comes from: "Widerstand gegen das Gesetz kommt aus Seeland", "criticism came from Lakeland". */
const ownerComing = ({ clauses: { tokens, vocabulary } }: Scene, clause: Range, at: number): Phrase | null => {
  for (let i = at + 1; i < clause.end - 1; i++) {
    if (!COMING_FROM.test(tokens[i]?.plain ?? '') || !hasComing(tokens, { start: at, end: clause.end }, vocabulary))
      continue
    let end = i + 1
    while (
      end < clause.end &&
      end < i + 7 &&
      !vocabulary.isPreposition(tokens[end]?.plain ?? '') &&
      tokens[end]?.sort !== 'sign'
    )
      end++
    return end > i + 1 ? { start: i + 1, end, head: end, prep: '' } : null
  }
  return null
}

const HAVING = /^(?:hat|haben|habe|hatte|hatten|has|have|had)$/

/** Whether "hat" is only the auxiliary of a participle that gives nothing: "hat Empörung ausgelöst"; in English one that follows does. */
const isAuxiliaryHere = ({ tokens, vocabulary }: Clauses, { end }: Range, at: number): boolean => {
  if (!HAVING.test(tokens[at]?.plain ?? '')) return false
  const words = tokens.slice(at + 1, end).filter(({ sort }) => sort !== 'sign')
  const last = vocabulary.tongue === 'de' ? words.at(-1) : words[0]
  if (last === undefined || isCapital(last) || last.sort !== 'word' || vocabulary.isLight(last.plain)) return false
  return vocabulary.tongue === 'de' ? /(?:t|en)$/.test(last.plain) : /ed$/.test(last.plain)
}

/** With whom a thing meets it: "stößt in Warschau auf Kritik", "met with criticism in Warsaw", "drew criticism from Lakeland". */
const ownerMeeting = (scene: Scene, clause: Range, at: number): Phrase | null => {
  const { clauses } = scene
  const { tokens, vocabulary } = clauses
  if (!tokens.slice(clause.start, clause.end).some(({ plain }) => vocabulary.isMeeting(plain))) return null
  if (vocabulary.tongue === 'de') {
    const places = germanPhrases(clauses, clause).filter(({ prep }) => /^(?:in|im|bei|beim|unter|aus|von)$/.test(prep))
    return places.find(phrase => isActor(scene)(phrase)) ?? null
  }
  const link = tokens.slice(at + 1, clause.end).findIndex(({ plain }) => /^(?:from|in|among|by)$/.test(plain))
  const start = at + link + 2
  const end = Math.min(clause.end, start + 6)
  const phrase = { start, end, head: end, prep: '' }
  return link >= 0 && start < end && isActor(scene)(phrase) ? phrase : null
}

/** Whose noun it is by the verb that gives it: "Seeland signalisierte Bereitschaft zu", "Lakeland voiced support for". */
const ownerOfVerb = (scene: Scene, clause: Range, at: number): Phrase | null => {
  const { clauses } = scene
  const { tokens, vocabulary } = clauses
  const isGerman = vocabulary.tongue === 'de'
  for (let i = isGerman ? clause.start : Math.max(clause.start, at - 4); i < (isGerman ? clause.end : at); i++) {
    if (!vocabulary.isLight(tokens[i]?.plain ?? '') || isAuxiliaryHere(clauses, clause, i)) continue
    const owner = isGerman
      ? germanSubject(clauses, clause, { finite: i, isActor: isActor(scene) })
      : englishSubject(clauses, clause, i)
    return owner !== null && isActor(scene)(owner) ? owner : null
  }
  return null
}

const hasComing = (tokens: readonly Token[], { start, end }: Range, { isComing }: StanceVocabulary): boolean =>
  tokens.slice(start, end).some(({ plain }) => isComing(plain))

/** A stance whose object is told elsewhere: "Auch Seeland hatte Bedenken geäußert", "criticism also came from Lakeland". Demands need theirs. */
const unlinkedAt = (
  scene: Scene,
  clause: Range,
  { at, stance }: { readonly at: number; readonly stance: Finding['stance'] },
): Finding | null => {
  const act = actBehind(scene.clauses, clause)
  const isLinkless = scene.clauses.vocabulary.nouns.get(scene.clauses.tokens[at]?.plain ?? '')?.links.size === 0
  const owner =
    (act !== null || isLinkless
      ? (ownerBehind(scene, { start: at + 1, end: clause.end }) ?? ownerAhead(scene.clauses, at))
      : null) ??
    ownerComing(scene, clause, at) ??
    ownerMeeting(scene, clause, at) ??
    ownerOfVerb(scene, clause, at)
  const party = owner === null || (stance === 'demands' && act === null) ? null : partyOf(scene, owner, at)
  if (party === null) return null
  const evidence = evidenceOf(scene, { start: clause.start, end: act?.end ?? clause.end })
  return { party, toward: act === null ? evidence : evidenceOf(scene, act), stance, evidence, rule: 'stance-noun' }
}

/** Whether an English form is the verb behind a name and no noun: "Tehran calls the alliance …". */
const isVerbOfSubject = ({ tokens, vocabulary }: Clauses, { start }: Range, at: number): boolean => {
  const ahead = tokens[at - 1]
  if (
    vocabulary.tongue === 'de' ||
    ahead === undefined ||
    at - 1 < start ||
    !vocabulary.verbs.has(tokens[at]?.plain ?? '')
  )
    return false
  return vocabulary.isPerson(ahead.plain) || (isCapital(ahead) && !POSSESSIVE.test(ahead.plain))
}

const findingAt = (scene: Scene, clause: Range, at: number): Finding | null => {
  const { tokens, vocabulary } = scene.clauses
  const entry = vocabulary.nouns.get(tokens[at]?.plain ?? '')
  if (entry === undefined || (vocabulary.tongue === 'de' && !/^\p{Lu}/u.test(tokens[at]?.printed ?? ''))) return null
  if (isVerbOfSubject(scene.clauses, clause, at)) return null
  const link = linkAt(tokens, { start: at + 1, end: clause.end }, entry.links)
  if (link === null) return unlinkedAt(scene, clause, { at, stance: entry.noun.stance })
  const owner =
    ownerAhead({ tokens, vocabulary }, at) ??
    ownerBefore(scene, clause, at) ??
    ownerBehind(scene, { start: at + 1, end: link }) ??
    ownerComing(scene, clause, at) ??
    ownerOfVerb(scene, clause, at)
  if (owner === null && cuedBy(scene, at) === null) return null
  const party = partyOf(scene, owner, at)
  const object = objectOf(scene, { start: link, end: clause.end })
  const toward = object === null ? null : thingOf(scene, object)
  if (party === null || toward === null) return null
  const evidence = { ...spanOf(tokens, { start: Math.min(owner?.start ?? at, at), end: at + 1 }), end: toward.end }
  return { party, toward, stance: entry.noun.stance, evidence, rule: 'stance-noun' }
}

const objectOf = (scene: Scene, { start, end }: Range): Range | null => {
  if (scene.clauses.vocabulary.tongue === 'en')
    return englishObject(scene.clauses, { start: scene.clauses.tokens[start]?.plain === 'to' ? start : start + 1, end })
  const phrase = germanPhrases(scene.clauses, { start, end })[0]
  return phrase === undefined ? null : { start: phrase.start, end: phrase.head }
}

/** The positions that nouns of a sentence state together with whose they are: "Lakeland's refusal to …", "eine Forderung der Minister nach …". */
export const stanceNouns = (scene: Scene): readonly Finding[] =>
  scene.clauses.ranges.flatMap(clause => {
    const found: Finding[] = []
    for (let at = clause.start; at < clause.end; at++) {
      const finding = findingAt(scene, clause, at)
      if (finding !== null) found.push(finding)
    }
    return found
  })
