/** The rules by which a text under negotiation is told, as the answer names them. */
export const DRAFT_RULES = [
  'named-text',
  'numbered-plan',
  'deal-sought',
  'owned-proposal',
  'pending-version',
  'named-again',
  'handled-text',
] as const

export type DraftRule = (typeof DRAFT_RULES)[number]
