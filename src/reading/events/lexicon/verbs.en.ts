import type { EventKind } from '../event.ts'
import type { VerbEntry, VerbNeed } from './entries.ts'

const split = (forms: string): readonly string[] => forms.split(/\s+/).filter(form => form !== '')

/** `forms`: past, participle, present, infinitive; words of one slot joined by `/`, an empty slot is `-`. */
const verb = (kind: EventKind, needs: VerbNeed, forms: string, particle: string | null = null): VerbEntry => {
  const [past = [], participle = [], present = [], infinitive = []] = forms
    .split(/\s+/)
    .map(slot => split(slot === '-' ? '' : slot.replaceAll('/', ' ')))
  return { kind, needs, past, participle, present, infinitive, particle }
}

/** English verbs of events, from general knowledge of the language; phrases ("spoke by phone") are a verb and what it needs. */
export const VERBS_EN: readonly VerbEntry[] = [
  // Empty verbs, whose noun tells the deed.
  verb('decision', 'settled', 'made/took made/taken - make/take'),
  // Coming together.
  verb('meeting', 'partner', 'met met meets/meeting meet'),
  verb('meeting', 'partner', 'convened convened convenes convene'),
  verb('meeting', 'partner', 'negotiated negotiated negotiates/negotiating negotiate'),
  verb('meeting', 'partner', 'hosted hosted hosts host'),
  verb('meeting', 'encounter', 'received/welcomed/greeted received/welcomed - see/receive/welcome'),
  verb('call', 'phone', 'spoke/talked spoken/talked speaks speak'),
  verb('call', 'partner', 'phoned/telephoned phoned/telephoned phones phone'),
  // Whoever spoke on the telephone was told of before.
  verb(
    'meeting',
    'company',
    'conferred/huddled/consulted/spoke/talked conferred/huddled/spoken/talked confers/conferring confer/huddle/speak/talk',
  ),
  verb('meeting', 'company', 'sat sat sits/sitting sit', 'down'),
  verb('meeting', 'table', 'sat/returned/came sat/returned sits/returns sit/return'),
  verb('meeting', 'assembly', 'gathered gathered gathers/gathering gather'),
  // Journeys.
  verb('trip', 'guest', '- expected/due - -'),
  verb(
    'trip',
    'goal',
    'travelled/traveled/flew travelled/traveled/flown travels/travelling/traveling/flies/flying/heading travel/fly/head',
  ),
  verb('trip', 'goal', 'arrived/headed/departed arrived/headed/departed arrives/departs arrive/depart'),
  verb('trip', 'goal', 'visited visited visits/visiting visit'),
  // Making public.
  verb('publication', 'dated', 'reported - - -'),
  verb('publication', 'nothing', 'leaked/surfaced leaked/surfaced - -'),
  verb(
    'publication',
    'text',
    `published/released/unveiled/issued/circulated/presented/tabled/submitted/distributed/appeared
    published/released/unveiled/issued/circulated/presented/tabled/submitted/distributed/appeared
    publishes/releases/unveils/issues/presents publish/release/unveil/issue/present/submit/table`,
  ),
  verb('publication', 'text', 'posted posted - post'),
  verb('publication', 'text', 'made made makes make', 'public'),
  // Deciding: what bodies do with texts, terms, troops and offices.
  verb('decision', 'nothing', 'decided decided decides decide'),
  verb('decision', 'joint', 'agreed agreed - agree'),
  verb(
    'decision',
    'measure',
    'approved/adopted/passed/endorsed/enacted approved/adopted/passed/endorsed/enacted approves/adopts/passes approve/adopt/pass/enact',
  ),
  verb('decision', 'paper', 'signed/initialled/initialed/inked signed/initialled/initialed/inked signs sign/initial'),
  verb(
    'decision',
    'accord',
    'brokered/reached/struck/concluded/clinched/sealed brokered/reached/struck/concluded/clinched/sealed - -',
  ),
  verb(
    'decision',
    'measure',
    `extended/imposed/suspended/lifted/renewed/repealed/revoked/vetoed/authorized/authorised
    extended/imposed/suspended/lifted/renewed/repealed/revoked/vetoed/authorized/authorised
    extends/imposes/suspends/lifts extend/impose/suspend/lift/renew/repeal/revoke/veto`,
  ),
  verb('decision', 'body', 'rejected/ruled rejected/ruled rejects reject'),
  verb('decision', 'body', 'dissolved/disbanded dissolved/disbanded dissolves dissolve/disband'),
  verb('decision', 'nothing', 'resigned resigned - resign'),
  verb(
    'decision',
    'choice',
    `appointed/reappointed/sacked/fired/ousted appointed/reappointed/sacked/fired/ousted appoints/reappoints/sacks
    appoint/reappoint/sack/oust`,
  ),
  verb('decision', 'choice', 'selected/shortened selected/shortened/pared - select'),
  verb('decision', 'accord', 'scrapped/terminated scrapped/terminated terminates terminate'),
  verb('decision', 'people', 'stepped stepped steps step', 'down'),
  verb('decision', 'measure', 'struck/voted struck/voted strikes/votes strike/vote', 'down'),
  verb('decision', 'body', 'threw thrown throws throw', 'out'),
  verb('decision', 'measure', 'defeated defeated - -'),
  // Voting.
  verb('vote', 'polls', 'went/headed gone/headed goes/go/heads/head/heading -'),
  verb('vote', 'nothing', 'voted voted votes -'),
  verb('vote', 'body', 'elected elected elects elect'),
  verb('vote', 'body', 'ratified ratified ratifies ratify'),
]
