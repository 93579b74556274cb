import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import { readTextDraft } from '../../src/formats/text-draft.ts'
import type { Draft, Provision } from '../../src/text/draft.ts'
import { effort } from '../effort.ts'

// The corpora lie beside the project and are no part of it.
const corpora = join(import.meta.dirname, '../../../shared/corpora')
const examples = join(corpora, 'documents/akoma-ntoso/examples')
const hostile = join(corpora, 'security/hostile-files-made-here/xml')

const isThere = (folder: string): boolean => {
  if (existsSync(folder)) return true
  console.log(`skipped: ${folder.split('/').slice(-2).join('/')} is not there`)
  return false
}

const answer = (bytes: Uint8Array | string, name = 'act.xml') =>
  readDraft(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, { name, siglum: 'A' })

const read = async (bytes: Uint8Array | string): Promise<Draft> => {
  const result = await answer(bytes)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.value
}

const example = (start: string): Uint8Array => {
  const file = readdirSync(examples).find(name => name.startsWith(start)) ?? ''
  return readFileSync(join(examples, file))
}

const akn = (body: string): string =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification><FRBRExpression><FRBRdate date="2025-05-03"/><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>${body}</act></akomaNtoso>`

describe('a draft in Akoma Ntoso', () => {
  test('is read as it is marked up', async () => {
    const draft = await read(
      akn(`<preface><longTitle><p>An <docTitle>Act on Talks</docTitle></p></longTitle></preface>
        <preamble><recitals><recital eId="rec_1"><num>(1)</num><p>Talks concern all.</p></recital></recitals></preamble>
        <body><chapter eId="chp_1"><num>Chapter I</num><heading>General</heading>
          <article eId="art_1"><num>Article 1</num><heading>Scope</heading>
            <paragraph eId="art_1__para_1"><num>1.</num><list><intro><p>It applies to:</p></intro>
              <point eId="art_1__para_1__point_a"><num>(a)</num><content><p>talks on <del>war</del><ins>peace</ins>;</p></content></point>
              <wrapUp><p>at all times.</p></wrapUp></list></paragraph>
            <paragraph eId="art_1__para_2"><num>2.</num><content><p>Article 4 reads: <quotedStructure><article><num>Article 4</num><content><p>No talks.</p></content></article></quotedStructure></p></content></paragraph>
          </article></chapter></body>`),
    )
    expect(draft).toMatchObject({ title: 'Act on Talks', language: 'en', date: '2025-05-03' })
    const shown = draft.provisions.map(({ id, kind, marking, heading, text, depth }) => [
      id,
      kind,
      marking,
      heading,
      text,
      depth,
    ])
    expect(shown).toEqual([
      ['A.rec_1', 'recital', '(1)', null, 'Talks concern all.', 1],
      ['A.chp_1', 'chapter', 'Chapter I', 'General', '', 1],
      ['A.art_1', 'article', 'Article 1', 'Scope', '', 2],
      ['A.art_1__para_1', 'paragraph', '1.', null, 'It applies to:', 3],
      ['A.art_1__para_1__point_a', 'point', '(a)', null, 'talks on peace;', 4],
      ['A.u6', 'text', null, null, 'at all times.', 4],
      ['A.art_1__para_2', 'paragraph', '2.', null, 'Article 4 reads:\n\nArticle 4\n\nNo talks.', 3],
    ])
  })

  test.each([
    ['eu_', 24, 34],
    ['it_', 6, 0],
  ])('%s: its articles and recitals are all there', async (start, articles, recitals) => {
    if (!isThere(examples)) return
    const { provisions } = await read(example(start))
    const count = (kind: string) => provisions.filter(provision => provision.kind === kind).length
    expect(count('article')).toBe(articles)
    expect(count('recital')).toBeGreaterThanOrEqual(recitals)
    expect(provisions.every(({ span }) => span !== null)).toBe(true)
  })
})

const number = (marking: string | null): string => (marking ?? '').replace(/[().:\s—]/g, '')

/** An act as plain text with nothing but its numbers, headings and words, each on a line of its own. */
const asText = (provisions: readonly Provision[], mark: (provision: Provision) => string): string =>
  provisions
    .map(provision => {
      const [marking, heading] = [mark(provision), provision.heading ?? '']
      const worded = /^(?:\p{L}{2,}|§)/u.test(marking)
      const head = worded ? `${marking}\n${heading}` : `${marking} ${heading}`
      const runsIn = !worded && heading === ''
      return runsIn ? `${marking} ${provision.text}`.trim() : `${head.trim()}\n\n${provision.text}`.trim()
    })
    .join('\n\n')

describe('the same acts as plain text show the same numbers at the same depths', () => {
  const inBrackets = ({ marking, kind, depth }: Provision): string =>
    marking === null || kind === 'section' || depth < 3 ? (marking ?? '') : `(${marking})`
  const asPrinted = ({ marking }: Provision): string => marking ?? ''

  test.each([
    ['uk_', inBrackets, 0.97],
    ['us_Act', asPrinted, 1],
    ['us_Title', asPrinted, 1],
    ['it_', asPrinted, 0.97],
  ] as const)('%s', async (start, mark, share) => {
    if (!isThere(examples)) return
    const { provisions } = await read(example(start))
    const shown = (list: readonly Provision[], own: (one: Provision) => string): readonly string[] =>
      list.filter(one => /[\p{L}\p{N}]/u.test(own(one))).map(one => `${number(own(one))} at ${one.depth}`)
    const expected = shown(provisions, mark)
    const found = shown(readTextDraft(asText(provisions, mark), 'A').value.provisions, asPrinted)
    let at = 0
    const same = expected.filter(one => {
      const next = found.indexOf(one, at)
      if (next < 0 || next > at + 5) return false
      at = next + 1
      return true
    })
    expect(expected.length).toBeGreaterThan(10)
    expect(same.length / expected.length).toBeGreaterThanOrEqual(share)
    expect(found.length).toBeLessThan(expected.length * 1.05)
  })
})

describe('hostile XML', () => {
  test.each([
    ['billion-laughs.xml', 'xml-with-doctype'],
    ['xxe-file.xml', 'xml-with-doctype'],
    ['xxe-parameter.xml', 'xml-with-doctype'],
    ['deep-nesting-200k.xml', 'markup-too-deep'],
    ['utf7-declared.xml', 'encoding-unknown'],
    ['nul-bytes.xml', 'file-binary'],
  ])('%s is refused: %s', async (file, kind) => {
    if (!isThere(hostile)) return
    const spent = await effort(async () => {
      const result = await answer(readFileSync(join(hostile, file)), file)
      expect(result.ok ? null : result.refusal.kind).toBe(kind)
    })
    expect(spent).toBeLessThan(2000)
  })

  test.each(['ok-control.xml', 'stylesheet-pi.xml', 'xinclude.xml', 'script-in-foreign-namespace.xml'])(
    '%s is read, its words only',
    async file => {
      if (!isThere(hostile)) return
      const { provisions } = await read(readFileSync(join(hostile, file)))
      const words = provisions.map(({ text }) => text).join(' ')
      expect(provisions.length).toBe(1)
      expect(words).not.toMatch(/root:|alert|script/)
    },
  )
})
