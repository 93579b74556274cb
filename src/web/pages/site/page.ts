import type { Html } from '../html.ts'
import type { CsvTable } from '../tables.ts'
import type { Form, Query } from './place.ts'
import type { Island } from './view.ts'

/** What a page is about, for citations: a point names its draft where it is one draft's. `digestOf` says what `digest` is of; absent: of the words shown where there are any, else of a file. */
export type Subject = {
  readonly title: string
  readonly draft: { readonly siglum: string; readonly title: string; readonly date: string } | null
  readonly digest: string | null
  readonly digestOf?: 'file' | 'words'
  readonly wording: 'original' | 'quoted' | 'translated' | 'restated' | null
}

/**
 * One page, without its frame. `title` names it in the window, in citations and previews, `lead` says in one sentence what it says.
 * `heading` null: the title. `forms` are the other forms in which it can be had; `table` makes exactly what is filtered, null where there is no table.
 * `status` 404 or 400: a page that says that something is not there or was asked for wrongly. `choices` null: the query as it came, else the part of it that counts.
 * `moment` `now`: what it shows belongs to no moment of the record, so that it is neither pinned to one, nor cited, nor embedded.
 * `subject` null: cited by its title alone. `jsonLd` null: no linked data.
 */
export type Page = {
  readonly title: string
  readonly heading: Html | null
  readonly lead: string
  readonly body: Html
  readonly status: 200 | 400 | 404
  readonly forms: readonly Form[]
  readonly table: (() => CsvTable) | null
  readonly subject: Subject | null
  readonly jsonLd: object | null
  readonly islands: readonly Island[]
  readonly choices: Query | null
  readonly moment: 'any' | 'now'
}

/** A page of which only some parts are told; the rest is what most pages have. */
export const page = (parts: Pick<Page, 'title' | 'lead' | 'body'> & Partial<Page>): Page => ({
  heading: null,
  status: 200,
  forms: [],
  table: null,
  subject: null,
  jsonLd: null,
  islands: [],
  choices: null,
  moment: 'any',
  ...parts,
})
