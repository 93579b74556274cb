import type { DeedKind } from './deed.ts'
import type { Narrowed } from './narrowing.ts'
import type { RedLineTerms } from './terms.ts'

/** What a text does to a red line. `unknown`: it does not speak of it; silence is never `respects`. */
export type Verdict = 'crosses' | 'touches' | 'respects' | 'unknown'

/** The rule of a verdict: the key of its sentence among the phrases. */
export type VerdictRule =
  | `verdict.${'absent' | 'present'}.${DeedKind | 'narrowed' | 'outside' | 'no-number' | 'in-condition'}`
  | 'verdict.silent'
  | 'verdict.no-lexicon'
  | 'verdict.not-named'

/** The table of verdicts (GLOSSARY, red line): what a statement does, and what the line asks. Where it is `respects`, what narrows the statement decides. */
export const plainVerdict = (kind: DeedKind, requires: RedLineTerms['requires']): Exclude<Verdict, 'unknown'> => {
  switch (kind) {
    case 'affirms':
      return requires === 'absent' ? 'crosses' : 'respects'
    case 'permits':
    case 'frees':
      return requires === 'absent' ? 'crosses' : 'touches'
    case 'forbids':
    case 'ends':
      return requires === 'absent' ? 'respects' : 'crosses'
    case 'guards':
      return requires === 'absent' ? 'crosses' : 'respects'
    case 'exempts':
      return requires === 'absent' ? 'touches' : 'crosses'
    case 'may-end':
    case 'discusses':
    case 'weak':
    case 'weak-against':
      return 'touches'
  }
}

/** What of a statement may be narrowed. */
export const narrowedOf = (kind: DeedKind): Narrowed => (kind === 'forbids' ? 'ban' : kind === 'ends' ? 'end' : 'duty')
