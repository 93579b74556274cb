import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { CommentId } from '../src/comments/comment.ts'
import { type NegotiationId, toNegotiationId } from '../src/record/id.ts'
import { accepted, withPeople } from '../test/cli/comments-record.ts'
import type { Area, Section } from './area.ts'
import { findMedian, renderDuration, renderTable } from './figures.ts'
import { runProgram } from './measure.ts'
import { withFolder } from './pairs.ts'
import {
  CONNECTIONS,
  type Fired,
  fire,
  firedCells,
  PROGRAM,
  RUNS,
  type Running,
  SECONDS,
  start,
  stop,
} from './running.ts'

const MAKER = fileURLToPath(new URL('site-probe.ts', import.meta.url))
const WRITERS = fileURLToPath(new URL('comments-probe.ts', import.meta.url))

const A_MINUTE = 1_000
const MINUTE = 60
const KILLS = 8
const KILLED_A_MINUTE = 3_000
const SHOWN = 50
const PAGE = 'drafts/'
const GOAL_MILLISECONDS = 100

const written = z.object({
  sent: z.number(),
  acknowledged: z.array(z.object({ id: z.string(), milliseconds: z.number() })),
})
type Written = z.infer<typeof written>

/** A record whose comments are measured: its file, and how many comments were sent to it so far, which is also the number of the next reader. */
type Ground = { readonly record: string; sent: number }

const made = (): NegotiationId => {
  const id = toNegotiationId('made')
  if (id === null) throw new Error('no id')
  return id
}

/** The server as it runs behind one proxy: readers come from as many networks as the proxy says. */
const serve = ({ record }: Ground): Promise<Running> =>
  start([PROGRAM, 'serve', '--record', record, '--port', '0', '--comments', 'on'], {
    env: { TRUSTED_PROXY: '1' },
    errors: 'ignore',
  })

const write = async (ground: Ground, { url }: Running, perMinute: number, seconds: number): Promise<Written> => {
  const words = [WRITERS, `${url}made/en/`, String(perMinute), String(seconds), String(ground.sent)]
  const { code, out, err } = await runProgram(process.execPath, words, seconds + 60)
  if (code !== 0) throw new Error(err)
  const found = written.parse(JSON.parse(out))
  ground.sent += found.sent
  return found
}

const timesOf = ({ acknowledged }: Written): readonly number[] =>
  acknowledged.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other)

const writtenCells = (found: Written): readonly string[] => {
  const times = timesOf(found)
  const at = (share: number): string => renderDuration(times[Math.ceil(times.length * share) - 1] ?? 0)
  return [found.sent.toLocaleString('en'), String(found.sent - times.length), at(0.5), at(0.99), at(1)]
}

/** How many of the acknowledged comments are not there any more, and whether the log of moderation holds. */
const missingIn = (
  ground: Ground,
  { acknowledged }: Written,
): Promise<{ readonly lost: number; readonly holds: boolean }> =>
  withPeople(ground.record, async store => {
    let lost = 0
    for (const { id } of acknowledged)
      if (accepted(await store.find(made(), id as CommentId))?.status !== 'held') lost++
    return { lost, holds: accepted(await store.verify(made())) }
  })

/** Lets some comments through, as a moderator does. */
const publish = (ground: Ground, some: Written['acknowledged']): Promise<void> =>
  withPeople(ground.record, async store => {
    for (const { id } of some) {
      const about = id as CommentId
      const acts = [{ kind: 'approved', by: { kind: 'moderator', name: 'clerk' }, about }] as const
      accepted(await store.change(made(), about, { status: 'public', acts }))
    }
  })

/** Comments at a pace, and the server killed in the midst of them. `start`: how long the next one took until it answered. */
const writeAndKill = async (ground: Ground, perMinute: number, seconds: number) => {
  const served = await serve(ground)
  const writing = write(ground, served, perMinute, seconds + 60)
  await wait(seconds * 1000)
  await stop(served, 'SIGKILL')
  const found = await writing
  const again = await serve(ground)
  await stop(again)
  return { found, ...(await missingIn(ground, found)), start: again.milliseconds }
}

const measureMinute = async (ground: Ground, note: (line: string) => void): Promise<Section> => {
  const served = await serve(ground)
  // The very first comment after a start waits until the record is read and its code is loaded; it is told apart.
  const first = await write(ground, served, A_MINUTE, 60 / A_MINUTE)
  const minute = await write(ground, served, A_MINUTE, MINUTE)
  await stop(served, 'SIGKILL')
  const kept = await missingIn(ground, minute)
  await publish(ground, minute.acknowledged.slice(0, SHOWN))
  note('kills')
  const kills: Awaited<ReturnType<typeof writeAndKill>>[] = []
  for (let kill = 0; kill < KILLS; kill++) kills.push(await writeAndKill(ground, KILLED_A_MINUTE, 3 + kill * 0.137))
  const sum = (count: (one: (typeof kills)[number]) => number) => kills.reduce((total, one) => total + count(one), 0)
  const arriving = [
    ['arriving', 'sent', 'not taken', 'p50', 'p99', 'worst'],
    ['the first after a start', ...writtenCells(first)],
    [`${A_MINUTE.toLocaleString('en')} a minute, for ${MINUTE} s`, ...writtenCells(minute)],
  ]
  const killed = [
    ['killed with `SIGKILL`', 'kills', 'acknowledged', 'lost', 'logs broken', 'slowest next start'],
    [
      'at the end of that minute',
      '1',
      String(minute.acknowledged.length),
      String(kept.lost),
      kept.holds ? '0' : '1',
      '',
    ],
    [
      `in the midst of ${KILLED_A_MINUTE.toLocaleString('en')} a minute`,
      String(KILLS),
      String(sum(({ found }) => found.acknowledged.length)),
      String(sum(({ lost }) => lost)),
      String(sum(({ holds }) => (holds ? 0 : 1))),
      renderDuration(Math.max(...kills.map(one => one.start))),
    ],
  ]
  const words = `\`travaux serve\` in a process of its own, on SQLite, with moderation before everything; each comment from a network of its own, one in three with an address, sent at its moment whether or not those before it were answered. Times are whole answers, from the moment a comment was due; the goal is ${GOAL_MILLISECONDS} ms for 99 in 100.`
  return { heading: 'Comments that arrive', body: `${words}\n\n${renderTable(arriving)}\n\n${renderTable(killed)}` }
}

const rateOf = (all: readonly Fired[]): number => findMedian(all.map(({ requests }) => requests.average)) ?? 0

const measureReaders = async (ground: Ground): Promise<Section> => {
  const served = await serve(ground)
  const page = `${served.url}made/en/${PAGE}`
  // The first answer is made and packed before anything is counted.
  await (await fetch(page, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
  const [quiet, busy, comments]: [Fired[], Fired[], Written[]] = [[], [], []]
  for (let run = 0; run < RUNS; run++) {
    quiet.push(await fire(page, 'br'))
    const writing = write(ground, served, A_MINUTE, SECONDS + 2)
    await wait(1_000)
    busy.push(await fire(page, 'br'))
    comments.push(await writing)
  }
  await stop(served)
  const all = {
    sent: comments.reduce((sum, { sent }) => sum + sent, 0),
    acknowledged: comments.flatMap(one => one.acknowledged),
  }
  const share = Math.round((100 * rateOf(busy)) / Math.max(1, rateOf(quiet)))
  const reading = [
    [`${CONNECTIONS} connections, ${SECONDS} s, median of ${RUNS}, in turn`, 'requests/s', 'p50', 'p99', 'worst'],
    [`a kept page with ${SHOWN} comments, quiet`, ...firedCells(quiet)],
    [`the same while ${A_MINUTE.toLocaleString('en')} comments a minute arrive`, ...firedCells(busy)],
  ]
  const writing = [
    ['meanwhile, for who writes', 'sent', 'not taken', 'p50', 'p99', 'worst'],
    ['comments beside readers who ask as fast as they can', ...writtenCells(all)],
  ]
  const words = `Readers get ${share} % of the answers that they get while nobody writes. They leave the one process no moment of rest, so that the work of each comment is taken from theirs.`
  return { heading: 'Public pages meanwhile', body: `${words}\n\n${renderTable(reading)}\n\n${renderTable(writing)}` }
}

/** Readers' comments: how fast they are taken, what a kill loses, and what the public pages notice of it. */
export const commenting: Area = {
  name: 'comments',
  title: 'Readers’ comments',
  measure: note =>
    withFolder(async folder => {
      const busy = loadavg()[0]?.toFixed(1)
      const ground: Ground = { record: join(folder, 'made.sqlite'), sent: 0 }
      const { code, err } = await runProgram(process.execPath, [MAKER, 'make', ground.record, '3', '500'], 300)
      if (code !== 0) throw new Error(err)
      note('comments that arrive')
      const first = await measureMinute(ground, note)
      note('public pages meanwhile')
      const readers = await measureReaders(ground)
      const words = `Others worked on the machine at the time: its load was ${busy} when this began.`
      return [{ ...first, body: `${words}\n\n${first.body}` }, readers]
    }),
}
