import { type Answered, dataAnswer, plainAnswer, privatePage } from './answers.ts'
import { type Asked, type CommentWorld, messagePage, readPath } from './asked-comments.ts'
import { type Fields, readForm } from './form-body.ts'
import { showModeration, takeModeration } from './moderation-routes.ts'
import { addressOf, networkDigests } from './network.ts'
import { isKnownOrigin } from './origins.ts'
import {
  changeOwn,
  confirmAddress,
  sendOwnLink,
  showConfirm,
  showOwn,
  showOwnExport,
  showOwnLink,
} from './own-routes.ts'
import {
  refuseLong,
  showData,
  showFeed,
  showReport,
  showTaken,
  TOO_LONG,
  takeComment,
  takeReport,
} from './reader-routes.ts'

type Got = Promise<Answered | null> | Answered | null

/** Longest path of ours that is answered. */
const MOST_PATH = 500

const showChallenge = async ({ world }: Asked): Promise<Answered> =>
  dataAnswer('application/json', JSON.stringify(await world.desk.challenge()), {
    keeping: 'private',
    // A page that is a file somewhere else sends its form here, and proves that it worked for it.
    sharing: 'all',
  })

const showPolicy = async (asked: Asked): Promise<Answered> => {
  const settings = await asked.world.desk.settings(asked.spoken.negotiation)
  if (!settings.ok) return messagePage(asked, settings.refusal)
  return privatePage(asked.world.pages.reader(asked.spoken, { kind: 'policy', settings: settings.value }))
}

/** Pages of one word, and those whose second word is a secret or an id. */
const showToReader = (asked: Asked): Got => {
  const [first = '', second, third, ...more] = asked.rest
  if (more.length > 0) return null
  if (second === undefined) return showSingle(asked, first)
  if (third !== undefined) return first === 'own' && third === 'export.json' ? showOwnExport(asked, second) : null
  switch (first) {
    case 'taken':
      return showTaken(asked, second)
    case 'own':
      return showOwn(asked, second)
    case 'confirm':
      return showConfirm(asked)
    case 'report':
    case 'notice':
      return showReport(asked, first, second)
    default:
      return null
  }
}

const showSingle = (asked: Asked, name: string): Got => {
  switch (name) {
    case 'challenge':
      return showChallenge(asked)
    case 'policy':
      return showPolicy(asked)
    case 'feed.atom':
    case 'feed.json':
      return showFeed(asked, name)
    case 'data.json':
      return showData(asked)
    case 'own':
      return showOwnLink(asked)
    case 'report':
    case 'notice':
      return showReport(asked, name, asked.url.searchParams.get('comment') ?? '')
    default:
      return null
  }
}

const takeFromReader = (asked: Asked, fields: Fields): Got => {
  const [first, second, third, ...more] = asked.rest
  if (more.length > 0 || (third !== undefined && first !== 'own')) return null
  switch (first) {
    case undefined:
      return takeComment(asked, fields)
    case 'own':
      return second === undefined ? sendOwnLink(asked, fields) : changeOwn(asked, second, fields)
    case 'confirm':
      return second === undefined ? null : confirmAddress(asked, second)
    case 'report':
    case 'notice':
      return takeReport(asked, fields, { kind: first, id: second ?? fields.get('comment-id') })
    default:
      return null
  }
}

/** More was sent than can be taken: the form of a comment comes back with its beginning; of others the browser has what was typed. */
const refuseCut = (asked: Asked, fields: Fields): Got => {
  const isComment = asked.room === 'comments' && asked.rest.length === 0
  return isComment ? refuseLong(asked, fields) : messagePage(asked, TOO_LONG)
}

const take = async (asked: Asked): Promise<Answered | null> => {
  const { request, world } = asked
  if (!isKnownOrigin(request, world.bases)) return plainAnswer(403, 'This form was sent from another site.')
  const form = await readForm(request)
  if (typeof form === 'number') return plainAnswer(form, 'Not a form that is taken here.')
  const { fields } = form
  if (form.kind === 'cut') return refuseCut(asked, fields)
  return asked.room === 'moderation' ? takeModeration(asked, fields) : takeFromReader(asked, fields)
}

const show = (asked: Asked): Got => (asked.room === 'moderation' ? showModeration(asked) : showToReader(asked))

/** Who sent a request: the address of the socket. */
export type Sender = { readonly address: string }

/**
 * Answers the pages, forms and feeds of readers' comments and of their moderation; null for everything else. Addresses of networks are kept in memory only,
 * as digests under a key that is made now. The caller has checked that the request was sent to a name of this site.
 */
export const createCommentRoutes = (
  world: CommentWorld,
): ((request: Request, info: Sender) => Promise<Response | null>) => {
  const digest = networkDigests()
  const respond = async (request: Request, { address }: Sender): Promise<Response | null> => {
    const url = new URL(request.url)
    const path = url.pathname.length > MOST_PATH ? null : readPath(url.pathname)
    if (path === null || !(await world.isKnown(path.negotiation))) return null
    const { negotiation, tongue, room, rest } = path
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead && request.method !== 'POST')
      return plainAnswer(405, 'Method not allowed', { allow: 'GET, HEAD, POST' })
    const asked: Asked = {
      world,
      request,
      url,
      method: isRead ? 'GET' : 'POST',
      room,
      rest,
      spoken: {
        negotiation,
        tongue,
        path: url.pathname.slice(1),
        notice: (await world.noticeOf?.(negotiation, tongue)) ?? null,
        state: (await world.stateOf?.(negotiation)) ?? null,
      },
      network: digest(addressOf(request.headers, address, world.proxy)),
    }
    return isRead ? show(asked) : take(asked)
  }
  return async (request, info) => {
    const answered = await respond(request, info)
    if (request.method !== 'HEAD' || answered === null) return answered
    return new Response(null, { status: answered.status, headers: answered.headers })
  }
}
