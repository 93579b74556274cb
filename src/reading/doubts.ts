import type { Doubt } from '../text/reading.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { ReadAttribution } from './attribution/read-attribution.ts'
import type { ReadClaim } from './claims/claims.ts'
import type { ReadEvent } from './events/event.ts'

/** What findings are looked at for doubts. */
type Findings = {
  readonly attributions: readonly ReadAttribution[]
  readonly events: readonly ReadEvent[]
  readonly claims: readonly ReadClaim[]
}

const SHOWN = 80

const doubtAt = (text: string, kind: string, span: Span): Doubt => {
  const words = wordsAt(text, span).replace(/\s+/g, ' ')
  return { kind, params: { words: words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words }, span, file: null }
}

/** Why it is not sure who says something; null where somebody is named for it. */
const doubtOfSpeaker = ({ chain, rule }: ReadAttribution): string | null => {
  if (chain.length === 0) return 'reading-source-unnamed'
  const [, how] = rule.split('+')
  if (how === 'by-words') return 'reading-source-unknown'
  return how === 'by-pronoun' || how === 'carried' || how === 'subject-before' ? 'reading-speaker-inferred' : null
}

const oncePerPlace = (doubts: readonly Doubt[]): readonly Doubt[] => [
  ...new Map(doubts.map(doubt => [`${doubt.kind} ${doubt.span?.start} ${doubt.span?.end}`, doubt])).values(),
]

const allDoubts = (text: string, { attributions, events, claims }: Findings): readonly Doubt[] => [
  ...attributions.flatMap(read => {
    const kind = doubtOfSpeaker(read)
    return kind === null ? [] : [doubtAt(text, kind, read.content)]
  }),
  ...events.flatMap(({ date }) =>
    date !== null && date.value === null ? [doubtAt(text, 'reading-day-open', date.span)] : [],
  ),
  ...claims.filter(({ isAmbiguous }) => isAmbiguous).map(({ span }) => doubtAt(text, 'reading-claim-ambiguous', span)),
]

/** Where a person should look at the findings of a reading: who speaks, which day is meant, whose a claim is; each place once. */
export const doubtsOf = (text: string, findings: Findings): readonly Doubt[] => oncePerPlace(allDoubts(text, findings))
