import type { Siglum } from './draft.ts'
import type { Edit } from './redline.ts'
import type { Span } from './span.ts'

/** One witness of a lineage: a draft, with its wording there. */
export type Attested = { readonly siglum: Siglum; readonly text: string }

/** What some witnesses read at one place instead of the lemma; empty where they leave the place out (TEI rdg wit). */
export type Variant = { readonly text: string; readonly witnesses: readonly Siglum[] }

/** One place of the base text (TEI app): its span there and words, who agrees with it, and who reads what else. An empty lemma is a place where words are added. */
export type ApparatusEntry = {
  readonly span: Span
  readonly lemma: string
  readonly agreeing: readonly Siglum[]
  readonly variants: readonly Variant[]
}

/** All variants of one lineage against a base text, in the order of the base text; `omitted` names the drafts in which it does not stand at all. */
export type Apparatus = {
  readonly base: Siglum
  readonly text: string
  readonly entries: readonly ApparatusEntry[]
  readonly omitted: readonly Siglum[]
}

/** Which replaced stretches lead from the base text to a witness; monotone in both texts, moves as a deletion and an insertion. */
export type FindEdits = (before: string, after: string) => readonly Edit[]

type Attestation = { readonly siglum: Siglum; readonly text: string; readonly edits: readonly Edit[] }

const length = (span: Span): number => span.end - span.start

// Two places are one where they share words; an insertion joins what it stands inside of, not what it only touches.
const belong = (place: Span, next: Span): boolean =>
  next.start < place.end || (next.start === place.start && (length(place) === 0) === (length(next) === 0))

const toPlaces = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((one, other) => one.start - other.start || one.end - other.end)
  const places: Span[] = []
  for (const span of sorted) {
    const last = places.at(-1)
    if (last !== undefined && belong(last, span))
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else places.push(span)
  }
  return places
}

const standsIn = (edit: Span, place: Span): boolean =>
  length(place) === 0
    ? edit.start === place.start && length(edit) === 0
    : place.start <= edit.start &&
      edit.end <= place.end &&
      (length(edit) > 0 || (place.start < edit.start && edit.start < place.end))

/** What a witness reads at a place: the words of the base with the witness's own edits made in them. */
const readAt = (base: string, witness: Attestation, place: Span): string => {
  let at = place.start
  let read = ''
  for (const edit of witness.edits.filter(({ before }) => standsIn(before, place))) {
    read += base.slice(at, edit.before.start) + witness.text.slice(edit.after.start, edit.after.end)
    at = edit.before.end
  }
  return read + base.slice(at, place.end)
}

const toEntry = (base: Attested, witnesses: readonly Attestation[], span: Span): ApparatusEntry => {
  const lemma = base.text.slice(span.start, span.end)
  const groups = new Map<string, Siglum[]>()
  for (const witness of witnesses) {
    const read = readAt(base.text, witness, span)
    groups.set(read, [...(groups.get(read) ?? []), witness.siglum])
  }
  const agreeing = [base.siglum, ...(groups.get(lemma) ?? [])]
  groups.delete(lemma)
  return { span, lemma, agreeing, variants: [...groups].map(([text, sigla]) => ({ text, witnesses: sigla })) }
}

/**
 * Collates the witnesses of one lineage against a base (critical apparatus; TEI app, lem, rdg). A witness whose text is empty or null is named as omitting it.
 * Reading the entries of one witness into the base text gives that witness's text.
 */
export const collate = (
  base: Attested,
  others: readonly { readonly siglum: Siglum; readonly text: string | null }[],
  findEdits: FindEdits,
): Apparatus => {
  const witnesses = others.flatMap(({ siglum, text }) =>
    text === null ? [] : [{ siglum, text, edits: findEdits(base.text, text) }],
  )
  const places = toPlaces(witnesses.flatMap(({ edits }) => edits.map(({ before }) => before)))
  return {
    base: base.siglum,
    text: base.text,
    entries: places.map(span => toEntry(base, witnesses, span)),
    omitted: others.filter(({ text }) => text === null).map(({ siglum }) => siglum),
  }
}

/** The text of one witness, read out of the apparatus. The base's own text where it is the base; null where the witness omits it. */
export const readWitness = (apparatus: Apparatus, siglum: Siglum): string | null => {
  if (apparatus.omitted.includes(siglum)) return null
  let at = 0
  let text = ''
  for (const { span, variants } of apparatus.entries) {
    const variant = variants.find(({ witnesses }) => witnesses.includes(siglum))
    if (variant === undefined) continue
    text += apparatus.text.slice(at, span.start) + variant.text
    at = span.end
  }
  return text + apparatus.text.slice(at)
}
