import type { Statement } from '../../elsewhere/copied.ts'
import { type Html, html } from '../html.ts'
import { renderCopyBox } from './cite-box.ts'
import { renderEntryLinks } from './parts.ts'
import type { View } from './view.ts'

/** What stands at the end of one entry: the statement as a sentence to be copied, null where it is none; the link to the entry, and the report of an error. */
export const renderFoot = (
  view: View,
  kind: string,
  { id, statement }: { readonly id: string; readonly statement: Statement | null },
): Html =>
  html`<div class="pt-foot">${statement === null ? null : renderCopyBox(view, statement, `${kind}-${id}`)}${renderEntryLinks(view, kind, id)}</div>`
