import type { Dimension } from '../wording.ts'
import { isKin, type Lexeme } from './lexeme.ts'
import type { Naming } from './naming.ts'
import { type Hit, phraseAt, phraseSet } from './phrase.ts'
import type { Scope } from './scope.ts'

/** Words beside what is named that make less of it: combat troops, gemeldete Anlagen, Kampftruppen. */
export type Attribute = Hit & { readonly dimension: Dimension }

const ADJECTIVE_DE = /..(?:e|en|er|es|em)$/
const PARTICIPLE_DE = /(?:t|en|nd)(?:e|en|er|es|em)$/
const DATIVES = new Set('ihm ihr ihnen ihr uns sich'.split(' '))

const isDoing = (scope: Scope, at: number): boolean =>
  Object.values(scope.tongue.closed.doings).some(list => {
    const set = phraseSet(list, scope.tongue)
    return [at, at - 1, at - 2].some(from => (phraseAt(set, scope.read.words, from)?.to ?? 0) > at)
  })

const isAttribute = (scope: Scope, at: number): boolean => {
  const word = scope.read.words[at]
  if (word === undefined || !word.isWord || /\d/.test(word.plain) || scope.used.has(at)) return false
  const { closed, hasCompounds } = scope.tongue
  if (closed.functionWords.has(word.plain) || closed.prepositions.has(word.plain) || isDoing(scope, at)) return false
  const isStart = at === 0 || /^[:;)]$/.test(scope.read.words[at - 1]?.plain ?? '')
  if (hasCompounds) return (!word.isCapital || isStart) && ADJECTIVE_DE.test(word.plain)
  return !word.isCapital || isStart
}

/** How far to the left the attributes of a noun reach; the words passed over without narrowing are no part of them. */
const leftOf = (scope: Scope, first: number): Hit | null => {
  const { closed, hasCompounds } = scope.tongue
  const found: number[] = []
  let at = first - 1
  for (; at >= 0; at--) {
    const word = scope.read.words[at]
    if (word === undefined || closed.functionWords.has(word.plain)) break
    if (isAttribute(scope, at) && !closed.plainAttributes.has(word.plain)) found.push(at)
    else if (!closed.plainAttributes.has(word.plain) || !word.isWord) break
  }
  // Right behind "shall" or "to" stands the verb, and no attribute.
  const before = scope.read.words[at]?.plain ?? ''
  if (
    !hasCompounds &&
    (closed.auxiliaries.has(before) || before === 'to' || before === 'not' || isVerbOf(scope, found.at(-1))) &&
    !isPastParticiple(scope, found.at(-1))
  )
    found.pop()
  const from = found.at(-1)
  const last = found[0]
  if (from === undefined || last === undefined) return null
  return { from: hasCompounds ? withComplements(scope, from) : from, to: last + 1 }
}

const isPastParticiple = ({ read }: Scope, at: number | undefined): boolean =>
  at !== undefined && /ed$/.test(read.words[at]?.plain ?? '')

// "Neither Party shall maintain …": the auxiliary may stand right before what was taken for an attribute.
const isVerbOf = ({ read, tongue }: Scope, at: number | undefined): boolean =>
  at !== undefined && tongue.closed.auxiliaries.has(read.words[at - 1]?.plain ?? '')

// "ihm unterstellte", "in Anhang II aufgeführte": what stands before a participle belongs to it.
const withComplements = (scope: Scope, from: number): number => {
  const plain = scope.read.words[from]?.plain ?? ''
  if (!PARTICIPLE_DE.test(plain)) return from
  const before = scope.read.words[from - 1]?.plain ?? ''
  if (DATIVES.has(before)) return from - 1
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = scope.read.words[at]
    if (word === undefined || !word.isWord || scope.used.has(at)) return from
    if (scope.tongue.closed.prepositions.has(word.plain)) return isOpened(scope, at) ? at : from
  }
  return from
}

// Only behind an article or "keine" does a phrase belong to the participle; at the start of a clause it is an adverbial.
const isOpened = (scope: Scope, at: number): boolean => {
  const before = scope.read.words[at - 1]?.plain ?? ''
  return /^(?:k?ein|die|der|das|den|dem|des|alle|ihre|seine)/.test(before)
}

const GENITIVES = new Set(['der', 'des', 'eines', 'einer'])

/** What stands right behind a noun and narrows it: a genitive, a participle. */
const rightOf = (scope: Scope, last: number): Hit | null => {
  const { words } = scope.read
  const word = words[last + 1]
  const stretch = scope.stretches.find(({ from, to }) => last >= from && last < to)
  if (word === undefined || stretch === undefined || last + 1 >= stretch.to || scope.used.has(last + 1)) return null
  if (scope.tongue.hasCompounds) return genitive(scope, last + 1, stretch.to)
  const isParticiple =
    /ed$|^(?:held|taken|kept|made|born|found|known|caught|brought)$/.test(word.plain) &&
    !scope.tongue.closed.functionWords.has(word.plain)
  if (!isParticiple || isDoing(scope, last + 1)) return null
  let to = last + 2
  while (
    to < stretch.to &&
    words[to]?.isWord &&
    !scope.used.has(to) &&
    !scope.tongue.closed.auxiliaries.has(words[to]?.plain ?? '')
  )
    to++
  return { from: last + 1, to }
}

const genitive = (scope: Scope, from: number, last: number): Hit | null => {
  const { words } = scope.read
  if (!GENITIVES.has(words[from]?.plain ?? '')) return null
  let to = from + 1
  while (to < last && isInNoun(scope, words[to], to)) to++
  return to === from + 1 || !words[to - 1]?.isCapital ? null : { from, to }
}

const isInNoun = (scope: Scope, word: Lexeme | undefined, at: number): boolean => {
  if (word === undefined || !word.isWord || scope.used.has(at)) return false
  const { closed } = scope.tongue
  return (
    word.isCapital ||
    (!closed.functionWords.has(word.plain) && !closed.prepositions.has(word.plain) && ADJECTIVE_DE.test(word.plain))
  )
}

/** Whether the first part of a compound is itself a word of the line, so that it narrows nothing. */
const isOwnPart = (word: Lexeme, namings: readonly Naming[], scope: Scope): boolean =>
  namings.some(({ words }) =>
    words.some(at => isKin(word.modifiers, scope.read.words[at]?.keys ?? []) && scope.read.words[at] !== word),
  )

/** Every attribute of what is named that makes less of it. */
export const readAttributes = (scope: Scope, namings: readonly Naming[]): readonly Attribute[] =>
  namings.flatMap(naming => {
    const first = Math.min(...naming.words)
    const last = Math.max(...naming.words)
    const dimension: Dimension =
      naming.slot === 'subject' ? 'actor-scope' : naming.slot === 'place' ? 'place' : 'object-scope'
    const hits: Hit[] = naming.between.filter(at => !scope.used.has(at)).map(at => ({ from: at, to: at + 1 }))
    const left = leftOf(scope, first)
    if (left !== null) hits.push(left)
    const right = naming.slot === 'object' ? rightOf(scope, last) : null
    if (right !== null) hits.push(right)
    const { compound } = naming
    const word = compound === null ? undefined : scope.read.words[compound]
    const isShared = namings.some(
      other => other.slot !== naming.slot && compound !== null && other.words.includes(compound),
    )
    if (compound !== null && word !== undefined && !isShared && !isOwnPart(word, namings, scope))
      hits.push({ from: compound, to: compound + 1 })
    return hits.map(hit => ({ ...hit, dimension }))
  })
