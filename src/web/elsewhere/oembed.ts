import { html } from '../pages/html.ts'
import { oneLine, plainAddress } from './cited.ts'
import { textElement, xmlDocument } from './xml.ts'

/** A page that another's page may hold in a frame. Addresses are whole ones; `picture` null: it has none. */
export type Embedded = {
  readonly title: string
  readonly publisher: string
  readonly home: string
  readonly embed: string
  readonly picture: string | null
}

/** The most that the asking page has room for, in CSS pixels; null where it does not say. */
export type Room = { readonly maxWidth: number | null; readonly maxHeight: number | null }

const within = (wanted: number, most: number | null): number => (most === null ? wanted : Math.min(wanted, most))

/** A size from outside as a number of pixels; null where it is none. */
export const readSize = (raw: string | null): number | null =>
  raw !== null && /^[1-9]\d{0,4}$/.test(raw) ? Number(raw) : null

const answerOf = ({ title, publisher, home, embed, picture }: Embedded, { maxWidth, maxHeight }: Room) => {
  const [width, height] = [within(720, maxWidth), within(480, maxHeight)]
  const frame = html`<iframe src="${plainAddress(embed)}" title="${oneLine(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation" referrerpolicy="no-referrer"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    title: oneLine(title),
    provider_name: oneLine(publisher),
    provider_url: plainAddress(home),
    cache_age: 3600,
    html: frame.toString(),
    width,
    height,
    ...(picture === null ? {} : { thumbnail_url: plainAddress(picture), thumbnail_width: 1200, thumbnail_height: 630 }),
  }
}

/** What a page answers to those who want to embed it (oEmbed 1.0), as JSON. */
export const oembedJson = (embedded: Embedded, room: Room): string => `${JSON.stringify(answerOf(embedded, room))}\n`

/** The same answer as XML. */
export const oembedXml = (embedded: Embedded, room: Room): string =>
  xmlDocument(html`<oembed>
${Object.entries(answerOf(embedded, room)).map(([name, value]) => textElement(name, String(value)))}</oembed>`).replace(
    'encoding="utf-8"?',
    'encoding="utf-8" standalone="yes"?',
  )
