import { existsSync } from 'node:fs'
import { restoreStore } from '../../store/open.ts'
import type { BackupLine } from '../../store/port.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { refusalSentence, sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Run } from '../errand.ts'
import { type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from './answer.ts'
import { namedRefusals, withStore } from './open-record.ts'
import { findPlace } from './place.ts'

const readFile = ({ call }: Errand, command: string): Result<string> => {
  const [file, extra] = call.words
  if (file === undefined) return refuse({ kind: 'file-missing-word', params: { command } })
  return extra === undefined ? accept(file) : refuse({ kind: 'word-too-many', params: { word: extra } })
}

const jsonLines = ({ phrases }: Errand, lines: readonly BackupLine[]) =>
  lines.map(({ checkpoint, files, broken }) => ({
    checkpoint,
    files,
    broken: broken === null ? null : { kind: broken.kind, message: refusalSentence(phrases, broken) },
  }))

const tellBackup = ({ phrases }: Errand, file: string, lines: readonly BackupLine[]): readonly Paragraph[] =>
  lines.map(({ checkpoint: { negotiation, size }, files, broken }) => {
    const say = sayIn(phrases)
    return broken === null
      ? plain(0, say('backup.done', { file, negotiation, size, files }))
      : plain(0, say('backup.broken', { file, negotiation, what: refusalSentence(phrases, broken) }))
  })

// The store speaks of the file that it writes; whoever reads the sentence must know which one that is.
const ofBackup = (refusal: Refusal, file: string): Refusal => ({
  kind: refusal.kind === 'already-there' ? 'backup-over' : refusal.kind,
  params: { ...refusal.params, file, record: file },
})

/** `travaux backup`: one new file that holds every record of a database, verified. A record that was broken before exits with 1. */
export const runBackup: Run = async errand => {
  const file = readFile(errand, 'backup')
  if (!file.ok) return file
  const place = findPlace(errand.call, 'there')
  if (!place.ok) return place
  const { name } = place.value
  if (place.value.kind === 'folder') return refuse({ kind: 'needs-store', params: { record: name } })
  const done = await withStore(place.value, 'refuse', async store => {
    const lines = await store.backup(file.value)
    return lines.ok ? lines : refuse(ofBackup(lines.refusal, file.value))
  })
  if (!done.ok) return done
  const json = { travaux: 'backup/1', record: name, file: file.value, records: jsonLines(errand, done.value) }
  await writeAnswer(errand, json, () => tellBackup(errand, file.value, done.value))
  return accept(done.value.every(({ broken }) => broken === null) ? 0 : 1)
}

const ofRestore = (refusal: Refusal, record: string): Refusal =>
  refusal.kind === 'already-there' ? { kind: 'restore-over', params: { ...refusal.params, record } } : refusal

/** `travaux restore`: makes a record from a backup; nothing is overwritten. */
export const runRestore: Run = async errand => {
  const file = readFile(errand, 'restore')
  if (!file.ok) return file
  if (!existsSync(file.value)) return refuse({ kind: 'backup-missing', params: { file: file.value } })
  const place = findPlace(errand.call, 'may-be-made')
  if (!place.ok) return place
  const { name } = place.value
  if (place.value.kind === 'folder') return refuse({ kind: 'record-read-only-folder', params: { record: name } })
  const lines = await restoreStore(place.value.place, file.value)
  if (!lines.ok) return namedRefusals(refuse(ofRestore(lines.refusal, name)), name)
  const say = sayIn(errand.phrases)
  const json = { travaux: 'restore/1', record: name, file: file.value, records: jsonLines(errand, lines.value) }
  const text = (): readonly Paragraph[] =>
    lines.value.map(({ checkpoint: { negotiation, size }, files }) =>
      plain(0, say('restore.done', { record: name, negotiation, size, files })),
    )
  return accept(await writeAnswer(errand, json, text))
}
