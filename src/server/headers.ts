import { sitePolicy } from '../web/pages/site/policy.ts'
import type { Answer, AnswerKind } from './answer.ts'

const FOR_GOOD = 'public, max-age=31536000, immutable'

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
} as const

const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; sandbox"

const policyFor = (kind: AnswerKind): Readonly<Record<string, string>> => {
  switch (kind) {
    case 'page':
      return {
        'content-security-policy': `${sitePolicy(null)}; frame-ancestors 'none'`,
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
      }
    case 'embed':
      return {
        'content-security-policy': `${sitePolicy(null)}; frame-ancestors *`,
        'cross-origin-resource-policy': 'cross-origin',
      }
    case 'data':
      return {
        'content-security-policy': `${NOTHING}; frame-ancestors 'none'`,
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      }
    case 'asset':
      return {
        'content-security-policy': `${NOTHING}; frame-ancestors 'none'`,
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
      }
  }
}

/** The headers of an answer but for those of its packing: what browsers may do with it, how long it holds, what it is. No answer sets a cookie. */
export const headersOf = ({
  kind,
  type,
  download,
  isLasting,
  isPassing,
  more,
}: Answer): Readonly<Record<string, string>> => ({
  ...EVERYWHERE,
  ...policyFor(kind),
  'content-type': type,
  'cache-control': isLasting ? FOR_GOOD : isPassing ? 'no-store' : 'no-cache',
  ...(download === null ? {} : { 'content-disposition': `attachment; filename="${download}"` }),
  ...more,
})
