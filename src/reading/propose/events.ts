import type { Span } from '../../text/span.ts'
import type { ReadEvent } from '../events/event.ts'
import { sentenceAt } from '../ground.ts'
import { everyoneAt } from './linked.ts'
import { hull, type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'
import { occasionOf } from './statements.ts'

const LENGTH = /^P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?)$/

const sentenceOf = ({ ground }: Proposing, { trigger }: ReadEvent): Span =>
  sentenceAt(ground, trigger.start)?.span ?? trigger

/** How long it was: the duration that its sentence tells, where the sentence tells of no second event. */
const lengthOf = (on: Proposing, read: ReadEvent): string | null => {
  const { start, end } = sentenceOf(on, read)
  const isHere = (span: Span): boolean => span.start >= start && span.end <= end
  if (on.reading.events.filter(one => isHere(one.trigger)).length > 1 && read.kind !== 'meeting') return null
  const lengths = on.reading.dates.filter(
    one => one.type === 'duration' && isHere(one.span) && LENGTH.test(one.value ?? ''),
  )
  return lengths.length === 1 ? (lengths[0]?.value ?? null) : null
}

/** `Meeting: the delegations (Geneva)`; the words of the article where nobody and no place is named. */
const titleOf = (on: Proposing, { kind, present, place, trigger }: ReadEvent): string => {
  const names = present.map(one => words(on, one)).join(', ')
  const where = place === null ? '' : ` (${words(on, place)})`
  return `${on.kindWords[kind]}: ${names === '' && where === '' ? words(on, trigger) : `${names}${where}`.trim()}`
}

const shownBy = (on: Proposing, read: ReadEvent): Span => {
  const { start, end } = sentenceOf(on, read)
  const told = [
    read.trigger,
    ...(read.date === null ? [] : [read.date.span]),
    ...(read.place === null ? [] : [read.place]),
  ]
  return hull([
    read.trigger,
    ...[...told, ...read.present, ...read.absent].filter(one => one.start >= start && one.end <= end),
  ])
}

/** The events of a reading as things of the record. */
export const proposeEvents = (on: Proposing): readonly (Proposed | LeftOut)[] =>
  on.reading.events.map((read, number) => {
    const evidence = on.excerpt.evidence(on.source, shownBy(on, read)).slice(0, 50)
    if (evidence.length === 0) return { span: read.trigger, area: 'events', why: 'no-evidence' }
    const day = occasionOf(read.date?.value ?? null)
    const length = lengthOf(on, read)
    const everyone = (spans: readonly Span[]) => spans.flatMap(span => everyoneAt(on.link, on.ground.text, span))
    return {
      thing: {
        kind: 'event',
        value: {
          id: numbered(on, 'event', number + 1),
          kind: read.kind,
          title: told(on, titleOf(on, read).slice(0, 2_000)),
          ...(day === null ? {} : { on: day }),
          ...(read.place === null ? {} : { place: words(on, read.place).slice(0, 300) }),
          ...(length === null ? {} : { length }),
          status: read.status,
          present: everyone(read.present),
          absent: everyone(read.absent).map(who => ({ who })),
          drafts: [],
          lineages: [],
          issues: [],
          evidence: [...evidence],
        },
      },
      span: read.trigger,
      area: 'events',
      rule: read.rule,
    }
  })
