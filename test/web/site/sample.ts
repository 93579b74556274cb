import { createHash } from 'node:crypto'
import { stateAt } from '../../../src/analysis/state-at.ts'
import type { Entry } from '../../../src/record/entry.ts'
import { loadPhrases, sayIn } from '../../../src/web/pages/phrases.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import type { Page } from '../../../src/web/pages/site/page.ts'
import { placeOf } from '../../../src/web/pages/site/place.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
import { entriesOf, readExample } from '../../samples/load.ts'

const kept = new Map<string, readonly Entry[]>()

/** The entries of one of our samples, read once. */
export const sampleEntries = (name: string): readonly Entry[] => {
  const entries = kept.get(name) ?? entriesOf(readExample(name))
  kept.set(name, entries)
  return entries
}

const PHRASES = { en: await loadPhrases('en'), de: await loadPhrases('de') }

type Moment = ReturnType<typeof stateAt> & { readonly counted: readonly Entry[] }

// What pages ask of a state is remembered by the state: pages of one moment share theirs, as they do when they are served.
const moments = new WeakMap<readonly Entry[], Map<string, Moment>>()

const momentOf = (entries: readonly Entry[], revision: number | null, limit: string | null): Moment => {
  const known = moments.get(entries)?.get(`${revision} ${limit}`)
  if (known !== undefined) return known
  const counted = entries.filter(
    ({ seq, knownOn }) => (revision === null || seq <= revision) && (limit === null || knownOn <= limit),
  )
  const moment = entries.at(-1)?.recordedAt ?? '2025-12-24T12:00:00.000Z'
  const made = { ...stateAt(counted, { on: null, knownOn: limit, recordedAt: null }, moment), counted }
  moments.set(entries, (moments.get(entries) ?? new Map<string, Moment>()).set(`${revision} ${limit}`, made))
  return made
}

/** The view of some entries at an address from the root of the site (`ukraine-2025/en/drafts/?knownOn=2025-11-24`). Throws where it names no page. */
export const viewOf = (entries: readonly Entry[], address: string): View => {
  const url = new URL(address, 'http://site.invalid/')
  const place = placeOf(url.pathname.slice(1), url.searchParams)
  if (place === null) throw new Error(`no such page: ${address}`)
  const limit = place.knownOn === null ? null : `${place.knownOn}T23:59:59.999Z`
  const { counted, state, asked } = momentOf(entries, place.revision, limit)
  return {
    place,
    state,
    entries: counted,
    asked,
    say: sayIn(PHRASES[place.tongue]),
    tongue: place.tongue,
    publisher: { kind: 'served', base: null, reportTo: null, server: null },
    digest: text => createHash('sha256').update(text).digest('hex'),
    assets: {
      style: 'assets/site.css',
      islands: {
        comments: 'assets/comments.js',
        walk: 'assets/walk.js',
        hover: 'assets/hover.js',
        slider: 'assets/slider.js',
        embed: 'assets/embed.js',
        search: 'assets/search.js',
      },
    },
    checkpoint: null,
    knownDays: { first: '2025-01-01', last: '2025-12-31' },
  }
}

/** A page of one of our samples. */
export const samplePage = (address: string): Page =>
  renderPage(viewOf(sampleEntries(address.split('/')[0] ?? ''), address))

/** A page of some entries in its frame, as HTML. */
export const renderOf = (entries: readonly Entry[], address: string): string => {
  const view = viewOf(entries, address)
  return renderSitePage(view, renderPage(view))
}

/** A page of one of our samples in its frame, as HTML. */
export const sampleHtml = (address: string): string => renderOf(sampleEntries(address.split('/')[0] ?? ''), address)
