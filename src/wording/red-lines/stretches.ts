import { joinedKey, PARTICLES, verbRoots } from './kin-de.ts'
import type { Lexeme } from './lexeme.ts'
import { phraseAt, phraseSet } from './phrase.ts'
import type { Sentence } from './statements.ts'
import type { Tongue } from './tongue.ts'

/** What a stretch between commas or openers does in its sentence. */
export type StretchKind = 'main' | 'condition' | 'relative' | 'aside' | 'wide'

/** Words `from` to `to` (outside) of a sentence; `clause` counts the clauses that have a verb of their own. */
export type Stretch = {
  readonly kind: StretchKind
  readonly from: number
  readonly to: number
  readonly clause: number
}

/** A sentence cut into stretches. */
export type Read = { readonly words: Sentence; readonly stretches: readonly Stretch[] }

const BORDERS = new Set([',', ';', ':', '(', ')', '–', '—', '-'])
const isVerbLike = (plain: string): boolean => /(?:t|en|n|st|ern|eln)$/.test(plain)

/** Where stretches begin: behind a border, and where a condition or a relative clause opens without one. */
const cutPoints = (words: Sentence, tongue: Tongue): readonly number[] => {
  const conditions = phraseSet(tongue.closed.clauseConditions, tongue)
  const points = new Set([0])
  words.forEach((word, i) => {
    if (BORDERS.has(word.plain)) points.add(i + 1)
    else if (i > 0 && phraseAt(conditions, words, i) !== null) points.add(i)
    else if (i > 0 && isRelativeAt(words, i, tongue)) {
      points.add(i)
      const end = endOfRelative(words, i, tongue)
      if (end !== null) points.add(end)
    }
  })
  return [...points].filter(point => point < words.length).sort((one, other) => one - other)
}

/** "Parties that withdraw", "troops that are": "that" behind a noun, with its verb right behind it; not "agree that troops". */
const isRelativeThat = (words: Sentence, at: number, { closed }: Tongue): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]]
  if (before?.isWord !== true || next?.isWord !== true) return false
  if (closed.auxiliaries.has(next.plain)) return true
  const isReport = /(?:ed|able|ible)$/.test(before.plain) || closed.functionWords.has(before.plain)
  const isVerb = !next.isCapital && !closed.functionWords.has(next.plain) && !closed.prepositions.has(next.plain)
  return !isReport && isVerb && /s$/.test(before.plain) !== /s$/.test(next.plain)
}

/** Where a relative clause without commas ends: before the verb of the clause that it stands in. Null where there is none before the next border. */
const endOfRelative = (words: Sentence, from: number, { closed }: Tongue): number | null => {
  let hasVerb = !closed.auxiliaries.has(words[from + 1]?.plain ?? '') && words[from]?.plain === 'that'
  for (let at = from + 1; at < words.length; at++) {
    const plain = words[at]?.plain ?? ''
    if (BORDERS.has(plain)) return null
    if (!closed.auxiliaries.has(plain)) continue
    if (hasVerb) return at
    hasVerb = true
  }
  return null
}

const isRelativeAt = (words: Sentence, at: number, tongue: Tongue): boolean => {
  const { closed, hasCompounds } = tongue
  if (hasCompounds) return false
  const word = words[at]?.plain ?? ''
  const next = words[at + 1]?.plain ?? ''
  if (word === 'that') return at > 0 && isRelativeThat(words, at, tongue)
  return closed.relatives.has(word) || (closed.prepositions.has(word) && closed.relatives.has(next))
}

const lastWord = (words: Sentence, from: number, to: number): Lexeme | undefined =>
  words.slice(from, to).findLast(word => word.isWord)

const isGermanRelative = (words: Sentence, from: number, to: number, tongue: Tongue): boolean => {
  const { closed } = tongue
  const [first, second] = [words[from]?.plain ?? '', words[from + 1]?.plain ?? '']
  const opens = closed.relatives.has(first) || (closed.prepositions.has(first) && closed.relatives.has(second))
  const last = lastWord(words, from, to)
  return (
    opens &&
    from > 0 &&
    last !== undefined &&
    !last.isCapital &&
    isVerbLike(last.plain) &&
    to - from > 2 &&
    !isInfinitive(words, from, to)
  )
}

/** A condition without an opener: the verb stands first, and the clause behind the comma begins with its own verb (`Leistet B Ersatz, werden …`). */
const isVerbFirst = (words: Sentence, from: number, to: number, tongue: Tongue): boolean => {
  const [first, next] = [words[from], words[to]]
  if (from > 0 || first === undefined || next === undefined || words[to - 1]?.plain !== ',') return false
  const { functionWords, prepositions, auxiliaries } = tongue.closed
  const isVerb = auxiliaries.has(first.plain) || (/t$/.test(first.plain) && !functionWords.has(first.plain))
  const follows = !next.isCapital && (auxiliaries.has(next.plain) || /t$|en$/.test(next.plain))
  return isVerb && follows && !prepositions.has(first.plain) && !prepositions.has(next.plain)
}

const isInfinitive = (words: Sentence, from: number, to: number): boolean => {
  const last = lastWord(words, from, to)?.plain ?? ''
  const before = words[words.slice(0, to).findLastIndex(({ plain }) => plain === last) - 1]?.plain
  return /en$|ern$|eln$/.test(last) && (before === 'zu' || /zu.{3,}en$/.test(last))
}

/** "In dem Wunsch, …", "Mit dem Ziel, …": what stands before the clause and commits to nothing. */
const isPreamble = (words: Sentence, tongue: Tongue): boolean => {
  const [first, second, third] = words.slice(0, 3).map(({ plain }) => plain)
  return (
    tongue.hasCompounds &&
    /^(?:in|im|mit|aus)$/.test(first ?? '') &&
    /^(?:dem|der|wunsch|bestreben|bewusstsein|willen|ziel|absicht)$/.test(second ?? third ?? '')
  )
}

const kindOf = (words: Sentence, from: number, to: number, tongue: Tongue): StretchKind => {
  const { closed, hasCompounds } = tongue
  const skip = closed.coordinators.has(words[from]?.plain ?? '') ? from + 1 : from
  if (phraseAt(phraseSet(closed.widenings, tongue), words, skip) !== null && skip > 0) return 'wide'
  if (phraseAt(phraseSet(closed.clauseConditions, tongue), words, skip) !== null) return 'condition'
  if (hasCompounds ? isGermanRelative(words, from, to, tongue) : isRelativeAt(words, from, tongue)) return 'relative'
  if (hasCompounds && isVerbFirst(words, from, to, tongue)) return 'condition'
  const first = words[skip]?.plain ?? ''
  const hasVerb = words.slice(from, to).some(({ plain }) => closed.auxiliaries.has(plain))
  const isParticiple = hasCompounds ? /[^w]end$/.test(first) : /.ing$/.test(first) && to < words.length
  if (
    hasCompounds &&
    !hasVerb &&
    isInfinitive(words, from, to) &&
    words[to]?.isCapital === false &&
    !PARTICLES.has(words[to]?.plain ?? '')
  )
    return isPreamble(words, tongue) ? 'aside' : 'main'
  return isParticiple && !hasVerb ? 'aside' : 'main'
}

/** Whether a clause of its own begins here: a coordinator, and a verb soon behind it where one stood before. */
const beginsClause = (words: Sentence, at: number, began: number, tongue: Tongue): boolean => {
  const { auxiliaries, coordinators, relatives } = tongue.closed
  if (!coordinators.has(words[at]?.plain ?? '')) return false
  const hadVerb = words.slice(began, at).some(({ plain }) => auxiliaries.has(plain))
  const ahead = words.slice(at + 1, at + 9)
  const stop = ahead.findIndex(
    ({ plain }) => coordinators.has(plain) || BORDERS.has(plain) || (relatives.has(plain) && !tongue.hasCompounds),
  )
  const near = stop < 0 ? ahead : ahead.slice(0, stop)
  return hadVerb && near.some(({ plain }) => auxiliaries.has(plain))
}

/** A sentence with its verbs put together and its stretches found. */
export const readStretches = (raw: Sentence, tongue: Tongue): Read => {
  const points = new Set(cutPoints(raw, tongue))
  const clauseStarts = new Set<number>()
  let began = 0
  raw.forEach(({ plain }, i) => {
    const isNew = (plain === ';' && i + 1 < raw.length) || beginsClause(raw, i, began, tongue)
    if (!isNew) return
    began = plain === ';' ? i + 1 : i
    clauseStarts.add(began)
    points.add(began)
  })
  const starts = [...points].sort((one, other) => one - other)
  let clause = 0
  const stretches = starts.map((from, i) => {
    const to = starts[i + 1] ?? raw.length
    if (clauseStarts.has(from)) clause++
    return { kind: kindOf(raw, from, to, tongue), from, to, clause }
  })
  const whole = mergeOpeners(raw, stretches, tongue)
  return { words: tongue.hasCompounds ? joinVerbs(raw, whole) : raw, stretches: whole }
}

// "es sei denn, …", "unter der Bedingung, dass …": the comma stands inside the condition.
const mergeOpeners = (words: Sentence, stretches: readonly Stretch[], tongue: Tongue): readonly Stretch[] => {
  const set = phraseSet(tongue.closed.clauseConditions, tongue)
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    const opener = last?.kind === 'condition' ? phraseAt(set, words, last.from) : null
    const isBare = last !== undefined && opener !== null && opener.to >= last.to - 1
    if (isBare) merged[merged.length - 1] = { ...last, to: stretch.to }
    else merged.push(stretch)
  }
  return merged
}

const joinVerbs = (words: Sentence, stretches: readonly Stretch[]): Sentence => {
  const joined = [...words]
  for (const { from: first, to, kind, clause } of stretches) {
    // "bringen, anknüpfend an …, 120 Milliarden auf": an aside stands between the verb and its particle.
    const before =
      kind === 'main' ? stretches.find(other => other.clause === clause && other.kind === 'main') : undefined
    const hasAside = stretches.some(other => other.kind === 'aside' && other.to === first)
    const from = hasAside ? (before?.from ?? first) : first
    let at = to - 1
    while (at > from && words[at]?.isWord === false) at--
    const particle = words[at]?.plain ?? ''
    if (at <= from || !PARTICLES.has(particle)) continue
    for (let i = from; i < at; i++) {
      const word = words[i]
      if (word === undefined || !word.isWord || (word.isCapital && i > 0)) continue
      joined[i] = { ...word, joined: verbRoots(word.plain).map(root => joinedKey(particle, root)), partner: at }
    }
  }
  return joined
}
