import type { Times } from '../../analysis/state-at.ts'
import { canonical } from '../../record/canonical.ts'
import type { Entry, EntryChange } from '../../record/entry.ts'
import { accept, refuse } from '../../text/reading.ts'
import { type Say, sayIn } from '../../web/pages/phrases.ts'
import { tellMoment } from '../../web/pages/tell.ts'
import type { Errand, Run } from '../errand.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from './answer.ts'
import { readTimes } from './day.ts'
import { changedThing } from './import-plan.ts'
import { type OpenRecord, withRecord } from './open-record.ts'

/** The fields that an amendment changed, in the order of their names. */
const changedFields = (change: EntryChange): readonly string[] => {
  if (change.kind !== 'amend') return []
  const before: Readonly<Record<string, unknown>> = change.before.value
  const after: Readonly<Record<string, unknown>> = change.after.value
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields].filter(field => canonical([before[field]]) !== canonical([after[field]])).sort()
}

// Things without a source are known for as long as anybody asks; the first moment of the calendar is not worth printing.
const isAlways = (knownOn: string): boolean => knownOn.startsWith('0001-01-01')

const tellEntry = (say: Say, { seq, recordedAt, knownOn, by, why, change }: Entry): readonly Paragraph[] => {
  const thing = changedThing(change)
  const fields = changedFields(change)
  return [
    headed(0, String(seq), `${tellMoment(recordedAt)} · ${say('log.by', { by })}`),
    plain(
      4,
      [
        `${say(`log.${change.kind}`)}: ${thing.kind} ${thing.value.id}`,
        isAlways(knownOn) ? say('log.known-always') : say('log.known', { known: tellMoment(knownOn) }),
      ].join(' · '),
    ),
    ...(fields.length === 0 ? [] : [plain(4, say('log.fields', { fields: fields.join(', ') }))]),
    ...(why === null ? [] : [plain(4, say('log.why', { why }))]),
  ]
}

const isWithin = ({ recordedAt, knownOn }: Entry, times: Times): boolean =>
  (times.recordedAt === null || recordedAt <= times.recordedAt) && (times.knownOn === null || knownOn <= times.knownOn)

const chosen = ({ call }: Errand, times: Times, { entries }: OpenRecord): readonly Entry[] => {
  const { only } = call.values
  return entries
    .filter(entry => isWithin(entry, times))
    .filter(({ change }) => only === undefined || (change.kind === 'add') === (only === 'additions'))
}

const jsonOf = ({ seq, recordedAt, knownOn, by, why, change }: Entry) => {
  const thing = changedThing(change)
  const named = { thing: thing.kind, id: thing.value.id }
  return { seq, recordedAt, knownOn, by, why, kind: change.kind, ...named, fields: changedFields(change) }
}

/** `travaux log`: the entries of a record; with `--only corrections` its correction log. */
export const runLog: Run = async errand => {
  const [extra] = errand.call.words
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const times = readTimes(errand.call)
  if (!times.ok) return times
  return withRecord(errand, async record => {
    const entries = chosen(errand, times.value, record)
    const say = sayIn(errand.phrases)
    const { name, negotiation } = record
    const json = { travaux: 'log/1', record: name, negotiation, entries: entries.map(jsonOf) }
    return accept(
      await writeAnswer(errand, json, () => [
        plain(0, say('log.summary', { record: name, count: entries.length })),
        GAP,
        ...entries.flatMap(entry => tellEntry(say, entry)),
      ]),
    )
  })
}
