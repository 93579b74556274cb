import type { RuleId, RuleParams } from '../../wording/rules.ts'
import type { Dimension, Norm, OpenSpace } from '../../wording/wording.ts'
import type { PhraseKey } from './phrases.en.ts'
import type { Say } from './phrases.ts'

/** The sentence of a rule, or of what a rule leaves open: its id is the key of its phrase. */
export const sayRule = (say: Say, rule: RuleId, params: RuleParams = {}): string => say(rule as PhraseKey, params)

/** What a clause does to its bearer, in words; what is left of a duty that is negated is that there is none. */
export const sayForce = (say: Say, { force, negated }: Pick<Norm, 'force' | 'negated'>): string =>
  say(negated && force !== 'prohibition' && force !== 'permission' ? `force.${force}.negated` : `force.${force}`)

/** In which way a qualifier narrows. */
export const sayDimension = (say: Say, dimension: Dimension): string => say(`dimension.${dimension}`)

/** What a qualifier leaves allowed or not owed, in words. */
export const sayOpening = (say: Say, { opens }: Pick<OpenSpace, 'opens'>): string =>
  sayRule(say, opens.key, opens.params)
