/** Why a step was read. */
export const STEP_RULES = ['stage-word', 'stage-word-of-report'] as const
export type StepRule = (typeof STEP_RULES)[number]
