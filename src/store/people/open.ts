import { randomBytes } from 'node:crypto'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import { attempt } from '../failures.ts'
import type { Keeper } from '../keeper.ts'
import type { StorePlace } from '../port.ts'
import { openPostgres } from '../postgres-server.ts'
import { onPeople, peopleKeeper } from './keeper.ts'
import { fits, keysFrom, type PeopleKeys, SECRET_BYTES } from './keys.ts'
import { LATEST_PEOPLE, migratePeople, newerPeople, readPeopleVersion } from './migrations.ts'
import type { PeopleStore } from './port.ts'
import { openPeopleFile } from './sqlite-file.ts'
import { peopleOver } from './store.ts'
import type { PeopleDatabase } from './tables.ts'

export { peoplePathOf } from './sqlite-file.ts'

const SALT = 16
const ONLY = 1

const wrongSecret: Refusal = { kind: 'people-wrong-secret', params: {} }

/** The keys of a store that has its check value; null where it has none yet. Refuses `people-wrong-secret`. */
const readKeys = async (db: PeopleDatabase, secret: string): Promise<Result<PeopleKeys | null>> => {
  const row = await db.selectFrom('people_secret').selectAll().where('id', '=', ONLY).executeTakeFirst()
  if (row === undefined) return accept(null)
  const keys = keysFrom(secret, row.salt)
  return fits(keys, row.proof) ? accept(keys) : refuse(wrongSecret)
}

const setUp = async (db: PeopleDatabase, secret: string): Promise<Result<PeopleKeys>> => {
  const migrated = await migratePeople(db)
  if (!migrated.ok) return migrated
  const known = await readKeys(db, secret)
  if (!known.ok) return known
  if (known.value !== null) return accept(known.value)
  const salt = randomBytes(SALT)
  const keys = keysFrom(secret, salt)
  await db.insertInto('people_secret').values({ id: ONLY, salt, proof: keys.proof }).execute()
  return accept(keys)
}

const prepare = async (keeper: Keeper, secret: string): Promise<Result<PeopleKeys>> => {
  const version = await keeper.read(onPeople(readPeopleVersion))
  if (version > LATEST_PEOPLE) return refuse(newerPeople(version))
  if (version < LATEST_PEOPLE)
    return keeper.write(
      onPeople(db => setUp(db, secret)),
      'setup',
    )
  const keys = await keeper.read(onPeople(db => readKeys(db, secret)))
  if (!keys.ok) return keys
  return keys.value === null ? refuse({ kind: 'damaged', params: { reason: 'people_secret' } }) : accept(keys.value)
}

const timeNow = (): string => new Date().toISOString()

/** What opening needs besides a database. `now`: what time it is, in UTC; tests set it. */
export type PeopleOpening = { readonly secret: string; readonly now?: () => string }

/** The store of people over a database that is open already, its tables made or brought forward. Closes the database where it refuses. */
export const openPeopleOn = (keeper: Keeper, { secret, now = timeNow }: PeopleOpening): Promise<Result<PeopleStore>> =>
  attempt(async () => {
    try {
      const keys = await prepare(keeper, secret)
      if (keys.ok) return accept(peopleOver(peopleKeeper(keeper, keys.value, now)))
      await keeper.close()
      return keys
    } catch (error) {
      await keeper.close()
      throw error
    }
  })

/**
 * Opens the place where readers' comments live, made where there is none; a file is for its owner only. `secret`: at least 32 bytes of chance
 * that are kept elsewhere; without it no address can be read. Refuses `people-short-secret`, `people-wrong-secret` (the store was made with another one),
 * `newer-people-store` (`version`, `known`), `not-a-people-store`, and what the database does (`cannot-open`, `denied`, `busy`, `unreachable` …).
 */
export const openPeople = (
  place: StorePlace,
  secret: string,
  now: () => string = timeNow,
): Promise<Result<PeopleStore>> =>
  attempt(async () => {
    if (Buffer.byteLength(secret) < SECRET_BYTES)
      return refuse({ kind: 'people-short-secret', params: { least: SECRET_BYTES } })
    const keeper = place.kind === 'sqlite' ? await openPeopleFile(place.path) : await openPostgres(place.url)
    return keeper.ok ? openPeopleOn(keeper.value, { secret, now }) : keeper
  })
