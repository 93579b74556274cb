import type { Span } from '../../text/span.ts'
import type { Headline } from './headline.ts'
import type { Image, Line } from './lines.ts'
import { creditOfTip, type PictureLine, pictureWordsOf } from './pictures.ts'
import type { Role } from './roles.ts'

/** A line of the article's text: what it is, where it stands, and the line of the page; null where only the head of the page gives it, or a part of one. */
export type Placed = { readonly role: Role; readonly span: Span; readonly line: Line | null }

/** The article's text, its lines, and those beside pictures. `spans`: where the lines of the page stand, by number; those left out are missing. */
export type LaidText = {
  readonly text: string
  readonly placed: readonly Placed[]
  readonly pictures: readonly PictureLine[]
  readonly spans: ReadonlyMap<number, Span>
}

/** What a text is laid out from. */
export type Layout = {
  readonly lines: readonly Line[]
  readonly roles: readonly Role[]
  readonly headline: Headline
  readonly images: readonly Image[]
}

type Laying = {
  readonly parts: string[]
  readonly placed: Placed[]
  readonly pictures: PictureLine[]
  readonly spans: Map<number, Span>
  at: number
}

const add = (laying: Laying, role: Role, text: string, line: Line | null): Span => {
  const span = { start: laying.at, end: laying.at + text.length }
  laying.placed.push({ role, span, line })
  laying.parts.push(text)
  laying.at += text.length + 1
  return span
}

/** Caption and credit get a line each, so that what is left of a line is never half a caption. */
const addPicture = (laying: Laying, line: Line): Span => {
  const words = pictureWordsOf(line)
  const start = laying.at
  for (const kind of ['caption', 'credit'] as const) {
    const text = words[kind]
    if (text === null) continue
    const whole = words.credit === null || words.caption === null
    laying.pictures.push({ nest: line.nest, span: add(laying, 'picture', text, whole ? line : null), kind })
  }
  return { start, end: Math.max(start, laying.at - 1) }
}

/** Credits that a page shows only over its pictures, by the number of the line after which they stand in the text. */
const hiddenCredits = ({
  images,
  roles,
  lines,
}: Layout): ReadonlyMap<number, { readonly text: string; readonly image: Image }> => {
  const credits = new Map<number, { readonly text: string; readonly image: Image }>()
  for (const image of images) {
    const text = image.place.kind === 'aside' || image.place.kind === 'outside' ? null : creditOfTip(image)
    const caption = roles[image.line] === 'picture'
    const after = caption ? image.line : image.line - 1
    const shown = lines[image.line]?.text.includes(text ?? '') === true
    if (text !== null && !(caption && shown) && (roles[after] ?? 'out') !== 'out') credits.set(after, { text, image })
  }
  return credits
}

/** Writes the article's text line by line, in the order of the page. */
export const layOutText = (layout: Layout): LaidText => {
  const { lines, roles, headline } = layout
  const laying: Laying = { parts: [], placed: [], pictures: [], spans: new Map(), at: 0 }
  const credits = hiddenCredits(layout)
  if (headline.line === null && headline.words !== null) add(laying, 'title', headline.words, null)
  for (const [number, line] of lines.entries()) {
    const role = roles[number] ?? 'out'
    if (role === 'out') continue
    const span = role === 'picture' ? addPicture(laying, line) : add(laying, role, line.text, line)
    laying.spans.set(number, span)
    const credit = credits.get(number)
    if (credit === undefined) continue
    const nest = role === 'picture' ? line.nest : credit.image.nest
    laying.pictures.push({ nest, span: add(laying, 'picture', credit.text, null), kind: 'credit' })
  }
  return { text: laying.parts.join('\n'), placed: laying.placed, pictures: laying.pictures, spans: laying.spans }
}
