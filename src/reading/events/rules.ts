/** Why something was read as an event: by which word of it, and what beside the word makes it an event of this text. */
export const EVENT_RULES = [
  'noun-dated',
  'noun-placed',
  'noun-with-whom',
  'noun-happens',
  'noun-definite',
  'noun-named',
  'noun-issued',
  'verb-past',
  'verb-perfect',
  'verb-present',
  'verb-planned',
  'verb-attribute',
  'on-the-way',
  'deadline-by-date',
] as const

/** The rule that found an event; its sentence for editors is `reading-events-<rule>`. */
export type EventRule = (typeof EVENT_RULES)[number]
