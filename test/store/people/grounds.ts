import { join } from 'node:path'
import { openPeople, openPeopleOn } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import type { Result } from '../../../src/text/reading.ts'
import { GROUNDS, type Ground, makeFolder } from '../places.ts'

/** Long enough, and nobody's. */
export const SECRET = 'a secret of the tests, forty signs or so.'

/** A place for people to test on: `open` opens it once more, `end` removes it. */
export type PeopleGround = {
  readonly open: (now?: () => string) => Promise<Result<PeopleStore>>
  readonly end: () => Promise<void>
}

/** A kind of database. `missing` says why it cannot be tested on here; null where it can. */
export type PeopleGroundKind = {
  readonly name: string
  readonly missing: string | null
  readonly lay: () => Promise<PeopleGround>
}

const layFile = async (): Promise<PeopleGround> => {
  const { folder, remove } = makeFolder()
  const path = join(folder, 'talks.people.sqlite')
  return { open: now => openPeople({ kind: 'sqlite', path }, SECRET, now), end: async () => remove() }
}

const over = (ground: Ground): PeopleGround => ({
  open: async now => {
    const keeper = await ground.open()
    return keeper.ok ? openPeopleOn(keeper.value, { secret: SECRET, ...(now === undefined ? {} : { now }) }) : keeper
  },
  end: ground.end,
})

/** The same kinds as the store of records is tested on. */
export const PEOPLE_GROUNDS: readonly PeopleGroundKind[] = GROUNDS.map(({ name, missing, lay }) => ({
  name,
  missing,
  lay: name === 'SQLite' ? layFile : async () => over(await lay()),
}))
