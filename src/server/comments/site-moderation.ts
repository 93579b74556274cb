import type { CommentSettings } from '../../comments/comment.ts'
import type { Say } from '../../web/pages/phrases.ts'
import { renderLogPage } from '../../web/pages/site/comments/log-page.ts'
import type { Moderation } from '../../web/pages/site/comments/moderation.ts'
import { renderPeoplePage } from '../../web/pages/site/comments/people-page.ts'
import { renderQueuePage } from '../../web/pages/site/comments/queue-page.ts'
import { renderReportsPage } from '../../web/pages/site/comments/reports-page.ts'
import { renderSettingsPage } from '../../web/pages/site/comments/settings-page.ts'
import type { CommentsPage, Telling } from '../../web/pages/site/comments/telling.ts'
import { relative } from '../../web/pages/site/place.ts'
import type { ModerationPage, Moderator, Spoken } from './comment-pages.ts'
import { QUEUE_PAGE } from './moderate.ts'
import { placeFor } from './place-for.ts'
import type { TypedSettings } from './settings.ts'

/** A page of moderation, who looks at it, and where it stands. */
export type ModerationShown = {
  readonly spoken: Spoken
  readonly say: Say
  readonly by: Moderator
  readonly page: ModerationPage
}

const way = ({ negotiation, tongue, path }: Spoken, rest: string): string =>
  relative(path, `${negotiation}/${tongue}/moderation/${rest}`)

const moderationOf = ({ spoken, by, page }: ModerationShown): Moderation => {
  const isOwner = by.role === 'owner'
  const to = (rest: string): string => way(spoken, rest)
  return {
    current: page.kind,
    tabs: {
      queue: to('queue'),
      reports: to('reports'),
      log: to('log'),
      settings: isOwner ? to('settings') : null,
      people: isOwner ? to('people') : null,
    },
    posts: { act: to('act'), reports: to('reports'), settings: to('settings'), people: to('people') },
    token: by.who.formToken,
    penName: by.who.penName,
    signOut: relative(spoken.path, 'sign-in/account/'),
    site: relative(spoken.path, `${spoken.negotiation}/${spoken.tongue}/`),
    done: by.done,
  }
}

const inFields = ({ words, mostLinks, editMinutes, keepDays, ...plain }: CommentSettings): TypedSettings => ({
  ...plain,
  words: words.join('\n'),
  mostLinks: String(mostLinks),
  editMinutes: String(editMinutes),
  keepDays: String(keepDays),
})

type Of<Kind extends ModerationPage['kind']> = Extract<ModerationPage, { readonly kind: Kind }>

const queuePage = (telling: Telling, shown: ModerationShown, page: Of<'queue'>): CommentsPage =>
  renderQueuePage(telling, moderationOf(shown), {
    ...page,
    comments: page.comments.map(({ held, ...queued }) => ({
      ...queued,
      place: placeFor(shown.spoken, shown.say, queued.comment.anchor),
      why: held === null ? [] : [held.rule],
      signals: held?.also ?? [],
    })),
    isOne: page.only !== null,
    address: way(shown.spoken, 'queue'),
    next: page.only !== null || page.comments.length < QUEUE_PAGE ? null : page.from + QUEUE_PAGE,
  })

const reportsPage = (telling: Telling, shown: ModerationShown, { reports }: Of<'reports'>): CommentsPage =>
  renderReportsPage(
    telling,
    moderationOf(shown),
    reports.map(({ address, about, isBlocked, isClosed, ...report }) => ({
      ...report,
      hasAddress: address !== null,
      about:
        about === null
          ? null
          : { comment: about, place: placeFor(shown.spoken, shown.say, about.anchor), isBlocked, isClosed },
    })),
  )

const logPage = (telling: Telling, shown: ModerationShown, { log }: Of<'log'>): CommentsPage => {
  const [oldest] = log.acts
  return renderLogPage(telling, moderationOf(shown), {
    acts: log.acts.toReversed(),
    checkpoint: log.holds ? log.checkpoint : null,
    older: oldest === undefined || oldest.seq === 1 ? null : way(shown.spoken, `log?before=${oldest.seq}`),
    linkOf: comment => way(shown.spoken, `queue?comment=${comment}`),
  })
}

/** A page of moderation before its frame is put round it. */
export const renderModeration = (telling: Telling, shown: ModerationShown): CommentsPage => {
  const { page } = shown
  switch (page.kind) {
    case 'queue':
      return queuePage(telling, shown, page)
    case 'reports':
      return reportsPage(telling, shown, page)
    case 'log':
      return logPage(telling, shown, page)
    case 'settings':
      return renderSettingsPage(telling, moderationOf(shown), {
        settings: page.typed ?? inFields(page.settings),
        errors: page.errors,
      })
    case 'people':
      return renderPeoplePage(telling, moderationOf(shown), {
        ...page.people,
        you: shown.by.who.account,
        typed: page.typed,
        errors: page.errors,
      })
  }
}
