import type { Hono } from 'hono'
import { toNegotiationId } from '../record/id.ts'
import type { Place } from '../web/pages/site/place.ts'
import { type Answer, answer } from './answer.ts'
import type { PageWorld } from './page-maker.ts'
import type { Visit } from './visit.ts'

/** The JSON API, which is loaded when somebody first asks for it: most readers never do. */
export type LazyApi = { readonly ask: (visit: Visit) => Promise<Answer> }

/** The JSON API of a site. */
export const lazyApi = (world: PageWorld): LazyApi => {
  let loaded: Promise<Hono> | null = null
  const load = async (): Promise<Hono> => (await import('./api/api.ts')).createApi(world) as unknown as Hono
  return {
    ask: async ({ path, query, tongue, search }) => {
      loaded ??= load()
      const api = await loaded
      const response = await api.request(`http://api.invalid/${path}${query}`, {
        headers: { 'accept-language': tongue },
      })
      const type = response.headers.get('content-type') ?? 'application/json'
      const isLasting = response.status === 200 && search.has('revision')
      return answer({ status: response.status, kind: 'data', type, body: await response.text(), isLasting })
    },
  }
}

/** For how long an answer of the API holds: as long as the pages of the negotiation that it is about; null where it is about none. */
export const apiPlace = ({ path, search }: Visit): Pick<Place, 'negotiation' | 'revision'> | null => {
  const negotiation = toNegotiationId(/^api\/v1\/negotiations\/([^/]+)\/./.exec(path)?.[1] ?? '')
  if (negotiation === null) return null
  return { negotiation, revision: search.has('revision') ? Number(search.get('revision')) : null }
}
