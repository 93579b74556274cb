import type { Span } from '../text/span.ts'
import { wordsAt } from '../text/span.ts'
import type { Chunk } from './chunks.ts'
import type { ReadNorm } from './norms.ts'
import type { RuleId } from './rules.ts'
import type { Dimension, Norm, OpenSpace } from './wording.ts'

const ALWAYS: ReadonlySet<Dimension> = new Set([
  'hedge',
  'condition',
  'quantity',
  'duration',
  'actor-scope',
  'object-scope',
])

const APPLIED: ReadonlySet<Dimension> = new Set(['time', 'place'])

const ruleOf = (norm: Norm): RuleId | null => {
  switch (norm.force) {
    case 'prohibition':
      return 'wording.open.of-ban'
    case 'permission':
      return 'wording.open.of-permission'
    case 'obligation':
      return norm.negated ? 'wording.open.of-exemption' : 'wording.open.of-duty'
    case 'best-efforts':
    case 'recommendation':
    case 'expectation':
      return 'wording.open.of-duty'
    case 'declaration':
      return null
  }
}

const isOpen = (norm: Norm, part: Chunk, rule: RuleId): boolean => {
  const { kind } = part
  if (!kind.isRestrictive) return false
  if (rule !== 'wording.open.of-duty') return true
  return kind.leavesOpen && (ALWAYS.has(kind.dimension) || (norm.force === 'obligation' && APPLIED.has(kind.dimension)))
}

/** What the narrowing qualifiers of a norm leave open: allowed under a ban, uncovered by a permission, not owed under a duty. */
export const openSpaceOf = (text: string, { norm, chunks }: ReadNorm): readonly OpenSpace[] => {
  const rule = ruleOf(norm)
  if (rule === null) return []
  return norm.qualifiers.flatMap((qualifier, i) => {
    const part = chunks[i]
    if (part === undefined || !isOpen(norm, part, rule)) return []
    return [open(text, qualifier.span, part, rule)]
  })
}

const open = (text: string, span: Span, part: Chunk, rule: RuleId): OpenSpace => ({
  qualifier: span,
  dimension: part.kind.dimension,
  opens: { key: `wording.open.${part.kind.opens}`, params: { words: wordsAt(text, span) } },
  rule,
})
