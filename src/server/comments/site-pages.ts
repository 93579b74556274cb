import type { Anchor } from '../../comments/comment.ts'
import { fill, type Say, type Tongue } from '../../web/pages/phrases.ts'
import { commentRulesDe } from '../../web/pages/phrases-comment-rules.de.ts'
import { commentRulesEn } from '../../web/pages/phrases-comment-rules.en.ts'
import { commentsDe } from '../../web/pages/phrases-comments.de.ts'
import { commentsEn } from '../../web/pages/phrases-comments.en.ts'
import { renderFormPage, renderTakenPage } from '../../web/pages/site/comments/form-page.ts'
import { renderCommentsPage } from '../../web/pages/site/comments/frame-of-comments.ts'
import { renderCommentMessage } from '../../web/pages/site/comments/message-of-comments.ts'
import { renderConfirmPage, renderLostLinkPage, renderOwnPage } from '../../web/pages/site/comments/own-page.ts'
import { renderPolicyPage } from '../../web/pages/site/comments/policy-page.ts'
import { renderNoticePage, renderReportPage } from '../../web/pages/site/comments/report-page.ts'
import type { CommentsPage, Telling } from '../../web/pages/site/comments/telling.ts'
import { relative } from '../../web/pages/site/place.ts'
import { rootFrom } from '../visit.ts'
import { commentPath } from './addresses.ts'
import type { CommentPage, Pages, Spoken } from './comment-pages.ts'
import { placeFor } from './place-for.ts'
import { renderModeration } from './site-moderation.ts'

/** What pages of comments need of the site: its sentences, its files by their paths from the root, where it stands, and who takes objections. */
export type SiteOfComments = {
  readonly sayIn: (tongue: Tongue) => Say
  readonly style: string
  readonly script: string | null
  readonly base: string
  readonly contact: string | null
}

const SENTENCES: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  en: { ...commentRulesEn, ...commentsEn },
  de: { ...commentRulesDe, ...commentsDe },
}

const tellingOf = (tongue: Tongue): Telling => ({
  tongue,
  say: (key, params = {}) => fill(SENTENCES[tongue][key] ?? key, params),
})

/** The path of one of the pages of comments, from the page that is shown. */
const way = ({ negotiation, tongue, path }: Spoken, rest: string): string =>
  relative(path, `${negotiation}/${tongue}/comments/${rest}`)

type Of<Kind extends CommentPage['kind']> = Extract<CommentPage, { readonly kind: Kind }>

const refusedPage = (telling: Telling, spoken: Spoken, page: Of<'refused'>): CommentsPage => {
  const { anchor, parent, typed, errors, settings, copy, back } = page
  const addresses = { challenge: way(spoken, 'challenge'), policy: way(spoken, 'policy') }
  // Without an anchor nobody knows what was written about: it can only be said, and the words be shown to be copied.
  const at: Anchor = anchor ?? { kind: 'page', page: '' }
  const { keepDays } = settings
  const post = `${way(spoken, '')}${copy === null ? '' : `?${new URLSearchParams({ copy })}`}`
  return renderFormPage(telling, { anchor: at, parent, typed, errors, addresses, keepDays, post, words: 'whole' }, back)
}

const takenPage = (telling: Telling, page: Of<'taken'>): CommentsPage => {
  const { comment, status, own, mail, settings, back } = page
  const { editMinutes } = settings
  return renderTakenPage(telling, {
    comment,
    status,
    own,
    exportAddress: `${own}/export.json`,
    editMinutes,
    mail,
    back,
  })
}

const ownPage = (
  telling: Telling,
  { spoken, say }: { readonly spoken: Spoken; readonly say: Say },
  { own, key, done, about, errors, typed }: Of<'own'>,
): CommentsPage => {
  const address = way(spoken, `own/${key}`)
  return renderOwnPage(telling, {
    comments: own.comments.map(({ comment, editableUntil }) => ({
      comment,
      editableUntil,
      place: placeFor(spoken, say, comment.anchor),
      typed: comment.id === about ? typed : null,
    })),
    key: null,
    addresses: { edit: `${address}/edit`, erase: `${address}/erase`, exportAddress: `${address}/export.json` },
    address: own.isConfirmed ? 'confirmed' : 'none',
    errors: errors.map(error =>
      error.field === 'form' ? error : { ...error, field: `${error.field}-${about ?? 'all'}` },
    ),
    done,
  })
}

const reportPage = (telling: Telling, spoken: Spoken, page: Of<'report' | 'notice'>, base: string): CommentsPage => {
  const { kind, comment, typed, errors, state } = page
  if (state === 'taken') {
    const back = relative(spoken.path, commentPath(comment, spoken.tongue))
    return renderCommentMessage(telling, { kind: kind === 'report' ? 'reported' : 'noticed' }, back)
  }
  const view = { comment, typed, errors, post: way(spoken, `${kind}/${comment.id}`) }
  const where = `${base}${commentPath(comment, spoken.tongue)}`
  return kind === 'report'
    ? renderReportPage(telling, { ...view, where, other: way(spoken, `notice/${comment.id}`) })
    : renderNoticePage(telling, { ...view, where, other: null })
}

const linkPage = (telling: Telling, spoken: Spoken, { state, errors }: Of<'own-link'>): CommentsPage =>
  state === 'erased'
    ? renderCommentMessage(telling, { kind: 'erased' }, way(spoken, '').replace(/comments\/$/, ''))
    : renderLostLinkPage(telling, { state, errors, post: way(spoken, 'own') })

const confirmPage = (telling: Telling, spoken: Spoken, { state }: Of<'confirm'>): CommentsPage => {
  if (state === 'confirmed') return renderCommentMessage(telling, { kind: 'confirmed' }, null)
  if (state === 'stale') return renderCommentMessage(telling, { kind: 'expired-link' }, null)
  const token = spoken.path.split('/').at(-1) ?? ''
  return renderConfirmPage(telling, { post: way(spoken, `confirm/${token}`), token })
}

const readerPage = ({ base, contact, sayIn }: SiteOfComments, spoken: Spoken, page: CommentPage): CommentsPage => {
  const telling = tellingOf(spoken.tongue)
  switch (page.kind) {
    case 'refused':
      return refusedPage(telling, spoken, page)
    case 'taken':
      return takenPage(telling, page)
    case 'own':
      return ownPage(telling, { spoken, say: sayIn(spoken.tongue) }, page)
    case 'own-link':
      return linkPage(telling, spoken, page)
    case 'confirm':
      return confirmPage(telling, spoken, page)
    case 'report':
    case 'notice':
      return reportPage(telling, spoken, page, base)
    case 'policy':
      return renderPolicyPage(telling, { settings: page.settings, contact, lostLink: way(spoken, 'own') })
    case 'message':
      return renderCommentMessage(telling, { kind: page.why, minutes: page.minutes }, null)
  }
}

/** The pages of comments in the frame of the site. */
export const sitePages = (site: SiteOfComments): Pages => {
  const framed = ({ tongue, path, notice }: Spoken, page: CommentsPage): string =>
    renderCommentsPage(
      {
        say: site.sayIn(tongue),
        tongue,
        root: rootFrom(path),
        style: site.style,
        script: site.script,
        notice: notice ?? null,
      },
      page,
    )
  return {
    reader: (spoken, page) => framed(spoken, readerPage(site, spoken, page)),
    moderator: (spoken, by, page) =>
      framed(spoken, renderModeration(tellingOf(spoken.tongue), { spoken, say: site.sayIn(spoken.tongue), by, page })),
  }
}
