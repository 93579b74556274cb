import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { doubtSentence, fill, refusalSentence } from '../../src/web/pages/phrases.ts'
import { sampleComparison, samplePage } from './sample.ts'

const root = join(import.meta.dirname, '../..')

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(root, folder, file), 'utf8'))

const slots = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(match => match[1] ?? ''))].sort()

describe('the sentences of the interface', () => {
  test('German says the same with the same slots', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort())
    const other = Object.entries(en).filter(([key, sentence]) => {
      const german = Object.entries(de).find(([own]) => own === key)?.[1] ?? ''
      return slots(german).join() !== slots(sentence).join()
    })
    expect(other.map(([key]) => key)).toEqual([])
  })

  test('numbers choose the word', () => {
    expect(fill('{n} {n|point|points}', { n: 1 })).toBe('1 point')
    expect(fill('{n} {n|point|points}', { n: 0 })).toBe('0 points')
    expect(fill('{missing}', {})).toBe('{missing}')
  })

  test('every doubt and every refusal that the code makes has its sentence', () => {
    const sources = ['src/text', 'src/formats', 'src/cli', 'src/server'].flatMap(filesUnder)
    const made = (pattern: RegExp) => [
      ...new Set(sources.flatMap(text => [...text.matchAll(pattern)].map(m => m[1] ?? ''))),
    ]
    const doubts = made(/\bdoubt\('([a-z-]+)'/g)
    const either = made(/kind: '([a-z-]+)',\s*params\b/g)
    expect(doubts.length).toBeGreaterThan(5)
    expect(either.length).toBeGreaterThan(15)
    const keys = Object.keys(en)
    expect(doubts.filter(kind => !keys.includes(`doubt.${kind}`))).toEqual([])
    expect(either.filter(kind => !keys.includes(`doubt.${kind}`) && !keys.includes(`refusal.${kind}`))).toEqual([])
  })

  test('an unknown kind is named, not swallowed', () => {
    expect(doubtSentence(en, { kind: 'never-heard', params: {} })).toContain('never-heard')
    expect(refusalSentence(de, { kind: 'never-heard', params: {} })).toContain('never-heard')
  })
})

type Seen = {
  readonly tags: ReadonlyMap<string, number>
  readonly ids: readonly string[]
  readonly targets: readonly string[]
}

const look = (page: string): Seen => {
  const tags = new Map<string, number>()
  const ids: string[] = []
  const targets: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      tags.set(name, (tags.get(name) ?? 0) + 1)
      if (attributes.id) ids.push(attributes.id)
      if (attributes.href?.startsWith('#')) targets.push(attributes.href.slice(1))
    },
  })
  parser.end(page)
  return { tags, ids, targets }
}

describe.each(['en', 'de'] as const)('the page of a comparison in %s', tongue => {
  test('ids are unique and every link inside leads somewhere', async () => {
    const { ids, targets } = look(await samplePage(tongue, 3))
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
    expect(targets.length).toBeGreaterThan(0)
  })

  test('words of a draft are never markup', async () => {
    const page = await samplePage(tongue, 3)
    expect(look(page).tags.get('script')).toBe(1)
    expect(look(page).tags.has('b')).toBe(true)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('delegation &lt;b&gt;')
  })

  test('it asks nothing of any other address', async () => {
    const page = await samplePage(tongue, 3)
    expect(page).not.toMatch(/https?:|\bsrc=|@import|url\(/)
  })

  test('what is restated or translated says so', async () => {
    const page = await samplePage(tongue, 3)
    const phrases = tongue === 'en' ? en : de
    expect(page).toContain(phrases['wording.restated'])
    expect(page).toContain(phrases['wording.translated'])
  })
})

test('the sample holds what the page is tried with', () => {
  const kinds = new Set(sampleComparison(3).pairs.flatMap(pair => pair.alignment.changes.map(change => change.kind)))
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['amended', 'deleted', 'inserted', 'kept']))
})
