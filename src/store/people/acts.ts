import type { Act, Actor } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { Refusal } from '../../text/reading.ts'
import type { NewAct } from './port.ts'

/** The number and the moment that the log gives to an act. */
type Stamp = Pick<Act, 'seq' | 'at'>

const toActor = (by: Actor): Actor =>
  by.kind === 'moderator' ? { kind: 'moderator', name: by.name } : { kind: by.kind }

/** An act as the log keeps it, field by field: what a caller's value holds besides (a whole comment, say) does not get into the log. */
export const toAct = (act: NewAct, { seq, at }: Stamp): Act => {
  const common = { seq, at, by: toActor(act.by), about: act.about }
  switch (act.kind) {
    case 'held':
      return { ...common, kind: act.kind, rule: act.rule, ...(act.also === undefined ? {} : { also: [...act.also] }) }
    case 'rejected':
    case 'removed':
      return { ...common, kind: act.kind, reason: act.reason, note: act.note }
    case 'reported':
      return { ...common, kind: act.kind, reason: act.reason }
    case 'invited':
    case 'uninvited':
      return { ...common, kind: act.kind, role: act.role, invitation: act.invitation }
    case 'role-given':
    case 'role-taken':
      return { ...common, kind: act.kind, role: act.role, account: act.account }
    case 'settings':
      return { ...common, kind: act.kind, changed: { ...act.changed } }
    case 'written':
    case 'approved':
    case 'edited':
    case 'erased':
    case 'restored':
    case 'closed':
    case 'reopened':
    case 'expired':
    case 'notice':
    case 'blocked':
    case 'unblocked':
      return { ...common, kind: act.kind }
  }
}

const textsOf = (act: NewAct): readonly string[] => {
  const by = act.by.kind === 'moderator' ? [act.by.name] : []
  switch (act.kind) {
    case 'held':
      return [...by, act.rule, ...(act.also ?? [])]
    case 'rejected':
    case 'removed':
      return [...by, act.note ?? '']
    case 'invited':
    case 'uninvited':
      return [...by, act.role, act.invitation]
    case 'role-given':
    case 'role-taken':
      return [...by, act.role, act.account]
    case 'settings':
      return [...by, ...Object.entries(act.changed).flat()]
    default:
      return by
  }
}

/** A mail address, an address of IPv4, or one of IPv6 with at least three colons: times of day have two. */
const PERSONAL =
  /[^\s@]@[^\s@]+\.[^\s@]|\b\d{1,3}(?:\.\d{1,3}){3}\b|[\da-f]{0,4}(?:::?[\da-f]{1,4}){3,}|[\da-f]{1,4}::/i

/** The refusal of acts whose own texts (a note, a pen name, a setting) hold an address: the log is never shortened. Null where none does. */
export const refusePersonal = (acts: readonly NewAct[]): Refusal | null => {
  const found = acts.find(act => textsOf(act).some(text => PERSONAL.test(text)))
  return found === undefined ? null : { kind: 'act-with-address', params: { act: found.kind } }
}

/** An act that was written before, from a value of whatever form: null where this log would write it otherwise. */
export const readAct = (value: unknown): Act | null => {
  try {
    const act = value as Act
    return canonical(toAct(act, act)) === canonical(value) ? act : null
  } catch {
    return null
  }
}
