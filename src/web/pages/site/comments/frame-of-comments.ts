import { html } from '../../html.ts'
import { type PlainFrame, renderPlainPage } from '../message-page.ts'
import type { CommentsPage } from './telling.ts'

/** Puts the plain frame round a page of comments. `script`: the island `comments`, as a path from the root of the site; null for a page that needs none. */
export const renderCommentsPage = (
  frame: PlainFrame & { readonly script: string | null },
  { heading, lead, body }: CommentsPage,
): string =>
  renderPlainPage(frame, {
    heading,
    lead,
    body: html`${body}${frame.script === null ? null : html`<script type="module" src="${frame.root}${frame.script}"></script>`}`,
  })
