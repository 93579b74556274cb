import { renderHeadMeta } from './head-meta.ts'
import { type Html, html, verbatim } from './html.ts'
import type { Say, Tongue } from './phrases.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** What stands round every page. */
export type FrameParts = {
  readonly say: Say
  readonly tongue: Tongue
  readonly title: string
  readonly heading: Html
  readonly notice: string | null
  readonly skipTo: { readonly id: string; readonly words: string }
  readonly keys: boolean
  /** What stands at the foot: how the page was made, and how it is read. */
  readonly foot: string
  readonly body: Html
}

/** A finished page but for its policy: called with the Content-Security-Policy, which needs the digests of `STYLE` and `SCRIPT` and no page can compute. */
export type Frame = (policy: string) => string

/** Hands the policy its parts: the page may use this style sheet and this script and nothing else, from nowhere. `digest` is SHA-256 in base64. */
export const policyOf = (digest: (text: string) => string, formAction: "'self'" | "'none'"): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${digest(STYLE)}'`,
    `script-src 'sha256-${digest(SCRIPT)}'`,
    "base-uri 'none'",
    `form-action ${formAction}`,
  ].join('; ')

const renderKeys = (say: Say): Html => html`<nav class="keys" aria-label="${say('keys.group')}" hidden>
<button type="button" value="-1">${say('keys.previous')} <kbd>p</kbd></button>
<button type="button" value="1">${say('keys.next')} <kbd>n</kbd></button>
<label><input type="checkbox" checked autocomplete="off"> ${say('keys.letters')}</label></nav>`

/** Puts the frame round a page: head, skip link, heading, foot. */
export const renderFrame =
  (parts: FrameParts): Frame =>
  policy => {
    const { say, tongue, title, heading, notice, skipTo, keys, foot, body } = parts
    const page = html`<!doctype html>
<html lang="${tongue}" dir="ltr">
<head>
${renderHeadMeta(policy)}
<title>${title}</title>
<style>${verbatim(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${skipTo.id}">${skipTo.words}</a>
${notice === null ? null : html`<aside class="notice" aria-label="${say('page.notice')}"><p>${notice}</p></aside>`}
<div class="sheet">
<header class="top"><p><strong>Travaux</strong></p><p>${say('page.tagline')}</p></header>
<main>
<h1>${heading}</h1>
${body}
</main>
<footer class="foot"><p>${foot}</p></footer>
</div>
${keys ? renderKeys(say) : null}
${keys ? html`<script>${verbatim(SCRIPT)}</script>` : null}
</body>
</html>
`
    return page.toString()
  }
