import { diff, type Edit } from './diff.ts'
import type { Siglum } from './draft.ts'
import { presentableDiff } from './presentable.ts'
import { createScale } from './scale.ts'
import type { Span } from './span.ts'
import { createVocabulary, cutWords } from './words.ts'

/**
 * All variants of one lineage against a base text, place by place in its order (critical apparatus; TEI app, lem, rdg, wit).
 * `agreeing` read as the base does there; a variant's text is empty where its witnesses leave the place out, and a lemma is empty where they add words.
 * `omitted` names the drafts in which the lineage does not stand at all.
 */
export type Apparatus = {
  readonly base: Siglum
  readonly text: string
  readonly entries: readonly {
    readonly span: Span
    readonly lemma: string
    readonly agreeing: readonly Siglum[]
    readonly variants: readonly { readonly text: string; readonly witnesses: readonly Siglum[] }[]
  }[]
  readonly omitted: readonly Siglum[]
}

type Witnessed = { readonly siglum: Siglum; readonly text: string }

// `edits` are exact to the letter; `places` are where people see a change, each of one or several edits.
type Attestation = Witnessed & { readonly edits: readonly Edit[]; readonly places: readonly Span[] }

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

const toEntry = (base: Witnessed, witnesses: readonly Attestation[], span: Span): Apparatus['entries'][number] => {
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
 * Collates the drafts that attest one lineage against a base. A text that is null is named as omitted.
 * Reading the entries of one witness into the base text gives that witness's text (`readWitness`).
 */
export const collate = (
  base: { readonly siglum: Siglum; readonly text: string },
  others: readonly { readonly siglum: Siglum; readonly text: string | null }[],
): Apparatus => {
  const vocabulary = createVocabulary()
  const scale = createScale(vocabulary)
  const words = cutWords(base.text, vocabulary)
  const attest = (siglum: Siglum, text: string): Attestation => {
    const own = cutWords(text, vocabulary)
    const { edits } = diff(words, own)
    const places = [...edits, ...presentableDiff(words, own, scale).edits].map(({ before }) => before)
    return { siglum, text, edits, places }
  }
  const witnesses = others.flatMap(({ siglum, text }) => (text === null ? [] : [attest(siglum, text)]))
  const spans = toPlaces(witnesses.flatMap(({ places }) => places))
  return {
    base: base.siglum,
    text: base.text,
    entries: spans.map(span => toEntry(base, witnesses, span)).filter(({ variants }) => variants.length > 0),
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
