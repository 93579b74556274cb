import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bracket, type Option, parseBrackets } from '../../src/text/brackets.ts'
import { type Span, wordsAt } from '../../src/text/span.ts'
import { effort } from '../effort.ts'

const golden = join(import.meta.dirname, '../golden/brackets')
const cases = readdirSync(golden).sort()
const rewrite = process.env.UPDATE_GOLDEN === '1'

const oneLine = (words: string): string => words.replaceAll('\n', ' ⏎ ')

const showOption = (text: string, { span, parties, attitude }: Option): string => {
  const who = attitude === null ? '' : `${parties.join(', ')} ${attitude}: `
  return `  - ${who}${oneLine(wordsAt(text, span))}`.trimEnd()
}

const show = (text: string): string => {
  const { value, doubts } = parseBrackets(text)
  const shown = value.flatMap(({ span, options }) => [
    oneLine(wordsAt(text, span)),
    ...options.map(option => showOption(text, option)),
  ])
  return [...shown, ...doubts.map(({ kind, span }) => `doubt: ${kind} at ${span?.start}`)].join('\n')
}

describe('brackets that a negotiator can read', () => {
  test('there are cases to read', () => expect(cases.length).toBeGreaterThanOrEqual(10))

  test.each(cases)('%s', name => {
    const file = join(golden, name, 'brackets.txt')
    const shown = `${show(readFileSync(join(golden, name, 'text.txt'), 'utf8'))}\n`
    if (rewrite) writeFileSync(file, shown)
    // A case without its answer fails: UPDATE_GOLDEN=1 writes it, a person corrects it.
    expect(shown).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
  })
})

const pieces = ['[', ']', ' ', 'shall', '/', 'EU', ': ', ', ', 'oppose', 'Option 1', '\n', '(a)', '30', '…']
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''))

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const optionsInside = ({ span, options }: Bracket): boolean =>
  options.length > 0 && options.every(option => contains(span, option.span) && option.span.start <= option.span.end)

const nestOrPart = (one: Bracket, other: Bracket): boolean =>
  one.span.end <= other.span.start || contains(one.span, other.span) || contains(other.span, one.span)

describe('the laws of brackets', () => {
  test('every bracket stands between square brackets, and its options stand inside it', () => {
    fc.assert(
      fc.property(texts, text =>
        parseBrackets(text).value.every(
          bracket => /^\[.*\]$/s.test(wordsAt(text, bracket.span)) && optionsInside(bracket),
        ),
      ),
    )
  })

  test('brackets lie apart or within one another, in the order of their beginnings', () => {
    fc.assert(
      fc.property(texts, text => {
        const { value } = parseBrackets(text)
        const ordered = value.every((one, i) => i === 0 || (value[i - 1]?.span.start ?? 0) < one.span.start)
        return ordered && value.every((one, i) => value.slice(i + 1).every(other => nestOrPart(one, other)))
      }),
    )
  })

  test('every sign without a partner is doubted once', () => {
    fc.assert(
      fc.property(texts, text => {
        let open = 0
        let unopened = 0
        for (const sign of text) {
          if (sign === '[') open++
          else if (sign === ']' && open > 0) open--
          else if (sign === ']') unopened++
        }
        return parseBrackets(text).doubts.length === open + unopened
      }),
    )
  })

  test('words without square brackets hold none', () => {
    fc.assert(fc.property(fc.string(), text => parseBrackets(text.replace(/[[\]［］]/g, '')).value.length === 0))
  })
})

describe('hostile brackets', () => {
  test.each([
    ['ten thousand open', '['.repeat(10_000), 0],
    ['ten thousand nested', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`, 10_000],
    ['links that never end', '[a]('.repeat(10_000), 10_000],
    ['twenty thousand side by side', '[a] '.repeat(20_000), 1_667],
    ['a list of names without end', `[${'Aa, '.repeat(20_000)}: x]`, 1],
  ])('%s end soon', async (_name, text, count) => {
    expect(await effort(() => expect(parseBrackets(text).value.length).toBe(count))).toBeLessThan(2000)
  })
})
