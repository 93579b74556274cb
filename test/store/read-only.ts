// Asked by somebody who may not write: `node read-only.ts PATH NEGOTIATION` prints what each call answers.
import { toNegotiationId } from '../../src/record/id.ts'
import { openStore } from '../../src/store/open.ts'
import { madeEntry } from './made-entries.ts'

const ask = async (path: string): Promise<readonly string[]> => {
  const negotiation = toNegotiationId(process.argv[3] ?? '')
  if (negotiation === null) return ['not an id']
  const opened = await openStore({ kind: 'sqlite', path }, { missing: 'refuse' })
  if (!opened.ok) return [opened.refusal.kind]
  const store = opened.value
  const entries = await store.entries(negotiation, 1)
  const verdict = await store.verify(negotiation, null)
  const writes = [
    await store.append(negotiation, 7, [madeEntry(8, 'late')]),
    await store.putFile(negotiation, Buffer.from('x'), 'text/plain'),
    await store.putPersonal(negotiation, 'p', Buffer.from('x')),
  ]
  await store.close()
  return [
    entries.ok ? `${entries.value.length} entries` : entries.refusal.kind,
    verdict.ok ? verdict.value.kind : verdict.refusal.kind,
    ...writes.map(answer => (answer.ok ? 'written' : answer.refusal.kind)),
  ]
}

const path = process.argv[2]
console.log(JSON.stringify(path === undefined ? [] : await ask(path)))
