import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import type { Draft } from '../../src/text/draft.ts'
import type { Reading } from '../../src/text/reading.ts'
import { effort } from '../effort.ts'

// The corpora lie beside the project and are no part of it.
const corpora = join(import.meta.dirname, '../../../shared/corpora')
const samples = join(import.meta.dirname, '../../examples/ukraine-2025/drafts')

const read = async (folder: string, file: string): Promise<Reading<Draft>> => {
  const siglum = file.replace(/\.\w+$/, '')
  const answer = await readDraft(readFileSync(join(folder, file)), { name: file, siglum })
  if (!answer.ok) throw new Error(`${file}: ${answer.refusal.kind}`)
  return answer.value
}

const plain = ({ value }: Reading<Draft>) =>
  value.provisions.map(({ id, marking, heading, text }) => ({ id, marking, heading, text }))

const isThere = (folder: string): boolean => {
  if (existsSync(folder)) return true
  console.log(`skipped: ${folder.split('/').slice(-2).join('/')} is not there`)
  return false
}

const pairsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder).filter(file => file.endsWith('.md') && existsSync(join(folder, file.replace(/md$/, 'json'))))
    : []

describe('a draft in Markdown and the same in JSON are one draft', () => {
  const sets = [
    'ukraine',
    ...['bns', 'syn-tfeu', 'w3c-process', 'fr-pjl07-365', 'fr-pjl09-200'].map(set => `align/${set}`),
  ]

  test.each(sets)('%s', async set => {
    const folder = join(corpora, set)
    if (!isThere(folder)) return
    const files = pairsIn(folder)
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      expect(plain(await read(folder, file))).toEqual(plain(await read(folder, file.replace(/md$/, 'json'))))
    }
  })
})

describe('the sample drafts', () => {
  test('are restated, partial, and say of themselves how they came out', async () => {
    // The 19 points were described, never published: a draft of the record without a word to read.
    for (const file of readdirSync(samples).filter(name => name !== 'us-19.md')) {
      const { value } = await read(samples, file)
      expect(value.provisions.every(({ wording }) => wording === 'restated')).toBe(true)
      expect(value.completeness.kind).toBe('partial')
      expect(value.status).not.toBeNull()
      expect(value.reportedBy?.length).toBeGreaterThan(0)
      expect(value.date).toMatch(/^2025-\d\d-\d\d$/)
    }
  })

  test('28 points of which one is not known', async () => {
    const { value, doubts } = await read(samples, 'us-28.en.md')
    expect(value.provisions.length).toBe(27)
    expect(value.completeness).toEqual({ kind: 'partial', missing: ['20'] })
    expect(doubts).toEqual([])
  })

  test('20 points of which none is missing, although not all of their words are known', async () => {
    const { value } = await read(samples, 'ua-20.en.md')
    expect(value.provisions.length).toBe(20)
    expect(value.completeness).toEqual({ kind: 'partial', missing: [] })
  })

  test('the number left out of the counter-proposal is a doubt, those it says are unknown are not', async () => {
    const { doubts } = await read(samples, 'e3-28.en.md')
    const missing = doubts.filter(({ kind }) => kind === 'number-missing').map(({ params }) => params.numbers)
    expect(missing).toEqual(['3', '26'])
  })
})

describe('hostile strings', () => {
  const file = join(corpora, 'security/hostile-files-made-here/text/redos-inputs.json')

  test.each(['txt', 'md', 'html'])('are read or refused soon as .%s', async extension => {
    if (!isThere(join(corpora, 'security/hostile-files-made-here'))) return
    const inputs: readonly { name: string; text: string }[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(inputs.length).toBeGreaterThan(10)
    for (const { name, text } of inputs) {
      const bytes = new TextEncoder().encode(text)
      const spent = await effort(() => readDraft(bytes, { name: `x.${extension}`, siglum: 'A' }))
      expect(spent, name).toBeLessThan(1000)
    }
  })

  test('naughty strings survive as text', async () => {
    const naughty = join(corpora, 'security/naughty-strings/blns.json')
    if (!isThere(join(corpora, 'security/naughty-strings'))) return
    const strings: readonly string[] = JSON.parse(readFileSync(naughty, 'utf8'))
    const words = strings.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => /\p{L}/u.test(text))
    expect(words.length).toBeGreaterThan(100)
    const points = words.map((text, i) => `${i + 1}. ${text}`).join('\n')
    const answer = await readDraft(new TextEncoder().encode(points.toWellFormed()), { name: 'x.txt', siglum: 'A' })
    const all = answer.ok
      ? answer.value.value.provisions.map(({ heading, text }) => `${heading ?? ''} ${text}`).join(' ')
      : ''
    const bare = (text: string): string => text.replace(/[\s\u00ad]/g, '')
    expect(words.filter(text => !bare(all).includes(bare(text.toWellFormed())))).toEqual([])
  })
})
