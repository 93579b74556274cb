import type { Keeper, Task } from '../keeper.ts'
import type { PeopleKeys } from './keys.ts'
import type { PeopleDatabase, PeopleTables } from './tables.ts'

type PeopleTask<Value> = (db: PeopleDatabase) => Promise<Value>

/** A database that keeps people, as the rest of this folder needs it: the store's keeper with the tables of people, the keys, and what time it is. */
export type PeopleKeeper = {
  readonly keys: PeopleKeys
  /** Now, in UTC (ISO 8601). */
  readonly now: () => string
  readonly read: <Value>(task: PeopleTask<Value>) => Promise<Value>
  /** One transaction; what a task wrote stays even where it answers by a refusal, so that tasks look first and write then. */
  readonly write: <Value>(task: PeopleTask<Value>) => Promise<Value>
  readonly snapshot: <Value>(task: PeopleTask<Value>) => Promise<Value>
  /** Lets nothing of what was erased stay in files beside the database. */
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A task on the tables of people as one that a keeper of records can do. */
export const onPeople =
  <Value>(task: PeopleTask<Value>): Task<Value> =>
  db =>
    task(db.$extendTables<PeopleTables>())

/** The keeper of people over one of records, which knows how its database locks, waits and forgets. */
export const peopleKeeper = (keeper: Keeper, keys: PeopleKeys, now: () => string): PeopleKeeper => ({
  keys,
  now,
  read: task => keeper.read(onPeople(task)),
  write: task => keeper.write(onPeople(task)),
  snapshot: task => keeper.snapshot(onPeople(task)),
  forget: keeper.forget,
  close: keeper.close,
})
