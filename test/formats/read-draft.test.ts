import { describe, expect, test } from 'vitest'
import { MOST_DRAFT_BYTES, readDraft, refuseSize } from '../../src/formats/read-draft.ts'
import type { Draft } from '../../src/text/draft.ts'
import type { Reading, Refusal } from '../../src/text/reading.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const result = (bytes: Uint8Array | string, name: string) =>
  readDraft(typeof bytes === 'string' ? bytesOf(bytes) : bytes, { name, siglum: 'A' })

const read = async (bytes: Uint8Array | string, name: string): Promise<Reading<Draft>> => {
  const answer = await result(bytes, name)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

const refusal = async (bytes: Uint8Array | string, name: string): Promise<Refusal | null> => {
  const answer = await result(bytes, name)
  return answer.ok ? null : answer.refusal
}

const kinds = ({ doubts }: Reading<Draft>): readonly string[] => doubts.map(({ kind }) => kind)

const texts = ({ value }: Reading<Draft>): readonly string[] => value.provisions.map(({ text }) => text)

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le')
  return bytes
}

const oneByte = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text], sign => table[sign] ?? sign.charCodeAt(0))

describe('encodings', () => {
  const plan = '1. Keine Truppen.\n2. Größe der Streitkräfte – begrenzt.\n'
  const expected = ['Keine Truppen.', 'Größe der Streitkräfte – begrenzt.']

  test.each([
    ['UTF-8', bytesOf(plan)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${plan}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${plan}`, 'le')],
    ['UTF-16 BE with a mark', utf16(`\ufeff${plan}`, 'be')],
    ['UTF-16 LE', utf16(plan, 'le')],
    ['UTF-16 BE', utf16(plan, 'be')],
  ])('%s is read without a doubt', async (_name, bytes) => {
    const reading = await read(bytes, 'plan.txt')
    expect(texts(reading)).toEqual(expected)
    expect(kinds(reading)).toEqual([])
    expect(reading.value.source?.startsWith('1.')).toBe(true)
  })

  test('Windows-1252 is read with a doubt', async () => {
    const reading = await read(oneByte(plan, { '–': 0x96 }), 'plan.txt')
    expect(texts(reading)).toEqual(expected)
    expect(reading.doubts[0]).toMatchObject({ kind: 'encoding-guessed', params: { encoding: 'windows-1252' } })
  })

  test('Windows-1251 is told by its letters', async () => {
    const text = '1. Стороны прекращают огонь.'
    const cyrillic = Uint8Array.from([...text], sign => {
      const code = sign.charCodeAt(0)
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
    })
    expect(texts(await read(cyrillic, 'plan.txt'))).toEqual(['Стороны прекращают огонь.'])
  })

  test('a few broken signs in UTF-8 are counted and replaced', async () => {
    const bytes = bytesOf('1. Größe und Länge und Höhe und Stärke und Übung der Kräfte ä.')
    bytes[bytes.length - 2] = 0x20
    expect(kinds(await read(bytes, 'plan.txt'))).toContain('signs-unreadable')
  })

  test('a page that names its encoding is read by it, without a doubt', async () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><p>1. Größe.</p></body></html>'
    const reading = await read(oneByte(page, {}), 'plan.html')
    expect(texts(reading)).toEqual(['Größe.'])
    expect(kinds(reading)).toEqual([])
  })
})

describe('what is no draft is refused in one value', () => {
  test.each([
    ['', 'plan.txt', { kind: 'file-empty' }],
    [' \n\t\n', 'plan.md', { kind: 'file-empty' }],
    ['\ufeff', 'plan.txt', { kind: 'file-empty' }],
    ['%PDF-1.7 …', 'plan.txt', { kind: 'file-binary', params: { sort: 'PDF' } }],
    ['PK\u0003\u0004…', 'plan.md', { kind: 'file-binary', params: { sort: 'ZIP' } }],
    ['1. a\u0000b', 'plan.txt', { kind: 'file-binary', params: { sort: 'binary' } }],
    ['1. a', 'plan.docx', { kind: 'format-not-read' }],
    ['%PDF-1.7', 'plan.pdf', { kind: 'format-not-read' }],
    ['<note>1. a</note>', 'plan.xml', { kind: 'format-not-read' }],
    ['<akomaNtoso/>', 'plan.xml', { kind: 'draft-without-words' }],
    ['1. a', 'plan.exe', { kind: 'format-unknown', params: { extension: 'exe' } }],
    ['<html><script>1. never</script></html>', 'plan.html', { kind: 'draft-without-words' }],
    ['---\ntitle: x\n---\n', 'plan.md', { kind: 'draft-without-words' }],
    ['{"provisions": []}', 'plan.json', { kind: 'draft-without-words' }],
    [
      '{"provisions": [\n{"id": "1" "text": ""}]}',
      'plan.json',
      { kind: 'json-malformed', params: { line: 2, column: 12 } },
    ],
    ['{"provisions": [', 'plan.json', { kind: 'json-malformed', params: { line: 1, column: 17, found: '' } }],
    ['[]', 'plan.json', { kind: 'json-invalid', params: { path: '', expected: 'object' } }],
    ['{}', 'plan.json', { kind: 'json-invalid', params: { path: 'provisions', expected: 'list' } }],
    [
      '{"provisions": [{"id": 5, "text": ""}]}',
      'p.json',
      { kind: 'json-invalid', params: { path: 'provisions[0].id' } },
    ],
    ['{"provisions": [{"id": "a"}]}', 'p.json', { kind: 'json-invalid', params: { path: 'provisions[0].text' } }],
    [
      '{"date": "May", "provisions": []}',
      'p.json',
      { kind: 'json-invalid', params: { path: 'date', expected: 'day' } },
    ],
    [
      '{"provisions": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}',
      'plan.json',
      { kind: 'id-repeated', params: { id: 'a', path: 'provisions[1].id' } },
    ],
  ])('%j as %s', async (text, name, expected) => {
    const refused = await refusal(text, name)
    expect(refused).toMatchObject(expected)
    expect(refused?.params.file).toBe(name)
  })

  test('a file of a hundred megabytes is refused by its size alone', () => {
    expect(refuseSize('plan.txt', 100_000_000)).toMatchObject({
      kind: 'file-too-large',
      params: { megabytes: 95, most: 20 },
    })
    expect(refuseSize('plan.txt', MOST_DRAFT_BYTES)).toBeNull()
    expect(refuseSize('plan.txt', 0)?.kind).toBe('file-empty')
  })
})

describe('the form of a file', () => {
  test.each([
    ['# Plan\n\n## 1\nNo troops.', ['No troops.']],
    ['<!DOCTYPE html><p>1. No troops.', ['No troops.']],
    ['{"provisions": [{"id": "x", "text": "No troops."}]}', ['No troops.']],
    ['1. No troops.', ['No troops.']],
  ])('is told by the content where there is no name: %s', async (text, expected) => {
    expect(texts(await read(text, '-'))).toEqual(expected)
  })

  test('a page under the name of a text is read as a page, and that is said', async () => {
    const reading = await read('<!doctype html><html><p>1. No troops.</p></html>', 'plan.txt')
    expect(texts(reading)).toEqual(['No troops.'])
    expect(kinds(reading)).toEqual(['format-told-by-content'])
  })

  test('invisible signs are kept and said', async () => {
    const reading = await read('1. No\u200b troops \u202eever.', 'plan.txt')
    expect(texts(reading)).toEqual(['No\u200b troops \u202eever.'])
    expect(reading.doubts[0]).toMatchObject({ kind: 'hidden-signs', params: { count: 2 }, file: 'plan.txt' })
  })
})

describe('JSON', () => {
  test('ids, markings and depths come back unchanged', async () => {
    const provisions = [
      { id: 'us-28.8', marking: '8', text: 'No troops.' },
      { id: 'us-28.8.a', marking: '(a)', heading: 'Scope', text: '', depth: 2 },
    ]
    const { value } = await read(
      JSON.stringify({ title: 'Plan', complete: false, missing: ['20'], provisions }),
      'plan.json',
    )
    expect(value.provisions.map(({ id, marking, heading, depth }) => ({ id, marking, heading, depth }))).toEqual([
      { id: 'us-28.8', marking: '8', heading: null, depth: 1 },
      { id: 'us-28.8.a', marking: '(a)', heading: 'Scope', depth: 2 },
    ])
    expect(value.completeness).toEqual({ kind: 'partial', missing: ['20'] })
  })

  test('keys of the prototype are only keys', async () => {
    const { value } = await read('{"__proto__": {"title": "x"}, "provisions": [{"id": "a", "text": "y"}]}', 'plan.json')
    expect(value.title).toBeNull()
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })
})
