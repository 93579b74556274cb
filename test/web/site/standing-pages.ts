import type { Entry } from '../../../src/record/entry.ts'
import { EMPTY_STATE } from '../../../src/record/state.ts'
import { take } from '../../../src/record/take.ts'
import { THINGS, type Thing, type ThingKind } from '../../../src/record/thing.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import type { Page } from '../../../src/web/pages/site/page.ts'
import { placeOf } from '../../../src/web/pages/site/place.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
import { sampleEntries, viewOf } from './sample.ts'

/** The samples, by name. */
export const SAMPLES = ['ukraine-2025', 'lake-treaty'] as const
const TONGUES = ['en', 'de'] as const

const views = new Map<string, View>()

/** The view of a sample's page; the state of a sample is folded once for each language and moment. */
export const viewAt = (address: string): View => {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid/')
  const [name = '', tongue = ''] = address.split('/')
  const moment = `${name}/${tongue}/?knownOn=${searchParams.get('knownOn') ?? ''}`
  const view = views.get(moment) ?? viewOf(sampleEntries(name), moment)
  views.set(moment, view)
  const place = placeOf(pathname.slice(1), searchParams)
  if (place === null) throw new Error(`no such page: ${address}`)
  return { ...view, place }
}

/** A page of a sample. */
export const samplePage = (address: string): Page => renderPage(viewAt(address))
/** A page of a sample in its frame. */
export const sampleHtml = (address: string): string => renderSitePage(viewAt(address), samplePage(address))

/** The words that readers see: no tags, one space between words. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** The body of a page of a sample. */
export const bodyOf = (address: string): string => samplePage(address).body.toString()
/** The words of the body of a page. */
export const wordsAt = (address: string): string => wordsOf(bodyOf(address))

/** What stands under a heading, up to the next one of its level. */
export const section = (html: string, id: string): string => html.split(`<h2 id="${id}">`)[1]?.split('<h2 ')[0] ?? ''

/** The element of an entry, up to its end. */
export const entryAt = (html: string, id: string): string => {
  const from = html.indexOf(`id="${id}"`)
  return from < 0 ? '' : html.slice(from, html.indexOf('class="entry-links"', from))
}

/** Every address of these pages in a sample, in both languages. */
export const addressesOf = (name: string): readonly string[] => {
  const { party, bloc, person } = viewAt(`${name}/en/`).state.things
  const holders = [...party.keys(), ...bloc.keys(), ...person.keys()].map(id => `parties/${id}/`)
  return TONGUES.flatMap(tongue =>
    ['', '?contested=yes', 'new/', 'parties/', ...holders].map(path => `${name}/${tongue}/${path}`),
  )
}

/** The ids of a page, in their order. */
export const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')

/** A record of some things, written at once. */
export const entriesFrom = (
  things: readonly (readonly [ThingKind, Readonly<Record<string, unknown>>])[],
): readonly Entry[] => {
  const intents = things.map(([kind, value]) => ({
    by: 'test',
    why: null,
    knownOn: null,
    change: { kind: 'put', thing: { kind, value: THINGS[kind].parse(value) } as Thing } as const,
  }))
  const taken = take(EMPTY_STATE, intents, '2030-12-01T00:00:00.000Z')
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return taken.value.entries
}

/** A page of some entries, alone and in its frame. */
export const pageOf = (entries: readonly Entry[], path: string): { readonly page: Page; readonly html: string } => {
  const view = viewOf(entries, `ford/${path}`)
  const page = renderPage(view)
  return { page, html: renderSitePage(view, page) }
}
