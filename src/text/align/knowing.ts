import type { Draft, Provision } from '../draft.ts'
import type { Lines } from './growth.ts'
import type { Numbering } from './numbered.ts'
import { findUnreported, keepsNumbers } from './unreported.ts'

/** The provisions of two drafts that stand in one line. */
const linkedIn = (drafts: readonly Draft[], { starts, draftOf }: Numbering, lines: Lines, from: number, to: number) =>
  (drafts[from]?.provisions ?? []).flatMap((one, place): (readonly [Provision, Provision])[] =>
    lines.membersOf((starts[from] ?? 0) + place).flatMap((member): (readonly [Provision, Provision])[] => {
      const other = drafts[to]?.provisions[member - (starts[to] ?? 0)]
      return draftOf[member] === to && other ? [[one, other]] : []
    }),
  )

/** Answers whether the first of `earlier`, provisions of one draft numbered through, would be known in another draft if it stood there. */
export const createKnowing = (drafts: readonly Draft[], numbering: Numbering, lines: Lines) => {
  const answers = new Map<string, readonly boolean[]>()
  return (draft: number, earlier: readonly number[]): boolean => {
    const [member = 0] = earlier
    const from = numbering.draftOf[member] ?? 0
    const [one, other] = [drafts[from], drafts[draft]]
    if (!one || !other || other.completeness.kind === 'complete') return true
    const key = `${from} ${draft}`
    const unreported =
      answers.get(key) ?? findUnreported(one, other, keepsNumbers(linkedIn(drafts, numbering, lines, from, draft)))
    answers.set(key, unreported)
    return unreported[member - (numbering.starts[from] ?? 0)] !== true
  }
}
