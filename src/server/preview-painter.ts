import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type CustomFontsOptions, initWasm, Resvg } from '@resvg/resvg-wasm'
import { measureIn, readFontWidths } from '../web/elsewhere/font-widths.ts'
import { PREVIEW_FAMILIES, type Preview, type PreviewMeasures, previewSvg } from '../web/elsewhere/preview-svg.ts'
import { indexedPng } from './indexed-png.ts'

/** Draws link previews as PNG files of 1200 × 630 pixels, each in some 15 ms of processor time; the same words give the same bytes. */
export type PreviewPainter = { readonly paint: (preview: Preview) => Uint8Array }

const PROGRAM = import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')

// The fonts come with the program, so that a picture looks the same on every machine. Each has what the other lacks: serifs, and Arabic.
const FONTS = [
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf'),
  import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
] as const

const measuresOf = (fonts: readonly Uint8Array[]): PreviewMeasures => {
  const [title, text] = fonts.map(readFontWidths)
  if (!title || !text) throw new Error('a font of the program cannot be measured')
  return { title: measureIn([title, text]), text: measureIn([text, title]) }
}

const drawn = (svg: string, font: CustomFontsOptions): Uint8Array => {
  const drawing = new Resvg(svg, { font })
  const picture = drawing.render()
  const { width, height, pixels } = picture
  const png = indexedPng({ width, height, bytes: pixels }) ?? picture.asPng()
  picture.free()
  drawing.free()
  return png
}

/** Reads the program and the fonts, once in each thread, since the program can be set up only once. */
export const loadPreviewPainter = async (): Promise<PreviewPainter> => {
  const [program, ...fonts] = await Promise.all([PROGRAM, ...FONTS].map(file => readFile(fileURLToPath(file))))
  await initWasm(new Uint8Array(program ?? []))
  const measures = measuresOf(fonts)
  const font = { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: PREVIEW_FAMILIES.text }
  return { paint: preview => drawn(previewSvg(preview, measures), font) }
}
