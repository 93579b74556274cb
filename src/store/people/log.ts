import { type Act, type CommentSettings, DEFAULT_SETTINGS } from '../../comments/comment.ts'
import { canonical } from '../../record/canonical.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { readEdge, renderPeaks } from '../log.ts'
import { EMPTY_EDGE, grow, leafHash, rootOf } from '../merkle.ts'
import type { Checkpoint } from '../port.ts'
import { readAct, refusePersonal, toAct } from './acts.ts'
import type { PeopleKeeper } from './keeper.ts'
import type { NewAct } from './port.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

const PAGE = 5_000
/** Four values a row; SQLite takes 32,766 values in one statement. */
const ROWS = 5_000

/** The head of one log. */
export type PeopleHead = PeopleTables['people_log']

const emptyHead = (negotiation: NegotiationId): PeopleHead => ({
  negotiation,
  size: 0,
  root: rootOf(EMPTY_EDGE),
  edge: '',
  public_version: 0,
  settings: null,
})

/**
 * Reads the head, makes it where there is none, and holds off other writers of the negotiation until the transaction ends: the first thing each does.
 * An update that changes nothing locks a row on every database; `for update` is not SQLite's.
 */
export const lockPeople = (db: PeopleDatabase, negotiation: NegotiationId): Promise<PeopleHead> =>
  db
    .insertInto('people_log')
    .values(emptyHead(negotiation))
    .onConflict(conflict => conflict.column('negotiation').doUpdateSet(({ ref }) => ({ size: ref('people_log.size') })))
    .returningAll()
    .executeTakeFirstOrThrow()

/** The head as it stands; that of an empty log where nothing was written yet. */
export const readPeopleHead = async (db: PeopleDatabase, negotiation: NegotiationId): Promise<PeopleHead> =>
  (await db.selectFrom('people_log').selectAll().where('negotiation', '=', negotiation).executeTakeFirst()) ??
  emptyHead(negotiation)

/** Settings as they are kept; what an older program did not know yet is as usual. */
export const readSettings = ({ settings }: PeopleHead): CommentSettings => ({
  ...DEFAULT_SETTINGS,
  ...(settings === null ? {} : (JSON.parse(settings) as Partial<CommentSettings>)),
})

/** What else changes in the head together with the acts. */
type HeadChange = { readonly shown?: 'changed' | 'same'; readonly settings?: CommentSettings }

const insertActs = async (db: PeopleDatabase, negotiation: NegotiationId, acts: readonly Act[]) => {
  const rows = acts.map(act => {
    const json = canonical(act)
    return { negotiation, seq: act.seq, json, leaf: leafHash(json) }
  })
  for (let start = 0; start < rows.length; start += ROWS)
    await db
      .insertInto('people_act')
      .values(rows.slice(start, start + ROWS))
      .execute()
  return rows.map(({ leaf }) => leaf)
}

/** Appends acts that have their numbers, which follow the head's, and brings the head up to date. `head` was read by `lockPeople`. */
export const appendStamped = async (
  db: PeopleDatabase,
  head: PeopleHead,
  acts: readonly Act[],
  { shown = 'same', settings }: HeadChange = {},
): Promise<PeopleHead> => {
  const negotiation = head.negotiation as NegotiationId
  const edge = grow(readEdge(head.size, head.edge), await insertActs(db, negotiation, acts))
  const next: PeopleHead = {
    negotiation,
    size: edge.size,
    root: rootOf(edge),
    edge: renderPeaks(edge),
    public_version: head.public_version + (shown === 'changed' ? 1 : 0),
    settings: settings === undefined ? head.settings : canonical(settings),
  }
  await db.updateTable('people_log').set(next).where('negotiation', '=', negotiation).execute()
  return next
}

/** What happened, when, and what else it changes in the head. */
export type Happened = HeadChange & { readonly acts: readonly NewAct[]; readonly at: string }

/** Appends what happened to the log, with the next numbers. */
export const appendActs = (
  db: PeopleDatabase,
  head: PeopleHead,
  { acts, at, ...change }: Happened,
): Promise<PeopleHead> =>
  appendStamped(
    db,
    head,
    acts.map((act, i) => toAct(act, { seq: head.size + 1 + i, at })),
    change,
  )

/** Appends one act that changes nothing here. Refuses `act-with-address`. */
export const tellAct = async (keeper: PeopleKeeper, negotiation: NegotiationId, act: NewAct): Promise<Result<null>> => {
  const personal = refusePersonal([act])
  if (personal !== null) return refuse(personal)
  await keeper.write(async db => {
    await appendActs(db, await lockPeople(db, negotiation), { acts: [act], at: keeper.now() })
  })
  return accept(null)
}

/** Size and root of a log. */
export const checkpointOf = ({ negotiation, size, root }: PeopleHead): Checkpoint => ({
  negotiation: negotiation as NegotiationId,
  size,
  root,
})

async function* pageActs(db: PeopleDatabase, negotiation: NegotiationId, from: number) {
  for (let next = from; ; ) {
    const rows = await db
      .selectFrom('people_act')
      .selectAll()
      .where('negotiation', '=', negotiation)
      .where('seq', '>=', next)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    next = (rows.at(-1)?.seq ?? next) + 1
  }
}

/** The acts from a number on, as they were written. */
export const readActs = async (
  db: PeopleDatabase,
  negotiation: NegotiationId,
  from: number,
): Promise<readonly Act[]> => {
  const acts: Act[] = []
  for await (const rows of pageActs(db, negotiation, from)) for (const { json } of rows) acts.push(JSON.parse(json))
  return acts
}

const isWritten = (json: string, seq: number): boolean => {
  try {
    const act = readAct(JSON.parse(json))
    return act?.seq === seq && canonical(act) === json
  } catch {
    return false
  }
}

/** Whether every act, its number and its hash, the root and the edge are what was written. `db` must show one state. */
export const verifyActs = async (db: PeopleDatabase, negotiation: NegotiationId): Promise<boolean> => {
  const head = await readPeopleHead(db, negotiation)
  let edge = EMPTY_EDGE
  for await (const rows of pageActs(db, negotiation, -2_147_483_648))
    for (const { seq, json, leaf } of rows) {
      if (seq !== edge.size + 1 || leafHash(json) !== leaf || !isWritten(json, seq)) return false
      edge = grow(edge, [leaf])
    }
  return edge.size === head.size && rootOf(edge) === head.root && renderPeaks(edge) === head.edge
}
