const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null)

/** The addresses at which this site and its published copies stand: the only ones whose forms are taken and that are led back to. */
export type KnownBases = { readonly own: string; readonly copies: readonly string[] }

/**
 * Whether a form for readers may have come from where it did. Browsers say `null` where a page sends no referrer, as all pages of ours: that is let
 * through, since such a form does nothing that its sender could not do alone.
 */
export const isKnownOrigin = ({ headers, url }: Request, { own, copies }: KnownBases): boolean => {
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return true
  return [url, own, ...copies].some(known => originOf(known) === origin)
}

/**
 * Whether a form of moderation was sent from a page of this server (Fetch Metadata; where a browser does not send it, its `Origin`). Together with
 * the token of the session; either alone would do.
 */
export const isSameOrigin = ({ headers, url }: Request, { own }: KnownBases): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && [url, own].some(known => originOf(known) === origin)
}

/** Which of the copies a form was sent from, by its place among them; null where it was none, or the browser does not say. */
export const baseOf = ({ headers }: Request, { copies }: KnownBases): number | null => {
  const origin = headers.get('origin')
  const found = copies.findIndex(base => originOf(base) === origin)
  return found < 0 ? null : found
}
