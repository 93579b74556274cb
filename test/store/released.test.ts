import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { readCheckpointText } from '../../src/store/checkpoint.ts'
import { LATEST } from '../../src/store/migrations.ts'
import { openStore, restoreStore } from '../../src/store/open.ts'
import { madeEntries, madeEntry } from './made-entries.ts'
import { accepted, makeFolder } from './places.ts'

const HERE = join(import.meta.dirname, 'released')
const versions = readdirSync(HERE)
  .filter(name => name.endsWith('.sql'))
  .map(name => name.replace('.sql', ''))

const { folder, remove } = makeFolder()
afterAll(remove)

const makeAs = (version: string, name: string): string => {
  const path = join(folder, name)
  const database = new DatabaseSync(path)
  database.exec(readFileSync(join(HERE, `${version}.sql`), 'utf8'))
  database.close()
  return path
}

describe('records of every released version', () => {
  test('are all here', () => {
    expect(versions.map(Number).sort((one, other) => one - other)).toEqual(
      Array.from({ length: LATEST }, (_, i) => i + 1),
    )
  })

  test.each(versions)('version %s is brought forward, verifies, and goes on', async version => {
    const path = makeAs(version, `${version}.sqlite`)
    const published = accepted(readCheckpointText(readFileSync(join(HERE, `${version}.checkpoint`), 'utf8')))
    const store = accepted(await openStore({ kind: 'sqlite', path }))
    const { negotiation } = published
    expect(accepted(await store.entries(negotiation, 1))).toEqual(madeEntries(0, 5))
    expect(accepted(await store.verify(negotiation, published))).toMatchObject({ kind: 'holds', files: 1 })
    expect(accepted(await store.append(negotiation, 5, [madeEntry(6, 'x')])).size).toBe(6)
    await store.close()
  })

  test.each(versions)('a backup of version %s is restored, and left as it is', async version => {
    const path = makeAs(version, `${version}.backup`)
    const before = readFileSync(path)
    const place = { kind: 'sqlite', path: join(folder, `${version}.restored`) } as const
    expect(accepted(await restoreStore(place, path))).toMatchObject([
      { checkpoint: { size: 5 }, files: 1, broken: null },
    ])
    expect(Buffer.compare(readFileSync(path), before)).toBe(0)
  })
})
