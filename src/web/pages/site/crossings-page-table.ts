import { type Span, wordsAt } from '../../../text/span.ts'
import type { CsvTable } from '../tables.ts'
import { tell, tellGround, tellName } from '../tell.ts'
import { sayVerdictRule } from './verdict-parts.ts'
import type { VerdictShown, VerdictsShown } from './verdicts.ts'
import type { View } from './view.ts'

const COLUMNS = [
  'draft',
  'position',
  'holder',
  'line',
  'author_alone',
  'verdict',
  'ruling',
  'ruling_by',
  'ruling_why',
  'rule',
  'provision',
  'marking',
  'through',
  'matched',
  'leaves_open',
  'wording',
  'evidence',
]

type Row = CsvTable['rows'][number]

const rowOf = (view: View, shown: VerdictShown): Row => {
  const { draft, position, crossing, ruledBy } = shown
  const { provision, through, matched, leavesOpen, wording, ruling } = crossing
  const words = (spans: readonly Span[]): string =>
    provision === null ? '' : spans.map(span => wordsAt(provision.text, span)).join(' … ')
  return {
    draft: draft.siglum,
    position: position.id,
    holder: tellName(view, position.holder),
    line: tell(view, position.statement),
    author_alone: position.authorAlone ? 'yes' : 'no',
    verdict: crossing.verdict,
    ruling: ruling?.verdict ?? null,
    ruling_by: ruledBy,
    ruling_why: ruling?.reason ?? null,
    rule: sayVerdictRule(view, shown),
    provision: provision?.id ?? null,
    marking: provision?.marking ?? null,
    through: through?.siglum ?? null,
    matched: words(matched),
    leaves_open: words(leavesOpen.map(({ qualifier }) => qualifier)),
    wording: provision === null ? null : wording,
    evidence: position.evidence.map(ground => tellGround(view, ground)).join('; '),
  }
}

/** One row a draft, red line and provision that speaks of it; the mark of restated or translated words goes with it. */
export const crossingsTable = (view: View, { cells }: VerdictsShown): CsvTable => ({
  columns: COLUMNS,
  rows: cells.flatMap(({ worst, others }) => [worst, ...others]).map(shown => rowOf(view, shown)),
})
