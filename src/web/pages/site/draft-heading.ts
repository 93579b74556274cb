import { type Html, html } from '../html.ts'

/** A heading of a level from 3 to 6; deeper ones are 6. */
export const renderHeading = (level: number, id: string, words: Html): Html => {
  if (level <= 3) return html`<h3 id="${id}">${words}</h3>`
  if (level === 4) return html`<h4 id="${id}">${words}</h4>`
  return level === 5 ? html`<h5 id="${id}">${words}</h5>` : html`<h6 id="${id}">${words}</h6>`
}
