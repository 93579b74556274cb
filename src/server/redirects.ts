import { placeOf } from '../web/pages/site/place.ts'
import { type Answer, answer } from './answer.ts'
import type { ReadingRoom } from './reading-room.ts'
import type { Visit } from './visit.ts'

/** Sends a reader elsewhere: 308 for good, 302 where it depends on the reader's language. `location` is relative, so that it holds below any path. */
export const redirect = (status: 302 | 308, location: string): Answer =>
  answer({
    status,
    type: 'text/plain; charset=utf-8',
    body: '',
    more: { location, ...(status === 302 ? { vary: 'accept-language' } : {}) },
  })

const NO_QUERY = new URLSearchParams()

// A record's address without a language: `lake/`, or `lake/r/5/`.
const isWithoutTongue = (room: ReadingRoom, path: string): boolean =>
  /^[^/]+\/(?:r\/\d{1,9}\/)?$/.test(path) && room.negotiations().some(id => path.startsWith(`${id}/`))

/** Where an address leads that stands for another one: to its own path with a slash, or to the reader's language; null where it does not. */
export const leadOn = (room: ReadingRoom, path: string, { query, tongue }: Visit): Answer | null => {
  if (path.endsWith('/')) return isWithoutTongue(room, path) ? redirect(302, `./${tongue}/${query}`) : null
  // A thing may be called as a form of a page is: `drafts/data.csv` is the table of the drafts.
  if (placeOf(path, NO_QUERY) !== null) return null
  const whole = `${path}/`
  const last = path.split('/').at(-1) ?? ''
  return placeOf(whole, NO_QUERY) !== null || isWithoutTongue(room, whole) ? redirect(308, `./${last}/${query}`) : null
}
