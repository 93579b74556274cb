import { readAnchor } from '../../comments/anchor.ts'
import { toCommentId, typedIn } from '../../comments/form.ts'
import { relative } from '../../web/pages/site/place.ts'
import { pagePath } from './addresses.ts'
import { type Answered, dataAnswer, goOn, plainAnswer, privatePage } from './answers.ts'
import { type Asked, messagePage, retryAfter } from './asked-comments.ts'
import { commentsAtom, commentsJsonFeed } from './comment-feeds.ts'
import type { Refused, Reported, Submitted } from './desk.ts'
import type { Fields } from './form-body.ts'
import { copyOf } from './origins.ts'
import { cookieLine, sessionIn } from './session.ts'

const fieldsFor = (fields: Fields, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map(name => [name, fields.get(name)]))

/** How a page of comments leads to a page of the record: relatively, or to the copy of the site that the form came from. */
const backFrom = ({ world, spoken, request }: Asked, path: string): string => {
  const copy = copyOf(request, world.bases)
  return copy === null ? relative(spoken.path, path) : `${copy}${path}`
}

const KEEPS_COOKIE_DAYS = 180

const cookieFor = ({ world, spoken }: Asked, session: string): string => {
  const { pathname, protocol } = new URL(world.bases.own)
  const path = `${pathname.replace(/[^/]*$/, '')}${spoken.negotiation}/`
  return cookieLine(session, { path, isSecure: protocol === 'https:', days: KEEPS_COOKIE_DAYS })
}

const submitted = ({ spoken, request, network }: Asked, fields: Fields, anchor: Submitted['anchor']): Submitted => ({
  negotiation: spoken.negotiation,
  anchor,
  parent: toCommentId(fields.get('parent')),
  language: fields.get('language') === '' ? spoken.tongue : fields.get('language'),
  name: fields.get('name'),
  address: fields.get('address'),
  text: fields.get('comment'),
  proof: fields.get('proof'),
  network,
  session: sessionIn(request.headers),
})

const formAgain = async (asked: Asked, fields: Fields, refused: Refused): Promise<Answered> => {
  const { world, spoken } = asked
  const settings = await world.desk.settings(spoken.negotiation)
  if (!settings.ok) return messagePage(asked, settings.refusal)
  const anchor = readAnchor(fields.get('anchor'))
  const page = world.pages.reader(spoken, {
    kind: 'refused',
    anchor,
    parent: toCommentId(fields.get('parent')),
    typed: typedIn(fieldsFor(fields, ['name', 'address', 'comment'])),
    errors: refused.errors,
    settings: settings.value,
    copy: copyOf(asked.request, world.bases),
    back: backFrom(asked, anchor === null ? `${spoken.negotiation}/${spoken.tongue}/` : pagePath(spoken, anchor)),
  })
  return privatePage(page, { status: refused.status, more: retryAfter(refused) })
}

const SPOILT: Refused = {
  kind: 'refused',
  status: 400,
  errors: [{ field: 'form', why: 'form-spoilt' }],
  retrySeconds: null,
}

/** Why a form that is far too large is not taken. */
export const TOO_LONG: Refused = {
  kind: 'refused',
  status: 413,
  errors: [{ field: 'comment', why: 'comment-cut' }],
  retrySeconds: null,
}

/** Shows the form of a comment again whose end was not kept, and says so. */
export const refuseLong = (asked: Asked, fields: Fields): Promise<Answered> => formAgain(asked, fields, TOO_LONG)

/** Takes the form of a comment: leads to the page that says so, or shows the form again with what is wrong. */
export const takeComment = async (asked: Asked, fields: Fields): Promise<Answered> => {
  const anchor = readAnchor(fields.get('anchor'))
  // A parent that is no id must not make an answer a comment of its own.
  const isSpoilt = anchor === null || (fields.get('parent') !== '' && toCommentId(fields.get('parent')) === null)
  const sent = isSpoilt ? SPOILT : await asked.world.desk.submit(submitted(asked, fields, anchor))
  if (sent.kind === 'refused') return formAgain(asked, fields, sent)
  const copy = copyOf(asked.request, asked.world.bases)
  const query = new URLSearchParams({
    comment: sent.comment,
    mail: sent.mail,
    ...(copy === null ? {} : { copy }),
  })
  const page = `${asked.spoken.negotiation}/${asked.spoken.tongue}/comments/taken/${sent.ownKey}?${query}`
  return goOn(relative(asked.spoken.path, page), { 'set-cookie': cookieFor(asked, sent.session) })
}

/** The page after a comment that was taken, with the link to its writer's own page. */
export const showTaken = async (asked: Asked, key: string): Promise<Answered> => {
  const { world, spoken, url } = asked
  const [own, settings] = [await world.desk.own(spoken.negotiation, key), await world.desk.settings(spoken.negotiation)]
  if (!own.ok) return messagePage(asked, own.refusal)
  if (!settings.ok) return messagePage(asked, settings.refusal)
  const address = relative(spoken.path, `${spoken.negotiation}/${spoken.tongue}/comments/own/${key}`)
  const one = own.value.comments.find(({ comment }) => comment.id === url.searchParams.get('comment'))
  const status = one?.comment.status
  if (one === undefined || (status !== 'held' && status !== 'public')) return goOn(address)
  const page = world.pages.reader(spoken, {
    kind: 'taken',
    comment: one.comment.id,
    status,
    own: address,
    mail: url.searchParams.get('mail') === 'sent' ? 'sent' : 'none',
    settings: settings.value,
    back: backFrom(asked, pagePath(spoken, one.comment.anchor)),
  })
  return privatePage(page)
}

const NOTHING_SENT = { reason: '', words: '', name: '', address: '', isFaithful: false } as const

type ReportKind = 'report' | 'notice'

const reportPage = async (
  asked: Asked,
  kind: ReportKind,
  {
    id,
    refused,
    typed,
    state,
  }: {
    readonly id: string
    readonly refused: Refused | null
    readonly typed: Pick<Reported, 'reason' | 'words' | 'name' | 'address' | 'isFaithful'>
    readonly state: 'ask' | 'taken'
  },
): Promise<Answered> => {
  const { world, spoken } = asked
  const published = await world.desk.published(spoken.negotiation)
  if (!published.ok) return messagePage(asked, published.refusal)
  const comment = published.value.comments.find(one => one.id === id && one.status === 'public')
  if (comment === undefined) return messagePage(asked, { ...SPOILT, status: 404 })
  const errors = refused?.errors ?? []
  const page = world.pages.reader(spoken, { kind, comment, typed, errors, state })
  return privatePage(page, refused === null ? {} : { status: refused.status, more: retryAfter(refused) })
}

/** The form of a report or notice about a comment. */
export const showReport = (asked: Asked, kind: ReportKind, id: string): Promise<Answered> => {
  const state = asked.url.searchParams.get('state') === 'taken' ? 'taken' : 'ask'
  return reportPage(asked, kind, { id, refused: null, typed: NOTHING_SENT, state })
}

/** Takes a report or notice. */
export const takeReport = async (
  asked: Asked,
  fields: Fields,
  { kind, id }: { readonly kind: ReportKind; readonly id: string },
): Promise<Answered> => {
  const { world, spoken, network } = asked
  const comment = toCommentId(id)
  if (comment === null) return messagePage(asked, { ...SPOILT, status: 404 })
  const typed = {
    reason: fields.get('reason'),
    words: fields.get('words'),
    name: fields.get('name'),
    address: fields.get('address'),
    isFaithful: fields.get('faith') === 'yes',
  }
  const { negotiation, tongue } = spoken
  const done = await world.desk.report({ ...typed, negotiation, comment, kind, language: tongue, network })
  if (done.kind === 'refused') return reportPage(asked, kind, { id, refused: done, typed, state: 'ask' })
  return goOn(relative(spoken.path, `${negotiation}/${tongue}/comments/${kind}/${id}?state=taken`))
}

const FEEDS = {
  'feed.atom': { type: 'application/atom+xml; charset=utf-8', make: commentsAtom },
  'feed.json': { type: 'application/feed+json', make: commentsJsonFeed },
} as const

/** The newest comments as a feed. */
export const showFeed = async ({ world, spoken }: Asked, name: keyof typeof FEEDS): Promise<Answered> => {
  const feed = await world.desk.feed(spoken.negotiation, spoken.tongue)
  if (!feed.ok) return plainAnswer(503, 'Unavailable', retryAfter(feed.refusal))
  return dataAnswer(FEEDS[name].type, FEEDS[name].make({ ...feed.value, notice: spoken.notice ?? null }), {
    keeping: 'public',
  })
}

/** All public comments as JSON. */
export const showData = async ({ world, spoken }: Asked): Promise<Answered> => {
  const { negotiation } = spoken
  const published = await world.desk.published(negotiation)
  if (!published.ok) return plainAnswer(503, 'Unavailable', retryAfter(published.refusal))
  const told = {
    travaux: 'public-comments/1',
    negotiation,
    notice: spoken.notice ?? null,
    comments: published.value.comments,
  }
  return dataAnswer('application/json', `${JSON.stringify(told)}\n`, { keeping: 'public' })
}
