// A process to be killed: `node kill-writer.ts NEGOTIATION KIND PLACE`. Ten readers write for ever; each acknowledged comment is said on a line.
import { writeSync } from 'node:fs'
import { toNegotiationId } from '../../../src/record/id.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import type { StorePlace } from '../../../src/store/port.ts'
import { SECRET } from './grounds.ts'
import { act, madeComment } from './made-comments.ts'

const [, , name = '', kind = 'sqlite', where = ''] = process.argv
const place: StorePlace = kind === 'sqlite' ? { kind, path: where } : { kind: 'postgres', url: where }
const negotiation = toNegotiationId(name)
const opened = await openPeople(place, SECRET)
if (!opened.ok || negotiation === null) throw new Error(JSON.stringify(opened))

const write = async (): Promise<never> => {
  for (;;) {
    const made = madeComment(negotiation, { address: 'reader@mail.example', text: `it is ${process.pid}` })
    const answer = await opened.value.add(made)
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
    const { id } = answer.value
    writeSync(1, `held ${id}\n`)
    const change = await opened.value.change(negotiation, id, { status: 'public', acts: [act('approved', id)] })
    if (!change.ok) throw new Error(JSON.stringify(change.refusal))
    writeSync(1, `public ${id}\n`)
  }
}

await Promise.all(Array.from({ length: 10 }, write))
