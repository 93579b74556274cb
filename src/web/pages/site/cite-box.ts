import { plainCitation } from '../../elsewhere/citation.ts'
import { copyStatement, type Statement } from '../../elsewhere/copied.ts'
import { citedOf, copiedFrom } from '../../elsewhere/of-page.ts'
import { type Html, html } from '../html.ts'
import type { Page } from './page.ts'
import { permalinkAddress, permalinkOf } from './parts.ts'
import { type Form, leadTo } from './place.ts'
import type { View } from './view.ts'

const CITATIONS: readonly Form[] = ['bibtex', 'ris', 'csl-json', 'plain']

/**
 * "Cite this page": the citation as plain text, ready to be selected, the files for reference managers, and the permalink. They all lead to the
 * revision shown. Once on a page. It needs no script.
 */
export const renderCiteBox = (view: View, page: Page): Html => {
  const { say, place, state } = view
  const permalink = permalinkOf(view)
  return html`<details class="cite" id="cite-this"><summary>${say('cite.heading')}</summary>
<p><label for="cite-plain">${say('cite.plain-label')}</label></p>
<textarea class="copied" id="cite-plain" readonly rows="6" cols="60" spellcheck="false">
${plainCitation(view, citedOf(view, page))}</textarea>
<p>${say('cite.files')}</p>
<ul class="facts-line">${CITATIONS.map(
    form => html`<li><a href="${leadTo(place, { ...permalink, form })}">${say(`form.${form}`)}</a></li>`,
  )}</ul>
<p>${say('cite.permalink')}: <a class="permalink" href="${leadTo(place, permalink)}">${permalinkAddress(view)}</a>
${say('cite.permalink-note', { revision: state.seq })}</p>
</details>`
}

/** "Copy as a sentence" for one statement. `name` is the id of its entry on the page (`position-ua-1`). It needs no script. */
export const renderCopyBox = (view: View, statement: Statement, name: string): Html => {
  const page = copiedFrom(view)
  const from = { ...page, address: `${page.address}#${name}` }
  return html`<details class="copy"><summary>${view.say('copy.heading')}</summary>
<p><label for="copy-${name}">${view.say('copy.label')}</label></p>
<textarea class="copied" id="copy-${name}" readonly rows="6" cols="60" spellcheck="false">
${copyStatement(view, statement, from)}</textarea>
</details>`
}
