import { whoAt } from './linked.ts'
import { type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'

/** The steps of a reading as things of the record; those of one clause are steps towards one action. */
export const proposeSteps = (on: Proposing): readonly (Proposed | LeftOut)[] => {
  const actions = new Map<number, number>()
  return on.reading.steps.map((read, place) => {
    const evidence = on.excerpt.evidence(on.source, read.clause).slice(0, 50)
    if (evidence.length === 0) return { span: read.word, area: 'steps', why: 'no-evidence' }
    const action = actions.get(read.clause.start) ?? actions.size + 1
    actions.set(read.clause.start, action)
    return {
      thing: {
        kind: 'step',
        value: {
          id: numbered(on, 'step', place + 1),
          action: told(on, words(on, read.clause)),
          towards: numbered(on, 'action', action),
          stage: read.stage,
          by: whoAt(on.link, on.ground.text, read.by),
          evidence: [...evidence],
        },
      },
      span: read.clause,
      area: 'steps',
      rule: read.rule,
    }
  })
}
