import { refuse } from '../text/reading.ts'
import { prepareComments } from './comments/prepare.ts'
import type { Run } from './errand.ts'
import { readHosts, readPublisher } from './publisher.ts'
import { findPlace } from './record/place.ts'
import { readPort, serveLibrary, untilStopped, withLibrary } from './serving.ts'

/** `travaux serve`: serves the site of one's own records until it is stopped. */
export const runServe: Run = async errand => {
  const { call } = errand
  const [word] = call.words
  if (word !== undefined) return refuse({ kind: 'too-many-files', params: { name: word } })
  const port = readPort(errand)
  if (!port.ok) return port
  const publisher = readPublisher(call, 'served')
  if (!publisher.ok) return publisher
  const hosts = readHosts(call, publisher.value)
  if (!hosts.ok) return hosts
  const record = call.values.record ?? ''
  const place = findPlace(call, 'there')
  if (!place.ok) return place
  const serving = {
    port: port.value,
    hosts: hosts.value,
    publisher: publisher.value,
    record,
    stopped: untilStopped(),
  }
  return withLibrary(errand, async library => {
    // Only once the record is there: a call that is refused makes no key.
    const comments = await prepareComments(errand, place.value)
    return comments.ok ? serveLibrary(errand, library, { ...serving, comments: comments.value }) : comments
  })
}
