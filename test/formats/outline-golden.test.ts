import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/formats/read-draft.ts'
import type { Draft, Provision } from '../../src/text/draft.ts'
import type { Doubt, Reading } from '../../src/text/reading.ts'

const golden = join(import.meta.dirname, '../golden/outline')
const cases = readdirSync(golden).sort()
const rewrite = process.env.UPDATE_GOLDEN === '1'

const draftFile = (name: string): string =>
  readdirSync(join(golden, name)).find(file => file.startsWith('draft.')) ?? 'draft.txt'

const read = async (name: string): Promise<Reading<Draft>> => {
  const file = draftFile(name)
  const result = await readDraft(readFileSync(join(golden, name, file)), { name: file, siglum: 'A' })
  if (!result.ok) throw new Error(`${name} was refused: ${result.refusal.kind}`)
  return result.value
}

const showProvision = ({ id, kind, marking, heading, text, depth }: Provision): string => {
  const indent = '    '.repeat(depth - 1)
  const head = [kind, marking === null ? '' : `«${marking}»`, heading ?? ''].filter(part => part !== '').join(' ')
  const lines = text === '' ? [] : text.split('\n').map(line => `${indent}  | ${line}`.trimEnd())
  return [`${indent}${head}   [${id}]`, ...lines].join('\n')
}

const showDoubt = ({ kind, params }: Doubt): string =>
  `doubt: ${kind} ${Object.entries(params)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')}`.trimEnd()

const show = ({ value, doubts }: Reading<Draft>): string =>
  [
    `title: ${value.title ?? '–'}`,
    `language: ${value.language ?? '–'}`,
    '',
    ...value.provisions.map(showProvision),
    ...(doubts.length === 0 ? [] : ['', ...doubts.map(showDoubt)]),
  ].join('\n')

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether words stand in a stretch in their order, whatever signs of a format stand between them. */
const standsIn = (words: string, stretch: string): boolean => {
  const signs = [...bare(words)]
  let found = 0
  for (const sign of bare(stretch)) if (sign === signs[found]) found++
  return found === signs.length
}

describe('outlines that a negotiator can read', () => {
  test('there are cases to read', () => expect(cases.length).toBeGreaterThanOrEqual(38))

  test.each(cases)('%s', async name => {
    const file = join(golden, name, 'outline.txt')
    const shown = `${show(await read(name))}\n`
    if (rewrite) writeFileSync(file, shown)
    // A case without its answer fails: UPDATE_GOLDEN=1 writes it, a person corrects it.
    expect(shown).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
  })

  test.each(cases)('%s: spans cover the words in the source, in order and apart', async name => {
    const { provisions, source = '' } = (await read(name)).value
    const spans = provisions.map(({ span }) => span ?? { start: -1, end: -1 })
    expect(spans.every(({ start, end }) => start >= 0 && end <= source.length)).toBe(true)
    expect(spans.filter((span, i) => i > 0 && span.start < (spans[i - 1]?.end ?? 0))).toEqual([])
    const lost = provisions.filter(({ heading, text }, i) => {
      const { start, end } = spans[i] ?? { start: 0, end: 0 }
      const entities = source
        .slice(start, end)
        .replace(/&nbsp;/g, ' ')
        .replace(/&amp;/g, '&')
      return !standsIn(`${heading ?? ''} ${text}`, entities)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test.each(cases)('%s: ids are unique and depths go down one step at a time', async name => {
    const { provisions } = (await read(name)).value
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length)
    expect(provisions.filter(({ depth }, i) => depth < 1 || depth > (provisions[i - 1]?.depth ?? 0) + 1)).toEqual([])
  })
})
