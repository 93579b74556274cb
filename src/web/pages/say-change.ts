import type { Comparison } from '../../text/compare.ts'
import type { Draft, Provision, Siglum, Wording } from '../../text/draft.ts'
import { wordsAt } from '../../text/span.ts'
import { type Labels, labelProvisions, namesOf } from './label.ts'
import type { Say } from './phrases.ts'
import type { ShownChange, ShownPair } from './shown-change.ts'

/** `8 → 7`, or one name where it did not change. */
export const nameChange = ({ before, after }: ShownChange, from: Labels, to: Labels): string => {
  const one = namesOf(before, from)
  const other = namesOf(after, to)
  if (one === '' || other === '') return one + other
  return one === other ? one : `${one} → ${other}`
}

const wordingOf = (provisions: readonly Provision[]): ReadonlySet<Wording> =>
  new Set(provisions.map(({ wording }) => wording))

/** The one wording that all provisions of a draft have; null where they differ. */
export const commonWording = (draft: Draft): Wording | null => {
  const wordings = [...wordingOf(draft.provisions)]
  return wordings.length === 1 ? (wordings[0] ?? null) : null
}

/** What happened, in words: kind, moved, renumbered, not reported. */
export const sayFacts = (say: Say, { change }: ShownChange): readonly string[] => [
  change.unreported ? say('outcome.unreported') : say(`outcome.${change.kind}`),
  ...(change.moved ? [say('flag.moved')] : []),
  ...(change.renumbered ? [say('flag.renumbered')] : []),
]

/** The wordings of a change, where its draft has more than one kind and the head of the draft cannot say it for all. */
export const saySomeWordings = (
  say: Say,
  { from, to }: ShownPair,
  { before, after }: ShownChange,
): readonly string[] => {
  const wordings = new Set([
    ...(commonWording(from) === null ? wordingOf(before) : []),
    ...(commonWording(to) === null ? wordingOf(after) : []),
  ])
  return [...wordings].filter(wording => wording !== 'original').map(wording => say(`wording.${wording}`))
}

/** Name and facts of a change, the parts of its heading. */
export const headingOf = (say: Say, shown: ShownChange, from: Labels, to: Labels): readonly string[] => [
  nameChange(shown, from, to),
  ...sayFacts(say, shown),
  ...(shown.exact ? [] : [say('flag.inexact')]),
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

/** What stands in square brackets in these provisions, each with its options and who proposes or opposes them. */
export const sayBrackets = (
  say: Say,
  comparison: Comparison,
  siglum: Siglum,
  provisions: readonly Provision[],
): readonly string[] =>
  provisions.flatMap(provision =>
    comparison.brackets
      .filter(one => one.siglum === siglum && one.provision === provision.id)
      .map(({ bracket }) => {
        const options = bracket.options.map(option => {
          const words = `“${wordsAt(provision.text, option.span)}”`
          return option.parties.length === 0
            ? words
            : `${words} (${say(`attitude.${option.attitude ?? 'none'}`, { parties: option.parties.join(', ') })})`
        })
        return say('bracket.open', { options: options.join(' / ') })
      }),
  )
