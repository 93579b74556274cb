import type { FolderReading } from '../../formats/record-folder/folder.ts'
import type { Entry } from '../../record/entry.ts'
import { type NegotiationId, toNegotiationId } from '../../record/id.ts'
import { fold, NOW } from '../../record/state.ts'
import type { Checkpoint, Store } from '../../store/port.ts'
import { accept, type Doubt, type Reading, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { fewDoubts } from '../few-doubts.ts'
import { type Paragraph, plain } from '../paragraphs.ts'
import { sentencesOf } from '../render-compare.ts'
import { writeAnswer } from './answer.ts'
import { authorOf } from './author.ts'
import { type Plan, planImport } from './import-plan.ts'
import { namedRefusals, now, withStore } from './open-record.ts'
import { findPlace, namedNegotiation, type RecordPlace } from './place.ts'
import { readFolderAt } from './read-folder.ts'

/** What an import did or would do. `checkpoint` is null in a dry run into a record that is not there yet. */
type Imported = {
  readonly record: string
  readonly folder: string
  readonly negotiation: NegotiationId
  readonly plan: Plan
  readonly files: number
  readonly checkpoint: Checkpoint | null
  readonly doubts: readonly Doubt[]
}

/** From this time on, in milliseconds, an import says that it is still at work. */
const SLOW = 1_000

const isDry = ({ call }: Errand): boolean => call.switches.has('dry-run')

/** The negotiation that a folder is about; from its readable file, else from its journal. */
const subjectOf = ({ things, entries }: FolderReading): NegotiationId | null => {
  const told = things.find(({ thing }) => thing.kind === 'negotiation')?.thing.value.id
  const [replayed] = fold(entries ?? [], NOW).things.negotiation.keys()
  const id = told ?? replayed
  return id === undefined ? null : toNegotiationId(id)
}

const checkSubject = (errand: Errand, folder: FolderReading): Result<NegotiationId> => {
  const is = subjectOf(folder)
  if (is === null) return refuse({ kind: 'folder-without-negotiation', params: {} })
  const named = namedNegotiation(errand.call)
  if (!named.ok) return named
  return named.value === null || named.value === is
    ? accept(is)
    : refuse({ kind: 'negotiation-differs', params: { is, named: named.value } })
}

// A file may hold several negotiations, but who mistakes one record for another should hear of it.
const checkNeighbours = async (errand: Errand, store: Store, is: NegotiationId, record: string) => {
  const known = await store.negotiations()
  if (!known.ok) return known
  if (known.value.includes(is)) return accept('known' as const)
  const [has] = known.value
  if (has !== undefined && errand.call.values.negotiation === undefined)
    return refuse({ kind: 'other-negotiation', params: { record, has, is } })
  return accept('new' as const)
}

type Work = {
  readonly errand: Errand
  readonly folder: FolderReading
  readonly name: string
  readonly record: string
  readonly negotiation: NegotiationId
  readonly by: string
}

const typeOf = (plan: Plan, digest: string): string => {
  const witness = [...plan.state.things.witness.values()].find(one => one.digest === digest)
  return witness?.mediaType ?? 'application/octet-stream'
}

// Files go first: an entry that names a file must never stand there without it, a file without its entry harms nobody.
const save = async (work: Work, store: Store, plan: Plan, kept: number): Promise<Result<Checkpoint>> => {
  const { negotiation, folder } = work
  for (const [digest, bytes] of folder.files) {
    const put = await store.putFile(negotiation, bytes, typeOf(plan, digest))
    if (!put.ok) return put
  }
  return plan.entries.length === 0 ? store.checkpoint(negotiation) : store.append(negotiation, kept, plan.entries)
}

const planFor = (work: Work, kept: readonly Entry[]): Result<Plan, Refusals> =>
  planImport(kept, work.folder, { by: work.by, moment: now(), folder: work.name, record: work.record })

const intoStore = async (work: Work, store: Store): Promise<Result<readonly [Plan, Checkpoint | null], Refusals>> => {
  const { errand, negotiation, record } = work
  const neighbours = await checkNeighbours(errand, store, negotiation, record)
  if (!neighbours.ok) return neighbours
  const isNew = neighbours.value === 'new'
  const kept = isNew ? accept([]) : await store.entries(negotiation, 1)
  if (!kept.ok) return kept
  const plan = planFor(work, kept.value)
  if (!plan.ok) return plan
  if (isDry(errand)) {
    const checkpoint = isNew ? accept(null) : await store.checkpoint(negotiation)
    return checkpoint.ok ? accept([plan.value, checkpoint.value]) : checkpoint
  }
  const created = isNew ? await store.create(negotiation) : accept(null)
  if (!created.ok) return created
  const saved = await save(work, store, plan.value, kept.value.length)
  return saved.ok ? accept([plan.value, saved.value]) : saved
}

const intoNothing = (work: Work): Result<readonly [Plan, null], Refusals> => {
  const plan = planFor(work, [])
  return plan.ok ? accept([plan.value, null]) : plan
}

const runIn = async (
  errand: Errand,
  place: Extract<RecordPlace, { kind: 'store' }>,
  reading: Reading<FolderReading>,
): Promise<Result<Imported, Refusals>> => {
  const folder = reading.value
  const negotiation = checkSubject(errand, folder)
  if (!negotiation.ok) return negotiation
  const by = authorOf(errand.call)
  if (!by.ok) return by
  const [name = ''] = errand.call.words
  const record = place.name
  const work = { errand, folder, name, record, negotiation: negotiation.value, by: by.value }
  // Nothing is made before the folder is known to fit: a refused import leaves no empty record behind.
  const trial = place.exists ? accept(null) : planFor(work, [])
  if (!trial.ok) return trial
  const done =
    isDry(errand) && !place.exists ? intoNothing(work) : await withStore(place, 'make', store => intoStore(work, store))
  if (!done.ok) return namedRefusals(done, record)
  const [plan, checkpoint] = done.value
  return accept({
    record,
    folder: name,
    negotiation: negotiation.value,
    plan,
    files: folder.files.size,
    checkpoint,
    doubts: reading.doubts,
  })
}

const tellImported = (errand: Errand, { record, folder, plan, files, checkpoint }: Imported): readonly Paragraph[] => {
  const say = sayIn(errand.phrases)
  const { added, amended, retracted } = plan.counts
  if (plan.entries.length === 0) return [plain(0, say('import.nothing', { record, folder }))]
  const counts = { record, added, amended, retracted, files, size: checkpoint?.size ?? 0 }
  return [
    plain(0, say(isDry(errand) ? 'import.would' : 'import.done', counts)),
    ...(plan.replayed === 0 ? [] : [plain(2, say('import.replayed', { count: plan.replayed }))]),
    ...(isDry(errand)
      ? plan.changes.map(({ change, kind, id }) => plain(2, `${say(`log.${change}`)}: ${kind} ${id}`))
      : []),
  ]
}

const jsonOf = (errand: Errand, imported: Imported) => {
  const { plan, record, folder, negotiation, files, checkpoint } = imported
  return {
    travaux: 'import/1',
    record,
    folder,
    negotiation,
    dryRun: isDry(errand),
    replayed: plan.replayed,
    ...plan.counts,
    files,
    changes: plan.changes,
    checkpoint,
    doubts: imported.doubts.map((doubt, i) => ({
      kind: doubt.kind,
      message: sentencesOf(errand.phrases, imported.doubts)[i] ?? doubt.kind,
      span: null,
      file: doubt.file,
    })),
  }
}

/** `travaux import`: reads a record folder, and takes it into a record whole or not at all. */
export const runImport: Run = async errand => {
  const [folder, extra] = errand.call.words
  if (folder === undefined) return refuse({ kind: 'folder-missing-word', params: { command: 'import' } })
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const place = findPlace(errand.call, 'may-be-made')
  if (!place.ok) return place
  if (place.value.kind === 'folder')
    return refuse({ kind: 'record-read-only-folder', params: { record: place.value.name } })
  const started = performance.now()
  const { console, phrases } = errand
  const reading = await readFolderAt(folder, () => console.note(sayIn(phrases)('progress.reading-folder', { folder })))
  if (!reading.ok) return reading
  const size = (reading.value.value.entries ?? reading.value.value.things).length
  // The rest runs in one piece: what has taken this long already will take as long again.
  if (performance.now() - started > SLOW / 2) console.note(sayIn(phrases)('progress.importing', { count: size }))
  const imported = await runIn(errand, place.value, reading.value)
  if (!imported.ok) return imported
  for (const sentence of fewDoubts(errand.phrases, imported.value.doubts)) errand.console.note(sentence)
  return accept(await writeAnswer(errand, jsonOf(errand, imported.value), () => tellImported(errand, imported.value)))
}
