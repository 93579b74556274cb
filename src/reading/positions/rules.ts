/** The rules by which a position is told, as the answer names them. */
export const POSITION_RULES = [
  'stance-verb',
  'denied-verb',
  'stance-noun',
  'judgement',
  'red-line',
  'condition',
  'provision',
  'must',
  'must-not',
] as const

export type PositionRule = (typeof POSITION_RULES)[number]
