import type { Doubt, Reading } from '../text/reading.ts'
import type { Article, Known } from './article.ts'
import { attribute } from './attribution/attribution.ts'
import type { ReadAttribution } from './attribution/read-attribution.ts'
import { findClaims, type ReadClaim } from './claims/claims.ts'
import type { DateMention } from './dates/date-mention.ts'
import { findDates } from './dates/dates.ts'
import { doubtsOf } from './doubts.ts'
import { type DraftMention, findDraftMentions } from './drafts/drafts.ts'
import type { ReadEvent } from './events/event.ts'
import { findEvents } from './events/events.ts'
import { layOut } from './ground.ts'
import { findMentions, type Mentions } from './mentions/mentions.ts'
import { findPositions, type ReadPosition } from './positions/positions.ts'
import { findReports } from './reports/reports.ts'
import { findSteps, type ReadStep } from './steps/steps.ts'
import { findVoices, type Voices } from './voice/voice.ts'

/** All that was read in one article: a proposal, which an editor confirms or not. Everything has its span and the rule that found it. */
export type ArticleReading = Voices & {
  readonly article: Article
  readonly attributions: readonly ReadAttribution[]
  readonly events: readonly ReadEvent[]
  readonly dates: readonly DateMention[]
  readonly positions: readonly ReadPosition[]
  readonly draftMentions: readonly DraftMention[]
  readonly claims: readonly ReadClaim[]
  readonly steps: readonly ReadStep[]
  readonly mentions: Mentions
}

const doubtLanguage = (language: string | null): Doubt =>
  language === null
    ? { kind: 'reading-language-unknown', params: {}, span: null, file: null }
    : { kind: 'reading-no-lexicon', params: { language }, span: null, file: null }

/** Reads an article in German or English; in any other language what holds in all of them, with a doubt that says so. */
export const readArticle = (article: Article, names: readonly Known[]): Reading<ArticleReading> => {
  const ground = layOut(article)
  const dates = findDates(ground)
  const mentions = findMentions(ground, names)
  const attributions = attribute(ground, findReports(ground), mentions)
  const drafts = findDraftMentions(ground)
  const value = {
    article,
    attributions,
    events: findEvents({ ground, dates, mentions, attributions }),
    dates,
    positions: findPositions({ ground, mentions, attributions, drafts }),
    draftMentions: drafts,
    claims: findClaims(ground, attributions),
    steps: findSteps(ground, mentions, attributions),
    mentions,
    ...findVoices(ground, attributions),
  }
  const unsure = doubtsOf(article.text, value)
  return { value, doubts: ground.tongue === null ? [doubtLanguage(article.head.language), ...unsure] : unsure }
}
