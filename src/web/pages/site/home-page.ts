import { html } from '../html.ts'
import { type NamedNegotiation, type PlainFrame, renderNegotiation, renderPlainPage } from './message-page.ts'

/** The first page of a site: the negotiations that it shows, each in every language. */
export const renderHomePage = (frame: PlainFrame, negotiations: readonly NamedNegotiation[]): string => {
  const { say } = frame
  return renderPlainPage(frame, {
    heading: say('home.heading'),
    lead: negotiations.length === 0 ? say('home.empty') : say('home.lead', { count: negotiations.length }),
    body: html`<ul>${negotiations.map(one => renderNegotiation(frame, one))}</ul>`,
  })
}
