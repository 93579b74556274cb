import type { Comparison } from '../text/compare.ts'

/** The answer `compare/1` of the contracts. `files` names the file of each draft. */
export const renderCompareJson = (comparison: Comparison, files: readonly (string | null)[]): object => ({
  travaux: 'compare/1',
  drafts: comparison.drafts.map((draft, i) => ({
    siglum: draft.siglum,
    title: draft.title,
    language: draft.language,
    file: files[i] ?? null,
    complete: draft.completeness.kind === 'complete',
    missing: draft.completeness.kind === 'partial' ? (draft.completeness.missing ?? []) : [],
    provisions: draft.provisions.map(({ id, marking, heading, text, depth, wording }) => ({
      id,
      marking,
      heading,
      text,
      depth,
      wording,
    })),
  })),
  comparisons: comparison.pairs.map(({ alignment, redlines }) => ({
    from: alignment.from,
    to: alignment.to,
    changes: alignment.changes.map(({ before, after, ...change }, i) => ({
      kind: change.kind,
      from: before,
      to: after,
      moved: change.moved,
      renumbered: change.renumbered,
      unreported: change.unreported,
      similarity: change.similarity,
      redline: redlines[i],
    })),
  })),
  brackets: [],
  lineages: comparison.lineages,
  doubts: [],
})
