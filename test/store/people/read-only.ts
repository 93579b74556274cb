// Asked by somebody who may not write: `node read-only.ts PATH NEGOTIATION` prints what each call answers.
import { toNegotiationId } from '../../../src/record/id.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import { SECRET } from './grounds.ts'
import { ask, madeComment } from './made-comments.ts'

const question = async (path: string): Promise<readonly string[]> => {
  const negotiation = toNegotiationId(process.argv[3] ?? '')
  if (negotiation === null) return ['not an id']
  const opened = await openPeople({ kind: 'sqlite', path }, SECRET)
  if (!opened.ok) return [opened.refusal.kind]
  const store = opened.value
  const listed = await store.list(negotiation, ask())
  const verdict = await store.verify(negotiation)
  const written = await store.add(madeComment(negotiation))
  await store.close()
  return [
    listed.ok ? listed.value.map(({ text }) => text).join('|') : listed.refusal.kind,
    verdict.ok ? String(verdict.value) : verdict.refusal.kind,
    written.ok ? 'written' : written.refusal.kind,
  ]
}

const path = process.argv[2]
console.log(JSON.stringify(path === undefined ? [] : await question(path)))
