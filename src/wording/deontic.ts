import type { Modal, Operator } from './lexicon/entries.ts'
import type { Force } from './wording.ts'

/** A force and whether a negation is left over. */
export type Stand = { readonly force: Force; readonly negated: boolean }

const stand = (force: Force, negated: 'negated' | 'plain' = 'plain'): Stand => ({
  force,
  negated: negated === 'negated',
})

const OBLIGATION = stand('obligation')
const EXEMPTION = stand('obligation', 'negated')
const PROHIBITION = stand('prohibition')
const PERMISSION = stand('permission')

/** A plain statement: what an indicative is before any operator. */
export const STATEMENT: Stand = stand('declaration')

/** With what a modal begins. */
export const standOfModal = (modal: Modal): Stand => {
  switch (modal) {
    case 'duty':
    case 'must':
    case 'future':
    case 'to-do':
    case 'need':
      return OBLIGATION
    case 'cannot':
      return PROHIBITION
    case 'permit':
      return PERMISSION
    case 'recommend':
      return stand('recommendation')
    case 'intend':
      return stand('expectation')
    case 'might':
      return STATEMENT
  }
}

const flip = (before: Stand): Stand => ({ ...before, negated: !before.negated })

/** What a negation makes of a stand when it denies the act: "shall not", "agrees not to", "prohibited from not". */
export const denyAct = (before: Stand): Stand => {
  switch (before.force) {
    case 'obligation':
      return before.negated ? OBLIGATION : PROHIBITION
    case 'prohibition':
      return OBLIGATION
    case 'permission':
      return EXEMPTION
    case 'recommendation':
    case 'expectation':
    case 'best-efforts':
    case 'declaration':
      return flip(before)
  }
}

/** What a negation makes of a stand when it denies the modal itself: "may not", "need not", "is not entitled". */
export const denyModal = (modal: Modal, before: Stand): Stand => {
  if (modal === 'permit') return PROHIBITION
  if (modal === 'need') return EXEMPTION
  return denyAct(before)
}

const isDenied = (before: Stand): boolean =>
  before.force === 'prohibition' || (before.force === 'declaration' && before.negated)

/** What an operator makes of what stood before it: "shall" + "not" + "be required to" is an exemption. */
export const operate = (before: Stand, operator: Operator): Stand => {
  const denied = isDenied(before)
  switch (operator) {
    case 'duty':
      return denied ? EXEMPTION : OBLIGATION
    case 'permit':
      return denied ? PROHIBITION : PERMISSION
    case 'ban':
      return denied ? PERMISSION : PROHIBITION
    case 'recommend':
      return stand('recommendation', denied ? 'negated' : 'plain')
    case 'expect':
      return stand('expectation', denied ? 'negated' : 'plain')
    case 'effort':
      return before.force === 'recommendation' ? before : stand('best-efforts', denied ? 'negated' : 'plain')
    case 'abstain':
    case 'fail':
      return before.force === 'declaration' ? (denied ? OBLIGATION : PROHIBITION) : denyAct(before)
    case 'exempt':
      return denied ? OBLIGATION : EXEMPTION
    case 'not':
      return denyAct(before)
    case 'state':
      return before
  }
}
