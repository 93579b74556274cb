// With a path an address would allow just that one page.
const originOf = (address: string): string => address.replace(/^(https?:\/\/[^/]+).*$/, '$1')

/**
 * What a page of the site may do (Content-Security-Policy, level 3): use files of its own, and nothing inline, from nowhere else. Scripts may not
 * make HTML of strings at all (Trusted Types with no policy). It holds for every page, so that cached and published pages carry it in their head.
 * `server` is the address that a static site sends its forms to; null where there is none.
 */
export const sitePolicy = (server: string | null): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${server === null ? '' : ` ${originOf(server)}`}`,
    `form-action 'self'${server === null ? '' : ` ${originOf(server)}`}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
