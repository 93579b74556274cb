import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { renderOf } from '../web/site/sample.ts'
import { readIntoSample, type Taken } from './reading.ts'

const article = join(import.meta.dirname, '../../../shared/corpora/reading/press/seed.txt')
const isThere = existsSync(article)
if (!isThere) console.log('skipped: the first article is not there')

/** The first article, read, proposed, taken into the sample as it is, and served: what each row asks of it. */
describe.skipIf(!isThere)('the first article through reading, proposal and import to the served page', () => {
  let taken: Taken
  let state: RecordState
  let page = ''
  // biome-ignore lint/suspicious/noExplicitAny: the answer's shape is the schema's, which test/cli/read.test.ts asks.
  let read: any

  beforeAll(async () => {
    taken = await readIntoSample(article)
    state = fold(taken.entries, NOW)
    read = taken.read
    page = renderOf(taken.entries, `ukraine-2025/de/sources/${taken.source}/`)
  })

  const own = <Thing extends { readonly evidence: readonly { readonly source: string }[] }>(
    things: Iterable<Thing>,
  ): readonly Thing[] => [...things].filter(({ evidence }) => evidence.some(({ source }) => source === taken.source))

  const chains = (): readonly string[] =>
    own(state.things.attribution.values()).map(({ chain }) => chain.map(({ name }) => name).join(' → '))

  test('S8: Politico, Rubio, the White House are one chain; Bloomberg’s report is another', () => {
    expect(chains()).toContain('Politico → Marco Rubio')
    expect(chains().filter(chain => chain === 'Bloomberg')).toHaveLength(1)
    const rubio = own(state.things.attribution.values()).find(({ chain }) => chain.at(-1)?.name === 'Marco Rubio')
    expect(rubio?.chain.at(-1)?.who).toMatchObject({ person: 'rubio' })
    expect(page).toContain('Marco Rubio')
  })

  test('S9: the author’s voice is told by sentence; headline and deck stand apart; loaded words have reasons', () => {
    expect(read.voice.some(({ voice }: { voice: string }) => voice === 'author')).toBe(true)
    expect(page).toContain('class="voice-author"')
    expect(page).toContain('class="voice-reported"')
    const source = state.things.source.get(taken.source as never)
    expect(source?.headline).toMatch(/^Due Koalition/)
    expect(source?.deck).toMatch(/^Die sind/)
    expect(source?.text).not.toContain('Due Koalition')
    expect(source?.loaded.length).toBeGreaterThan(10)
    expect(source?.loaded.every(({ reason }) => !reason.startsWith('reading-') && reason.length > 5)).toBe(true)
  })

  test('S10: Sunday, Tuesday and last week are days; what cannot be told stays open', () => {
    const events = own(state.things.event.values())
    expect(events.find(({ kind, place }) => kind === 'meeting' && place === 'Miami')?.on).toBe('2025-11-30')
    expect(events.some(({ on, status }) => on === '2025-12-02' && status === 'planned')).toBe(true)
    expect(events.some(({ kind, on }) => kind === 'publication' && on === '2025-11-24/2025-11-30')).toBe(true)
    expect(events.find(({ kind }) => kind === 'decision')?.on).toBeUndefined()
  })

  test('S5: who was there, who was absent, and how long it took, are on the event', () => {
    const miami = own(state.things.event.values()).find(({ place }) => place === 'Miami')
    expect(miami?.present.length).toBeGreaterThan(0)
    expect(miami?.absent.length).toBe(1)
    expect(miami?.length).toBe('PT5H')
  })

  test('S11: the image has its credit', () => {
    expect(state.things.source.get(taken.source as never)?.pictures).toEqual([
      { credit: expect.stringContaining('10 Downing Street') },
    ])
    expect(page).toContain('10 Downing Street')
  })

  test('S12: the reference to an earlier report is kept, and names no outlet', () => {
    expect(state.things.source.get(taken.source as never)?.earlierReports).toContainEqual({
      words: 'Wie bereits berichtet',
    })
  })

  test('S15: forecasts, causes and motives have a claimant or are ambiguous', () => {
    const claims = own(state.things.claim.values())
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(
      new Set(['forecast', 'cause', 'motive', 'characterisation']),
    )
    expect(claims.some(({ claimant }) => claimant.kind === 'ambiguous')).toBe(true)
    expect(claims.find(({ statement }) => statement.de?.includes('direkten Krieg'))?.consequence?.de).toContain(
      'direkten Krieg',
    )
  })

  test('S17: exploring and selecting are steps of those who are said to have taken them', () => {
    const steps = own(state.things.step.values())
    expect(steps.map(({ stage }) => stage)).toEqual(['explored', 'selected'])
    expect(steps.every(({ by }) => 'name' in by && by.name === 'britische Beamte')).toBe(true)
  })

  test('S18: where the real negotiations take place is the author’s characterisation', () => {
    const claim = own(state.things.claim.values()).find(({ statement }) =>
      statement.de?.includes('eigentlichen Verhandlungen'),
    )
    expect(claim).toMatchObject({ kind: 'characterisation', claimant: { kind: 'author' } })
  })

  test('S20: what the Kremlin has said repeatedly is its position, as reported', () => {
    const line = own(state.things.position.values()).find(({ statement }) => statement.de?.includes('tolerieren'))
    expect(line).toMatchObject({ party: 'russia', basis: 'reported' })
    expect(line?.evidence[0]?.exact).toContain('wiederholt erklärt')
  })

  test('S21: what the 19 points are said to foresee is a description of that draft', () => {
    const [described] = own(state.things.description.values()).filter(({ says }) => says.de?.includes('Zugeständnisse'))
    expect(described?.draft).toBe('us-19')
  })

  test('S22: the embedded item that is missing is a doubt, and stands on the page', () => {
    expect(read.doubts.map(({ kind }: { kind: string }) => kind)).toContain('reading-missing-embed')
    expect(state.things.source.get(taken.source as never)?.missing).toHaveLength(1)
  })

  test('S23: the comment form and its note are no part of the text', () => {
    expect(state.things.source.get(taken.source as never)?.text).not.toMatch(/Kommentar|E-Mail/)
    expect(page).not.toContain('Erforderliche Felder')
  })
})
