import type { Comment, CommentId, WriterId } from '../../../src/comments/comment.ts'
import { PASSING } from '../../../src/comments/retention.ts'
import type { NegotiationId } from '../../../src/record/id.ts'
import { freshId, freshWriterId } from '../../../src/store/people/ids.ts'
import type { NewAct, PeopleStore } from '../../../src/store/people/port.ts'
import { accepted } from '../places.ts'
import { act, ask, madeComment } from './made-comments.ts'

/** What a history must have left behind: every comment as it should stand, and every address that was ever given. */
export type Left = { readonly comments: ReadonlyMap<CommentId, Comment>; readonly addresses: readonly string[] }

/** A number below another, by chance that a seed decides. */
export type Chance = (below: number) => number

type Doing = {
  readonly store: PeopleStore
  readonly negotiation: NegotiationId
  readonly chance: Chance
  readonly comments: Map<CommentId, Comment>
  readonly addresses: string[]
  readonly writers: WriterId[]
}

const pick = <One>(chance: Chance, of: readonly One[]): One | undefined => of[chance(of.length)]

const words = (chance: Chance): string => `${freshId()} ${'lorem ipsum '.repeat(chance(chance(3) === 0 ? 300 : 8))}`

const freshAddress = ({ addresses, chance }: Doing): string => {
  const address = `${chance(2) === 0 ? 'Reader' : 'ümlaut'}.${freshId()}@mail.example`
  addresses.push(address)
  return address
}

const write = async (doing: Doing): Promise<void> => {
  const { store, negotiation, chance, comments, writers } = doing
  const writer = chance(3) > 0 ? (pick(chance, writers) ?? freshWriterId()) : freshWriterId()
  const threads = [...comments.values()].filter(({ parent }) => parent === null)
  const parent = chance(3) === 0 ? (pick(chance, threads)?.id ?? null) : null
  const status = chance(3) === 0 ? 'public' : 'held'
  const address = chance(2) === 0 ? { address: freshAddress(doing) } : {}
  const wishes = { writer, parent, status, name: freshId(), text: words(chance), ...address } as const
  const comment = accepted(await store.add(madeComment(negotiation, wishes)))
  comments.set(comment.id, comment)
  writers.push(writer)
}

const edit = async ({ store, negotiation, chance, comments }: Doing, one: Comment): Promise<void> => {
  const text = words(chance)
  if (one.status === 'erased') return
  comments.set(one.id, accepted(await store.change(negotiation, one.id, { text, acts: [act('edited', one.id)] })))
}

const decide = async ({ store, negotiation, chance, comments }: Doing, one: Comment): Promise<void> => {
  const status = pick(chance, ['public', 'held', 'rejected', 'removed'] as const) ?? 'held'
  // Words that went after their time cannot be shown again.
  if (one.status === 'erased' || one.text === '') return
  comments.set(one.id, accepted(await store.change(negotiation, one.id, { status, acts: [act('approved', one.id)] })))
}

const erase = async ({ store, negotiation, comments }: Doing, one: Comment): Promise<void> => {
  const change = { erase: true, acts: [act('erased', one.id)] } as const
  comments.set(one.id, accepted(await store.change(negotiation, one.id, change)))
}

const report = async (doing: Doing, one: Comment): Promise<void> => {
  const { store, negotiation, chance } = doing
  const kind = chance(2) === 0 ? 'report' : 'notice'
  const told: NewAct = { kind: 'reported', by: { kind: 'writer' }, about: one.id, reason: 'insult' }
  const said = { comment: one.id, kind, reason: 'insult', words: words(chance), address: freshAddress(doing) } as const
  const { id } = accepted(await store.report(negotiation, said, told))
  if (chance(2) === 0) accepted(await store.settleReport(negotiation, id))
}

const meetWriter = async (doing: Doing, one: Comment): Promise<void> => {
  const { store, negotiation, chance } = doing
  const by = { kind: 'moderator', name: 'pen' } as const
  accepted(await store.setAddress(negotiation, one.writer, chance(3) === 0 ? null : freshAddress(doing)))
  if (chance(2) === 0) await store.confirm(negotiation, one.writer)
  else accepted(await store.block(negotiation, one.writer, 'blocked', { kind: 'blocked', by, about: one.id }))
}

/** Settled reports, rejected, removed and erased comments go; what is left of the model is what the store says is left, which `store.test.ts` holds to the rules. */
const wait = async ({ store, negotiation, chance, comments }: Doing): Promise<void> => {
  const days = chance(2) === 0 ? 100 : 400
  accepted(await store.expire(negotiation, new Date(Date.now() + days * 86_400_000).toISOString()))
  const left = new Map(accepted(await store.list(negotiation, ask())).map(one => [one.id, one]))
  for (const [id, { status }] of comments) {
    const isDue = days === 400 && PASSING.includes(status)
    const found = left.get(id)
    if (found === undefined && isDue) comments.delete(id)
    else if (found?.text === '' && isDue) comments.set(id, found)
  }
}

const STEPS = [edit, decide, decide, erase, report, meetWriter] as const

/** Does so many things by chance; after each, `watch` may look. */
export const liveThrough = async (
  store: PeopleStore,
  negotiation: NegotiationId,
  { steps, chance, watch = () => {} }: { steps: number; chance: Chance; watch?: () => unknown },
): Promise<Left> => {
  const doing: Doing = { store, negotiation, chance, comments: new Map(), addresses: [], writers: [] }
  for (let step = 0; step < steps; step++) {
    const one = pick(chance, [...doing.comments.values()])
    const next = pick(chance, STEPS)
    if (one === undefined || next === undefined || chance(2) === 0) await write(doing)
    else if (chance(40) === 0) await wait(doing)
    else await next(doing, one)
    watch()
  }
  return doing
}
