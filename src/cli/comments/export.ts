import { existsSync } from 'node:fs'
import { EXPORT_FORM } from '../../server/comments/read-export.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Refusals, Run } from '../errand.ts'
import { writeWhole } from '../output.ts'
import { plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { withComments } from './with-people.ts'

/** `travaux comments export FILE.json`: writes what is public and the log of acts into a new file; neither has anybody's address. */
export const runExport: Run = async errand => {
  const [, file] = errand.call.words
  if (file === undefined) return refuse({ kind: 'file-missing-word', params: { command: 'comments export' } })
  if (existsSync(file)) return refuse({ kind: 'comments-file-there', params: { file } })
  return withComments(errand, async ({ record, negotiation, store }): Promise<Result<number, Refusals>> => {
    const exported = await store.exportAll(negotiation)
    if (!exported.ok) return exported
    const written = await writeWhole(file, `${JSON.stringify({ travaux: EXPORT_FORM, ...exported.value }, null, 1)}\n`)
    if (!written.ok) return written
    const counts = { comments: exported.value.comments.length, acts: exported.value.acts.length }
    const json = { travaux: 'comments/1', what: 'export', record, negotiation, file, ...counts }
    const sentence = sayIn(errand.phrases)('comments.exported', { file, ...counts })
    return accept(await writeAnswer(errand, json, () => [plain(0, sentence)]))
  })
}
