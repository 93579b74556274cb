import { readDraft } from '../src/formats/read-draft.ts'
import { type CompareQuestion, type Comparison, compare } from '../src/text/compare.ts'
import type { Draft } from '../src/text/draft.ts'
import { trace } from '../src/text/lineage.ts'
import type { Redline } from '../src/text/redline.ts'
import type { Span } from '../src/text/span.ts'

/** One file in memory, with the name that tells its format. */
export type Loaded = { readonly name: string; readonly bytes: Uint8Array }

/** Milliseconds of one run: reading the drafts, aligning them alone, comparing them (aligning included). */
export type Stages = { readonly read: number; readonly align: number; readonly compare: number }

const readOne = async (file: Loaded, place: number): Promise<Draft> => {
  const read = await readDraft(file.bytes, { name: file.name, siglum: String.fromCharCode(65 + place) })
  if (!read.ok) throw new Error(`${file.name}: ${read.refusal.kind}`)
  return read.value.value
}

/** Reads the drafts, each to be compared with the one before it. */
const ask = async (files: readonly Loaded[]): Promise<CompareQuestion> => {
  const drafts = await Promise.all(files.map(readOne))
  const edges = drafts.slice(1).map((draft, i) => ({ from: drafts[i]?.siglum ?? '', to: draft.siglum }))
  return { drafts, edges, corrections: [] }
}

/** Reads and compares everything, as the command does. */
export const compareFiles = async (files: readonly Loaded[]): Promise<Comparison> => compare(await ask(files))

const timed = async <Value>(task: () => Value | Promise<Value>): Promise<{ value: Value; milliseconds: number }> => {
  const began = performance.now()
  const value = await task()
  return { value, milliseconds: performance.now() - began }
}

/** Reads, aligns, and compares everything, with a clock at each. */
export const timeStages = async (files: readonly Loaded[]): Promise<Stages> => {
  const read = await timed(() => ask(files))
  const compared = await timed(() => compare(read.value))
  const aligned = await timed(() => trace(read.value))
  return { read: read.milliseconds, align: aligned.milliseconds, compare: compared.milliseconds }
}

/** Marks the characters of one provision that stay or move, by a redline that it stands in. */
const markKept = (kept: Uint8Array, edits: readonly { readonly span: Span; readonly move: number | null }[]): void => {
  const gone = edits.filter(({ move }) => move === null)
  let from = 0
  for (const { span } of gone.toSorted((one, other) => one.span.start - other.span.start)) {
    kept.fill(1, from, Math.max(from, span.start))
    from = Math.max(from, span.end)
  }
  kept.fill(1, from)
}

/** The characters of a draft that no redline keeps. A part of a provision that was split is kept where one of the redlines keeps it. */
const replacedIn = (draft: Draft, redlines: readonly Redline[], side: 'before' | 'after'): number => {
  const kept = new Map(draft.provisions.map(({ id, text }) => [id, new Uint8Array(text.length)]))
  for (const { from, to, edits } of redlines) {
    const marks = kept.get(side === 'before' ? from : to)
    if (marks)
      markKept(
        marks,
        edits.map(edit => ({ span: edit[side], move: edit.move })),
      )
  }
  return [...kept.values()].reduce((sum, marks) => sum + marks.reduce((gone, mark) => gone + 1 - mark, 0), 0)
}

/** How many stretches a comparison of two drafts marks, and how many characters of both it shows as deleted or inserted; moves are not counted. */
export const findReplaced = ({
  drafts,
  pairs,
}: Comparison): { readonly changes: number; readonly replaced: number } => {
  const redlines = pairs.flatMap(pair => pair.redlines.flat())
  const alone = pairs.flatMap(({ alignment }) =>
    alignment.changes.filter(({ kind }) => kind === 'inserted' || kind === 'deleted'),
  )
  const [before, after] = drafts
  return {
    changes: alone.length + redlines.reduce((sum, { edits }) => sum + edits.length, 0),
    replaced:
      (before ? replacedIn(before, redlines, 'before') : 0) + (after ? replacedIn(after, redlines, 'after') : 0),
  }
}
