import type { Localised } from '../../../record/evidence.ts'
import type { NegotiationId } from '../../../record/id.ts'
import { labelOf } from '../../../record/label.ts'
import { renderHeadMeta } from '../head-meta.ts'
import { type Html, html } from '../html.ts'
import type { Say, Tongue } from '../phrases.ts'
import { sitePolicy } from './policy.ts'

/**
 * What stands round a page that belongs to no record, or to no place in one. `root` is the path of the site's first page, from which all links of
 * such a page go: it may be shown under any address.
 */
export type PlainFrame = {
  readonly say: Say
  readonly tongue: Tongue
  readonly root: string
  readonly style: string
  /** What stands on every page of the negotiation that this one belongs to; absent or null where nothing does. */
  readonly notice?: string | null
}

/** A negotiation as such pages name it. `title` and `notice` null: it has none yet. */
export type NamedNegotiation = {
  readonly id: NegotiationId
  readonly title: Localised | null
  readonly notice: Localised | null
}

/** Puts the plain frame round some HTML. `heading` is text. */
export const renderPlainPage = (
  { say, tongue, root, style, notice }: PlainFrame,
  { heading, lead, body }: { readonly heading: string; readonly lead: string; readonly body: Html },
): string =>
  html`<!doctype html>
<html lang="${tongue}" dir="ltr">
<head>
${renderHeadMeta(sitePolicy(null))}
<title>${heading} · Travaux</title>
<meta name="description" content="${lead}">
<link rel="stylesheet" href="${root}${style}">
</head>
<body>
<a class="skip" href="#main">${say('nav.skip')}</a>
${notice ? html`<aside class="notice" aria-label="${say('page.notice')}"><p>${notice}</p></aside>\n` : null}<header class="masthead"><div class="bar"><p class="brand"><a href="${root}"><strong>Travaux</strong></a></p></div></header>
<main id="main" tabindex="-1">
<h1>${heading}</h1>
<p class="lead">${lead}</p>
${body}
</main>
</body>
</html>
`.toString()

const TONGUES: Readonly<Record<Tongue, string>> = { en: 'English', de: 'Deutsch' }

/** A negotiation with its notice and its first page in each language, the reader's first. */
export const renderNegotiation = ({ tongue, root }: PlainFrame, { id, title, notice }: NamedNegotiation): Html => {
  const tongues = tongue === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const)
  return html`<li><a href="${root}${id}/${tongue}/">${title === null ? id : labelOf(title, tongue)}</a> <span class="soft">(${tongues.map(
    (one, place) =>
      html`${place === 0 ? null : ', '}<a href="${root}${id}/${one}/" lang="${one}" hreflang="${one}" aria-label="${TONGUES[one]}: ${title === null ? id : labelOf(title, one)}">${TONGUES[one]}</a>`,
  )})</span>${notice === null ? null : html`<br><small>${labelOf(notice, tongue)}</small>`}</li>`
}

/** A page that says one thing, what was asked for is not there or cannot be shown, and leads to what is there. */
export const renderMessagePage = (
  frame: PlainFrame,
  message: {
    readonly heading: string
    readonly lead: string
    readonly negotiations: readonly NamedNegotiation[]
  },
): string =>
  renderPlainPage(frame, {
    heading: message.heading,
    lead: message.lead,
    body: html`<p><a href="${frame.root}">${frame.say('message.home')}</a></p>
${
  message.negotiations.length === 0
    ? null
    : html`<h2>${frame.say('home.heading')}</h2>
<ul>${message.negotiations.map(one => renderNegotiation(frame, one))}</ul>`
}`,
  })
