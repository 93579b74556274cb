import type { CommentStatus } from '../../comments/comment.ts'
import { toCommentId, toMailAddress } from '../../comments/form.ts'
import { toPolicyReason } from '../../comments/policy.ts'
import { accept } from '../../text/reading.ts'
import { MODERATION_ACTS } from '../../web/pages/site/comments/moderation.ts'
import { relative } from '../../web/pages/site/place.ts'
import type { SignedIn } from '../sign-in/sign-in.ts'
import { type Answered, goOn, plainAnswer, privatePage } from './answers.ts'
import { type Asked, messagePage, retryAfter } from './asked-comments.ts'
import type { JustDone, ModerationPage, Moderator } from './comment-pages.ts'
import type { Done, Refused, Verdict } from './desk.ts'
import type { Fields } from './form-body.ts'
import { isSame } from './keys.ts'
import { isSameOrigin } from './origins.ts'
import { readSettingsForm, type TypedSettings } from './settings.ts'

/** Forms of moderation say where they come from: with `no-referrer` browsers would call every origin null. */
const SAME_ORIGIN = { 'referrer-policy': 'same-origin' } as const

const JUST_DONE: readonly JustDone[] = [...MODERATION_ACTS, 'none']

const STATUSES: readonly CommentStatus[] = ['held', 'public', 'rejected', 'removed', 'erased']

const REFUSED = (status: Refused['status'], why: string): Refused => ({
  kind: 'refused',
  status,
  errors: [{ field: 'form', why }],
  retrySeconds: null,
})

const show = (
  { world, spoken }: Asked,
  by: Moderator,
  page: ModerationPage,
  refused: Refused | null = null,
): Answered =>
  privatePage(world.pages.moderator(spoken, by, page), {
    status: refused?.status ?? 200,
    more: { ...SAME_ORIGIN, ...(refused === null ? {} : retryAfter(refused)) },
  })

const roleOf = ({ spoken, url }: Asked, who: SignedIn): Moderator | null => {
  const role = who.roles.get(spoken.negotiation)
  const done = JUST_DONE.find(one => one === url.searchParams.get('done')) ?? null
  return role === undefined ? null : { who, role, done }
}

const showQueue = async (asked: Asked, by: Moderator): Promise<Answered> => {
  const { world, spoken, url } = asked
  const one = url.searchParams.get('comment')
  if (one !== null) return showOne(asked, by, one)
  const status = STATUSES.find(one => one === url.searchParams.get('status')) ?? 'held'
  const words = (url.searchParams.get('words') ?? '').slice(0, 200).trim()
  const from = /^\d{1,7}$/.test(url.searchParams.get('from') ?? '') ? Number(url.searchParams.get('from')) : 0
  const { negotiation } = spoken
  const queue = await world.desk.queue(negotiation, { status, words: words === '' ? null : words, from })
  const counts = await world.desk.counts(negotiation)
  if (!queue.ok) return messagePage(asked, queue.refusal)
  if (!counts.ok) return messagePage(asked, counts.refusal)
  return show(asked, by, {
    kind: 'queue',
    status,
    comments: queue.value,
    counts: counts.value,
    words,
    from,
    only: null,
  })
}

const showOne = async (asked: Asked, by: Moderator, raw: string): Promise<Answered> => {
  const { world, spoken } = asked
  const id = toCommentId(raw)
  const [found, counts] = [
    id === null ? accept(null) : await world.desk.queued(spoken.negotiation, id),
    await world.desk.counts(spoken.negotiation),
  ]
  if (!found.ok) return messagePage(asked, found.refusal)
  if (!counts.ok) return messagePage(asked, counts.refusal)
  const one = found.value
  if (one === null) return messagePage(asked, REFUSED(404, 'no-comment'))
  const { id: only, status } = one.comment
  return show(asked, by, { kind: 'queue', status, comments: [one], counts: counts.value, words: '', from: 0, only })
}

const showReports = async (asked: Asked, by: Moderator): Promise<Answered> => {
  const reports = await asked.world.desk.reports(asked.spoken.negotiation)
  return reports.ok ? show(asked, by, { kind: 'reports', reports: reports.value }) : messagePage(asked, reports.refusal)
}

const showLog = async (asked: Asked, by: Moderator): Promise<Answered> => {
  const { desk } = asked.world
  const raw = asked.url.searchParams.get('before') ?? ''
  const before = /^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : Number.POSITIVE_INFINITY
  const log = await desk.log(asked.spoken.negotiation, before)
  if (!log.ok) return messagePage(asked, log.refusal)
  return show(asked, by, { kind: 'log', log: log.value })
}

const showSettings = async (
  asked: Asked,
  by: Moderator,
  refused: { readonly why: Refused; readonly typed: TypedSettings } | null = null,
): Promise<Answered> => {
  const settings = await asked.world.desk.settings(asked.spoken.negotiation)
  if (!settings.ok) return messagePage(asked, settings.refusal)
  const page = {
    kind: 'settings',
    settings: settings.value,
    typed: refused?.typed ?? null,
    errors: refused?.why.errors ?? [],
  } as const
  return show(asked, by, page, refused?.why ?? null)
}

const showPeople = async (
  asked: Asked,
  by: Moderator,
  refused: { readonly why: Refused; readonly typed: string } | null = null,
): Promise<Answered> => {
  const people = await asked.world.signIn.people(by.who, asked.spoken.negotiation)
  if (people === null) return messagePage(asked, REFUSED(503, 'unavailable'))
  const page = { kind: 'people', people, typed: refused?.typed ?? '', errors: refused?.why.errors ?? [] } as const
  return show(asked, by, page, refused?.why ?? null)
}

/** Shows a page of moderation to somebody who may see it; who is not signed in is led to the page of signing in. */
export const showModeration = async (asked: Asked): Promise<Answered | null> => {
  const { world, request, spoken, rest } = asked
  const who = await world.signIn.whoIs(request.headers)
  if (who === null) return goOn(relative(spoken.path, `sign-in/?${new URLSearchParams({ next: spoken.path })}`))
  const by = roleOf(asked, who)
  if (by === null) return messagePage(asked, REFUSED(403, 'not-allowed'))
  const [page = 'queue', ...more] = rest
  if (more.length > 0) return null
  switch (page) {
    case 'queue':
      return showQueue(asked, by)
    case 'reports':
      return showReports(asked, by)
    case 'log':
      return showLog(asked, by)
    case 'settings':
      return by.role === 'owner' ? showSettings(asked, by) : messagePage(asked, REFUSED(403, 'not-allowed'))
    case 'people':
      return by.role === 'owner' ? showPeople(asked, by) : messagePage(asked, REFUSED(403, 'not-allowed'))
    default:
      return null
  }
}

const MOST_NOTE = 1_000

const verdictIn = (fields: Fields): Verdict | null => {
  const act = fields.get('act')
  switch (act) {
    case 'approve':
    case 'restore':
    case 'block':
    case 'unblock':
    case 'close':
    case 'reopen':
      return { kind: act }
    case 'reject':
    case 'remove': {
      const reason = toPolicyReason(fields.get('reason'))
      const note = fields.get('note').trim()
      return reason === null ? null : { kind: act, reason, note: note === '' ? null : note }
    }
    default:
      return null
  }
}

type Acted = Done | null

const actOnComment = async (asked: Asked, by: Moderator, fields: Fields): Promise<Acted> => {
  const id = toCommentId(fields.get('comment-id'))
  const verdict = verdictIn(fields)
  if (id === null || verdict === null) return REFUSED(400, 'form-spoilt')
  if ('note' in verdict && (verdict.note?.length ?? 0) > MOST_NOTE) return REFUSED(400, 'note-too-long')
  const name = { name: by.who.penName }
  return asked.world.desk.moderate(asked.spoken.negotiation, name, { id, verdict })
}

const typedSettings = (fields: Fields): TypedSettings => ({
  mode: fields.get('mode'),
  isOpen: fields.get('isOpen') === 'yes',
  words: fields.get('words'),
  mostLinks: fields.get('mostLinks'),
  editMinutes: fields.get('editMinutes'),
  keepDays: fields.get('keepDays'),
})

const takeSettings = async (asked: Asked, by: Moderator, fields: Fields): Promise<Done> => {
  const read = readSettingsForm(typedSettings(fields))
  if (!('mode' in read)) return { ...REFUSED(400, 'form-spoilt'), errors: read }
  return asked.world.desk.setSettings(asked.spoken.negotiation, { name: by.who.penName }, read)
}

const invite = async ({ world, spoken }: Asked, { who }: Moderator, fields: Fields): Promise<Done> => {
  const address = toMailAddress(fields.get('address'))
  if (address === null)
    return { ...REFUSED(400, 'address-not-one'), errors: [{ field: 'address', why: 'address-not-one' }] }
  const role = fields.get('role') === 'owner' ? 'owner' : 'moderator'
  const isSent = await world.signIn.invite(who, { negotiation: spoken.negotiation, address, role })
  // The answer is the same whether there is such an account or not.
  if (isSent) return { kind: 'done' }
  return { ...REFUSED(503, 'not-invited'), errors: [{ field: 'address', why: 'not-invited' }] }
}

const revoke = async ({ world, spoken }: Asked, { who }: Moderator, fields: Fields): Promise<Done> => {
  const what = fields.get('what') === 'role' ? 'role' : 'invitation'
  const done = await world.signIn.revoke(who, { negotiation: spoken.negotiation, what, id: fields.get('id') })
  switch (done) {
    case 'done':
      return { kind: 'done' }
    case 'last-owner':
      return { ...REFUSED(400, 'last-owner'), errors: [{ field: 'form', why: 'last-owner' }] }
    case 'nothing':
      return REFUSED(409, 'decided')
  }
}

const changePeople = (asked: Asked, by: Moderator, fields: Fields): Promise<Done> =>
  fields.get('act') === 'revoke' ? revoke(asked, by, fields) : invite(asked, by, fields)

const actIn = (asked: Asked, by: Moderator, fields: Fields): Promise<Acted> => {
  const [room = 'act'] = asked.rest
  switch (room) {
    case 'act':
    case 'queue':
      return actOnComment(asked, by, fields)
    case 'reports':
      return asked.world.desk.settle(asked.spoken.negotiation, fields.get('report'))
    case 'settings':
      return by.role === 'owner' ? takeSettings(asked, by, fields) : Promise.resolve(REFUSED(403, 'not-allowed'))
    case 'people':
      return by.role === 'owner' ? changePeople(asked, by, fields) : Promise.resolve(REFUSED(403, 'not-allowed'))
    default:
      return Promise.resolve(null)
  }
}

const DONE: Readonly<Record<string, JustDone>> = { reports: 'settle', settings: 'settings' }

const actOf = (room: string, fields: Fields): string =>
  room === 'people' && fields.get('act') !== 'revoke' ? 'invite' : fields.get('act')

const ROOMS: Readonly<Record<string, string>> = { reports: 'reports', settings: 'settings', people: 'people' }

/** Takes a form of moderation: only from a page of this server, with the token of the session, by somebody who may do it. */
export const takeModeration = async (asked: Asked, fields: Fields): Promise<Answered | null> => {
  const { world, request, spoken, rest } = asked
  const who = await world.signIn.whoIs(request.headers)
  if (who === null || !isSameOrigin(request, world.bases) || !isSame(fields.get('token'), who.formToken))
    return messagePage(asked, REFUSED(403, 'not-allowed'))
  const by = roleOf(asked, who)
  if (by === null) return messagePage(asked, REFUSED(403, 'not-allowed'))
  const acted = await actIn(asked, by, fields)
  if (acted === null) return plainAnswer(404, 'Not found')
  const [room = 'act'] = rest
  if (acted.kind === 'refused' && room === 'settings' && acted.status === 400)
    return showSettings(asked, by, { why: acted, typed: typedSettings(fields) })
  if (acted.kind === 'refused' && room === 'people' && (acted.status === 400 || acted.status === 503))
    return showPeople(asked, by, { why: acted, typed: fields.get('address').slice(0, 254) })
  if (acted.kind === 'refused' && acted.status !== 409) return messagePage(asked, acted)
  const done = acted.kind === 'refused' ? 'none' : (DONE[room] ?? actOf(room, fields))
  const back = fields.get('back') === 'reports' ? 'reports' : (ROOMS[room] ?? 'queue')
  return goOn(
    relative(spoken.path, `${spoken.negotiation}/${spoken.tongue}/moderation/${back}?done=${done}`),
    SAME_ORIGIN,
  )
}
