import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Keeper } from '../../src/store/keeper.ts'
import type { Checkpoint, Verdict } from '../../src/store/port.ts'
import { storeOver } from '../../src/store/store.ts'
import { verifyRecord } from '../../src/store/verify.ts'
import { runs } from '../campaign.ts'
import { freshNegotiation, madeEntries } from './made-entries.ts'
import { accepted, GROUNDS, type Ground } from './places.ts'
import { type Chance, chanceFrom, TAMPERINGS, type Tampering, type Target } from './tampering.ts'

const ENTRIES = 21
const FILES = ['a draft', 'another draft', '', 'a picture\u0000\u0001']
const ways = Object.keys(TAMPERINGS)

/** Thrown to leave a transaction without a trace. */
const UNDO = new Error('undone')

describe.each(GROUNDS)('verification on $name', ({ name, missing, lay }) => {
  if (missing !== null) {
    test.skip(missing, () => {})
    return
  }

  let ground: Ground
  let keeper: Keeper
  let target: Target
  let published: Checkpoint

  beforeAll(async () => {
    ground = await lay()
    keeper = accepted(await ground.open())
    const store = storeOver(keeper)
    const negotiation = freshNegotiation()
    accepted(await store.create(negotiation))
    for (const text of FILES) accepted(await store.putFile(negotiation, Buffer.from(text), 'text/plain'))
    for (const id of ['kept', 'erased']) accepted(await store.putPersonal(negotiation, id, Buffer.from(`data ${id}`)))
    accepted(await store.erasePersonal(negotiation, 'erased'))
    published = accepted(await store.append(negotiation, 0, madeEntries(0, ENTRIES)))
    target = { negotiation, entries: ENTRIES, files: FILES.length }
  })
  afterAll(async () => {
    await keeper.close()
    await ground.end()
  })

  /** What verification says after a change, which is then undone. */
  const verdictAfter = async (tampering: Tampering, chance: Chance) => {
    let verdict: Verdict | null = null
    let named: string | null = null
    await keeper.db
      .transaction()
      .execute(async db => {
        named = (await tampering(db, target, chance)).named
        verdict = accepted(await verifyRecord(db, target.negotiation, published))
        throw UNDO
      })
      .catch(error => {
        if (error !== UNDO) throw error
      })
    return { verdict: verdict as Verdict | null, named: named as string | null }
  }

  const tell = (verdict: Verdict | null): string =>
    verdict?.kind === 'broken' ? `${verdict.first.kind} ${JSON.stringify(verdict.first.params)}` : 'nothing found'

  const isFound = (verdict: Verdict | null, named: string | null): boolean => {
    if (verdict?.kind !== 'broken') return false
    const [param = '', value = ''] = named?.split(' ') ?? []
    return named === null || String(verdict.first.params[param]) === value
  }

  test('what was not changed holds', async () => {
    const verdict = accepted(await verifyRecord(keeper.db, target.negotiation, published))
    expect(verdict).toEqual({ kind: 'holds', checkpoint: published, files: FILES.length })
  })

  test.each(ways)('finds %s changed, and names it', async way => {
    for (let seed = 1; seed <= 5; seed++) {
      const { verdict, named } = await verdictAfter(TAMPERINGS[way] as Tampering, chanceFrom(seed))
      expect(isFound(verdict, named), `seed ${seed}: ${named}, but ${tell(verdict)}`).toBe(true)
    }
  })

  // 10,000 on SQLite in the long campaigns.
  test('finds every one of many random changes', { timeout: 1_800_000 }, async () => {
    const count = runs(name === 'SQLite' ? 100 : 20)
    const missed: string[] = []
    for (let seed = 1; seed <= count; seed++) {
      const chance = chanceFrom(seed * 7919)
      const way = ways[chance(ways.length)] ?? ''
      const { verdict, named } = await verdictAfter(TAMPERINGS[way] as Tampering, chance)
      if (!isFound(verdict, named)) missed.push(`seed ${seed}, ${way}: ${named}, but ${tell(verdict)}`)
    }
    expect(missed).toEqual([])
  })

  test('tells what only a checkpoint can tell', async () => {
    const { verdict: cut } = await verdictAfter(
      TAMPERINGS['the tail cut and the head rewritten'] as Tampering,
      chanceFrom(3),
    )
    expect(cut).toMatchObject({ kind: 'broken', first: { kind: 'tail-cut', params: { published: ENTRIES } } })
    const { verdict: rewritten } = await verdictAfter(
      TAMPERINGS['an entry, its hash and the head rewritten'] as Tampering,
      chanceFrom(3),
    )
    expect(rewritten).toMatchObject({ kind: 'broken', first: { kind: 'checkpoint-differs' } })
    const other = { ...published, negotiation: freshNegotiation() }
    expect(accepted(await verifyRecord(keeper.db, target.negotiation, other))).toMatchObject({
      first: { kind: 'checkpoint-of-another' },
    })
  })
})
