// A process to be killed: `node kill-sender.ts KIND PLACE SMTP`. It sends mails and says `took N` as each is asked for, `done N` as it was handed over or waits.
import { writeSync } from 'node:fs'
import { openMailer } from '../../../src/server/mail/open-mailer.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import { SECRET } from '../../store/people/grounds.ts'

const [, , kind = 'sqlite', where = '', url = ''] = process.argv
const store = await openPeople(kind === 'sqlite' ? { kind, path: where } : { kind: 'postgres', url: where }, SECRET)
if (!store.ok) throw new Error(JSON.stringify(store.refusal))
const mailer = await openMailer(
  { kind: 'smtp', url, from: 'talks@example.org', unsent: null },
  { log: () => {}, outbox: store.value.outbox },
)
if (!mailer.ok) throw new Error(JSON.stringify(mailer.refusal))
for (let mail = 0; mail < 3; mail++) {
  const sent = await mailer.value.send({ to: 'reader@mail.example', subject: `Mail ${mail}`, text: 'Words.\n' })
  if (sent) writeSync(1, `done ${mail}\n`)
}
setInterval(() => {}, 1_000)
