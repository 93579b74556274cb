import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import type { Formulation } from '../record/statements.ts'
import type { Draft, Provision } from '../record/texts.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'

/** The words of one provision and how near they are to those that were negotiated. */
export type WordsShown = {
  readonly id: ThingId
  readonly marking: string | null
  readonly heading: string | null
  readonly text: string
  readonly wording: Draft['wording']
  readonly evidence: readonly Ground[]
}

/** One candidate wording of an issue. `by` and `saidOn` where it comes from a statement, `provision` where it stands in a draft; `place` in words. */
export type FormulationShown = {
  readonly id: ThingId
  readonly issue: ThingId
  readonly text: string
  readonly language: string
  readonly wording: Formulation['wording']
  readonly provision: ThingId | null
  readonly by: Named | null
  readonly saidOn: string | null
  readonly place: string | null
  readonly evidence: readonly Ground[]
}

/** A provision as it is shown. */
export const wordsOf = (state: RecordState, draft: Draft, provision: Provision): WordsShown => ({
  id: provision.id,
  marking: provision.marking,
  heading: provision.heading,
  text: provision.text,
  wording: provision.wording ?? draft.wording,
  evidence: groundsOf(state, provision.evidence),
})

/** The candidate wordings of some issues. */
export const formulationsOf = (state: RecordState, issues: ReadonlySet<ThingId>): readonly FormulationShown[] =>
  [...state.things.formulation.values()]
    .filter(({ issue }) => issues.has(issue))
    .map(({ id, issue, text, language, wording, origin, place, evidence }) => ({
      id,
      issue,
      text,
      language,
      wording,
      provision: origin.kind === 'provision' ? origin.provision : null,
      by: origin.kind === 'statement' ? nameWho(state, origin.by) : null,
      saidOn: origin.kind === 'statement' ? (origin.saidOn ?? null) : null,
      place: place ?? null,
      evidence: groundsOf(state, evidence),
    }))
