import type { Convergence } from '../../analysis/convergence.ts'
import type { OpenedAnswer, OpenedStep } from '../../analysis/opened.ts'
import type { OpenShown, PointCompared, ShiftShown } from '../../analysis/opened-comparison.ts'
import type { WhereItStands } from '../../analysis/standing-whole.ts'
import type { Phrases } from './phrases.en.ts'
import { doubtSentence, type Say, sayIn } from './phrases.ts'
import { sayOpening, sayRule } from './say-wording.ts'

const shiftJson = (say: Say, { dimension, before, after, effect, rule }: ShiftShown): object => ({
  dimension,
  before,
  after,
  effect,
  rule: sayRule(say, rule),
})

const openJson = (say: Say, { qualifier, dimension, opens, rule }: OpenShown): object => ({
  qualifier,
  dimension,
  opens: sayOpening(say, { opens }),
  rule: sayRule(say, rule, opens.params),
})

const comparedJson = (phrases: Phrases, compared: PointCompared): object => {
  const say = sayIn(phrases)
  return {
    overall: compared.overall,
    shifts: compared.shifts.map(shift => shiftJson(say, shift)),
    newlyOpen: compared.opened.map(space => openJson(say, space)),
    newlyClosed: compared.closed.map(space => openJson(say, space)),
    kept: compared.kept,
    words: compared.words,
    doubts: compared.doubts.map(({ kind, params }) => ({ kind, message: doubtSentence(phrases, { kind, params }) })),
  }
}

const stepJson = (phrases: Phrases, { compared, ...step }: OpenedStep): object => ({
  ...step,
  compared: compared === null ? null : comparedJson(phrases, compared),
})

const openedJson = (phrases: Phrases, { lineage, begins, steps }: OpenedAnswer): object => ({
  lineage,
  begins,
  steps: steps.map(step => stepJson(phrases, step)),
})

const convergenceJson = (phrases: Phrases, { lineage, series }: Convergence): object => ({
  lineage,
  series: series.map(one => ({
    ...one,
    steps: one.steps.map(({ share, compared, ...step }) => ({
      ...step,
      share: Math.round(share * 1000) / 1000,
      compared: comparedJson(phrases, compared),
    })),
  })),
})

/** Where it stands as JSON prints it: rules, what is left open and doubts are sentences in the language of the phrases. */
export const standingJson = (phrases: Phrases, whole: WhereItStands): object => ({
  ...whole,
  opened: whole.opened.map(one => openedJson(phrases, one)),
  convergence: whole.convergence.map(one => convergenceJson(phrases, one)),
})
