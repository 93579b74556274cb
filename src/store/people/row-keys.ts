import { randomBytes } from 'node:crypto'
import type { BoxOf } from './box.ts'
import { SECRET_BYTES } from './keys.ts'
import type { PeopleDatabase } from './tables.ts'

const NOTHING = Buffer.alloc(SECRET_BYTES)
/** Most values in one list of a statement. */
const LIST = 5_000

/** Gives an owner a fresh key, in the place of an earlier one; `mark` is what an address is found by, null for other kinds. */
export const freshKey = async (db: PeopleDatabase, of: BoxOf, mark: Uint8Array | null): Promise<Buffer> => {
  const key = randomBytes(SECRET_BYTES)
  await db
    .insertInto('people_key')
    .values({ ...of, key, mark: mark ?? NOTHING })
    .onConflict(conflict =>
      conflict.columns(['negotiation', 'kind', 'owner']).doUpdateSet({ key, mark: mark ?? NOTHING }),
    )
    .execute()
  return key
}

/** The keys of some owners, overwritten: what they closed is gone, wherever copies of it lie. */
export const destroyKeys = async (
  db: PeopleDatabase,
  { kind, negotiation }: Pick<BoxOf, 'kind' | 'negotiation'>,
  owners: readonly string[],
): Promise<void> => {
  for (let start = 0; start < owners.length; start += LIST)
    await db
      .updateTable('people_key')
      .set({ key: NOTHING, mark: NOTHING })
      .where('negotiation', '=', negotiation)
      .where('kind', '=', kind)
      .where('owner', 'in', owners.slice(start, start + LIST))
      .execute()
}

/** The key of one owner; null where there never was one. */
export const readKey = async (db: PeopleDatabase, of: BoxOf): Promise<Uint8Array | null> => {
  const row = await db
    .selectFrom('people_key')
    .select('key')
    .where('negotiation', '=', of.negotiation)
    .where('kind', '=', of.kind)
    .where('owner', '=', of.owner)
    .executeTakeFirst()
  return row?.key ?? null
}
