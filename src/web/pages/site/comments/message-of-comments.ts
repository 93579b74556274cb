import { html } from '../../html.ts'
import type { CommentsPage, Telling } from './telling.ts'

/** What a page of one message says. `minutes`: after how many it may be tried again. */
export type CommentMessage =
  | {
      readonly kind:
        | 'expired-link'
        | 'unknown-link'
        | 'closed'
        | 'not-allowed'
        | 'no-comment'
        | 'unavailable'
        | 'bad-form'
        | 'note-with-address'
        | 'too-long'
        | 'note-too-long'
        | 'reported'
        | 'noticed'
        | 'edited'
        | 'erased'
        | 'confirmed'
    }
  | { readonly kind: 'too-many'; readonly minutes: number }

/** A page that says one thing and leads back. `back` null: nobody knows where to. */
export const renderCommentMessage = (telling: Telling, message: CommentMessage, back: string | null): CommentsPage => {
  const { say } = telling
  const minutes = message.kind === 'too-many' ? Math.max(1, Math.ceil(message.minutes)) : 0
  return {
    heading: say(`comment-page.message.${message.kind}`),
    lead: say(`comment-page.message.${message.kind}-what`, { minutes }),
    body: html`${back === null ? null : html`<p><a href="${back}">${say('comment-page.back')}</a></p>`}`,
  }
}
