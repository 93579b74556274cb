// Readers who write comments to a site at a steady pace, in a process of their own: `node bench/comments-probe.ts ROOT A_MINUTE SECONDS FIRST`.
// Prints what was acknowledged as JSON; ends early where the site is gone.
import { setTimeout as wait } from 'node:timers/promises'
import type { CommentId } from '../src/comments/comment.ts'
import { post } from '../test/web/comments-browser/posting.ts'

const [root = '', perMinute = '0', seconds = '0', first = '0'] = process.argv.slice(2)
const every = 60_000 / Number(perMinute)
const count = Math.round((Number(seconds) * 1000) / every)

const acknowledged: { readonly id: CommentId; readonly milliseconds: number }[] = []
let state: 'there' | 'gone' = 'there'

const write = async (number: number, due: number): Promise<void> => {
  const comment = `Where the draft says what happens in case ${number}, it leaves open who pays, and until when.`
  // One reader in three gives an address, which is encrypted and asked to be confirmed.
  const address = number % 3 === 0 ? `reader-${number}@mail.example` : ''
  try {
    const { id } = await post(root, { name: `Reader ${number}`, comment, page: 'drafts', address }, number)
    acknowledged.push({ id, milliseconds: performance.now() - due })
  } catch (error) {
    // An answer that refuses is a fault of this measurement; one that does not come is a site that was killed.
    if (!(error instanceof TypeError)) throw error
    state = 'gone'
  }
}

const began = performance.now()
const running: Promise<void>[] = []
// Readers do not wait for one another: times count from the moment that a comment was due, also where the site is behind.
for (let i = 0; i < count && state === 'there'; i++) {
  const due = began + i * every
  await wait(Math.max(0, due - performance.now()))
  running.push(write(Number(first) + i, due))
}
await Promise.all(running)
console.log(JSON.stringify({ sent: running.length, acknowledged }))
