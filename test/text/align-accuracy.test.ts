import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { align } from '../../src/text/align.ts'
import type { Draft } from '../../src/text/draft.ts'
import { trace } from '../../src/text/lineage.ts'
import { draftOf, idOf } from './align-drafts.ts'

const corpora = join(import.meta.dirname, '../../../shared/corpora/align')

type Raw = { readonly provisions: readonly { readonly id: string; readonly heading?: string; readonly text: string }[] }
type Truth = {
  readonly pairs: readonly {
    readonly from: string
    readonly to: string
    readonly links: readonly { readonly old: string; readonly new: readonly string[] }[]
  }[]
}

const read = (set: string, file: string): unknown =>
  JSON.parse(readFileSync(join(corpora, set, `${file}.json`), 'utf8'))

const draftAt = (set: string, version: string, siglum: string): Draft =>
  draftOf(
    siglum,
    (read(set, version) as Raw).provisions.map(({ id, heading, text }) => ({
      id: idOf(id),
      heading: heading ?? null,
      text,
    })),
  )

/** The true links between two versions, as `old new`. */
const truthOf = (set: string, from: string, to: string): ReadonlySet<string> => {
  const pair = (read(set, 'truth') as Truth).pairs.find(each => each.from === from && each.to === to)
  return new Set((pair?.links ?? []).flatMap(link => link.new.map(id => `${link.old} ${id}`)))
}

const f1Of = (found: readonly string[], truth: ReadonlySet<string>): number => {
  const hits = found.filter(link => truth.has(link)).length
  return (2 * hits) / (found.length + truth.size)
}

const crossOf = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before.flatMap(one => after.map(other => `${one} ${other}`))

// Floors a little under what was measured when they were set; a change that falls through one has broken something.
const FLOORS = [
  { set: 'bns', from: 'ipc1860', to: 'bns2023', floor: 0.93 },
  { set: 'syn-tfeu', from: 'd0', to: 'd1', floor: 0.98 },
  { set: 'syn-tfeu', from: 'd0', to: 'd4', floor: 0.94 },
  { set: 'w3c-process', from: '2018-02-01', to: '2023-06-12', floor: 0.87 },
  { set: 'fr-pjl09-200', from: 's03-assembledepot', to: 's04-assemblecommis', floor: 0.93 },
] as const

for (const { set, from, to, floor } of FLOORS) {
  const title = `${set}: ${from} against ${to}, F1 of the links at least ${floor}`
  test.skipIf(!existsSync(join(corpora, set)))(
    `${title} (skipped where the shared drafts are not beside the project)`,
    () => {
      const truth = truthOf(set, from, to)
      expect(truth.size).toBeGreaterThan(20)
      const { changes } = align(draftAt(set, from, 'A'), draftAt(set, to, 'B'), [])
      expect(
        f1Of(
          changes.flatMap(({ before, after }) => crossOf(before, after)),
          truth,
        ),
      ).toBeGreaterThan(floor)
    },
  )
}

const row = [
  's00-assembledepot',
  's02-assemblehemicy',
  's05-senathemicy',
  's06-assembledepot',
  's08-assemblehemicy',
  's09-senatdepot',
  's11-senathemicy',
]

test.skipIf(!existsSync(join(corpora, 'fr-pjl07-365')))(
  'seven versions of a bill: the lineages know the first and the last no worse than a direct comparison (skipped where the shared drafts are not beside the project)',
  () => {
    const drafts = row.map((version, place) => draftAt('fr-pjl07-365', version, String.fromCharCode(65 + place)))
    const edges = drafts.slice(1).map((draft, place) => ({ from: drafts[place]?.siglum ?? '', to: draft.siglum }))
    const truth = truthOf('fr-pjl07-365', row[0] ?? '', row[6] ?? '')
    const [first, last] = [drafts[0], drafts[6]]
    if (!first || !last) throw new Error('no drafts')
    const direct = f1Of(
      align(first, last, []).changes.flatMap(({ before, after }) => crossOf(before, after)),
      truth,
    )
    const { lineages } = trace({ drafts, edges, corrections: [] })
    expect(
      f1Of(
        lineages.flatMap(({ cells }) => crossOf(cells.A ?? [], cells.G ?? [])),
        truth,
      ),
    ).toBeGreaterThanOrEqual(direct)
  },
)
