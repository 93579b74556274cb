import { readAdjuncts } from './adjuncts.ts'
import type { Naming } from './naming.ts'
import { phraseAt, phraseSet } from './phrase.ts'
import { hitsIn, type Scope } from './scope.ts'

const PASSIVE_AUX = /^(?:be|been|being|is|are|was|were)$/
const EXPLETIVES = new Set('it there es man this that'.split(' '))
const PASSIVE_DE = /^(?:werden|wird|wurde|wurden|worden|werde)$/
const PARTICIPLE_DE = /^(?:.*ge.{3,}(?:t|en)|.{3,}iert|(?:be|ver|ent|er|zer|über|unter).{3,}(?:t|en))$/

const hasWord = (scope: Scope, from: number, to: number, test: (plain: string, at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (test(scope.read.words[at]?.plain ?? '', at)) return true
  return false
}

/** Another agent in a phrase: "by the Union", "durch die Union". */
const hasOtherAgent = (scope: Scope, action: ReadonlySet<number>): boolean =>
  readAdjuncts(scope).some(({ from, to, preposition, named }) => {
    if (!scope.tongue.closed.agents.has(preposition) || named !== null) return false
    const isVerbal = hasWord(
      scope,
      from + 1,
      to,
      plain =>
        /\d/.test(plain) ||
        /ing$/.test(plain) ||
        /^(?:rotation|consensus|means|way|agreement|vertrag|gesetz|rotation)$/.test(plain),
    )
    return !isVerbal && action.size > 0 && isNamed(scope, from + 1, to)
  })

const isNamed = (scope: Scope, from: number, to: number): boolean =>
  scope.read.words.slice(from, to).some(({ isCapital }) => isCapital)

const DETERMINERS = /^(?:the|a|an|each|every|all|any|der|die|das|jede|jeder|jedes|alle|ein|eine)$/

const POWERS = /^(?:states?|countries|country|powers?|governments?|nations?|allies|alliances?|unions?|blocs?)$/

/** Another possessor right behind what is named: "soldiers of the Union". */
const hasOtherPossessor = (scope: Scope, namings: readonly Naming[]): boolean =>
  namings.some(({ slot, words }) => {
    if (slot !== 'object' && slot !== 'action') return false
    const at = Math.max(...words) + 1
    const link = scope.read.words[at]?.plain ?? ''
    if (!/^(?:of|der|des|von|eines|einer)$/.test(link) || scope.used.has(at)) return false
    let next = at + 1
    while (DETERMINERS.test(scope.read.words[next]?.plain ?? '')) next++
    const word = scope.read.words[next]
    if (scope.used.has(next) || word === undefined || !word.isWord) return false
    return scope.tongue.hasCompounds
      ? /^(?:partei|republik|union|staat|bund|land)/.test(word.plain) || /^\p{Lu}$/u.test(word.plain)
      : word.isCapital || hasWord(scope, next, next + 3, plain => POWERS.test(plain))
  })

/** Another name right before the noun: "Union soldiers". */
const hasOtherName = (scope: Scope, namings: readonly Naming[]): boolean =>
  !scope.tongue.hasCompounds &&
  namings.some(({ slot, words }) => {
    if (slot !== 'object') return false
    const at = Math.min(...words) - 1
    const word = scope.read.words[at]
    const isStart = at <= 0 || scope.read.words[at - 1]?.isWord === false
    return (
      word?.isCapital === true &&
      !isStart &&
      !scope.used.has(at) &&
      word.isWord &&
      !scope.tongue.closed.functionWords.has(word.plain)
    )
  })

const isPassive = (scope: Scope, from: number, to: number): boolean => {
  const test = scope.tongue.hasCompounds ? PASSIVE_DE : PASSIVE_AUX
  return (
    hasWord(scope, from, to, plain => test.test(plain)) &&
    (!scope.tongue.hasCompounds || hasWord(scope, from, to, plain => PARTICIPLE_DE.test(plain)))
  )
}

const GENERIC = /^(?:part(?:y|ies)|sides?|signator(?:y|ies)|vertragspartei(?:en)?|parteien|seiten|unterzeichner)$/

/** Whether the action is named by a noun: "the construction of", "der Bau". */
const isNominal = (scope: Scope): boolean =>
  [...scope.action].every(at => {
    if (scope.tongue.hasCompounds) return scope.read.words[at]?.isCapital === true
    const before = scope.read.words[at - 1]?.plain ?? ''
    return (
      scope.read.words[at + 1]?.plain === 'of' ||
      DETERMINERS.test(before) ||
      scope.tongue.closed.prepositions.has(before)
    )
  })

/** Those who agree upon or discuss a deed that a noun names are not the ones who do it. */
const speaksAbout = (scope: Scope): boolean => {
  if (!isNominal(scope)) return false
  const discusses = phraseSet(scope.tongue.closed.doings.discuss, scope.tongue)
  const isGeneric = scope.stretches.some(({ from, to }) => hasWord(scope, from, to, plain => GENERIC.test(plain)))
  return isGeneric || hitsIn(scope, scope.stretches, discusses).length > 0
}

/** The subject of an active clause that names neither the thing nor its place is somebody else. */
const hasOtherSubject = (scope: Scope): boolean => {
  const [stretch] = scope.stretches.filter(({ from, to }) => hasWord(scope, from, to, (_, at) => scope.action.has(at)))
  if (stretch === undefined || isPassive(scope, stretch.from, stretch.to) || speaksAbout(scope)) return false
  return scope.tongue.hasCompounds
    ? hasGermanSubject(scope, stretch.from, stretch.to)
    : hasEnglishSubject(scope, stretch.from, stretch.to)
}

const isGerund = (scope: Scope, at: number): boolean =>
  /ing$/.test(scope.read.words[at]?.plain ?? '') &&
  scope.tongue.closed.prepositions.has(scope.read.words[at - 1]?.plain ?? '')

/** Where the words before the verb begin: behind a relative clause the subject stands before that. */
const subjectStart = (scope: Scope, from: number): number => {
  const { closed } = scope.tongue
  if (!closed.auxiliaries.has(scope.read.words[from]?.plain ?? '')) return from
  return scope.stretches.findLast(({ to, kind }) => to < from && kind === 'main')?.from ?? from
}

const hasEnglishSubject = (scope: Scope, first: number, to: number): boolean => {
  const { closed } = scope.tongue
  const verb = scope.read.words.findIndex(
    ({ plain }, at) =>
      at >= first && at < to && (closed.auxiliaries.has(plain) || (scope.action.has(at) && !isGerund(scope, at))),
  )
  if (verb < 0) return false
  const from = subjectStart(scope, first)
  const words = scope.read.words.slice(from, verb)
  const begin = words.findIndex(({ plain, isWord }) => isWord && !closed.coordinators.has(plain) && plain !== 'that')
  const plain = words[begin]?.plain ?? ''
  if (begin < 0 || closed.prepositions.has(plain) || EXPLETIVES.has(plain)) return false
  const bans = phraseSet(closed.doings.ban, scope.tongue)
  const isThing = hasWord(
    scope,
    from,
    verb,
    (_, at) => scope.used.has(at) || phraseAt(bans, scope.read.words, at) !== null,
  )
  return (
    !isThing && words.some(({ plain: word, isWord }) => isWord && !closed.functionWords.has(word) && !/^\d/.test(word))
  )
}

const hasGermanSubject = (scope: Scope, from: number, to: number): boolean => {
  const { closed } = scope.tongue
  const nouns: number[] = []
  for (let at = from; at < to; at++) {
    const word = scope.read.words[at]
    if (word === undefined || !word.isWord) continue
    if (closed.prepositions.has(word.plain)) while (at + 1 < to && !scope.read.words[at + 1]?.isCapital) at++
    const noun = scope.read.words[at]
    const before = scope.read.words[at - 1]?.plain ?? ''
    // A noun alone at the start is a name, unless it is an adjective written large ("Betriebsbedingte Kündigungen").
    const isName = at === from && scope.read.words[at + 1]?.isCapital === false
    const isSubject = isName || /^(?:der|die|das|ein|eine|jede|jeder|jedes|partei)$/.test(before)
    if (noun?.isCapital && isSubject && !closed.prepositions.has(scope.read.words[at - 2]?.plain ?? '')) nouns.push(at)
  }
  const [first] = nouns
  return (
    first !== undefined &&
    !scope.used.has(first) &&
    !/^(?:verbot|recht|pflicht|vertragsparteien)/.test(scope.read.words[first]?.plain ?? '')
  )
}

const NOUN_OPENERS = /^(?:the|a|an|their|its|his|her|our|any|all|each|every|such|these|those|no|another|other)$/

/**
 * Another thing right behind the verb: "Employees may terminate their lease" does not speak of terminating employees. English only, where the object
 * follows its verb; the noun runs to the next preposition.
 */
export const hasOtherObject = (scope: Scope, namings: readonly Naming[]): boolean => {
  if (scope.tongue.hasCompounds || namings.every(({ slot }) => slot !== 'object')) return false
  const { words } = scope.read
  return [...scope.action].every(at => {
    const next = words[at + 1]?.plain ?? ''
    const before = words[at - 1]?.plain ?? ''
    if (scope.used.has(at + 1) || !NOUN_OPENERS.test(next) || PASSIVE_AUX.test(before)) return false
    let end = at + 1
    while (end < words.length && !isNounEnd(scope, end)) end++
    const objects = new Set(namings.filter(({ slot }) => slot === 'object').flatMap(({ words: own }) => own))
    return !hasWord(scope, at + 1, end, (_, i) => objects.has(i))
  })
}

const isNounEnd = (scope: Scope, at: number): boolean => {
  const { plain = '' } = scope.read.words[at] ?? {}
  const { prepositions, auxiliaries } = scope.tongue.closed
  return /^[.;:()]$/.test(plain) || auxiliaries.has(plain) || (prepositions.has(plain) && plain !== 'of')
}

/** Whether a clause that does not name the line's subject names somebody else instead. Where it names nobody, the subject counts as named. */
export const namesAnother = (scope: Scope, namings: readonly Naming[]): boolean =>
  hasOtherAgent(scope, scope.action) ||
  hasOtherPossessor(scope, namings) ||
  hasOtherName(scope, namings) ||
  hasOtherSubject(scope)
