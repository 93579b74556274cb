import { toCommentId } from '../../comments/form.ts'
import { relative } from '../../web/pages/site/place.ts'
import { type Answered, dataAnswer, goOn, privatePage } from './answers.ts'
import { type Asked, messagePage, retryAfter } from './asked-comments.ts'
import type { Refused } from './desk.ts'
import type { Fields } from './form-body.ts'

type Doing = 'edited' | 'erased'

const pathOf = ({ spoken }: Asked, rest: string): string =>
  relative(spoken.path, `${spoken.negotiation}/${spoken.tongue}/comments/${rest}`)

type NotDone = {
  readonly why: Refused
  readonly about: string
  readonly typed: { readonly name: string; readonly comment: string } | null
}

/** What a writer's own link leads to. `refused`: an act of the writer that was not done. */
export const showOwn = async (asked: Asked, key: string, refused: NotDone | null = null): Promise<Answered> => {
  const { world, spoken, url } = asked
  const own = await world.desk.own(spoken.negotiation, key)
  if (!own.ok) return messagePage(asked, own.refusal)
  const done = url.searchParams.get('done')
  const page = world.pages.reader(spoken, {
    kind: 'own',
    own: own.value,
    key,
    done: done === 'edited' || done === 'erased' ? done : null,
    about: toCommentId(refused?.about ?? ''),
    typed: refused?.typed ?? null,
    errors: refused?.why.errors ?? [],
  })
  return privatePage(page, refused === null ? {} : { status: refused.why.status, more: retryAfter(refused.why) })
}

/** All that is kept of a writer, as a file. */
export const showOwnExport = async (asked: Asked, key: string): Promise<Answered> => {
  const { world, spoken } = asked
  const told = await world.desk.exportOwn(spoken.negotiation, key)
  if (!told.ok) return messagePage(asked, told.refusal)
  return dataAnswer('application/json', told.value, {
    keeping: 'private',
    download: `${spoken.negotiation}-own-comments.json`,
  })
}

const UNSURE: Refused = {
  kind: 'refused',
  status: 400,
  errors: [{ field: 'sure', why: 'sure-missing' }],
  retrySeconds: null,
}

const actOn = async (asked: Asked, key: string, fields: Fields): Promise<Doing | Refused> => {
  const { world, spoken, network, rest } = asked
  const { negotiation } = spoken
  const raw = fields.get('comment-id')
  const id = raw === 'all' ? 'all' : toCommentId(raw)
  const act = rest[2] ?? fields.get('act')
  const [name, text] = [fields.get('name'), fields.get('comment')]
  if (act === 'erase' && id !== null) {
    if (fields.get('sure') !== 'yes') return UNSURE
    const done = await world.desk.erase(negotiation, key, id)
    return done.kind === 'done' ? 'erased' : done
  }
  if (act !== 'edit' || id === null || id === 'all')
    return { ...UNSURE, errors: [{ field: 'form', why: 'form-spoilt' }] }
  const done = await world.desk.edit(negotiation, { key, id, name, text, network })
  return done.kind === 'done' ? 'edited' : done
}

/** Edits or erases what is one's own, by the link that nobody else has. Who erased everything is led to a page that says so: the link leads nowhere now. */
export const changeOwn = async (asked: Asked, key: string, fields: Fields): Promise<Answered> => {
  const done = await actOn(asked, key, fields)
  if (typeof done === 'object') {
    const isGone = done.status === 404 || done.status === 503
    const isEdit = (asked.rest[2] ?? fields.get('act')) === 'edit'
    const typed = isEdit ? { name: fields.get('name'), comment: fields.get('comment') } : null
    return isGone
      ? messagePage(asked, done)
      : showOwn(asked, key, { why: done, about: fields.get('comment-id'), typed })
  }
  const left = await asked.world.desk.own(asked.spoken.negotiation, key)
  return goOn(left.ok ? pathOf(asked, `own/${key}?done=${done}`) : pathOf(asked, 'own?state=erased'))
}

/** The form that asks for the link to one's own comments, by mail. */
export const showOwnLink = ({ world, spoken, url }: Asked): Answered => {
  const state = url.searchParams.get('state')
  return privatePage(
    world.pages.reader(spoken, {
      kind: 'own-link',
      state: state === 'sent' || state === 'erased' ? state : 'ask',
      errors: [],
    }),
  )
}

/** Sends the link, where the address was confirmed. The answer is the same where it was not. */
export const sendOwnLink = (asked: Asked, fields: Fields): Answered => {
  const { world, spoken, network } = asked
  const { negotiation, tongue } = spoken
  const done = world.desk.askForOwn({ negotiation, language: tongue, address: fields.get('address'), network })
  if (done.kind === 'done') return goOn(pathOf(asked, 'own?state=sent'))
  const page = world.pages.reader(spoken, { kind: 'own-link', state: 'ask', errors: done.errors })
  return privatePage(page, { status: done.status, more: retryAfter(done) })
}

/** Asks whether an address is to be confirmed: programs that look at mails open links, and must not confirm anything. */
export const showConfirm = ({ world, spoken }: Asked): Answered =>
  privatePage(world.pages.reader(spoken, { kind: 'confirm', state: 'ask' }))

/** Confirms the address. */
export const confirmAddress = async ({ world, spoken }: Asked, token: string): Promise<Answered> => {
  const done = await world.desk.confirm(spoken.negotiation, token)
  const state = done.kind === 'done' ? 'confirmed' : 'stale'
  const status = done.kind === 'done' ? 200 : done.status
  return privatePage(world.pages.reader(spoken, { kind: 'confirm', state }), { status })
}
