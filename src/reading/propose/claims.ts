import type { Claim } from '../../record/statements.ts'
import type { Span } from '../../text/span.ts'
import type { ReadClaim } from '../claims/claims.ts'
import { whoAt } from './linked.ts'
import { type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const claimantOf = (on: Proposing, { claimant, isAmbiguous }: ReadClaim): Claim['claimant'] => {
  const who = claimant === null ? null : whoAt(on.link, on.ground.text, claimant)
  if (isAmbiguous) return { kind: 'ambiguous', between: who === null ? [] : [who] }
  return who === null ? { kind: 'author' } : { kind: 'who', who }
}

type Found = Omit<Claim, 'id' | 'issues' | 'evidence'> & {
  readonly span: Span
  readonly area: string
  readonly rule: string
}

const ofClaim = (on: Proposing, read: ReadClaim): Found => ({
  kind: read.kind,
  statement: told(on, words(on, read.span)),
  claimant: claimantOf(on, read),
  ...(read.condition === null ? {} : { condition: told(on, words(on, read.condition)) }),
  ...(read.consequence === null ? {} : { consequence: told(on, words(on, read.consequence)) }),
  span: read.span,
  area: 'claims',
  rule: read.rule,
})

/** What the writer says in a voice of his own and is neither forecast, cause nor motive: how he characterises the matter. */
const characterisations = (on: Proposing): readonly Found[] =>
  on.reading.voice
    .filter(({ span, voice }) => voice === 'author' && !on.reading.claims.some(claim => overlaps(claim.span, span)))
    .map(({ span, rule }) => ({
      kind: 'characterisation',
      statement: told(on, words(on, span)),
      claimant: { kind: 'author' },
      span,
      area: 'voice',
      rule,
    }))

/** The claims of a reading as things of the record, and what its author says in his own voice as characterisations. None of them is scored as true. */
export const proposeClaims = (on: Proposing): readonly (Proposed | LeftOut)[] =>
  [...on.reading.claims.map(read => ofClaim(on, read)), ...characterisations(on)]
    .toSorted((one, other) => one.span.start - other.span.start)
    .map(({ span, area, rule, ...claim }, place) => {
      const evidence = on.excerpt.evidence(on.source, span).slice(0, 50)
      if (evidence.length === 0) return { span, area, why: 'no-evidence' }
      const id = numbered(on, 'claim', place + 1)
      return {
        thing: { kind: 'claim', value: { ...claim, id, issues: [], evidence: [...evidence] } },
        span,
        area,
        rule,
      }
    })
