/** English words that tell the tense of a clause, in small letters. */
export const TENSE_EN = {
  // Past forms that news texts use; regular ones are known by their ending.
  past: `was were had did said told met went came got made took gave saw knew thought began held left spoke wrote became kept brought
    stood lost paid sent built fell rose grew drew flew broke chose led won sold bought found felt heard ran set put read struck sought
    withdrew hit shot arose forgave swore threw bid sank sang spent taught understood wore ate drove hung rode shook stole`,
  // Words in -ed that are no verbs, or that say what is planned.
  notPast:
    'united need speed indeed hundred red bed feed seed exceed proceed succeed expected scheduled planned supposed slated',
  // What points ahead.
  future: `will shall 'll ’ll would plans plan planning scheduled expected slated due intends intend aims hopes set to-be going upcoming
    tomorrow may might could should must wants want can deadline until by`,
} as const
