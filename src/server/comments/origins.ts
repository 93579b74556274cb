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

/**
 * The address of the copy that a form was sent from, with a slash at its end: the one that its address names as `copy`, else that of its origin; null where
 * it was none that is known, so that nobody is led anywhere else.
 */
export const copyOf = ({ headers, url }: Request, { copies }: KnownBases): string | null => {
  const named = new URL(url).searchParams.get('copy')
  if (named !== null) return copies.find(base => base === named) ?? null
  const origin = headers.get('origin')
  return copies.find(base => originOf(base) === origin) ?? null
}
