import { type Html, html } from '../pages/html.ts'
import { type Measure, wrapLargest, wrapText } from './wrapped.ts'
import { xmlText } from './xml.ts'

/** What a link preview says. `lead` is what the page says in one sentence, `facts` from when it is, in one line; `notice` null: none stands on this record. */
export type Preview = {
  readonly site: string
  readonly negotiation: string
  readonly title: string
  readonly lead: string
  readonly facts: string
  readonly notice: string | null
}

/** How wide texts are in the two faces of the picture: `title` for the title, `text` for everything else. */
export type PreviewMeasures = { readonly title: Measure; readonly text: Measure }

/** The families of the two faces, as the picture names them; both are the condensed ones. */
export const PREVIEW_FAMILIES = { title: 'DejaVu Serif', text: 'DejaVu Sans' } as const

/** The size of a preview in pixels: what the networks that show them ask for. */
const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE
const MARGIN = 72
const ROOM = WIDTH - 2 * MARGIN
const BAND = 68
const TITLE_TOP = 186
const TITLE_ROOM = 226
const LEAD = { size: 31, width: ROOM, lines: 2 } as const
const LEAD_STEP = 41

const COLOURS = {
  paper: '#fcfbf8',
  ink: '#1c1b19',
  soft: '#5b5954',
  rule: '#dedad1',
  accent: '#0b4f9e',
  note: '#5b4300',
  noteGround: '#fbf3d9',
  noteRule: '#dcc67c',
} as const

type Line = {
  readonly text: string
  readonly y: number
  readonly size: number
  readonly face: keyof typeof PREVIEW_FAMILIES
  readonly colour: string
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u

/** Whether a text begins from the right: its first letter says so. */
const isFromRight = (text: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '')

const drawn = ({ text, y, size, face, colour }: Line, isRight: boolean): Html =>
  html`<text x="${isRight ? WIDTH - MARGIN : MARGIN}" y="${y}"${isRight ? html` text-anchor="end"` : null} font-family="${PREVIEW_FAMILIES[face]}" font-stretch="condensed" font-weight="${face === 'title' ? 700 : 400}" font-size="${size}" fill="${colour}" xml:space="preserve">${text}</text>
`

const TITLE_SIZES = [72, 62, 54, 47, 41] as const

const titleRooms = TITLE_SIZES.map(size => ({ size, width: ROOM, lines: Math.floor(TITLE_ROOM / (size * 1.22)) }))

const titleLines = (title: string, measure: Measure): readonly Line[] => {
  const [first, ...smaller] = titleRooms
  if (first === undefined) return []
  const { lines, size } = wrapLargest(title, measure, [first, ...smaller])
  return lines.map((text, place) => ({
    text,
    y: Math.round(TITLE_TOP + size + place * size * 1.22),
    size,
    face: 'title',
    colour: COLOURS.ink,
  }))
}

// Half a sentence may say the contrary of the whole one: what has no room goes by the sentence, where more than one stands there.
const roomFor = (lead: string, measure: Measure): string => {
  const sentences = lead.split(/(?<=\p{L}[.!?]) /u)
  while (sentences.length > 1 && !wrapText(sentences.join(' '), measure, LEAD).whole) sentences.pop()
  return sentences.join(' ')
}

// The lead stands on the facts: its last line is always in the same place.
const leadLines = (lead: string, measure: Measure, bottom: number): readonly Line[] =>
  wrapText(roomFor(lead, measure), measure, LEAD).lines.map((text, place, { length }) => ({
    text,
    y: bottom - (length - 1 - place) * LEAD_STEP,
    size: LEAD.size,
    face: 'text',
    colour: COLOURS.ink,
  }))

const oneOf = (text: string, measure: Measure, line: Omit<Line, 'text' | 'face'>): Line => ({
  ...line,
  text: wrapText(text, measure, { size: line.size, width: ROOM, lines: 1 }).lines[0] ?? '',
  face: 'text',
})

const bandOf = (notice: string | null, measure: Measure): Html | null =>
  notice === null
    ? null
    : html`<rect x="0" y="${HEIGHT - BAND}" width="${WIDTH}" height="${BAND}" fill="${COLOURS.noteGround}"/>
<rect x="0" y="${HEIGHT - BAND}" width="${WIDTH}" height="2" fill="${COLOURS.noteRule}"/>
${drawn(oneOf(xmlText(notice), measure, { y: HEIGHT - 25, size: 27, colour: COLOURS.note }), isFromRight(notice))}`

/** The picture that stands for a page where somebody links to it, as SVG: the same words give the same picture. */
export const previewSvg = (preview: Preview, measures: PreviewMeasures): string => {
  const said = (text: string): string => xmlText(text).replace(/\s+/g, ' ').trim()
  const negotiation = said(preview.negotiation)
  const title = said(preview.title)
  const lead = said(preview.lead)
  const facts = said(preview.facts)
  const bottom = HEIGHT - (preview.notice === null ? 40 : BAND + 30)
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>
<rect width="${WIDTH}" height="14" fill="${COLOURS.accent}"/>
${drawn(oneOf(said(preview.site), measures.text, { y: 84, size: 30, colour: COLOURS.accent }), false)}${drawn(oneOf(negotiation, measures.text, { y: 130, size: 30, colour: COLOURS.soft }), isFromRight(negotiation))}<rect x="${MARGIN}" y="154" width="${ROOM}" height="2" fill="${COLOURS.rule}"/>
${titleLines(title, measures.title).map(line => drawn(line, isFromRight(title)))}${leadLines(lead, measures.text, bottom - 50).map(line => drawn(line, isFromRight(lead)))}${drawn(oneOf(facts, measures.text, { y: bottom, size: 26, colour: COLOURS.soft }), isFromRight(facts))}${bandOf(preview.notice === null ? null : said(preview.notice), measures.text)}</svg>
`.toString()
}
