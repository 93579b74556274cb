import { canonical } from '../../record/canonical.ts'
import { EMPTY_EDGE, grow, leafHash, rootOf } from '../../store/merkle.ts'
import type { Checkpoint, Verdict } from '../../store/port.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { refusalSentence, sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from './answer.ts'
import { loadCheckpoint } from './checkpoint-file.ts'
import { chooseNegotiation, type OpenRecord, withRecord, withStore } from './open-record.ts'
import { findPlace, namedNegotiation } from './place.ts'

/** The exit code where something is broken. */
const BROKEN = 1

type Verified = { readonly record: string; readonly negotiation: string; readonly verdict: Verdict }

const rootAt = ({ entries }: OpenRecord, size: number): string =>
  rootOf(
    grow(
      EMPTY_EDGE,
      entries.slice(0, size).map(entry => leafHash(canonical(entry))),
    ),
  )

const brokenPromise = (record: OpenRecord, published: Checkpoint): Refusal | null => {
  const size = record.entries.length
  if (published.size > size) return { kind: 'tail-cut', params: { size, published: published.size } }
  return rootAt(record, published.size) === published.root
    ? null
    : { kind: 'checkpoint-differs', params: { size: published.size } }
}

// A folder was read to be here: its journal replays and its files have their digests. What is left is the published checkpoint.
const verifyFolder = (record: OpenRecord, published: Checkpoint | null): Verdict => {
  const first = published === null ? null : brokenPromise(record, published)
  if (first !== null) return { kind: 'broken', first }
  const size = record.entries.length
  const checkpoint = { negotiation: record.negotiation, size, root: rootAt(record, size) }
  return { kind: 'holds', checkpoint, files: 0 }
}

const wrongCheckpoint = (file: string, published: Checkpoint | null, negotiation: string): Refusal | null =>
  published === null || published.negotiation === negotiation
    ? null
    : { kind: 'checkpoint-of-other', params: { file, is: published.negotiation, negotiation } }

/** The first damage that kept a folder from being read: a journal that does not replay, a file that is not what its name says; null for any other reason. */
const damageOf = (refusals: Refusals): Refusal | null => {
  const all: readonly Refusal[] = 'kind' in refusals ? [refusals] : refusals
  const first = all.find(refusal => /^(?:journal\.jsonl$|files\/)/.test(fileOf(refusal)))
  if (first === undefined) return null
  const { line } = first as { readonly line?: number | null }
  return { ...first, params: { ...first.params, file: fileOf(first), ...(line ? { line } : {}) } }
}

const fileOf = (refusal: Refusal & { readonly file?: string }): string => refusal.file ?? ''

const askFolder = async (
  errand: Errand,
  name: string,
  published: Checkpoint | null,
): Promise<Result<Verified, Refusals>> => {
  const verified = await withRecord(errand, async record => {
    const wrong = wrongCheckpoint(errand.call.values.checkpoint ?? '', published, record.negotiation)
    if (wrong !== null) return refuse(wrong)
    return accept({ record: name, negotiation: record.negotiation, verdict: verifyFolder(record, published) })
  })
  const first = verified.ok ? null : damageOf(verified.refusal)
  if (first === null) return verified
  return accept({ record: name, negotiation: published?.negotiation ?? '', verdict: { kind: 'broken', first } })
}

const tellBroken = (phrases: Errand['phrases'], first: Refusal): string => {
  const { file, line } = first.params
  return `${file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `}${refusalSentence(phrases, first)}`
}

/** Verifies without loading the entries: a broken one could not even be read. */
const ask = async (errand: Errand, published: Checkpoint | null): Promise<Result<Verified, Refusals>> => {
  const place = findPlace(errand.call, 'there')
  if (!place.ok) return place
  const file = errand.call.values.checkpoint ?? ''
  if (place.value.kind === 'folder') return askFolder(errand, place.value.name, published)
  const named = namedNegotiation(errand.call)
  if (!named.ok) return named
  const { name } = place.value
  return withStore(place.value, 'refuse', async store => {
    const negotiation = await chooseNegotiation(store, named.value ?? published?.negotiation ?? null, name)
    if (!negotiation.ok) return negotiation
    const wrong = wrongCheckpoint(file, published, negotiation.value)
    if (wrong !== null) return refuse(wrong)
    const verdict = await store.verify(negotiation.value, published)
    return verdict.ok ? accept({ record: name, negotiation: negotiation.value, verdict: verdict.value }) : verdict
  })
}

const tellVerdict = ({ phrases }: Errand, { record, verdict }: Verified): readonly Paragraph[] => {
  const say = sayIn(phrases)
  switch (verdict.kind) {
    case 'holds':
      return [
        plain(0, say('verify.holds', { record, size: verdict.checkpoint.size, files: verdict.files })),
        plain(0, say('verify.root', { root: verdict.checkpoint.root })),
      ]
    case 'broken':
      return [plain(0, say('verify.broken', { record, what: tellBroken(phrases, verdict.first) }))]
  }
}

const jsonOf = ({ phrases }: Errand, { record, negotiation, verdict }: Verified) => {
  const head = { travaux: 'verify/1', record, negotiation }
  if (verdict.kind === 'holds')
    return { ...head, holds: true, checkpoint: verdict.checkpoint, files: verdict.files, broken: null }
  const { kind, params } = verdict.first
  const broken = { kind, message: tellBroken(phrases, verdict.first), where: params }
  return { ...head, holds: false, checkpoint: null, files: null, broken }
}

/** `travaux verify`: exit code 0 where everything holds, 1 with the first that does not. */
export const runVerify: Run = async errand => {
  const [extra] = errand.call.words
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const { checkpoint: file } = errand.call.values
  const published = file === undefined ? accept(null) : await loadCheckpoint(file)
  if (!published.ok) return published
  const verified = await ask(errand, published.value)
  if (!verified.ok) return verified
  await writeAnswer(errand, jsonOf(errand, verified.value), () => tellVerdict(errand, verified.value))
  return accept(verified.value.verdict.kind === 'holds' ? 0 : BROKEN)
}
