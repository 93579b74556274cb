import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/record/entry.ts'
import { Draft, Instrument, Provision } from '../../../src/record/texts.ts'
import { Negotiation, type Thing } from '../../../src/record/thing.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { viewOf } from './sample.ts'

const rowOf = (page: string, point: string): string =>
  new RegExp(`<tr [^>]*id="(?:lineage|point)-${point}"[\\s\\S]*?</tr>`).exec(page)?.[0] ?? ''

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')

let seq = 0
const entry = (after: Thing): Entry => ({
  seq: ++seq,
  recordedAt: '2025-01-01T00:00:00.000Z',
  knownOn: '2025-01-01T00:00:00.000Z',
  by: 'test',
  why: null,
  change: { kind: 'add', after },
})

const record = (...things: readonly Thing[]): readonly Entry[] =>
  [
    { kind: 'negotiation' as const, value: Negotiation.parse({ id: 'made', title: { en: 'Made up' } }) },
    { kind: 'instrument' as const, value: Instrument.parse({ id: 'i', title: { en: 'Treaty' } }) },
    ...things,
  ].map(entry)

const draftOf = (id: string, more: Partial<Record<keyof Draft, unknown>> = {}): Thing => ({
  kind: 'draft',
  value: Draft.parse({
    id,
    instrument: 'i',
    siglum: id.toUpperCase(),
    title: `Draft ${id}`,
    language: 'en',
    date: '2025-01-01',
    status: { known: 'full', published: 'official' },
    ...more,
  }),
})

const provisionOf = (draft: string, number: number, text: string): Thing => ({
  kind: 'provision',
  value: Provision.parse({ id: `${draft}.${number}`, draft, order: number, marking: `${number}.`, text }),
})

const siteOf = (entries: readonly Entry[], address: string): string => {
  const view = viewOf(entries, address)
  return renderSitePage(view, renderPage(view))
}

describe('records of every kind', () => {
  test('an empty record, and one with one draft: two are needed', () => {
    expect(textOf(siteOf([], 'made/en/synopsis/'))).toContain('the record has none at the moment shown')
    const one = record(draftOf('a'), provisionOf('a', 1, 'One.'))
    expect(textOf(siteOf(one, 'made/en/synopsis/'))).toContain('the record has only one at the moment shown')
    expect(renderPage(viewOf(one, 'made/en/synopsis/')).status).toBe(200)
  })

  test('names of 300 letters and Arabic beside German', () => {
    const name = 'Ü'.repeat(300)
    const made = record(
      draftOf('a', { title: name, language: 'de' }),
      provisionOf('a', 1, 'Die Parteien teilen das Wasser.'),
      draftOf('b', { language: 'ar', date: '2025-01-02', relations: [{ kind: 'derives-from', draft: 'a' }] }),
      provisionOf('b', 1, 'يتقاسم الطرفان المياه.'),
    )
    const page = siteOf(made, 'made/de/synopsis/?d=a&d=b&base=a')
    expect(page).toContain(name)
    expect(page).toContain('<p lang="ar" dir="auto">يتقاسم الطرفان المياه.</p>')
    expect(page).toContain('<p lang="de" dir="auto">Die Parteien teilen das Wasser.</p>')
  })

  test('what a draft says is text', () => {
    const made = record(
      draftOf('a', { title: '<img src=x>' }),
      provisionOf('a', 1, '<script>alert(1)</script> & "more"'),
      draftOf('b', { date: '2025-01-02', relations: [{ kind: 'derives-from', draft: 'a' }] }),
      provisionOf('b', 1, '<script>alert(2)</script> & "less"'),
    )
    const page = siteOf(made, 'made/en/synopsis/?d=a&d=b&base=a')
    expect(page).not.toContain('<script>')
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;img src=x&gt;')
  })

  test('without an issue in the record there is none to choose, and rows without a title are called by their words', () => {
    const made = record(
      draftOf('a'),
      provisionOf('a', 1, 'The Parties share the water.'),
      draftOf('b', { date: '2025-01-02', relations: [{ kind: 'derives-from', draft: 'a' }] }),
      provisionOf('b', 1, 'The Parties share all water.'),
    )
    const page = siteOf(made, 'made/en/synopsis/')
    expect(rowOf(page, 'a.1')).toContain('The Parties share the water.</span></a>')
  })
})
