// A process to be killed: `node kill-writer.ts WRITERS KIND PLACE`. Ten writers append for ever; each acknowledged batch is said on a line.
import { writeSync } from 'node:fs'
import { toNegotiationId } from '../../src/record/id.ts'
import { openStore } from '../../src/store/open.ts'
import type { StorePlace } from '../../src/store/port.ts'
import { madeEntry } from './made-entries.ts'

const [, , writers = '10', kind = 'sqlite', where = ''] = process.argv
const place: StorePlace = kind === 'sqlite' ? { kind, path: where } : { kind: 'postgres', url: where }
const opened = await openStore(place)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
const store = opened.value

const toId = (name: string) => {
  const id = toNegotiationId(name)
  if (id === null) throw new Error(name)
  return id
}

/** Half of the writers race for one negotiation, the others have one each. A batch has one to four entries, each telling its size and place. */
const write = async (writer: number): Promise<never> => {
  const negotiation = toId(writer % 2 === 0 ? 'shared' : `own-${writer}`)
  await store.create(negotiation)
  const checkpoint = await store.checkpoint(negotiation)
  let last = checkpoint.ok ? checkpoint.value.size : 0
  for (let batch = 0; ; ) {
    const size = 1 + ((batch + writer) % 4)
    const mark = `${process.pid}.${writer}.${batch}`
    const entries = Array.from({ length: size }, (_, i) => madeEntry(last + 1 + i, `${mark} ${i + 1}/${size}`))
    const answer = await store.append(negotiation, last, entries)
    if (answer.ok) {
      last = answer.value.size
      batch += 1
      writeSync(1, `${negotiation} ${last - size + 1} ${size} ${mark}\n`)
    } else if (answer.refusal.kind === 'lost-race') last = Number(answer.refusal.params.actual)
    else throw new Error(JSON.stringify(answer.refusal))
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
