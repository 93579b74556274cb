import type { Act } from '../../../src/comments/comment.ts'
import { renderLogPage } from '../../../src/web/pages/site/comments/log-page.ts'
import type { Moderation } from '../../../src/web/pages/site/comments/moderation.ts'
import { renderPeoplePage } from '../../../src/web/pages/site/comments/people-page.ts'
import { renderQueuePage } from '../../../src/web/pages/site/comments/queue-page.ts'
import { renderReportsPage } from '../../../src/web/pages/site/comments/reports-page.ts'
import { renderSettingsPage } from '../../../src/web/pages/site/comments/settings-page.ts'
import type { CommentsPage, Telling } from '../../../src/web/pages/site/comments/telling.ts'
import { comment, id, SECRET, type Written } from './sample-words.ts'

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

/** Where a comment of the sample stands. */
export const PLACE = { title: 'Point 8', address: '../en/points/l-8/', draft: { siglum: 'US-28', provision: '8.' } }
const WRITER = { approved: 2, rejected: 1, isBlocked: false, isConfirmed: true, address: SECRET }

const ACTS: readonly Act[] = [
  {
    seq: 6,
    at: '2030-03-01T12:30:00.000Z',
    by: { kind: 'moderator', name: 'Moderator' },
    about: null,
    kind: 'role-taken',
    role: 'moderator',
    account: 'kX3v9Qm2TfLw8ZrB',
  },
  {
    seq: 5,
    at: '2030-03-01T12:00:00.000Z',
    by: { kind: 'moderator', name: 'Moderator' },
    about: null,
    kind: 'invited',
    role: 'owner',
    invitation: '0123456789abcdef',
  },
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

/** The pages of moderators, by their names for tests. */
export const moderatorPages = (telling: Telling, written: Written): readonly (readonly [string, CommentsPage])[] => {
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
        checkpoint: { size: 6, root: 'abc' },
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
        errors: [{ field: 'address', why: 'address-not-one' }],
      }),
    ],
  ]
}
