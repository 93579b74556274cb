import type { EventShown } from '../../analysis/events.ts'
import { sayLength } from '../../web/pages/site/days.ts'
import { facts, type Teller, tell, tellName, tellNames, tellRoots } from '../../web/pages/tell.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { tellAccounts, tellGrounds } from './teller.ts'

const tellReport = ({ say }: Teller, { report }: EventShown, today: string): string | null => {
  if (report === null) return null
  switch (report.kind) {
    case 'reported':
      return say('report.reported', { event: report.event })
    case 'awaited':
      return say('report.awaited')
    case 'never-reported':
      return say('report.never-reported', { day: today })
  }
}

const tellAbsent = (teller: Teller, { absent }: EventShown): readonly Paragraph[] =>
  absent.length === 0
    ? []
    : [
        plain(
          4,
          teller.say('event.absent', {
            names: absent
              .map(({ who, concerned }) =>
                concerned === null ? tellName(teller, who) : `${tellName(teller, who)} (${tell(teller, concerned)})`,
              )
              .join(', '),
          }),
        ),
      ]

/** One event: when, where, who was there and who was not, what came of it. `today`: the day up to which reports count. */
export const tellEvent = (teller: Teller, event: EventShown, today: string): readonly Paragraph[] => {
  const { say } = teller
  return [
    headed(0, event.on ?? say('day.unknown'), tell(teller, event.title)),
    plain(
      4,
      facts(
        say(`event-kind.${event.kind}`),
        say(`event-status.${event.status}`),
        event.place,
        event.length === null ? null : say('event.length', { length: sayLength(teller, event.length) }),
        tellReport(teller, event, today),
        tellRoots(teller, event.evidence, event.roots),
      ),
    ),
    ...(event.present.length === 0
      ? []
      : [plain(4, say('event.present', { names: tellNames(teller, event.present) }))]),
    ...tellAbsent(teller, event),
    ...(event.purpose === null ? [] : [plain(4, say('event.purpose', { purpose: tell(teller, event.purpose) }))]),
    ...(event.outcome === null ? [] : [plain(4, say('event.outcome', { outcome: tell(teller, event.outcome) }))]),
    ...tellAccounts(teller, 4, event.accounts),
    ...tellGrounds(teller, 4, event.evidence),
  ]
}

/** The events for a terminal, by day. */
export const tellEvents = (
  teller: Teller,
  { events }: { readonly events: readonly EventShown[] },
  today: string,
): readonly Paragraph[] => {
  const silent = events.filter(({ report }) => report?.kind === 'never-reported').length
  return [
    plain(0, teller.say('events.summary', { count: events.length, silent })),
    GAP,
    ...events.flatMap(event => [...tellEvent(teller, event, today), GAP]),
  ]
}
