import type { Quantity } from '../quantities.ts'
import type { ClauseForce } from './clause-force.ts'

/** What a shift does to the commitment that the provision makes to the other side. */
export type Effect = 'weaker' | 'stronger' | 'neutral'

/** The effect of the opposite change. */
export const opposite = (effect: Effect): Effect => {
  switch (effect) {
    case 'weaker':
      return 'stronger'
    case 'stronger':
      return 'weaker'
    case 'neutral':
      return 'neutral'
  }
}

/** What it does to narrow a clause. A liberty narrowed binds its holder more; an entitlement narrowed gives its holder less. */
export const narrowed = ({ kind }: ClauseForce): Effect => {
  switch (kind) {
    case 'duty':
    case 'ban':
    case 'entitled':
      return 'weaker'
    case 'may':
    case 'exempt':
      return 'stronger'
  }
}

const byValue = (before: Quantity, after: Quantity): Effect =>
  after.value > before.value ? 'stronger' : after.value < before.value ? 'weaker' : 'neutral'

/** Where a quantity stands in its clause: what it counts decides whether more of it is more. */
export type Role = 'deadline' | 'start' | 'duration' | 'frequency' | 'threshold' | 'age' | 'notice' | 'amount'

/** What it does to raise or lower a quantity, or to turn a floor into a ceiling. */
export const quantityEffect = (before: Quantity, after: Quantity, standing: ClauseForce, role: Role): Effect => {
  const more = byValue(before, after)
  if (more === 'neutral') return boundEffect(before, after, standing)
  switch (role) {
    case 'deadline':
    case 'start':
      return standing.kind === 'may' ? more : standing.kind === 'entitled' ? more : opposite(more)
    case 'frequency':
      return opposite(more)
    case 'age':
    case 'notice':
      return more
    case 'duration':
      return standing.kind === 'may' || standing.kind === 'exempt' ? opposite(more) : more
    case 'threshold': {
      const wider = (after.bound ?? before.bound) === 'ceiling' ? more : opposite(more)
      return standing.kind === 'may' || standing.kind === 'exempt' ? opposite(wider) : wider
    }
    case 'amount':
      return amountEffect(more, after.bound ?? before.bound, standing)
  }
}

const amountEffect = (more: Effect, bound: Quantity['bound'], standing: ClauseForce): Effect => {
  if (standing.isSanction) return more
  if (standing.kind === 'may' || standing.kind === 'exempt') return opposite(more)
  if (standing.kind === 'entitled') return more
  if (standing.kind === 'ban') return opposite(more)
  return bound === 'ceiling' && !standing.isGiving ? opposite(more) : more
}

const RANK = { floor: 3, exact: 2, ceiling: 1 } as const

const boundEffect = (before: Quantity, after: Quantity, standing: ClauseForce): Effect => {
  const [one, other] = [RANK[before.bound ?? 'exact'], RANK[after.bound ?? 'exact']]
  const isLevel = Math.min(one, other) === 1 && Math.max(one, other) === 2
  if (one === other || standing.kind === 'may' || (isLevel && !standing.isGiving)) return 'neutral'
  return other > one ? 'stronger' : 'weaker'
}

/** The effect of a step to another verb: what is forbidden or allowed less is more, and the other way round. */
export const onVerb = (effect: Effect, { kind }: ClauseForce): Effect =>
  kind === 'ban' || kind === 'may' || kind === 'exempt' ? opposite(effect) : effect

/** The effect of a step of measure or time: it turns round where the clause gives leave. */
export const onScope = (effect: Effect, { kind }: ClauseForce): Effect =>
  kind === 'may' || kind === 'exempt' ? opposite(effect) : effect
