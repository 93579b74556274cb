import type { Act, Comment, CommentId, PublicComment } from '../../../src/comments/comment.ts'
import { DEFAULT_SETTINGS, type WriterId } from '../../../src/comments/comment.ts'
import type { NegotiationId, ThingId } from '../../../src/record/id.ts'
import { fill, type Tongue } from '../../../src/web/pages/phrases.ts'
import { commentRulesDe } from '../../../src/web/pages/phrases-comment-rules.de.ts'
import { commentRulesEn } from '../../../src/web/pages/phrases-comment-rules.en.ts'
import { commentsDe } from '../../../src/web/pages/phrases-comments.de.ts'
import { commentsEn } from '../../../src/web/pages/phrases-comments.en.ts'
import type { CommentForm } from '../../../src/web/pages/site/comments/form.ts'
import { renderFormPage, renderTakenPage } from '../../../src/web/pages/site/comments/form-page.ts'
import { renderLogPage } from '../../../src/web/pages/site/comments/log-page.ts'
import { renderCommentMessage } from '../../../src/web/pages/site/comments/message-of-comments.ts'
import type { Moderation } from '../../../src/web/pages/site/comments/moderation.ts'
import { renderConfirmPage, renderLostLinkPage, renderOwnPage } from '../../../src/web/pages/site/comments/own-page.ts'
import { renderPeoplePage } from '../../../src/web/pages/site/comments/people-page.ts'
import { renderPolicyPage } from '../../../src/web/pages/site/comments/policy-page.ts'
import { renderQueuePage } from '../../../src/web/pages/site/comments/queue-page.ts'
import { renderNoticePage, renderReportPage } from '../../../src/web/pages/site/comments/report-page.ts'
import { renderReportsPage } from '../../../src/web/pages/site/comments/reports-page.ts'
import { renderComments } from '../../../src/web/pages/site/comments/section.ts'
import { renderSettingsPage } from '../../../src/web/pages/site/comments/settings-page.ts'
import type { CommentsPage, Telling } from '../../../src/web/pages/site/comments/telling.ts'
import type { CommentsView } from '../../../src/web/pages/site/comments/view.ts'
import { listPages } from './listed.ts'

const tellingOf = (tongue: Tongue, phrases: Readonly<Record<string, string>>): Telling => ({
  say: (key, params = {}) => fill(phrases[key] ?? key, params),
  tongue,
})

/** How pages speak in each language. */
export const TELLING: Readonly<Record<Tongue, Telling>> = {
  en: tellingOf('en', { ...commentRulesEn, ...commentsEn }),
  de: tellingOf('de', { ...commentRulesDe, ...commentsDe }),
}

/** An address that the objects behind the pages carry along and no page may show. */
export const SECRET = 'hidden.reader@example.org'

/** What a reader may write: plain words, unless a test has others. */
export type Written = { readonly name: string; readonly text: string }
export const PLAIN: Written = { name: 'Reader One', text: 'First paragraph.\n\nSee https://example.org/page for more.' }

const id = (place: number): CommentId => `comment${String(place).padStart(19, '0')}` as CommentId

const comment = (place: number, { name, text }: Written, more: Partial<Comment> = {}): Comment => ({
  id: id(place),
  negotiation: 'talks-2030' as NegotiationId,
  parent: null,
  anchor: { kind: 'point', lineage: 'l-8' as ThingId, draft: 'd-1' as ThingId, provision: 'p-8' as ThingId },
  revision: 12,
  language: 'en',
  name,
  text,
  status: 'public',
  writtenAt: '2030-03-01T10:00:00.000Z',
  editedAt: null,
  writer: 'writer00000000000000000000' as WriterId,
  // More than a page asks for: what is handed over by mistake must not be shown.
  ...{ address: SECRET },
  ...more,
})

const asPublic = (place: number, written: Written, more: Partial<PublicComment> = {}): PublicComment => ({
  ...comment(place, written),
  status: 'public',
  avatar: (place * 0x12_34_57) % 2 ** 24,
  ...more,
})

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

const MODERATION: Moderation = {
  current: 'queue',
  tabs: { queue: 'queue', reports: 'reports', log: 'log', settings: 'settings', people: 'people' },
  posts: { act: 'act', reports: 'reports', settings: 'settings', people: 'people' },
  token: 'guard-of-forms',
  penName: 'Moderator <One>',
  signOut: 'sign-out',
  site: '../en/',
  done: 'approve',
}

const PLACE = { title: 'Point 8', address: '../en/points/l-8/', draft: { siglum: 'US-28', provision: '8.' } }
const WRITER = { approved: 2, rejected: 1, isBlocked: false, isConfirmed: true, address: SECRET }

const ACTS: readonly Act[] = [
  {
    seq: 4,
    at: '2030-03-01T11:00:00.000Z',
    by: { kind: 'moderator', name: 'Moderator' },
    about: id(1),
    kind: 'removed',
    reason: 'insult',
    note: 'Second time.',
  },
  {
    seq: 3,
    at: '2030-03-01T10:30:00.000Z',
    by: { kind: 'time' },
    about: null,
    kind: 'settings',
    changed: { mode: 'after' },
  },
  { seq: 2, at: '2030-03-01T10:01:00.000Z', by: { kind: 'rule' }, about: id(1), kind: 'held', rule: 'no-proof' },
  { seq: 1, at: '2030-03-01T10:00:00.000Z', by: { kind: 'writer' }, about: id(1), kind: 'written' },
]

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

const queue = (telling: Telling, written: Written): CommentsPage =>
  renderQueuePage(telling, MODERATION, {
    status: 'held',
    comments: (['held', 'public', 'removed'] as const).map((status, place) => ({
      comment: comment(place, written, { status }),
      parent: place === 1 ? comment(9, written) : null,
      place: PLACE,
      why: ['no-proof', 'links'],
      signals: ['shouting'],
      writer: WRITER,
      wasBlocked: place === 1,
      isClosed: place === 2,
    })),
    counts: { held: 3, public: 5, rejected: 0, removed: 1, erased: 0 },
    address: 'queue',
    isOne: false,
    words: 'some words',
    from: 50,
    next: 100,
  })

const moderators = (telling: Telling, written: Written): readonly (readonly [string, CommentsPage])[] => {
  const judged = { comment: comment(1, written), place: PLACE, isBlocked: true, isClosed: false }
  const report = { id: 'r1', kind: 'notice', reason: 'illegal', at: '2030-03-02T10:00:00.000Z' } as const
  return [
    ['queue', queue(telling, written)],
    [
      'reports',
      renderReportsPage(telling, MODERATION, [
        { ...report, words: written.text, hasAddress: true, about: judged, ...{ address: SECRET } },
        { ...report, id: 'r2', kind: 'report', words: '', hasAddress: false, about: null },
      ]),
    ],
    [
      'log',
      renderLogPage(telling, MODERATION, {
        acts: ACTS,
        checkpoint: { size: 4, root: 'abc' },
        older: 'log?before=1',
        linkOf: one => `queue#comment-${one}`,
      }),
    ],
    [
      'settings',
      renderSettingsPage(telling, MODERATION, {
        settings: { mode: 'first', isOpen: true, words: 'one\ntwo', mostLinks: '2', editMinutes: '15', keepDays: '-1' },
        errors: [{ field: 'keepDays', why: 'number-wrong' }],
      }),
    ],
    [
      'people',
      renderPeoplePage(telling, MODERATION, {
        members: [
          { account: 'a-1', penName: written.name, role: 'owner', ...{ address: SECRET } },
          { account: 'a-2', penName: 'Second', role: 'moderator' },
        ],
        invitations: [
          { id: 'i-1', address: 'invited@example.org', role: 'owner', expires: '2030-03-08T10:00:00.000Z' },
        ],
        you: 'a-1',
        typed: 'no address',
        errors: [{ field: 'address', why: 'address-wrong' }],
      }),
    ],
  ]
}

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
      renderLostLinkPage(telling, { state: 'ask', post: 'own', errors: [{ field: 'address', why: 'address-wrong' }] }),
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
    ...moderators(telling, written),
  ]
}
