import { Hono } from 'hono'
import { compare } from '../text/compare.ts'
import type { Doubt } from '../text/reading.ts'
import { type Chosen, type Offered, renderChooseForm } from '../web/pages/choose-form.ts'
import { renderComparisonPage } from '../web/pages/comparison-page.ts'
import { renderMessagePage } from '../web/pages/message-page.ts'
import { type Frame, policyOf } from '../web/pages/page-frame.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { sayIn, type Tongue } from '../web/pages/phrases.ts'
import { digest } from './digest.ts'

/** What the site of the sample needs: its drafts by name, their doubts, what is shown at first, and the sentences of each language. */
export type SampleSite = {
  readonly offered: readonly (Offered & { readonly doubts: readonly Doubt[] })[]
  readonly first: Chosen
  readonly phrases: Readonly<Record<Tongue, Phrases>>
}

/** More drafts side by side than anybody can read; an address cannot ask for more. */
const MOST_DRAFTS = 12

const POLICY = policyOf(digest, "'self'")

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cache-control': 'no-cache',
}

type Visit = { readonly site: SampleSite; readonly url: URL; readonly tongue: Tongue }

/** The language of a visit: the address's, else the first of ours that the browser accepts, else English. */
const chooseTongue = (url: URL, accepted: string): Tongue => {
  const wanted = url.searchParams.get('lang') ?? /\b(?:de|en)\b/i.exec(accepted)?.[0] ?? 'en'
  return wanted.toLowerCase() === 'de' ? 'de' : 'en'
}

/** What an address chooses; null where it names a draft that is not there, or too few or too many. */
const readChoice = ({ site, url }: Visit): Chosen | null => {
  if (!url.searchParams.has('d') && !url.searchParams.has('base')) return site.first
  const names = [...new Set(url.searchParams.getAll('d'))]
  const base = url.searchParams.get('base') || null
  const known = new Set(site.offered.map(({ name }) => name))
  if (names.length < 2 || names.length > MOST_DRAFTS || names.some(name => !known.has(name))) return null
  return base === null || names.includes(base) ? { names, base } : null
}

const renderChoice = (visit: Visit, choice: Chosen): Frame => {
  const { site, tongue } = visit
  const phrases = site.phrases[tongue]
  const say = sayIn(phrases)
  const chosen = site.offered.filter(({ name }) => choice.names.includes(name))
  const drafts = chosen.map(({ draft }) => draft)
  const base = chosen.find(({ name }) => name === choice.base)?.draft.siglum ?? null
  const edges =
    base === null
      ? drafts.slice(1).map((draft, place) => ({ from: drafts[place]?.siglum ?? '', to: draft.siglum }))
      : drafts.filter(({ siglum }) => siglum !== base).map(({ siglum }) => ({ from: base, to: siglum }))
  return renderComparisonPage({
    phrases,
    tongue,
    comparison: compare({ drafts, edges, corrections: [] }),
    files: chosen.map(({ name }) => name),
    doubts: chosen.flatMap(({ doubts, name }) => doubts.map(doubt => ({ ...doubt, file: name }))),
    base,
    controls: renderChooseForm({ say, tongue, isOpen: false }, site.offered, choice),
    notice: say('sample.notice'),
  })
}

const renderMessage = ({ site, tongue }: Visit, which: 'not-found' | 'bad-choice' | 'only-get' | 'failed'): Frame => {
  const say = sayIn(site.phrases[tongue])
  return renderMessagePage({
    say,
    tongue,
    heading: say(`message.${which}`),
    message: say(`message.${which}-what`),
    notice: say('sample.notice'),
    controls: which === 'bad-choice' ? renderChooseForm({ say, tongue, isOpen: true }, site.offered, site.first) : null,
  })
}

// A page of another site could reach this server under a name of its own that leads to 127.0.0.1 (DNS rebinding); it is then asked for by that name.
const isOwnHost = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host)

/** The site of the sample drafts: one page that compares those chosen. It answers GET and HEAD for its own host, and nothing else. */
export const createSampleSite = (site: SampleSite): Hono => {
  const app = new Hono()
  const visitOf = (url: string, accepted: string | undefined): Visit => {
    const parsed = new URL(url)
    return { site, url: parsed, tongue: chooseTongue(parsed, accepted ?? '') }
  }
  app.use(async (context, next) => {
    if (!isOwnHost(context.req.header('host') ?? '')) return context.text('Misdirected request\n', 421, HEADERS)
    const { method, url } = context.req
    if (method !== 'GET' && method !== 'HEAD') {
      const page = renderMessage(visitOf(url, context.req.header('accept-language')), 'only-get')
      return context.html(page(POLICY), 405, { ...HEADERS, allow: 'GET, HEAD' })
    }
    return next()
  })
  app.get('/', context => {
    const visit = visitOf(context.req.url, context.req.header('accept-language'))
    const choice = readChoice(visit)
    return choice === null
      ? context.html(renderMessage(visit, 'bad-choice')(POLICY), 400, HEADERS)
      : context.html(renderChoice(visit, choice)(POLICY), 200, HEADERS)
  })
  app.get('/favicon.ico', context => context.body(null, 204, HEADERS))
  app.notFound(context =>
    context.html(
      renderMessage(visitOf(context.req.url, context.req.header('accept-language')), 'not-found')(POLICY),
      404,
      HEADERS,
    ),
  )
  app.onError((_, context) =>
    context.html(
      renderMessage(visitOf(context.req.url, context.req.header('accept-language')), 'failed')(POLICY),
      500,
      HEADERS,
    ),
  )
  return app
}
