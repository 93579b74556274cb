import type { Span } from '../../text/span.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Ground } from '../ground.ts'
import type { Mentions } from '../mentions/mentions.ts'

export type EventKind = 'meeting' | 'call' | 'trip' | 'summit' | 'publication' | 'decision' | 'vote' | 'deadline'
export type EventStatus = 'took-place' | 'planned' | 'cancelled' | 'under-way'

/** Something that happens in the world, as one sentence tells it. `date.value` null: told, and not to be resolved; `date` null: not told. */
export type ReadEvent = {
  readonly kind: EventKind
  readonly trigger: Span
  readonly date: { readonly span: Span; readonly value: string | null } | null
  readonly place: Span | null
  readonly present: readonly Span[]
  readonly absent: readonly Span[]
  readonly status: EventStatus
  readonly rule: string
}

/** What events are found on: the article with its dates and mentions. */
export type EventGround = {
  readonly ground: Ground
  readonly dates: readonly DateMention[]
  readonly mentions: Mentions
  readonly attributions: readonly ReadAttribution[]
}
