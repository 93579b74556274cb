import { readFile } from 'node:fs/promises'
import { readExport } from '../../server/comments/read-export.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import { refuseFile } from '../drafts.ts'
import type { Refusals, Run } from '../errand.ts'
import { plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { withComments } from './with-people.ts'

/** `travaux comments import FILE.json`: takes the comments and the log of an export in, whole or not at all, where nothing of the negotiation is there yet. */
export const runImport: Run = async errand => {
  const [, file] = errand.call.words
  if (file === undefined) return refuse({ kind: 'file-missing-word', params: { command: 'comments import' } })
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ error }))
  if (typeof text !== 'string') return refuseFile(file, text.error)
  return withComments(errand, async ({ record, negotiation, store }): Promise<Result<number, Refusals>> => {
    const read = readExport(text, { file, negotiation })
    if (!read.ok) return read
    const taken = await store.importAll(negotiation, read.value)
    if (!taken.ok) return refuse({ ...taken.refusal, params: { file, ...taken.refusal.params } })
    const counts = { comments: read.value.comments.length, acts: read.value.acts.length }
    const json = {
      travaux: 'comments/1',
      what: 'import',
      record,
      negotiation,
      file,
      ...counts,
      checkpoint: taken.value,
    }
    const sentence = sayIn(errand.phrases)('comments.imported', { record, ...counts })
    return accept(await writeAnswer(errand, json, () => [plain(0, sentence)]))
  })
}
