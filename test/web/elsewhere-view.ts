import type { Entry } from '../../src/record/entry.ts'
import { toNegotiationId } from '../../src/record/id.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { sayIn, type Tongue } from '../../src/web/pages/phrases.ts'
import type { Place, Route } from '../../src/web/pages/site/place.ts'
import { ISLANDS, type View } from '../../src/web/pages/site/view.ts'
import type { Teller } from '../../src/web/pages/tell.ts'

/** Tells in English and in German. */
export const TELLERS: Readonly<Record<Tongue, Teller>> = {
  en: { tongue: 'en', say: sayIn(en) },
  de: { tongue: 'de', say: sayIn(de) },
}

const islands = Object.fromEntries(ISLANDS.map(name => [name, `assets/${name}.js`])) as View['assets']['islands']

/** A view of some entries at a page, on a site that stands at `base`. */
export const viewOf = (entries: readonly Entry[], tongue: Tongue, route: Route, base: string | null): View => {
  const state = fold(entries, NOW)
  const [negotiation] = state.things.negotiation.values()
  const place: Place = {
    negotiation: toNegotiationId(negotiation?.id ?? 'empty') as Place['negotiation'],
    revision: null,
    tongue,
    route,
    form: 'page',
    knownOn: null,
    query: {},
  }
  return {
    ...TELLERS[tongue],
    place,
    state,
    entries,
    asked: { on: null, today: state.recordedAt.slice(0, 10) },
    publisher: { kind: 'static', base, reportTo: null, server: null },
    digest: text => String(text.length),
    assets: { style: 'assets/site.css', islands },
    checkpoint: null,
    knownDays: null,
  }
}
