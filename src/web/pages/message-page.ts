import { type Html, html } from './html.ts'
import { type Frame, renderFrame } from './page-frame.ts'
import type { Say, Tongue } from './phrases.ts'

/** A page that says one thing: what was asked for is not there, or cannot be shown. `controls` stand below; null for none. */
export const renderMessagePage = (page: {
  readonly say: Say
  readonly tongue: Tongue
  readonly heading: string
  readonly message: string
  readonly notice: string | null
  readonly controls: Html | null
}): Frame =>
  renderFrame({
    say: page.say,
    tongue: page.tongue,
    title: page.say('page.window', { names: page.heading }),
    heading: html`${page.heading}`,
    notice: page.notice,
    skipTo: { id: 'message', words: page.say('page.skip-message') },
    keys: false,
    body: html`<p class="lead" id="message" tabindex="-1">${page.message}</p>
<p><a href="/">${page.say('page.home')}</a></p>
${page.controls}`,
  })
