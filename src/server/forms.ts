import { renderCalendar } from '../web/elsewhere/calendar.ts'
import { bibtexCitation, cslCitation, plainCitation, risCitation } from '../web/elsewhere/citation.ts'
import type { Cited } from '../web/elsewhere/cited.ts'
import { atomFeed, jsonFeed } from '../web/elsewhere/feed.ts'
import { calendarOf, citedOf, feedOf, previewOf, tableFrom } from '../web/elsewhere/of-page.ts'
import { tableCsv } from '../web/elsewhere/table-forms.ts'
import { renderEmbedPage } from '../web/pages/site/embed-page.ts'
import { renderSitePage } from '../web/pages/site/frame.ts'
import type { Page } from '../web/pages/site/page.ts'
import type { Form } from '../web/pages/site/place.ts'
import type { View } from '../web/pages/site/view.ts'
import type { Teller } from '../web/pages/tell.ts'
import { type Answer, answer } from './answer.ts'
import { paintPreview } from './preview-picture.ts'

/** Makes one form of a page; null where this page has no such form. */
type MakeForm = (view: View, page: Page) => Answer | null | Promise<Answer | null>

/** What a file is called when it is saved: the negotiation, the page, the language, and the revision. */
const fileName = (view: View, ending: string): string => {
  const { negotiation, route, tongue } = view.place
  const things = 'id' in route ? [route.id] : route.kind === 'comparison' ? [route.from, route.to] : []
  const parts = [negotiation, route.kind, ...things, tongue, `r${view.state.seq}`]
  return `${parts.join('-')}.${ending}`
}

const data = (type: string, body: string, download: string | null): Answer =>
  answer({ kind: 'data', type, body, download })

const asCsv: MakeForm = (view, { table }) =>
  table === null
    ? null
    : data('text/csv; charset=utf-8; header=present', tableCsv(table(), tableFrom(view)), fileName(view, 'csv'))

const asJson: MakeForm = (view, { table }) => {
  if (table === null) return null
  const { columns, rows } = table()
  const whole = rows.map(row => Object.fromEntries(columns.map(column => [column, row[column] ?? null])))
  const body = { travaux: 'table/1', negotiation: view.place.negotiation, ...tableFrom(view), columns, rows: whole }
  return data('application/json', `${JSON.stringify(body)}\n`, null)
}

const asCitation =
  (type: string, ending: string, render: (teller: Teller, cited: Cited) => string): MakeForm =>
  (view, page) =>
    data(type, render(view, citedOf(view, page)), ending === 'txt' ? null : fileName(view, ending))

const asPicture: MakeForm = async (view, page) => {
  const body = new Uint8Array(await paintPreview(previewOf(view, page)))
  return answer({ kind: 'data', type: 'image/png', body })
}

const MAKERS: Readonly<Record<Form, MakeForm>> = {
  page: (view, page) =>
    answer({ status: page.status, type: 'text/html; charset=utf-8', body: renderSitePage(view, page) }),
  csv: asCsv,
  json: asJson,
  atom: (view, page) => data('application/atom+xml; charset=utf-8', atomFeed(feedOf(view, page, 'atom')), null),
  'json-feed': (view, page) => data('application/feed+json', jsonFeed(feedOf(view, page, 'json-feed')), null),
  calendar: view => {
    const { text } = renderCalendar(calendarOf(view))
    return data('text/calendar; charset=utf-8', text, fileName(view, 'ics'))
  },
  bibtex: asCitation('application/x-bibtex; charset=utf-8', 'bib', bibtexCitation),
  ris: asCitation('application/x-research-info-systems; charset=utf-8', 'ris', risCitation),
  'csl-json': asCitation('application/vnd.citationstyles.csl+json', 'json', cslCitation),
  plain: asCitation('text/plain; charset=utf-8', 'txt', plainCitation),
  picture: asPicture,
  embed: (view, page) => answer({ kind: 'embed', type: 'text/html; charset=utf-8', body: renderEmbedPage(view, page) }),
}

/** Forms that every page has. */
const EVERY_PAGE: readonly Form[] = ['bibtex', 'ris', 'csl-json', 'plain', 'picture', 'embed']

/** The forms in which a page can be had beside itself. */
export const formsOf = (page: Page): readonly Form[] =>
  page.status === 200 ? [...new Set([...page.forms, ...EVERY_PAGE])] : []

/** The form of a page that its address asks for; null where the page has no such form. */
export const makeForm = async (view: View, page: Page): Promise<Answer | null> => {
  const { form } = view.place
  return form === 'page' || formsOf(page).includes(form) ? MAKERS[form](view, page) : null
}
