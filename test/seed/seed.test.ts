import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import { type Comparison, compare } from '../../src/text/compare.ts'
import type { Draft } from '../../src/text/draft.ts'
import { wordsAt } from '../../src/text/span.ts'

const sample = async (name: string, siglum: string): Promise<Draft> => {
  const path = `examples/ukraine-2025/drafts/${name}.md`
  const read = await readDraft(readFileSync(path), { name: path, siglum })
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value.value
}

/** Rows of the first article that texts alone show; the files beside this one have the others. */
describe('what the first article describes', () => {
  let comparison: Comparison

  beforeAll(async () => {
    comparison = compare({
      drafts: await Promise.all([sample('us-28.en', 'US'), sample('e3-28.en', 'E3'), sample('ua-20.en', 'UA')]),
      edges: [
        { from: 'US', to: 'E3' },
        { from: 'US', to: 'UA' },
      ],
      corrections: [],
    })
  })

  const changeOf = (pair: number, marking: string) => {
    const alignment = comparison.pairs[pair]?.alignment
    return alignment?.changes.find(change => change.before.some(id => id === `US.${marking}`))
  }

  test('S1, from texts alone: both counter-texts are compared with the plan that they answer, each with what is known of it', () => {
    expect(comparison.pairs.map(({ alignment }) => `${alignment.from} ${alignment.to}`)).toEqual(['US E3', 'US UA'])
    expect(comparison.drafts.map(draft => draft.completeness)).toEqual([
      { kind: 'partial', missing: ['20'] },
      { kind: 'partial', missing: ['15', '16', '17', '18', '20', '22', '23', '24', '27'] },
      { kind: 'partial', missing: [] },
    ])
    expect(comparison.drafts.flatMap(draft => draft.provisions).every(one => one.wording === 'restated')).toBe(true)
  })

  test('S1: point 3 is dropped in the European text, point 8 in the 20 points, and what is not known is not called dropped', () => {
    expect(changeOf(0, '3')).toMatchObject({ kind: 'deleted', unreported: false })
    expect(changeOf(0, '8')).toMatchObject({ kind: 'amended', after: ['E3.8'] })
    for (const unknown of ['15', '16', '17', '23', '24', '27'])
      expect(changeOf(0, unknown)).toMatchObject({ kind: 'deleted', unreported: true })
    expect(changeOf(1, '8')).toMatchObject({ kind: 'deleted', unreported: false })
  })

  test('S2: the redline of point 8 shows each of the added limits as words of its own', () => {
    const pair = comparison.pairs[0]
    const place = pair?.alignment.changes.findIndex(change => change.before.some(id => id === 'US.8')) ?? -1
    const redline = pair?.redlines[place]?.[0]
    const after = comparison.drafts[1]?.provisions.find(({ id }) => id === 'E3.8')?.text ?? ''
    const added = redline?.edits.map(edit => wordsAt(after, edit.after)).join(' | ') ?? ''
    for (const limit of ['under its command', 'on a permanent basis', 'in peacetime']) expect(added).toContain(limit)
    expect(added).not.toContain('troops')
  })
})
