import { accept } from '../../text/reading.ts'
import { attempt } from '../failures.ts'
import { addComment, changeComment } from './comments.ts'
import { exportPeople, importPeople } from './exchange.ts'
import { expire } from './expiry.ts'
import { countAnchors, countComments, findComment, findOwnComments, listComments } from './finding.ts'
import type { PeopleKeeper } from './keeper.ts'
import { checkpointOf, readActs, readPeopleHead, readSettings, tellAct, verifyActs } from './log.ts'
import { outboxOf } from './outbox.ts'
import type { PeopleStore } from './port.ts'
import { keepReport, listReports, settleReport } from './reports.ts'
import { shownReader } from './shown.ts'
import type { PeopleDatabase } from './tables.ts'
import { readClosed, setThread, writeSettings } from './threads.ts'
import { blockWriter, confirmWriter, readWriter, readWritersAt, setAddress } from './writers.ts'

type Part<Names extends keyof PeopleStore> = Pick<PeopleStore, Names>

const readsOf = (keeper: PeopleKeeper) => {
  const { keys, read } = keeper
  const answer = <Value>(task: (db: PeopleDatabase) => Promise<Value>) =>
    attempt(() => read(async db => accept(await task(db))))
  const reads: Part<
    | 'find'
    | 'findOwn'
    | 'list'
    | 'writer'
    | 'writersAt'
    | 'closedThreads'
    | 'reports'
    | 'settings'
    | 'counts'
    | 'publicCounts'
    | 'publicOn'
    | 'publicVersion'
    | 'acts'
    | 'checkpoint'
  > = {
    find: (negotiation, id) => attempt(() => read(db => findComment(db, negotiation, id))),
    findOwn: (negotiation, ownKey) => attempt(() => read(db => findOwnComments(db, negotiation, ownKey))),
    list: (negotiation, query) => attempt(() => listComments(keeper, negotiation, query)),
    writer: (negotiation, id) => answer(db => readWriter(db, keys, negotiation, id)),
    writersAt: (negotiation, address) => answer(db => readWritersAt(db, keys, negotiation, address)),
    closedThreads: negotiation => answer(async db => new Set(await readClosed(db, negotiation))),
    reports: (negotiation, which) => attempt(() => read(db => listReports(db, keys, negotiation, which))),
    settings: negotiation => answer(async db => readSettings(await readPeopleHead(db, negotiation))),
    counts: negotiation => answer(db => countComments(db, negotiation)),
    publicCounts: negotiation => answer(db => countAnchors(db, negotiation)),
    publicOn: shownReader(keeper),
    publicVersion: negotiation => answer(async db => (await readPeopleHead(db, negotiation)).public_version),
    acts: (negotiation, from) => answer(db => readActs(db, negotiation, from)),
    checkpoint: negotiation => answer(async db => checkpointOf(await readPeopleHead(db, negotiation))),
  }
  return reads
}

/** The store of readers' comments over one database. */
export const peopleOver = (keeper: PeopleKeeper): PeopleStore => ({
  ...readsOf(keeper),
  add: comment => attempt(() => addComment(keeper, comment)),
  change: (negotiation, id, change) => attempt(() => changeComment(keeper, negotiation, id, change)),
  setAddress: (negotiation, writer, address) => attempt(() => setAddress(keeper, negotiation, writer, address)),
  confirm: (negotiation, writer) => attempt(() => confirmWriter(keeper, negotiation, writer)),
  block: (negotiation, writer, isBlocked, act) =>
    attempt(() => blockWriter(keeper, negotiation, writer, { isBlocked, act })),
  closeThread: (negotiation, id, state, act) => attempt(() => setThread(keeper, negotiation, id, { state, act })),
  report: (negotiation, report, act) => attempt(() => keepReport(keeper, negotiation, report, act)),
  settleReport: (negotiation, id) => attempt(() => settleReport(keeper, negotiation, id)),
  tell: (negotiation, act) => attempt(() => tellAct(keeper, negotiation, act)),
  setSettings: (negotiation, settings, act) => attempt(() => writeSettings(keeper, negotiation, settings, act)),
  verify: negotiation => attempt(() => keeper.snapshot(async db => accept(await verifyActs(db, negotiation)))),
  expire: (negotiation, now) => attempt(() => expire(keeper, negotiation, now)),
  exportAll: negotiation => attempt(() => keeper.snapshot(db => exportPeople(db, negotiation))),
  importAll: (negotiation, from) => attempt(() => importPeople(keeper, negotiation, from)),
  outbox: outboxOf(keeper),
  close: () => keeper.close(),
})
