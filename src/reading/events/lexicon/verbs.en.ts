import type { EventKind } from '../event.ts'
import type { VerbEntry, VerbNeed } from './entries.ts'

const split = (forms: string): readonly string[] => forms.split(/\s+/).filter(form => form !== '')

/** `forms`: past, participle, present, infinitive; words of one slot joined by `/`, an empty slot is `-`. */
const verb = (kind: EventKind, needs: VerbNeed, forms: string): VerbEntry => {
  const [past = [], participle = [], present = [], infinitive = []] = forms
    .split(/\s+/)
    .map(slot => split(slot === '-' ? '' : slot.replaceAll('/', ' ')))
  return { kind, needs, past, participle, present, infinitive, particle: null }
}

/** English verbs of events, from general knowledge of the language; phrases ("spoke by phone") are a verb and what it needs. */
export const VERBS_EN: readonly VerbEntry[] = [
  // Coming together.
  verb('meeting', 'partner', 'met met meets meet'),
  verb('meeting', 'partner', 'convened convened convenes convene'),
  verb('meeting', 'partner', 'negotiated negotiated negotiates/negotiating negotiate'),
  verb('meeting', 'partner', 'hosted hosted hosts host'),
  verb('call', 'phone', 'spoke/talked spoken/talked speaks speak'),
  verb('call', 'partner', 'phoned/telephoned phoned/telephoned phones phone'),
  // Journeys.
  verb(
    'trip',
    'goal',
    'travelled/traveled/flew travelled/traveled/flown travels/travelling/traveling/flies/flying/heading travel/fly',
  ),
  verb('trip', 'goal', 'arrived arrived arrives arrive'),
  verb('trip', 'goal', 'visited visited visits/visiting visit'),
  // Making public.
  verb('publication', 'dated', 'reported - - -'),
  verb('publication', 'nothing', 'leaked leaked - -'),
  verb(
    'publication',
    'text',
    'published/released/unveiled/issued published/released/unveiled/issued publishes/releases/unveils publish/release/unveil/issue',
  ),
  // Deciding: what bodies do with texts, terms, troops and offices.
  verb('decision', 'nothing', 'decided decided decides decide'),
  verb('decision', 'nothing', 'agreed agreed - agree'),
  verb(
    'decision',
    'measure',
    'approved/adopted/passed approved/adopted/passed approves/adopts/passes approve/adopt/pass',
  ),
  verb('decision', 'accord', 'signed signed signs sign'),
  verb('decision', 'accord', 'brokered/reached/struck brokered/reached/struck - -'),
  verb(
    'decision',
    'measure',
    'extended/imposed/suspended/lifted extended/imposed/suspended/lifted extends/imposes/suspends/lifts extend/impose/suspend/lift',
  ),
  verb('decision', 'body', 'rejected/ruled rejected/ruled rejects reject'),
  verb('decision', 'nothing', 'resigned resigned - resign'),
  verb('decision', 'choice', 'selected/shortened selected/shortened/pared - select'),
  verb('decision', 'accord', 'scrapped/terminated scrapped/terminated terminates terminate'),
  // Voting.
  verb('vote', 'nothing', 'voted voted votes -'),
  verb('vote', 'body', 'ratified ratified ratifies ratify'),
]
