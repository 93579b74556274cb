// One measurement of reading in a process of its own: `node bench/reading-probe.ts pages|texts|peer FILE…`. Prints figures as JSON.
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { decodeText } from '../src/formats/encoding.ts'
import { readPlainArticle } from '../src/reading/head/plain-article.ts'
import { readPage } from '../src/reading/page/read-page.ts'
import { readArticle } from '../src/reading/read-article.ts'
import { findMedian } from './figures.ts'

const [step = '', ...files] = process.argv.slice(2)
const RUNS = 5

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const pages = (): readonly (() => void)[] =>
  files.map(file => {
    const html = decodeText(readFileSync(file), null).value
    return () => {
      const page = readPage(html, null)
      if (page.ok) readArticle(page.value.value, [])
    }
  })

type Line = { readonly text: string; readonly published?: string; readonly language?: string }

const texts = (): readonly (() => void)[] =>
  files
    .flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map(line => JSON.parse(line) as Line)
    .map(({ text, published, language }) => () => {
      const given = { text, address: null, outlet: null, published: published ?? null, language: language ?? null }
      readArticle(readPlainArticle(given).value, [])
    })

// As its own documentation uses it, on the same tree; a page on which it throws counts as read.
const peer = (): readonly (() => void)[] =>
  files.map(file => {
    const html = decodeText(readFileSync(file), null).value
    return () => {
      try {
        new Readability(parseHTML(html).document as never).parse()
      } catch {}
    }
  })

const tasks = step === 'pages' ? pages() : step === 'texts' ? texts() : peer()
const runs = Array.from({ length: RUNS + 1 }, () => {
  const [before, began] = [cpu(), performance.now()]
  for (const task of tasks) task()
  return { spent: cpu() - before, time: performance.now() - began }
})
const [first, ...later] = runs
console.log(
  JSON.stringify({
    pieces: tasks.length,
    first: first?.time ?? 0,
    time: findMedian(later.map(({ time }) => time)) ?? 0,
    spent: findMedian(later.map(({ spent }) => spent)) ?? 0,
  }),
)
