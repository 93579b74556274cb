import { oneLine, plainAddress } from '../../elsewhere/cited.ts'
import { embeddedOf } from '../../elsewhere/of-page.ts'
import { renderHeadMeta } from '../head-meta.ts'
import { type Html, html } from '../html.ts'
import { titleOf } from './frame-title.ts'
import type { Page } from './page.ts'
import { permalinkAddress, permalinkOf, renderText } from './parts.ts'
import { leadTo, pathOf, relative } from './place.ts'
import { sitePolicy } from './policy.ts'
import { negotiationOf, type View } from './view.ts'

/**
 * A page for a frame on another's page: the notice, the page, and where it is from. Its links open in a window of their own, since no other page
 * of the site may stand in a frame; its height is told to the page around it, and nothing else. The view stands at the form `embed`.
 */
export const renderEmbedPage = (view: View, page: Page): string => {
  const { say, tongue, place } = view
  const here = pathOf(place)
  const notice = negotiationOf(view)?.notice
  return html`<!doctype html>
<html lang="${tongue}" dir="ltr">
<head>
${renderHeadMeta(sitePolicy(null))}
<meta name="robots" content="noindex">
<base target="_blank">
<title>${page.title} · ${titleOf(view)}</title>
<link rel="stylesheet" href="${relative(here, view.assets.style)}">
<script type="module" src="${relative(here, view.assets.islands.embed)}"></script>
</head>
<body class="embed">
${notice === undefined ? null : html`<aside class="notice" aria-label="${say('page.notice')}"><p>${renderText(view, notice)}</p></aside>`}
<main id="main">
<h1>${page.heading ?? page.title}</h1>
<p class="lead">${page.lead}</p>
${page.body}
</main>
<footer class="foot"><p><a href="${leadTo(place, permalinkOf(view))}">${say('embed.from', { title: titleOf(view), revision: view.state.seq })}</a> <span class="soft">${say('embed.windows')}</span></p></footer>
</body>
</html>
`.toString()
}

/** What others put into their page to show this one in a frame; null on a site that does not know its own address. */
export const renderEmbedBox = (view: View, page: Page): Html | null => {
  const embedded = embeddedOf(view, page)
  if (embedded === null) return null
  const { say, publisher } = view
  const frame = html`<iframe src="${plainAddress(embedded.embed)}" title="${oneLine(embedded.title)}" width="720" height="480" loading="lazy" referrerpolicy="no-referrer"></iframe>
<script src="${plainAddress(`${publisher.base ?? ''}embed.js`)}" async></script>`
  return html`<details class="cite" id="embed"><summary>${say('embed.heading')}</summary>
<p><label for="embed-code">${say('embed.label')}</label></p>
<textarea class="copied" id="embed-code" readonly rows="5" cols="60" spellcheck="false">
${frame.toString()}</textarea>
<p class="soft">${say('embed.about')}</p>
</details>`
}

/** The line in the head of a page by which programs find how to embed it (oEmbed 1.0); null where nobody answers them. */
export const renderDiscovery = (view: View, page: Page): Html | null => {
  const { base, kind } = view.publisher
  if (base === null || kind !== 'served' || page.status !== 200 || page.moment === 'now') return null
  const address = `${base}oembed?url=${encodeURIComponent(permalinkAddress(view))}`
  return html`<link rel="alternate" type="application/json+oembed" href="${address}" title="${page.title}">\n`
}
