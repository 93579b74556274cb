// One measurement of wordings in a process of its own: `node bench/wording-probe.ts STEP [narrow|wide] [FILE]`. Prints figures as JSON.
import { ALL_CROSSINGS, showCrossings } from '../src/analysis/crossings.ts'
import { stateAt } from '../src/analysis/state-at.ts'
import type { Entry } from '../src/record/entry.ts'
import { toNegotiationId } from '../src/record/id.ts'
import { Party } from '../src/record/people.ts'
import { Source } from '../src/record/sources.ts'
import { Position } from '../src/record/statements.ts'
import { Draft, Instrument, Provision } from '../src/record/texts.ts'
import { Negotiation, type Thing } from '../src/record/thing.ts'
import { openStore } from '../src/store/open.ts'
import { readWording } from '../src/wording/read-wording.ts'
import { compareWordings } from '../src/wording/shifts.ts'
import { createChance } from './chance.ts'
import { findMedian } from './figures.ts'
import { madeLines, madeProvisions, rewordProvision } from './wording-made.ts'

const [step = '', vocabulary = '', where = ''] = process.argv.slice(2)
const words = vocabulary === 'narrow' ? 'narrow' : 'wide'

const DRAFTS = 20
const PROVISIONS = 500
const LINES = 200
const PIECES = 2_000
const RUNS = 7

const print = (figures: Readonly<Record<string, number>>): void => console.log(JSON.stringify(figures))

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time, and time, of a task that is done again and again, each time on words that it has not seen; the first time apart. */
const timeOften = (task: (turn: number) => () => void): void => {
  const runs = Array.from({ length: RUNS + 1 }, (_, turn) => {
    const run = task(turn)
    const [before, began] = [cpu(), performance.now()]
    run()
    return { spent: cpu() - before, time: performance.now() - began }
  })
  const [first, ...later] = runs
  print({
    pieces: PIECES,
    first: first?.time ?? 0,
    spent: findMedian(later.map(({ spent }) => spent)) ?? 0,
    time: findMedian(later.map(({ time }) => time)) ?? 0,
    least: Math.min(...later.map(({ time }) => time)),
  })
}

const norms = (): void =>
  timeOften(turn => {
    const texts = madeProvisions(PIECES, 10 + turn, words)
    return () => {
      let found = 0
      for (const text of texts) found += readWording(text, 'en').value.norms.length
      if (found < PIECES) throw new Error(`${found} norms in ${PIECES} provisions`)
    }
  })

const pairs = (): void =>
  timeOften(turn => {
    const chance = createChance(40 + turn)
    const texts = madeProvisions(PIECES, 70 + turn, words).map(text => [text, rewordProvision(text, chance)] as const)
    return () => {
      let found = 0
      for (const [before, after] of texts) found += compareWordings(before, after, 'en').value.shifts.length
      if (found < PIECES) throw new Error(`${found} shifts in ${PIECES} pairs`)
    }
  })

const draftThings = (place: number): readonly Thing[] => {
  const id = `d${place + 1}`
  const status = { known: 'full', published: 'official' }
  const head = { id, instrument: 'treaty', siglum: id.toUpperCase(), language: 'en', date: '2031-01-01', status }
  const value = Draft.parse({ ...head, title: `Draft ${place + 1}` })
  const provisions = madeProvisions(PROVISIONS, 200 + place, words).map((text, order): Thing => {
    const marking = `${order + 1}.`
    return { kind: 'provision', value: Provision.parse({ id: `${id}.${order + 1}`, draft: id, order, marking, text }) }
  })
  return [{ kind: 'draft', value }, ...provisions]
}

const SAID = 'What the delegation said on the river.'

const frame = (): readonly Thing[] => [
  { kind: 'negotiation', value: Negotiation.parse({ id: 'made', title: { en: 'A made negotiation' } }) },
  { kind: 'instrument', value: Instrument.parse({ id: 'treaty', title: { en: 'A made treaty' } }) },
  { kind: 'party', value: Party.parse({ id: 'upper-state', name: { en: 'Upper state' } }) },
  {
    kind: 'source',
    value: Source.parse({
      id: 'said',
      outlet: 'The River Courier',
      published: '2031-01-01',
      language: 'en',
      text: SAID,
    }),
  },
]

const positionThings = (): readonly Thing[] =>
  madeLines(LINES, 300, words).map((terms, place): Thing => {
    const said = { statement: { en: terms.statement }, basis: 'own-voice', saidOn: '2031-01-01' }
    const stand = { stance: terms.requires === 'absent' ? 'rejects' : 'demands', firmness: 'red-line' }
    const head = { id: `line-${place + 1}`, party: 'upper-state', evidence: [{ source: 'said', exact: SAID }] }
    return { kind: 'position', value: Position.parse({ ...head, ...said, ...stand, terms }) }
  })

const madeEntries = (): readonly Entry[] =>
  [...frame(), ...Array.from({ length: DRAFTS }, (_, place) => draftThings(place)).flat(), ...positionThings()].map(
    (after, at) => ({
      seq: at + 1,
      recordedAt: '2032-02-01T00:00:00.000Z',
      knownOn: '2031-01-01T00:00:00.000Z',
      by: 'clerk',
      why: null,
      change: { kind: 'add', after },
    }),
  )

/** Every draft against every red line, by the analysis, on a state that nothing was asked of before. */
const check = (): void => {
  const entries = madeEntries()
  const { state, asked } = stateAt(entries, { on: null, knownOn: null, recordedAt: null }, '2032-02-02T00:00:00.000Z')
  const [before, began] = [cpu(), performance.now()]
  const { crossings } = showCrossings(state, asked, ALL_CROSSINGS)
  const [spent, time] = [cpu() - before, performance.now() - began]
  const count = (verdict: string): number => crossings.filter(one => one.verdict === verdict).length
  if (count('unknown') === crossings.length) throw new Error('nothing speaks of a red line')
  const counted = { crosses: count('crosses'), touches: count('touches'), respects: count('respects') }
  print({ spent, time, unknown: count('unknown'), ...counted, megabytes: process.resourceUsage().maxRSS / 1024 })
}

/** Writes the made record into a file. */
const make = async (): Promise<void> => {
  const id = toNegotiationId('made')
  const store = await openStore({ kind: 'sqlite', path: where })
  if (id === null || !store.ok) throw new Error('no store')
  await store.value.create(id)
  const entries = madeEntries()
  const done = await store.value.append(id, 0, entries)
  await store.value.close()
  if (!done.ok) throw new Error(done.refusal.kind)
  print({ entries: entries.length })
}

if (step === 'norms') norms()
else if (step === 'pairs') pairs()
else if (step === 'check') check()
else if (step === 'make') await make()
else throw new Error(step)
