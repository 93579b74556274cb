import type { ComparedPair, Comparison } from '../text/compare.ts'
import type { Draft } from '../text/draft.ts'
import type { Doubt } from '../text/reading.ts'
import { type Span, wordsAt } from '../text/span.ts'

/** What the answer needs besides the comparison: the file of each draft, the doubts of each reading, and how a doubt is said. */
export type CompareJsonParts = {
  readonly comparison: Comparison
  readonly files: readonly (string | null)[]
  readonly doubts: readonly Doubt[]
  readonly sayDoubt: (doubt: Doubt) => string
}

const renderSpan = (text: string, { start, end }: Span): object => ({
  start,
  end,
  exact: wordsAt(text, { start, end }),
})

const renderDraft = (draft: Draft, file: string | null): object => ({
  siglum: draft.siglum,
  title: draft.title,
  language: draft.language,
  date: draft.date,
  party: draft.party,
  note: draft.note,
  file,
  complete: draft.completeness.kind === 'complete',
  missing: draft.completeness.kind === 'partial' ? (draft.completeness.missing ?? []) : [],
  provisions: draft.provisions.map(({ id, kind, marking, heading, text, depth, wording }) => ({
    id,
    kind,
    marking,
    heading,
    text,
    depth,
    wording,
  })),
})

const renderPair = ({ alignment, redlines }: ComparedPair): object => ({
  from: alignment.from,
  to: alignment.to,
  changes: alignment.changes.map((change, place) => ({
    kind: change.kind,
    from: change.before,
    to: change.after,
    moved: change.moved,
    renumbered: change.renumbered,
    unreported: change.unreported,
    similarity: change.similarity,
    redline: (redlines[place] ?? []).map(({ from, to, edits, exact }) => ({ from, to, edits, exact })),
  })),
})

const renderBrackets = ({ brackets, drafts }: Comparison): readonly object[] => {
  const texts = new Map(
    drafts.map(({ siglum, provisions }) => [siglum, new Map(provisions.map(({ id, text }) => [id, text]))]),
  )
  return brackets.map(({ siglum, provision, bracket }) => {
    const text = texts.get(siglum)?.get(provision) ?? ''
    return {
      draft: siglum,
      provision,
      span: renderSpan(text, bracket.span),
      options: bracket.options.map(({ span, parties, attitude }) => ({
        span: renderSpan(text, span),
        parties,
        attitude,
      })),
    }
  })
}

/** The answer `compare/1`. A doubt's span points into the draft's source text; its words are given where that text is at hand. */
export const renderCompareJson = ({ comparison, files, doubts, sayDoubt }: CompareJsonParts): object => {
  const sources = new Map(comparison.drafts.map(({ source }, place) => [files[place] ?? null, source]))
  return {
    travaux: 'compare/1',
    drafts: comparison.drafts.map((draft, place) => renderDraft(draft, files[place] ?? null)),
    comparisons: comparison.pairs.map(renderPair),
    brackets: renderBrackets(comparison),
    lineages: comparison.lineages.map(({ id, cells, reintroduced }) => ({ id, cells, reintroduced })),
    doubts: doubts.map(doubt => {
      const source = sources.get(doubt.file)
      const span = doubt.span === null || source === undefined ? null : renderSpan(source, doubt.span)
      return { kind: doubt.kind, message: sayDoubt(doubt), span, file: doubt.file }
    }),
  }
}
