import * as z from 'zod'
import { NegotiationId } from '../../record/id.ts'

/** The file by which a folder is known again as a published site. */
export const MARKER_FILE = 'travaux-site.json'

const Marker = z.object({
  travaux: z.literal('site/1'),
  negotiations: z.array(
    z.object({ id: NegotiationId, newest: z.number().int(), revisions: z.array(z.number().int()) }),
  ),
})

/** Which revisions of which negotiations a published site holds, each under its own address, the lowest first. */
export type Marker = z.infer<typeof Marker>
export type MarkedNegotiation = Marker['negotiations'][number]

/** A marker from its text; null where it is none of ours. */
export const readMarker = (text: string): Marker | null => {
  try {
    return Marker.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** A marker as a file. */
export const renderMarker = (negotiations: readonly MarkedNegotiation[]): string =>
  `${JSON.stringify({ travaux: 'site/1', negotiations }, null, 2)}\n`
