import { accept } from '../text/reading.ts'
import { backUp } from './backup.ts'
import { listNegotiations } from './copy.ts'
import { attempt } from './failures.ts'
import { keepFile, listFiles, readFile } from './files.ts'
import type { Keeper } from './keeper.ts'
import { appendEntries, createLog, proveConsistency, proveInclusion, readCheckpoint, readEntries } from './log.ts'
import { erasePersonal, keepPersonal, readPersonal } from './personal.ts'
import type { Store } from './port.ts'
import { verifyRecord } from './verify.ts'

/** The store over one database. */
export const storeOver = (keeper: Keeper): Store => ({
  negotiations: () => attempt(() => keeper.read(async db => accept(await listNegotiations(db)))),
  create: negotiation => attempt(() => createLog(keeper, negotiation)),
  append: (negotiation, expected, entries) => attempt(() => appendEntries(keeper, negotiation, expected, entries)),
  entries: (negotiation, from) => attempt(() => keeper.read(db => readEntries(db, negotiation, from))),
  checkpoint: negotiation => attempt(() => keeper.read(db => readCheckpoint(db, negotiation))),
  putFile: (negotiation, bytes, mediaType) => attempt(() => keepFile(keeper, negotiation, { bytes, mediaType })),
  file: (negotiation, digest) => attempt(() => keeper.read(db => readFile(db, negotiation, digest))),
  files: negotiation => attempt(() => keeper.read(db => listFiles(db, negotiation))),
  putPersonal: (negotiation, id, bytes) => attempt(() => keepPersonal(keeper, negotiation, id, bytes)),
  personal: (negotiation, id) => attempt(() => keeper.read(db => readPersonal(db, negotiation, id))),
  erasePersonal: (negotiation, id) => attempt(() => erasePersonal(keeper, negotiation, id)),
  verify: (negotiation, published) => attempt(() => keeper.snapshot(db => verifyRecord(db, negotiation, published))),
  inclusion: (negotiation, seq, size) => attempt(() => keeper.read(db => proveInclusion(db, negotiation, seq, size))),
  consistency: (negotiation, from, to) => attempt(() => keeper.read(db => proveConsistency(db, negotiation, from, to))),
  backup: path => attempt(() => backUp(keeper, path)),
  close: () => keeper.close(),
})
