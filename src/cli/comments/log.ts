import type { Act, Actor } from '../../comments/comment.ts'
import { accept } from '../../text/reading.ts'
import { type Say, sayIn } from '../../web/pages/phrases.ts'
import { tellMoment } from '../../web/pages/tell.ts'
import type { Run } from '../errand.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { withComments } from './with-people.ts'

/** The exit code where the log does not hold. */
const BROKEN = 1

const tellActor = (say: Say, { by, kind }: Act): string =>
  by.kind === 'moderator' ? say('comments.by.moderator', { name: by.name }) : say(`comments.by.${teller(by, kind)}`)

// The log has no actor of its own for those who only read: their reports stand in it as the program took them.
const teller = (by: Exclude<Actor, { kind: 'moderator' }>, kind: Act['kind']): 'writer' | 'rule' | 'time' | 'reader' =>
  kind === 'reported' || kind === 'notice' ? 'reader' : by.kind

const tellWhat = (say: Say, act: Act): string => {
  switch (act.kind) {
    case 'held':
      return say('comments.act.held', { rule: act.rule })
    case 'rejected':
    case 'removed': {
      const told = say(`comments.act.${act.kind}`, { reason: act.reason })
      return act.note === null ? told : `${told} (${act.note})`
    }
    case 'reported':
      return say('comments.act.reported', { reason: act.reason })
    case 'invited':
    case 'uninvited':
      return say(`comments.act.${act.kind}`, { role: say(`comments.role.${act.role}`), invitation: act.invitation })
    case 'role-given':
    case 'role-taken':
      return say(`comments.act.${act.kind}`, { role: say(`comments.role.${act.role}`), account: act.account })
    case 'settings': {
      const changed = Object.entries(act.changed).map(([name, value]) => `${name} ${value}`)
      return say('comments.act.settings', { changed: changed.join(', ') })
    }
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
      return say(`comments.act.${act.kind}`)
  }
}

const tellAct = (say: Say, act: Act): readonly Paragraph[] => [
  headed(0, String(act.seq), `${tellMoment(act.at)} · ${tellActor(say, act)}`),
  plain(4, [tellWhat(say, act), ...(act.about === null ? [] : [act.about])].join(' · ')),
]

/** `travaux comments log`: every act of moderation, without anybody's words or address. */
export const runLog: Run = errand =>
  withComments(errand, async ({ record, negotiation, store }) => {
    const acts = await store.acts(negotiation, 1)
    if (!acts.ok) return acts
    const say = sayIn(errand.phrases)
    const json = { travaux: 'comments/1', what: 'log', record, negotiation, acts: acts.value }
    return accept(
      await writeAnswer(errand, json, () => [
        plain(0, say('comments.acts', { record, count: acts.value.length })),
        GAP,
        ...acts.value.flatMap(act => tellAct(say, act)),
      ]),
    )
  })

/** `travaux comments verify`: whether the log of acts is what was written, nothing changed, lost or put out of order; exit code 1 where it is not. */
export const runVerify: Run = errand =>
  withComments(errand, async ({ record, negotiation, store }) => {
    const holds = await store.verify(negotiation)
    if (!holds.ok) return holds
    const checkpoint = await store.checkpoint(negotiation)
    if (!checkpoint.ok) return checkpoint
    const say = sayIn(errand.phrases)
    const { size, root } = checkpoint.value
    const found = { holds: holds.value, checkpoint: holds.value ? checkpoint.value : null }
    const json = { travaux: 'comments/1', what: 'verify', record, negotiation, ...found }
    await writeAnswer(errand, json, () =>
      holds.value
        ? [plain(0, say('comments.log-holds', { record, size })), plain(0, say('comments.log-root', { root }))]
        : [plain(0, say('comments.log-broken', { record }))],
    )
    return accept(holds.value ? 0 : BROKEN)
  })
