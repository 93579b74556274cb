import { endOfPhrase, readAdjuncts } from './adjuncts.ts'
import { DOINGS, type Doing } from './closed.ts'
import { type Hit, phraseAt, phraseSet } from './phrase.ts'
import { hitsIn, plainsOf, type Scope } from './scope.ts'

/**
 * What a statement does with the thing it speaks of. `affirms`: duty or declaration; `frees`: a denied obstacle or a lifted ban; `guards`: forbids to end or to
 * refuse it; `exempts`: a denied duty; `weak`: asks, expects or tries, for it or against it.
 */
export type DeedKind =
  | 'affirms'
  | 'permits'
  | 'frees'
  | 'forbids'
  | 'ends'
  | 'may-end'
  | 'guards'
  | 'exempts'
  | 'discusses'
  | 'weak'
  | 'weak-against'

/** A deed, and the words of effort that govern it. */
export type Deed = { readonly kind: DeedKind; readonly efforts: readonly Hit[] }

type Found = Readonly<Record<Doing, readonly Hit[]>>

/** What only counts where it governs the clause, and not inside a phrase: "at the request", "after the end". */
const GOVERNING = new Set<Doing>(['end', 'duty', 'permit', 'recommend', 'expect', 'effort', 'discuss'])

const isWithin = (hit: Hit, outer: Hit): boolean => hit.from >= outer.from && hit.to <= outer.to

const findDoings = (scope: Scope): Found => {
  const { closed } = scope.tongue
  const adjuncts = readAdjuncts(scope).filter(({ named, preposition }) => named === null && preposition !== 'to')
  const conditions = scope.stretches.flatMap(stretch =>
    hitsIn(scope, [stretch], phraseSet(closed.phraseConditions, scope.tongue)).map(({ from, to }) => ({
      from,
      to: Math.max(to, endOfPhrase(scope, to - 1, stretch.to)),
    })),
  )
  const none = [
    ...hitsIn(scope, scope.stretches, phraseSet(closed.doings['no-negation'], scope.tongue)),
    ...hitsIn(scope, scope.stretches, phraseSet(closed.hedges, scope.tongue)),
  ]
  const of = (doing: Doing): readonly Hit[] =>
    hitsIn(scope, scope.stretches, phraseSet(closed.doings[doing], scope.tongue)).filter(hit => {
      for (let at = hit.from; at < hit.to; at++) if (scope.used.has(at)) return false
      if (doing !== 'no-negation' && doing !== 'effort' && none.some(no => hit.from < no.to && no.from < hit.to))
        return false
      if (doing !== 'not' && doing !== 'permit-only' && conditions.some(condition => isWithin(hit, condition)))
        return false
      return (
        !GOVERNING.has(doing) ||
        hit.to - hit.from > 1 ||
        !adjuncts.some(adjunct => isWithin(hit, adjunct) && hit.from > adjunct.from)
      )
    })
  const compounds = (doing: Doing): readonly Hit[] => {
    const heads = closed.compoundHeads[doing] ?? []
    return heads.length === 0 ? [] : compoundHits(scope, heads)
  }
  const found = Object.fromEntries(
    DOINGS.map(doing => [doing, [...of(doing), ...compounds(doing)]]),
  ) as unknown as Found
  return { ...found, end: found.end.filter(hit => !endsAnother(scope, hit)) }
}

// "The Parties that withdraw water": the verb of ending has an object of its own, which the line does not name. English only, where it stands behind the verb.
const endsAnother = (scope: Scope, { from, to }: Hit): boolean => {
  const { closed, hasCompounds } = scope.tongue
  const { words } = scope.read
  if (hasCompounds || /^(?:be|been|being|is|are|was|were)$/.test(words[from - 1]?.plain ?? '')) return false
  let at = to
  let hasNoun = false
  for (; at < words.length; at++) {
    const { plain, isWord } = words[at] ?? { plain: '', isWord: false }
    if (scope.used.has(at)) return false
    if (!isWord || closed.auxiliaries.has(plain) || (closed.prepositions.has(plain) && plain !== 'of')) break
    hasNoun ||= !closed.functionWords.has(plain)
  }
  return hasNoun
}

/** Compounds that end in a ban, a right, a duty or an end: Stationierungsverbot. */
const compoundHits = (scope: Scope, heads: readonly string[]): readonly Hit[] => {
  const isWholly = (at: number) => scope.whole.has(at)
  return scope.stretches.flatMap(({ from, to }) =>
    scope.read.words
      .slice(from, to)
      .flatMap((word, i) =>
        word.isCapital &&
        heads.some(head => word.plain.length > head.length + 2 && word.plain.endsWith(head)) &&
        !isWholly(from + i)
          ? [{ from: from + i, to: from + i + 1 }]
          : [],
      ),
  )
}

const isCapitalMonth = (scope: Scope, { from }: Hit): boolean => {
  const word = scope.read.words[from]
  return from > 0 && word?.plain === 'may' && word.isCapital
}

/** Whether a negation denies the duty itself: "is not obliged", "muss nicht", "eine Pflicht besteht nicht". */
const deniesDuty = (scope: Scope, found: Found): boolean => {
  const stretchOf = ({ from }: Hit) => scope.stretches.find(stretch => from >= stretch.from && from < stretch.to)
  return found.duty.some(duty =>
    found.not.some(not => {
      if (not.from < duty.from)
        return scope.tongue.hasCompounds
          ? stretchOf(not) === stretchOf(duty)
          : !/^must$/.test(plainsOf(scope, duty.from, duty.to).join(' '))
      const [plain = ''] = plainsOf(scope, duty.from, duty.to)
      if (!scope.tongue.hasCompounds)
        return plain.startsWith('need')
          ? not.from === duty.to
          : /exist|arise/.test(plainsOf(scope, not.to, not.to + 2).join(' '))
      const isPlainNot = plainsOf(scope, not.from, not.to).join(' ') === 'nicht'
      return stretchOf(not) === stretchOf(duty) && (isPlainNot || /^(?:muss|müssen|brauch)/.test(plain))
    }),
  )
}

/** What bans, hindrances, refusals and ends make of it; null where there are none. */
const contraryDeed = (scope: Scope, found: Found): DeedKind | null => {
  const isNot = found.not.length > 0
  const has = (doing: Doing): boolean => found[doing].length > 0
  if (has('ban') && has('end')) return isNot ? 'forbids' : endsBan(scope, found) ? 'frees' : 'guards'
  if (has('ban')) return isNot && !isBesideNegation(found) ? 'frees' : 'forbids'
  if (has('hinder')) return isNot ? 'frees' : 'forbids'
  if (has('refuse')) return isNot ? 'guards' : 'forbids'
  if (!has('end')) return null
  return isNot ? 'guards' : has('permit') ? 'may-end' : 'ends'
}

const strongDeed = (scope: Scope, found: Found): DeedKind => {
  const contrary = contraryDeed(scope, found)
  if (contrary !== null) return contrary
  const isPermitted = found.permit.length > 0
  if (found.not.length === 0) return isPermitted ? 'permits' : 'affirms'
  if (found.duty.length > 0 && deniesDuty(scope, found)) return 'exempts'
  return found['permit-only'].length > 0 ? 'permits' : 'forbids'
}

/** "The ban is lifted" ends a ban; "lifting is ruled out" bans an end. The ban stands first, or hangs on the word of ending. */
const endsBan = (scope: Scope, found: Found): boolean => {
  const [end] = found.end
  const [ban] = found.ban
  if (end === undefined || ban === undefined) return false
  return (
    ban.from < end.from ||
    plainsOf(scope, end.to, ban.from).every(plain => /^(?:of|the|any|des|der|eines|dieses|this)$/.test(plain))
  )
}

// "verzichtet darauf, keine …" does not occur; "is prohibited at no time" does not either. "No … is prohibited" is a permission.
const isBesideNegation = (found: Found): boolean =>
  found.ban.some(ban => found.not.some(not => not.from >= ban.from && not.to <= ban.to))

const CONTRARY = new Set<DeedKind>(['forbids', 'ends', 'may-end', 'exempts'])

const isNegativeTerm = (scope: Scope): boolean => {
  const nots = phraseSet(scope.tongue.closed.doings.not, scope.tongue)
  return [...scope.action].some(at => phraseAt(nots, scope.read.words, at) !== null)
}

/** What a clause does with the thing that it speaks of. */
export const readDeed = (scope: Scope): Deed => {
  const all = findDoings(scope)
  const found: Found = { ...all, permit: all.permit.filter(hit => !isCapitalMonth(scope, hit)) }
  // "darf … nicht übersteigen", where the line's own term is "nicht übersteigen", is the duty itself.
  const kind = strongDeed(scope, isNegativeTerm(scope) ? { ...found, permit: [] } : found)
  if (found.discuss.length > 0) return { kind: 'discusses', efforts: [] }
  if (found.effort.length > 0) return { kind: CONTRARY.has(kind) ? 'weak-against' : 'weak', efforts: found.effort }
  if (found.recommend.length > 0 || found.expect.length > 0)
    return { kind: CONTRARY.has(kind) ? 'weak-against' : 'weak', efforts: [] }
  return { kind, efforts: [] }
}
