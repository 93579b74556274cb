import { isCapital } from '../../wording/tokens.ts'
import { type Hung, hangsOn, isGoal, isInside, type Occurrence } from './hung.ts'
import type { Scene } from './scene.ts'

// So far back another occasion may claim a place that follows it.
const BACK = 12

// "die Beratungen von Genf", "the talks of Geneva": an occasion may be named after its place.
const isNamedAfter = ({ at, noun }: Occurrence, { mention, preposition, range }: Hung): boolean =>
  noun !== null && mention.role === 'place' && /^(?:von|of)$/.test(preposition ?? '') && range.start - at === 2

// Other occasions stand between: what follows the other one at once is the other's.
const isTaken = (scene: Scene, { at }: Occurrence, one: Hung): boolean => {
  const [from, to] =
    one.range.start > at ? [at + 1, one.range.start] : [Math.max(0, one.range.start - BACK), one.range.start]
  for (let k = from; k < to; k++) {
    const token = scene.tokens[k]
    if (k === at || token === undefined || scene.clauses.of[k] !== scene.clauses.of[at]) continue
    const group = scene.lexicon.nounOf(token.plain)
    if (group !== null && group.sort !== 'act' && (scene.lexicon.tongue === 'en' || isCapital(token))) return true
  }
  return false
}

// What talks are about and never where they are held: regions in dispute.
const DISPUTED = /^(?:gaza|crimea|donbass?|kashmir|golan|west bank|karabakh|sahara|darfur|tigray|transnistria)$/i
const SEAT = /^(?:white house|kremlin|[ée]lys[ée]e|downing street|oval office|capitol|vatican)$/i

// "the Geneva talks", "a White House meeting": in English a town or a seat of power right before its occasion is where that is held.
const isVenue = ({ text }: Scene, event: Occurrence, { mention, range }: Hung): boolean => {
  const name = text.slice(mention.span.start, mention.span.end)
  if (event.kind === 'summit' && mention.role === 'place') return true
  if (event.kind !== 'meeting' || range.end !== event.at) return false
  return mention.role === 'place' ? !DISPUTED.test(name) : SEAT.test(name)
}

// A journey leads to its place; a visit is paid at it.
const isVisit = ({ tokens }: Scene, { at, noun }: Occurrence): boolean =>
  noun !== null && /(?:besuch[se]?|besuchen|visite|aufenthalt|visits?)$/.test(tokens[at]?.plain ?? '')

/** Where an event is, or leads to: the nearest place of its clause that hangs on a word of place; null where none is told. */
export const placeOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): Hung | null => {
  const near = hung.filter(one => {
    if (one.mention.role !== 'place' && one.mention.role !== 'organisation') return false
    if (scene.clauses.of[one.range.start] !== scene.clauses.of[event.at]) return false
    // "in the Lakeland talks": what the preposition governs are the talks.
    if (isInside(event, one)) return isVenue(scene, event, one)
    const isThere =
      event.kind === 'trip' && !isVisit(scene, event) ? isGoal(scene, one) : hangsOn(scene, 'locative', one.preposition)
    return (isThere || isNamedAfter(event, one)) && !isTaken(scene, event, one)
  })
  const cost = (one: Hung) =>
    (one.range.start > event.at ? one.range.start - event.at : 5 + event.at - one.range.start) +
    (one.mention.role === 'place' ? 0 : 3)
  return near.reduce<Hung | null>((best, one) => (best === null || cost(one) < cost(best) ? one : best), null)
}
