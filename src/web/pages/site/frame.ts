import { SINGLE_PAGES } from '../../../comments/page-name.ts'
import { renderLinkedData } from '../../elsewhere/linked-data.ts'
import { linkedDataOf } from '../../elsewhere/linked-page.ts'
import { renderHeadMeta } from '../head-meta.ts'
import { type Html, html } from '../html.ts'
import type { Tongue } from '../phrases.ts'
import { renderCiteBox } from './cite-box.ts'
import { renderComments } from './comments/section.ts'
import { sayDay } from './days.ts'
import { renderDiscovery, renderEmbedBox } from './embed-page.ts'
import { titleOf } from './frame-title.ts'
import type { Page } from './page.ts'
import { permalinkAddress, permalinkOf, renderText, reportLink } from './parts.ts'
import { addressOf, leadTo, pathOf, type Route, relative, type SinglePage } from './place.ts'
import { sitePolicy } from './policy.ts'
import { canonicalRoute, type Island, linkTo, negotiationOf, tellText, type View } from './view.ts'

const MAIN_PAGES: readonly SinglePage[] = [
  'standing',
  'drafts',
  'synopsis',
  'points',
  'lineages',
  'timeline',
  'parties',
  'sources',
]

const OTHER_PAGES: readonly SinglePage[] = SINGLE_PAGES.filter(kind => !MAIN_PAGES.includes(kind))

const TONGUES: Readonly<Record<Tongue, string>> = { en: 'English', de: 'Deutsch' }

const HOMES = { draft: 'drafts', point: 'points', party: 'parties', source: 'sources' } as const

const homeOf = (route: Route): SinglePage | null => {
  if (route.kind === 'comments') return null
  if (route.kind === 'comparison') return 'synopsis'
  return 'id' in route ? HOMES[route.kind] : route.kind
}

const isBelow = (route: Route): boolean => 'id' in route || route.kind === 'comparison'

const renderNavLink = (view: View, kind: SinglePage): Html => {
  const current = homeOf(view.place.route) !== kind ? null : isBelow(view.place.route) ? 'true' : 'page'
  return html`<li><a href="${linkTo(view, { kind })}"${current === null ? null : html` aria-current="${current}"`}>${view.say(`nav.${kind}`)}</a></li>`
}

const renderCommentsLink = (view: View): Html | null => {
  const { allComments, place, say } = view
  if (!allComments) return null
  const current = place.route.kind === 'comments' ? html` aria-current="page"` : null
  return html`<li><a href="${linkTo(view, { kind: 'comments', page: 1 })}"${current}>${say('comment-list.nav', { count: allComments.counted.counts.all })}</a></li>`
}

const renderTongues = (view: View): Html =>
  html`<ul class="tongues">${(['en', 'de'] as const).map(tongue =>
    tongue === view.tongue
      ? html`<li aria-current="true">${TONGUES[tongue]}</li>`
      : html`<li><a href="${leadTo(view.place, { ...view.place, tongue })}" lang="${tongue}" hreflang="${tongue}">${TONGUES[tongue]}</a></li>`,
  )}</ul>`

/** What the head of a page says of its place on the web: its lasting address with a picture, and the address under which it is found. Null on a site that does not know where it stands. */
const renderOnTheWeb = (view: View, page: Page): Html | null => {
  const { base } = view.publisher
  if (base === null) return null
  const title = `${page.title} · ${titleOf(view)}`
  const picture = { ...permalinkOf(view), form: 'picture' as const }
  const lasting = html`<meta property="og:url" content="${permalinkAddress(view)}">
<meta property="og:image" content="${base}${addressOf({ ...picture, query: {} })}">
<meta property="og:image:alt" content="${noticed(view, title)}">
<meta name="twitter:card" content="summary_large_image">
`
  return html`${page.moment === 'now' ? null : lasting}<link rel="canonical" href="${base}${addressOf({ ...view.place, route: canonicalRoute(view, view.place.route), query: page.choices ?? view.place.query })}">
`
}

const renderHead = (view: View, page: Page): Html => {
  const here = pathOf(view.place)
  const { server } = view.publisher
  const title = `${page.title} · ${titleOf(view)}`
  return html`${renderHeadMeta(sitePolicy(server))}
<title>${title}</title>
<meta name="description" content="${page.lead}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${page.lead}">
<meta property="og:type" content="article">
${renderOnTheWeb(view, page)}<link rel="stylesheet" href="${relative(here, view.assets.style)}">
${islandsOf(view, page).map(island => html`<script type="module" src="${relative(here, view.assets.islands[island])}"></script>\n`)}${(
  ['en', 'de'] as const
).map(
  tongue => html`<link rel="alternate" hreflang="${tongue}" href="${leadTo(view.place, { ...view.place, tongue })}">\n`,
)}${renderAlternates(view, page)}${renderDiscovery(view, page)}`
}

/** What the picture of a page says, with the notice that stands on it. */
const noticed = (view: View, title: string): string => {
  const notice = negotiationOf(view)?.notice
  return notice === undefined ? title : `${title} – ${tellText(view, notice)}`
}

const hasClock = ({ publisher, knownDays }: View, { moment }: Page): boolean =>
  moment === 'any' && knownDays !== null && (publisher.kind === 'served' || publisher.server !== null)

const islandsOf = (view: View, page: Page): readonly Island[] => [
  ...page.islands,
  ...(hasClock(view, page) ? (['slider'] as const) : []),
  ...(hasComments(view, page) ? (['comments'] as const) : []),
]

const ALTERNATES = {
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
  calendar: 'text/calendar',
} as const

const renderAlternates = (view: View, { forms, title }: Page): Html =>
  html`${forms.flatMap(form =>
    form === 'atom' || form === 'json-feed' || form === 'calendar'
      ? [
          html`<link rel="alternate" type="${ALTERNATES[form]}" title="${title}" href="${leadTo(view.place, { ...view.place, form })}">\n`,
        ]
      : [],
  )}`

const renderNotice = (view: View): Html | null => {
  const notice = negotiationOf(view)?.notice
  return notice === undefined
    ? null
    : html`<aside class="notice" aria-label="${view.say('page.notice')}"><p>${renderText(view, notice)}</p></aside>`
}

const renderMoment = (view: View): Html | null => {
  const { place, say } = view
  if (place.knownOn === null && place.revision === null) return null
  const now = leadTo(place, { ...place, knownOn: null, revision: null })
  const words =
    place.knownOn === null
      ? say('moment.revision', { revision: view.state.seq })
      : say('moment.known', { day: sayDay(view.tongue, place.knownOn) })
  return html`<aside class="moment" aria-label="${say('moment.label')}"><p>${words} <a href="${now}">${say('moment.leave')}</a></p></aside>`
}

const renderClock = (view: View): Html => {
  const { say, place, publisher } = view
  if (publisher.kind === 'static' && publisher.server === null)
    return html`<p class="clock soft">${say('clock.static')}</p>`
  const action = publisher.kind === 'static' ? `${publisher.server}/${pathOf(place)}` : './'
  const days = view.knownDays
  const ends = days === null ? null : html` data-first="${days.first}" data-last="${days.last}"`
  return html`<form class="clock" method="get" action="${action}"${ends}>
<label for="known-on">${say('clock.label')}</label>
<input type="date" id="known-on" name="knownOn" value="${place.knownOn ?? ''}">
${Object.entries(place.query).flatMap(([name, values]) =>
  values.map(value => html`<input type="hidden" name="${name}" value="${value}">`),
)}<button type="submit">${say('clock.go')}</button></form>`
}

const renderForms = (view: View, { forms }: Page): Html | null =>
  forms.length === 0
    ? null
    : html`<p class="forms"><span>${view.say('foot.forms')}</span> ${forms.map(
        form => html`<a href="${leadTo(view.place, { ...view.place, form })}">${view.say(`form.${form}`)}</a> `,
      )}</p>`

const renderColophon = (view: View): Html => {
  const { say } = view
  const licence = negotiationOf(view)?.licence
  return html`<p class="soft">${say('foot.what')} ${
    licence === undefined ? say('about.licence-none') : say('about.licence-record', { licence })
  } ${say('about.licence-texts')} ${say('about.licence-software')} <a href="${linkTo(view, { kind: 'about' })}">${say('foot.about')}</a></p>`
}

/** How a page is cited, embedded, had otherwise, pinned to its revision, and seen as of another day. */
const renderLasting = (view: View, page: Page): Html => {
  const { say, state } = view
  const permalink = permalinkOf(view)
  return html`${page.status === 200 ? renderCiteBox(view, page) : null}${page.status === 200 ? renderEmbedBox(view, page) : null}
${renderForms(view, page)}
<p>${say('foot.revision', { revision: state.seq, day: sayDay(view.tongue, state.recordedAt.slice(0, 10)) })}
<a href="${leadTo(view.place, permalink)}">${say('foot.permalink')}</a>
<a href="${reportLink(view, pathOf(permalink))}">${say('foot.report')}</a></p>
${renderClock(view)}`
}

const renderFoot = (view: View, page: Page): Html => {
  const { say } = view
  return html`<footer class="foot">
${page.moment === 'now' ? null : renderLasting(view, page)}
<nav aria-label="${say('nav.other')}"><ul class="nav">${OTHER_PAGES.map(kind => renderNavLink(view, kind))}${renderCommentsLink(view)}</ul></nav>
${renderColophon(view)}
</footer>`
}

const hasComments = ({ comments }: View, { status }: Page): boolean =>
  status === 200 && comments !== null && comments !== undefined

const renderReaders = (view: View, page: Page): Html | null =>
  view.comments && hasComments(view, page) ? renderComments(view, view.comments) : null

/** A whole page of the site: its head, what stands round every page, and the page. */
export const renderSitePage = (view: View, page: Page): string => {
  const { say, tongue } = view
  const linked = page.status === 200 ? (page.jsonLd ?? linkedDataOf(view)) : null
  return html`<!doctype html>
<html lang="${tongue}" dir="ltr">
<head>
${renderHead(view, page)}${linked === null ? null : renderLinkedData(linked)}</head>
<body>
<a class="skip" href="#main">${say('nav.skip')}</a>
${renderNotice(view)}
<header class="masthead"><div class="bar">
<p class="brand"><a href="${linkTo(view, { kind: 'standing' })}"><strong>${titleOf(view)}</strong></a></p>
${renderTongues(view)}
<form class="find" role="search" method="get" action="${linkTo(view, { kind: 'search' }).replace(/\?.*$/, '')}"><label class="vh" for="find">${say('nav.search')}</label><input type="search" id="find" name="q" maxlength="200" placeholder="${say('nav.search')}">${view.place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${view.place.knownOn}">`}<button type="submit">${say('nav.find')}</button></form>
</div>
<nav aria-label="${say('nav.main')}"><ul class="nav">${MAIN_PAGES.map(kind => renderNavLink(view, kind))}</ul></nav>
</header>
${renderMoment(view)}
<main id="main" tabindex="-1">
<h1>${page.heading ?? page.title}</h1>
<p class="lead">${page.lead}</p>
${page.body}
${renderReaders(view, page)}</main>
${renderFoot(view, page)}
</body>
</html>
`.toString()
}
