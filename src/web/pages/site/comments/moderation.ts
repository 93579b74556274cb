import type { Comment } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderHidden } from './fields.ts'
import { renderName, sayNamed, type Telling, tellWith } from './telling.ts'

/** The pages of moderation, in their order. */
const MODERATION_TABS = ['queue', 'reports', 'log', 'settings', 'people'] as const
type ModerationTab = (typeof MODERATION_TABS)[number]

/**
 * What stands on every page of moderation. `posts`: where its forms are sent, those about one comment to `act`, the others to the one of their page; with `token` (guards them against other sites), `act`, and `back` (the page they stand on). `tabs`: the
 * addresses of the pages, null for one that is not this account's. `done`: the act that led here (its `act`), or `none` where it changed nothing; null where
 * there was none.
 */
export type Moderation = {
  readonly current: ModerationTab
  readonly tabs: Readonly<Record<ModerationTab, string | null>>
  readonly posts: Readonly<Record<'act' | 'reports' | 'settings' | 'people', string>>
  readonly token: string
  readonly penName: string
  readonly signOut: string
  readonly site: string
  readonly done: string | null
}

/** What a form asks for. Fields beside it: see each page. */
export const MODERATION_ACTS = [
  'approve',
  'restore',
  'reject',
  'remove',
  'block',
  'unblock',
  'close',
  'reopen',
  'settle',
  'settings',
  'invite',
  'revoke',
] as const
export type ModerationAct = (typeof MODERATION_ACTS)[number]

/** A comment with the name that controls about it are told apart by. */
type NamedComment = Pick<Comment, 'id' | 'name'>

const renderTab = ({ say }: Telling, { tabs, current }: Moderation, tab: ModerationTab): Html | null => {
  const address = tabs[tab]
  return address === null
    ? null
    : html`<li><a href="${address}"${tab === current ? html` aria-current="page"` : null}>${say(`moderation.tab.${tab}`)}</a></li>`
}

/** What stands above every page of moderation: its pages, who is signed in, and what was just done. */
export const renderModerationHead = (telling: Telling, moderation: Moderation): Html => {
  const { say } = telling
  const { penName, signOut, site, token, done } = moderation
  return html`<nav class="moderation-nav" aria-label="${say('moderation.nav')}"><ul class="nav">${MODERATION_TABS.map(tab => renderTab(telling, moderation, tab))}</ul></nav>
<div class="moderation-bar"><p>${tellWith(telling, 'moderation.signed-in', { name: renderName(penName) })}</p><p><a href="${site}">${say('moderation.site')}</a></p>
<form method="post" action="${signOut}">${renderHidden('form', token)}${renderHidden('act', 'out')}<button type="submit">${say('moderation.sign-out')}</button></form></div>
${done === null ? null : html`<p class="done" role="status">${sayNamed(telling, { prefix: 'moderation.done.', word: done })}</p>`}`
}

const ROOMS = { settle: 'reports', settings: 'settings', invite: 'people', revoke: 'people' } as const

/** An act on one comment that asks for nothing more. */
type PlainAct = Exclude<ModerationAct, keyof typeof ROOMS | 'reject' | 'remove'>

const addressOf = ({ posts }: Pick<Moderation, 'posts'>, act: ModerationAct): string =>
  Object.hasOwn(ROOMS, act) ? posts[ROOMS[act as keyof typeof ROOMS]] : posts.act

/** A form of moderation about one thing. */
export const renderActForm = (
  moderation: Pick<Moderation, 'posts' | 'token' | 'current'>,
  act: ModerationAct,
  body: Html,
): Html =>
  html`<form class="act act-${act}" method="post" action="${addressOf(moderation, act)}">${renderHidden('token', moderation.token)}${renderHidden('act', act)}${renderHidden('back', moderation.current)}${body}</form>
`

/** A button for one act on one comment; those who hear it learn which comment it is about. */
export const renderActButton = (
  telling: Telling,
  moderation: Moderation,
  {
    act,
    comment,
    key,
  }: {
    readonly act: PlainAct
    readonly comment: NamedComment
    readonly key: string | null
  },
): Html =>
  renderActForm(
    moderation,
    act,
    html`${renderHidden('comment-id', comment.id)}<button type="submit"${key === null ? null : html` data-key="${key}"`}>${telling.say(`moderation.${act}`)}<span class="vh"> ${tellWith(telling, 'moderation.of', { name: renderName(comment.name) })}</span></button>`,
  )
