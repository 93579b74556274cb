import { accept, type Result } from '../../text/reading.ts'
import { attempt } from '../failures.ts'
import { type BoxOf, sealText, unsealText } from './box.ts'
import { freshId } from './ids.ts'
import type { PeopleKeeper } from './keeper.ts'
import type { KeptMail, Outbox, UnsentMail } from './port.ts'
import { destroyKeys, freshKey, readKey } from './row-keys.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

type MailRow = PeopleTables['people_mail']

// Some mails, those to people who forgot a password, belong to no negotiation: one outbox is for all.
const NONE = ''

/** How long a mail may lie over its time, in milliseconds: whoever opens the outbox puts it into the mail folder before it is swept. */
const GRACE = 86_400_000

const boxOf = (owner: string): BoxOf => ({ kind: 'mail', negotiation: NONE, owner })

/** Keeps a mail under a key of its own until a moment; answers the name that it is dropped by. */
const keepMail = async (keeper: PeopleKeeper, mail: KeptMail, until: string): Promise<Result<string>> => {
  const id = freshId()
  const { to, subject, text } = mail
  await keeper.write(async db => {
    const own = await freshKey(db, boxOf(id), null)
    const box = sealText(keeper.keys, own, boxOf(id), JSON.stringify({ to, subject, text }))
    await db.insertInto('people_mail').values({ id, box, until }).execute()
  })
  return accept(id)
}

const openMail = async (db: PeopleDatabase, keeper: PeopleKeeper, row: MailRow): Promise<UnsentMail | null> => {
  const own = await readKey(db, boxOf(row.id))
  const text = own === null ? null : unsealText(keeper.keys, own, boxOf(row.id), row.box)
  return text === null ? null : { id: row.id, until: row.until, mail: JSON.parse(text) as KeptMail }
}

/** The mails that are kept, the oldest first; one whose box does not open is left to be swept. */
const readMails = (keeper: PeopleKeeper): Promise<Result<readonly UnsentMail[]>> =>
  keeper.read(async db => {
    const rows = await db.selectFrom('people_mail').selectAll().orderBy('until').orderBy('id').execute()
    const mails: UnsentMail[] = []
    for (const row of rows) {
      const opened = await openMail(db, keeper, row)
      if (opened !== null) mails.push(opened)
    }
    return accept(mails)
  })

const dropMails = async (db: PeopleDatabase, ids: readonly string[]): Promise<void> => {
  await destroyKeys(db, boxOf(NONE), ids)
  for (const id of ids) await db.deleteFrom('people_mail').where('id', '=', id).execute()
}

/** Deletes a mail and its key for good; one that is gone already is none the worse. */
const dropMail = async (keeper: PeopleKeeper, id: string): Promise<Result<null>> => {
  await keeper.write(db => dropMails(db, [id]))
  return accept(null)
}

/** Deletes what nobody took up in time, and lets nothing of what was dropped stay beside the database. `now` in UTC. Answers how much was deleted. */
const sweepMails = async (keeper: PeopleKeeper, now: string): Promise<Result<number>> => {
  const before = new Date(Date.parse(now) - GRACE).toISOString()
  const swept = await keeper.write(async db => {
    const rows = await db.selectFrom('people_mail').select('id').where('until', '<', before).execute()
    const ids = rows.map(({ id }) => id)
    await dropMails(db, ids)
    return ids.length
  })
  await keeper.forget()
  return accept(swept)
}

/** The outbox of a store of people. */
export const outboxOf = (keeper: PeopleKeeper): Outbox => ({
  keep: (mail, until) => attempt(() => keepMail(keeper, mail, until)),
  waiting: () => attempt(() => readMails(keeper)),
  drop: id => attempt(() => dropMail(keeper, id)),
  sweep: now => attempt(() => sweepMails(keeper, now)),
})
