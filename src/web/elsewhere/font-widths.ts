/** How wide a text stands in a font of some size, in pixels, without kerning; null for a sign that the font does not have. */
export type FontWidths = { readonly widthOf: (sign: string) => number | null }

type Table = { readonly view: DataView; readonly start: number }

const tableOf = (view: DataView, name: string): Table | null => {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (name === String.fromCharCode(...[0, 1, 2, 3].map(place => view.getUint8(at + place))))
      return { view, start: view.getUint32(at + 8) }
  return null
}

/** The subtable of `cmap` that knows all of Unicode (format 12); DejaVu and most other fonts have one. */
const signGroups = ({ view, start }: Table): readonly (readonly [number, number, number])[] => {
  for (let at = start + 4; at < start + 4 + 8 * view.getUint16(start + 2); at += 8) {
    const subtable = start + view.getUint32(at + 4)
    if (view.getUint16(subtable) !== 12) continue
    return Array.from({ length: view.getUint32(subtable + 12) }, (_, group) => {
      const from = subtable + 16 + 12 * group
      return [view.getUint32(from), view.getUint32(from + 4), view.getUint32(from + 8)] as const
    })
  }
  return []
}

/** The widths of a TrueType font's signs, in parts of its size. Null for bytes that are no such font, or one without a table of all of Unicode. */
export const readFontWidths = (bytes: Uint8Array): FontWidths | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) return null
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map(name => tableOf(view, name))
  if (!head || !hhea || !hmtx || !cmap) return null
  const groups = signGroups(cmap)
  const perSize = view.getUint16(head.start + 18)
  const measured = view.getUint16(hhea.start + 34)
  const widthOf = (sign: string): number | null => {
    const code = sign.codePointAt(0) ?? 0
    const group = groups.find(([first, last]) => code >= first && code <= last)
    if (group === undefined) return null
    const glyph = group[2] + code - group[0]
    return view.getUint16(hmtx.start + 4 * Math.min(glyph, measured - 1)) / perSize
  }
  return groups.length === 0 ? null : { widthOf }
}

// A sign that no font has is drawn as a box of about this width.
const BOX = 0.6

/** Measures texts in a font, and in the fonts after it what the first does not have. */
export const measureIn =
  (fonts: readonly FontWidths[]) =>
  (text: string, size: number): number => {
    let width = 0
    for (const sign of text) {
      let own: number | null = null
      for (const font of fonts) own ??= font.widthOf(sign)
      width += own ?? BOX
    }
    return width * size
  }
