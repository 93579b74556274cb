import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import { readHeading } from '../../src/formats/record-folder/draft-body.ts'
import { provisionIds } from '../../src/formats/record-folder/provision-ids.ts'

const file = join(import.meta.dirname, '..', 'golden', 'record-folder', 'hand-written', 'folder', 'drafts', 'lake-1.md')

describe('a draft of a record folder', () => {
  test('is read by `travaux compare` as well: one form of head serves both', async () => {
    const read = await readDraft(readFileSync(file), { name: 'lake-1.md', siglum: 'A' })
    if (!read.ok) throw new Error(read.refusal.kind)
    const { value: draft, doubts } = read.value
    expect(draft).toMatchObject({
      title: 'First draft of the delegations',
      party: 'lakeland, hillmark',
      date: '2031-03-01',
      status: 'leaked',
      reportedBy: ['The Gazette'],
      completeness: { kind: 'partial', missing: ['4'] },
    })
    expect(doubts.filter(({ kind }) => kind.startsWith('head-'))).toEqual([])
    const words = draft.provisions.map(({ heading, text }) => `${heading ?? ''} ${text}`).join('\n')
    expect(words).toContain('Its fish are counted.')
    expect(words).not.toContain('restated')
    expect(draft.provisions.map(({ heading }) => heading)).toContain('Purpose')
  })

  test.each([
    ['## 8', 1, '8', null],
    ['### (a) – Scope', 2, '(a)', 'Scope'],
    ['## Article 12 – Scope – and more', 1, 'Article 12', 'Scope – and more'],
    ['## Preamble', 1, null, 'Preamble'],
    ['## – 2031', 1, null, '2031'],
    ['##', 1, null, null],
    ['###### IV', 5, 'IV', null],
  ])('%s', (line, depth, marking, heading) => {
    expect(readHeading(line)).toEqual({ depth, marking, heading })
  })

  test.each(['# 8', '####### 8', '##8', ' ## 8', 'words ## 8'])('no heading: %s', line => {
    expect(readHeading(line)).toBeNull()
  })

  test('ids follow from markings', () => {
    const told = [
      { marking: 'Article 1', depth: 1 },
      { marking: '1.1', depth: 2 },
      { marking: '(a)', depth: 3 },
      { marking: null, depth: 3 },
      { marking: 'Artikel 1', depth: 1 },
      { marking: 'Annex I', depth: 1 },
      { marking: null, depth: 1 },
      { marking: '§', depth: 1 },
      { id: 'd.own', marking: '8', depth: 1 },
    ]
    expect(provisionIds('d', told)).toEqual('d.1 d.1.1 d.1.1.a d.1.1.p1 d.1~2 d.annex-i d.p1 d.p2 d.own'.split(' '))
  })
})
