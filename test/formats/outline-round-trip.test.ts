import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import { readTextDraft } from '../../src/formats/text-draft.ts'
import { renderOutline } from '../../src/text/outline-render.ts'
import { runs } from '../campaign.ts'
import { outlines, type PlainProvision } from '../text/outlines.ts'

const plain = ({ marking, heading, text, depth }: PlainProvision): PlainProvision => ({ marking, heading, text, depth })

const again = (printed: string): readonly PlainProvision[] => readTextDraft(printed, 'A').value.provisions.map(plain)

const print = (provisions: readonly PlainProvision[]): string =>
  renderOutline({ title: null, provisions: provisions.map(one => ({ ...one, kind: 'point' as const })) })

const wrap = (line: string, width: number): string => {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines = ['']
  for (const word of line.trim().split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map(one => indent + one).join('\n')
}

const sameTree = (provisions: readonly PlainProvision[], printed: string): boolean =>
  JSON.stringify(again(printed)) === JSON.stringify(provisions)

const flat = (printed: string): string => printed.replace(/^ +/gm, '')

const wrapped = (printed: string): string =>
  printed
    .split('\n')
    .map(line => wrap(line, 72))
    .join('\n')

/** Without the empty lines before numbers, as plans are pasted into mails. */
const tight = (printed: string): string =>
  flat(printed).replace(
    /\n\n(?=(?:§|\(|（|[0-9]{1,2}[.)]|[0-9]+\.[0-9.]+ |[a-zа-я]{1,2}\)|[IVX]+\.|[A-ZА-Я]\p{L}+ \S+(?: –|\n)|第|المادة))/gmu,
    '\n',
  )

const often = { numRuns: runs(300) }

describe('outline → text → outline', () => {
  test('is the same tree', () => {
    fc.assert(
      fc.property(outlines, provisions => sameTree(provisions, print(provisions))),
      often,
    )
  })

  test('is the same tree without the indents', () => {
    fc.assert(
      fc.property(outlines, provisions => sameTree(provisions, flat(print(provisions)))),
      often,
    )
  })

  test('is the same tree without the empty lines between points', () => {
    fc.assert(
      fc.property(outlines, provisions => sameTree(provisions, tight(print(provisions)))),
      often,
    )
  })

  test('is the same tree after every line was broken at 72 columns', () => {
    fc.assert(
      fc.property(outlines, provisions => sameTree(provisions, wrapped(print(provisions)))),
      often,
    )
  })
})

const golden = join(import.meta.dirname, '../golden/outline')

/** Cases whose outlines hold what plain text cannot tell apart, each with what it is. */
const LOST: Readonly<Record<string, string>> = {
  'german-law': 'a text without a full stop right below a heading',
  'html-eu-tables': 'a paragraph in capitals that is no heading',
  'html-lists': 'a last paragraph that belongs to no point',
  'nested-lists': 'a last paragraph that belongs to no point',
  'markdown-headings': 'rows of a table without their bars at the ends',
  'memo-headings': 'a title above headings of the same rank',
  'table-of-points': 'the heads of a table',
}

describe('the golden outlines, printed as plain text', () => {
  const cases = readdirSync(golden).sort()
  const same = async (name: string): Promise<boolean> => {
    const file = readdirSync(join(golden, name)).find(each => each.startsWith('draft.')) ?? ''
    const read = await readDraft(readFileSync(join(golden, name, file)), { name: file, siglum: 'A' })
    const draft = read.ok ? read.value.value : { title: null, provisions: [] }
    const back = readTextDraft(renderOutline(draft), 'A').value
    return JSON.stringify(back.provisions.map(plain)) === JSON.stringify(draft.provisions.map(plain))
  }

  test.each(cases.filter(name => !(name in LOST)))('%s comes back', async name => expect(await same(name)).toBe(true))

  test.each(Object.keys(LOST))('%s does not come back: known, see LOST', async name =>
    expect(await same(name)).toBe(false),
  )
})
