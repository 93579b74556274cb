import type { PublicComment } from '../../../src/comments/comment.ts'
import { DEFAULT_SETTINGS } from '../../../src/comments/comment.ts'
import type { Tongue } from '../../../src/web/pages/phrases.ts'
import type { CommentForm } from '../../../src/web/pages/site/comments/form.ts'
import { renderFormPage, renderTakenPage } from '../../../src/web/pages/site/comments/form-page.ts'
import { renderCommentMessage } from '../../../src/web/pages/site/comments/message-of-comments.ts'
import { renderConfirmPage, renderLostLinkPage, renderOwnPage } from '../../../src/web/pages/site/comments/own-page.ts'
import { renderPolicyPage } from '../../../src/web/pages/site/comments/policy-page.ts'
import { renderNoticePage, renderReportPage } from '../../../src/web/pages/site/comments/report-page.ts'
import { renderComments } from '../../../src/web/pages/site/comments/section.ts'
import type { CommentsPage, Telling } from '../../../src/web/pages/site/comments/telling.ts'
import type { CommentsView } from '../../../src/web/pages/site/comments/view.ts'
import { listPages } from './listed.ts'
import { moderatorPages, PLACE } from './sample-moderation.ts'
import { asPublic, comment, id, PLAIN, TELLING, type Written } from './sample-words.ts'

/** Comments at one place: a thread with an answer, a removed opener with an answer, an erased one, a closed thread. */
export const viewOfComments = (written: Written): CommentsView => {
  const shown = (one: PublicComment, more: Partial<CommentsView['threads'][number]> = {}) => ({
    comment: one,
    carriedFrom: null,
    replies: [],
    isClosed: false,
    ...more,
  })
  const gone = { name: null, text: null }
  return {
    anchor: comment(0, written).anchor,
    threads: [
      shown(asPublic(1, written, { editedAt: '2030-03-01T10:05:00.000Z' }), {
        carriedFrom: 'US-28',
        replies: [shown(asPublic(2, written, { parent: id(1) }))],
      }),
      shown(asPublic(3, written, { status: 'removed', ...gone }), {
        replies: [shown(asPublic(4, written, { parent: id(3) }))],
      }),
      shown(asPublic(5, written, { status: 'erased', ...gone }), { isClosed: true }),
    ],
    count: 5,
    isOpen: true,
    post: '../../comments',
    addresses: {
      challenge: '../../challenge',
      policy: '../../rules',
      feed: 'comments.atom',
      report: '../../report',
      all: '../../all',
    },
    keepDays: 180,
  }
}

/** A form that was refused, with what was typed. */
export const refusedForm = ({ name, text }: Written): CommentForm => ({
  anchor: comment(0, PLAIN).anchor,
  parent: null,
  post: '../../comments',
  addresses: { challenge: '../../challenge', policy: '../../rules' },
  keepDays: 180,
  typed: { name, address: 'no address', comment: text },
  errors: [
    { field: 'name', why: 'name-missing' },
    { field: 'address', why: 'address-wrong' },
    { field: 'comment', why: 'comment-too-long' },
    { field: 'form', why: 'too-many', seconds: 30 },
  ],
  words: 'whole',
})
const own = (telling: Telling, written: Written): CommentsPage =>
  renderOwnPage(telling, {
    comments: (['held', 'public', 'rejected', 'erased'] as const).map((status, place) => ({
      comment: comment(place, written, { status }),
      editableUntil: place === 0 ? '2030-03-01T10:15:00.000Z' : null,
      place: PLACE,
      typed: null,
    })),
    key: 'own-key',
    addresses: { edit: 'edit', erase: 'erase', exportAddress: 'export?key=own-key' },
    address: 'confirmed',
    done: 'edited',
    errors: [
      { field: `sure-${id(1)}`, why: 'sure-missing' },
      { field: `comment-${id(0)}`, why: 'comment-missing' },
    ],
  })
/** Every page of comments, by a name for tests; the first is the section that stands on pages of the record. */
export const everyPage = (tongue: Tongue, written: Written): readonly (readonly [string, CommentsPage])[] => {
  const telling = TELLING[tongue]
  const typed = { reason: 'insult', words: written.text, name: written.name, address: '', isFaithful: false }
  const report = {
    post: 'report',
    comment: asPublic(1, written),
    where: 'https://example.org/talks/#c',
    other: 'notice',
    typed,
    errors: [
      { field: 'reason', why: 'reason-missing' },
      { field: 'words', why: 'words-missing' },
      { field: 'faith', why: 'faith-missing' },
    ],
  }
  const taken = {
    comment: id(1),
    own: '../own?key=own-key',
    exportAddress: '../export?key=own-key',
    editMinutes: 15,
    mail: 'sent',
    back: '../',
  } as const
  return [
    ['section', { heading: '', lead: '', body: renderComments(telling, viewOfComments(written)) }],
    ['refused', renderFormPage(telling, refusedForm(written), '../')],
    ['taken held', renderTakenPage(telling, { ...taken, status: 'held' })],
    ['taken public', renderTakenPage(telling, { ...taken, status: 'public' })],
    ['own', own(telling, written)],
    [
      'lost link',
      renderLostLinkPage(telling, {
        state: 'ask',
        post: 'own',
        errors: [{ field: 'address', why: 'address-not-one' }],
      }),
    ],
    ['lost link sent', renderLostLinkPage(telling, { state: 'sent', post: 'own', errors: [] })],
    ['confirm', renderConfirmPage(telling, { post: 'confirm', token: 't.1.s' })],
    ['report', renderReportPage(telling, { ...report, errors: report.errors.slice(0, 1) })],
    ['notice', renderNoticePage(telling, { ...report, errors: report.errors.slice(1) })],
    [
      'rules',
      renderPolicyPage(telling, {
        settings: DEFAULT_SETTINGS,
        contact: 'https://example.org/contact',
        lostLink: 'own',
      }),
    ],
    ...listPages(tongue, written),
    ['too many', renderCommentMessage(telling, { kind: 'too-many', minutes: 0.5 }, null)],
    ['erased', renderCommentMessage(telling, { kind: 'erased' }, '../')],
    ...moderatorPages(telling, written),
  ]
}
