import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Area, Section } from './area.ts'
import { renderDuration, renderTable } from './figures.ts'
import { runProgram } from './measure.ts'
import { withFolder } from './pairs.ts'
import { CONNECTIONS, type Fired, fire, firedCells, PROGRAM, RUNS, SECONDS, start, stop } from './running.ts'

const PROBE = fileURLToPath(new URL('site-probe.ts', import.meta.url))
const SAMPLE = 'examples/ukraine-2025'
const PLAIN_BYTES = 60_000

const figures = z.record(z.string(), z.number())
/** Resident memory of a process in megabytes; 0 where the system does not say. */
const megabytesOf = ({ pid }: ChildProcess): number => {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) / 1024
}

const fireOften = async (url: string, accepts: string): Promise<readonly Fired[]> => {
  // The first answer is made and packed before anything is counted.
  await (await fetch(url, { headers: { 'accept-encoding': accepts } })).arrayBuffer()
  const all: Fired[] = []
  for (let run = 0; run < RUNS; run++) all.push(await fire(url, accepts))
  return all
}

const bytesOf = async (url: string, accepts: string): Promise<number> => {
  const answer = await fetch(url, { headers: { 'accept-encoding': accepts } })
  return Number(answer.headers.get('content-length') ?? 0)
}

const rowOf = (what: string, bytes: number, all: readonly Fired[]): readonly string[] => [
  what,
  `${(bytes / 1000).toFixed(1)} kB`,
  ...firedCells(all),
]

const PAGE = 'ukraine-2025/en/synopsis/'

const measureKept = async (note: (line: string) => void): Promise<readonly Section[]> => {
  const served = await start(['--max-semi-space-size=4', PROGRAM, 'demo', '--port', '0'])
  const begun = performance.now()
  await (await fetch(served.url)).text()
  const firstPage = served.milliseconds + performance.now() - begun
  const atStart = megabytesOf(served.child)
  const plain = await start([PROBE, 'plain', '', String(PLAIN_BYTES)])
  try {
    note('kept pages')
    const page = `${served.url}${PAGE}`
    const packed = await fireOften(page, 'br')
    const whole = await fireOften(page, 'identity')
    const bare = await fireOften(plain.url, 'identity')
    const kept = [
      [`${CONNECTIONS} connections, ${SECONDS} s, median of ${RUNS}`, 'bytes', 'requests/s', 'p50', 'p99', 'worst'],
      rowOf('the synopsis of the sample, kept, Brotli', await bytesOf(page, 'br'), packed),
      rowOf('the same, unpacked', await bytesOf(page, 'identity'), whole),
      rowOf('a plain answer of Hono', PLAIN_BYTES, bare),
    ]
    const begin = [
      ['`npm start`', ''],
      ['to the first page', renderDuration(firstPage)],
      ['memory then', `${atStart.toFixed(0)} MB`],
      ['memory after the measurement below', `${megabytesOf(served.child).toFixed(0)} MB`],
    ]
    return [
      { heading: 'Starting', body: renderTable(begin) },
      { heading: 'Kept pages', body: renderTable(kept) },
      { heading: 'Sizes', body: renderTable(await measureSizes(served.url)) },
    ]
  } finally {
    await stop(served)
    await stop(plain)
  }
}

const measureSizes = async (url: string): Promise<readonly (readonly string[])[]> => {
  const query = 'd=us-28.en&d=e3-28.en&d=ua-20.en&base=us-28.en'
  const page = `${url}ukraine-2025/en/synopsis/?${query}`
  const text = await (await fetch(page)).text()
  const scripts = [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(match => new URL(match[1] ?? '', page).href)
  const style = new URL(/<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1] ?? '', page).href
  const sum = async (urls: readonly string[], accepts: string): Promise<string> => {
    let bytes = 0
    for (const one of urls) bytes += await bytesOf(one, accepts)
    return `${(bytes / 1000).toFixed(1)} kB`
  }
  const row = async (what: string, urls: readonly string[]) => [
    what,
    await sum(urls, 'br'),
    await sum(urls, 'gzip'),
    await sum(urls, 'identity'),
  ]
  return [
    ['28 points through 3 drafts', 'Brotli', 'gzip', 'unpacked'],
    await row('the page', [page]),
    await row(`its scripts (${scripts.length})`, scripts),
    await row('its style', [style]),
  ]
}

const measureUncached = async (): Promise<Section> => {
  const rows: string[][] = []
  for (const [drafts, provisions, query] of [
    [3, 500, 'd=d1&d=d2&d=d3&base=d1'],
    [3, 28, 'd=d1&d=d2&d=d3&base=d1'],
  ] as const) {
    const words = [PROBE, 'uncached', query, String(drafts), String(provisions)]
    const { code, out, err } = await runProgram(process.execPath, words, 300)
    if (code !== 0) throw new Error(err)
    const { first = 0, median = 0, least = 0, bytes = 0 } = figures.parse(JSON.parse(out))
    rows.push([
      `${provisions} provisions through ${drafts} drafts`,
      `${(bytes / 1000).toFixed(0)} kB`,
      renderDuration(first),
      renderDuration(median),
      renderDuration(least),
    ])
  }
  const head = ['a synopsis that is not kept, processor time', 'bytes', 'the very first', 'later ones', 'the least']
  return { heading: 'Pages made anew', body: renderTable([head, ...rows]) }
}

const publish = async (folder: string, record: string, more: readonly string[]): Promise<string> => {
  const began = performance.now()
  const words = [PROGRAM, 'publish', folder, '--record', record, '--quiet', '--format', 'json', ...more]
  const { code, out, err } = await runProgram(process.execPath, words, 900)
  if (code !== 0) throw new Error(err)
  const { files, bytes } = z.object({ files: z.number(), bytes: z.number() }).parse(JSON.parse(out))
  const seconds = renderDuration(performance.now() - began)
  return `${seconds} | ${files.toLocaleString('en')} | ${(bytes / 1_000_000).toFixed(0)} MB`
}

const measurePublish = async (folder: string, note: (line: string) => void): Promise<Section> => {
  const record = join(folder, 'made.sqlite')
  await runProgram(process.execPath, [PROBE, 'make', record, '20', '500'], 300)
  note('publishing')
  const base = ['--base', 'https://talks.example/']
  const rows = [
    ['`travaux publish`', 'time', 'files', 'bytes'],
    ['the sample', await publish(join(folder, 'sample'), SAMPLE, [])],
    ['the sample, with preview pictures', await publish(join(folder, 'pictures'), SAMPLE, base)],
    ['20 drafts of 500 provisions', await publish(join(folder, 'made'), record, [])],
  ]
  return { heading: 'Publishing', body: renderTable(rows) }
}

/** The site: starting, kept pages, pages made anew, publishing. */
export const serving: Area = {
  name: 'site',
  title: 'Serving and publishing',
  measure: note =>
    withFolder(async folder => {
      const busy = loadavg()[0]?.toFixed(1)
      note('starting')
      const [begin, ...kept] = await measureKept(note)
      note('pages made anew')
      const uncached = await measureUncached()
      const published = await measurePublish(folder, note)
      const words = `Others worked on the machine at the time: its load was ${busy} when this began.`
      const sections = [...(begin === undefined ? [] : [{ ...begin, body: `${words}\n\n${begin.body}` }]), ...kept]
      return [...sections, uncached, published]
    }),
}
