import type { Comparison } from '../../text/compare.ts'
import type { Draft } from '../../text/draft.ts'
import { wordsAt } from '../../text/span.ts'
import { labelProvisions } from './label.ts'
import type { Say } from './phrases.ts'
import { commonWording, type ShownChange } from './shown-change.ts'

/** `8 → 7`, one name where it did not change; `8 → –` where it was deleted, `– → 7` where it is new, `?` where the other draft is not known there. */
export const nameChange = ({ names, before, after, change }: ShownChange): string => {
  const none = change.unreported ? '?' : '–'
  const one = before.length === 0 ? none : names.before
  const other = after.length === 0 ? none : names.after
  return one === other ? one : `${one} → ${other}`
}

/** More names than this are told by the first and the last. */
const MOST_NAMES = 12

/** The names of a run of changes: all of a short run, the first and last of a long one. */
export const nameRun = (run: readonly ShownChange[]): string => {
  const names = run.map(nameChange)
  return names.length <= MOST_NAMES ? names.join(', ') : `${names.slice(0, 3).join(', ')} … ${names.at(-1)}`
}

/** What happened, in words: kind, moved, renumbered, not reported. */
export const sayFacts = (say: Say, { change, isChangedBelow }: ShownChange): readonly string[] => [
  say(isChangedBelow ? 'outcome.in-parts' : change.unreported ? 'outcome.unreported' : `outcome.${change.kind}`),
  ...(change.moved ? [say('flag.moved')] : []),
  ...(change.renumbered ? [say('flag.renumbered')] : []),
]

/** What a reader must know of the words of a change beyond the head of its draft: their wording, and whether they were compared roughly. */
export const sayCautions = (say: Say, { mixed, exact }: ShownChange): readonly string[] => [
  ...mixed.filter(wording => wording !== 'original').map(wording => say(`wording.${wording}`)),
  ...(exact ? [] : [say('flag.inexact')]),
]

/** How a draft came out and who reported it, as far as its head says. */
export const sayOrigin = (say: Say, { status = null, reportedBy = [] }: Draft): readonly string[] => [
  ...(status === null ? [] : [say(`status.${status}`)]),
  ...(reportedBy.length === 0 ? [] : [say('draft.reported-by', { reporters: reportedBy.join(', ') })]),
]

/** Each provision that a draft left out and a later one has again, with its places: `Brought back: A 4 · C 7`. */
export const sayReintroduced = (say: Say, { lineages, drafts }: Comparison): readonly string[] => {
  const back = lineages.filter(({ reintroduced }) => reintroduced)
  if (back.length === 0) return []
  const labels = drafts.map(labelProvisions)
  return back.map(({ cells }) => {
    const places = drafts.flatMap(({ siglum }, column) => {
      const names = (cells[siglum] ?? []).map(id => labels[column]?.get(id) ?? id)
      return names.length === 0 ? [] : [`${siglum} ${names.join(', ')}`]
    })
    return say('lineage.reintroduced', { places: places.join(' · ') })
  })
}

/** What a reader must know of a draft before its words: whose it is, of which day, how near to the negotiated words, what is missing. */
export const describeDraft = (say: Say, draft: Draft): readonly string[] => {
  const wording = commonWording(draft)
  const missing = draft.completeness.kind === 'partial' ? draft.completeness.missing : []
  return [
    ...(draft.party === null ? [] : [draft.party]),
    ...(draft.date === null ? [] : [draft.date]),
    ...sayOrigin(say, draft),
    ...(wording === 'original' ? [] : [say(wording === null ? 'wording.mixed' : `wording.${wording}`)]),
    ...(missing === null ? [say('draft.incomplete')] : []),
    ...(missing !== null && missing.length > 0
      ? [say('draft.missing', { count: missing.length, points: missing.join(', ') })]
      : []),
  ]
}

/** What stands in square brackets in a change, each with its options and who proposes or opposes them. */
export const sayBrackets = (say: Say, { brackets }: ShownChange): readonly string[] =>
  brackets.map(({ text, bracket }) => {
    const options = bracket.options.map(({ span, parties, attitude }) => {
      const words = `“${wordsAt(text, span)}”`
      const who = say(`attitude.${attitude ?? 'none'}`, { parties: parties.join(', ') })
      return parties.length === 0 ? words : `${words} (${who})`
    })
    return say('bracket.open', { options: options.join(' / ') })
  })
