import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { loadPreviewPainter } from '../../src/server/preview-painter.ts'
import { paintPreview } from '../../src/server/preview-picture.ts'
import { readFontWidths } from '../../src/web/elsewhere/font-widths.ts'
import { type Preview, previewSvg } from '../../src/web/elsewhere/preview-svg.ts'
import { wrapText } from '../../src/web/elsewhere/wrapped.ts'
import { runs } from '../campaign.ts'

const POINT: Preview = {
  site: 'Travaux',
  negotiation: 'Talks about the lake',
  title: 'Point 8: The sluice',
  lead: 'Known from 2 of 3 drafts.',
  facts: 'record revision 12 of 1 March 2031',
  notice: 'Sample, not maintained',
}

// Every sign is half as wide as the font is high.
const half = (text: string, size: number): number => ([...text].length * size) / 2
const measures = { title: half, text: half }

const drawnTexts = (svg: string): readonly string[] => {
  const texts: string[] = []
  const names = new Set<string>()
  let inside = 0
  const parser = new Parser(
    {
      onopentag: name => {
        names.add(name)
        if (name === 'text') {
          inside++
          texts.push('')
        }
      },
      ontext: text => {
        if (inside > 0) texts.push(`${texts.pop()}${text}`)
      },
      onclosetag: name => {
        if (name === 'text') inside--
      },
    },
    { xmlMode: true },
  )
  parser.write(svg)
  parser.end()
  expect([...names].sort()).toEqual(['rect', 'svg', 'text'])
  return texts
}

/** Reads a picture with a palette: its size, its colours, and its rows of places in the palette. */
const readPng = (png: Uint8Array) => {
  const bytes = Buffer.from(png)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12)
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  const head = chunks.get('IHDR') ?? Buffer.alloc(13)
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0)
  const at = (x: number, y: number): string => {
    const place = (rows[y * (width + 1) + 1 + x] ?? 0) * 3
    return palette.subarray(place, place + 3).toString('hex')
  }
  return { width, height, at, kinds: [...chunks.keys()], rows }
}

describe('lines', () => {
  const words = fc.array(fc.constantFrom('a', 'negotiation', 'Zusammenarbeit', 'x'.repeat(40), '中文', 'ة'), {
    minLength: 1,
    maxLength: 40,
  })

  test('are never wider than their room, lose no word where they are whole, and say where they are not', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 900 }), (parts, width) => {
        const { lines, whole } = wrapText(parts.join(' '), half, { size: 20, width, lines: 3 })
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) expect(half(line, 20)).toBeLessThanOrEqual(width)
        if (whole) expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''))
        else expect(lines.at(-1)).toMatch(/…$/)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('the picture as SVG', () => {
  test('says the site, the negotiation, the title, the facts and the notice', () => {
    expect(drawnTexts(previewSvg(POINT, measures)).join('|')).toBe(
      'Travaux|Talks about the lake|Point 8: The sluice|Known from 2 of 3 drafts.|record revision 12 of 1 March 2031|Sample, not maintained',
    )
  })

  test('leaves out whole sentences of a lead that is too long', () => {
    const lead = `Known from 2 of 3 drafts, as of 20. November. ${'Not so. '.repeat(30)}`
    const drawn = drawnTexts(previewSvg({ ...POINT, lead }, measures)).join(' ')
    expect(drawn).toMatch(/drafts, as of 20\. November\. (?:Not so\. )+record revision/)
  })

  test('holds any words as text, in its own room', () => {
    const words = fc.array(
      fc.constantFrom('</text>', '<script>', '&', '"', '\ufffe', '\u0000', 'word', 'ضمانات', '😀'),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(words, parts => {
        const text = parts.join(' ')
        const drawn = drawnTexts(
          previewSvg({ ...POINT, title: text, negotiation: text, lead: text, notice: text }, measures),
        )
        for (const line of drawn) expect(line.includes('\u0000') || line.includes('\ufffe')).toBe(false)
        expect(drawn.length).toBeLessThan(12)
      }),
      { numRuns: runs(100) },
    )
  })
})

const loaded = loadPreviewPainter()

describe('the picture as PNG', () => {
  test('is 1200 × 630, has the colours of the page, and the same bytes again', async () => {
    const painter = await loaded
    const png = painter.paint(POINT)
    const picture = readPng(png)
    expect([picture.width, picture.height]).toEqual([1200, 630])
    expect(picture.kinds).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect(picture.at(600, 5)).toBe('0b4f9e')
    expect(picture.at(1190, 300)).toBe('fcfbf8')
    expect(picture.at(1190, 600)).toBe('fbf3d9')
    expect(Buffer.compare(png, painter.paint(POINT))).toBe(0)
    expect(png.length).toBeLessThan(60_000)
  })

  test.each(['Гарантії безпеки', 'ضمانات الأمن', 'Εγγυήσεις', 'Zusammenarbeit'])('draws %s', async title => {
    const painter = await loaded
    const [drawn, empty] = [title, ' '].map(text => readPng(painter.paint({ ...POINT, title: text })).rows)
    expect(Buffer.compare(drawn ?? Buffer.alloc(0), empty ?? Buffer.alloc(0))).not.toBe(0)
  })

  test('of names of 300 letters stays in its margins', async () => {
    const painter = await loaded
    for (const long of ['W'.repeat(300), 'Wort '.repeat(60)]) {
      const picture = readPng(
        painter.paint({ ...POINT, title: long, negotiation: long, lead: long, facts: long, notice: long }),
      )
      const edge = Array.from({ length: 610 }, (_, y) => picture.at(1150, y + 16))
      expect(new Set(edge)).toEqual(new Set(['fcfbf8', 'fbf3d9', 'dcc67c']))
    }
  })
})

test('a process of its own draws the same picture, for several who ask at once', async () => {
  const [one, other] = await Promise.all([paintPreview(POINT), paintPreview({ ...POINT, title: 'Another' })])
  expect(Buffer.compare(one, (await loaded).paint(POINT))).toBe(0)
  expect(Buffer.compare(one, other)).not.toBe(0)
})

test('bytes that are no font are refused', () => {
  expect(readFontWidths(new Uint8Array(4))).toBeNull()
  expect(readFontWidths(new Uint8Array(64))).toBeNull()
})
