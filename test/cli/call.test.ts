import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OptionSpecs, readCall, splitCommand } from '../../src/cli/call.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { chooseSigla } from '../../src/cli/sigla.ts'
import { editDistance, nearest } from '../../src/cli/suggest.ts'

const specs: OptionSpecs = COMMANDS.compare?.options ?? {}

const kindOf = (args: readonly string[]): string => {
  const call = readCall('compare', args, specs)
  return call.ok ? 'ok' : call.refusal.kind
}

describe('reading a call', () => {
  test('words, values and switches are told apart', () => {
    const call = readCall('compare', ['a.md', '--format', 'json', '-', '--all-pairs', '-o', 'x', 'b.md'], specs)
    expect(call).toEqual({
      ok: true,
      value: {
        words: ['a.md', '-', 'b.md'],
        values: { format: 'json', out: 'x' },
        switches: new Set(['all-pairs']),
      },
    })
  })

  test('what stands after -- is a file, whatever it looks like', () => {
    const call = readCall('compare', ['--', '--format', '-x'], specs)
    expect(call.ok && call.value.words).toEqual(['--format', '-x'])
  })

  test.each([
    [['--frmat', 'json'], 'unknown-option-near'],
    [['--zzzzzzzz'], 'unknown-option'],
    [['-z'], 'unknown-option'],
    [['--format'], 'option-without-value'],
    [['--format='], 'option-without-value'],
    [['--format', 'docx'], 'bad-option-value'],
    [['--quiet=yes'], 'option-with-value'],
    [['--__proto__'], 'unknown-option'],
    [['--constructor'], 'unknown-option'],
  ])('%j is refused as %s', (args, kind) => {
    expect(kindOf(args)).toBe(kind)
  })

  test('no words make it throw', () => {
    const arg = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('--', '-', '--format', '-o', '--lang=de', '-qh'))
    fc.assert(
      fc.property(fc.array(arg, { maxLength: 6 }), args => {
        splitCommand(args, specs)
        return typeof readCall('compare', args, specs).ok === 'boolean'
      }),
    )
  })

  test('the command is found behind options', () => {
    expect(splitCommand(['--lang', 'de', 'compare', 'a'], specs)).toEqual({
      name: 'compare',
      rest: ['--lang', 'de', 'a'],
    })
    expect(splitCommand(['--version'], specs).name).toBeNull()
  })
})

describe('did you mean', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('the distance is one of a metric: none to itself, the same both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other)
        return distance === editDistance(other, one) && (distance === 0) === (one === other)
      }),
    )
  })

  test.each([
    ['comprae', 'compare'],
    ['compar', 'compare'],
    ['DEMO', 'demo'],
    ['xyz', null],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, Object.keys(COMMANDS))).toBe(meant)
  })
})

describe('sigla', () => {
  test('without names they are A, B … Z, AA, all different', () => {
    const sigla = chooseSigla(null, 800)
    expect(sigla.ok && [sigla.value[0], sigla.value[25], sigla.value[26], sigla.value[27]]).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
    ])
    expect(sigla.ok && new Set(sigla.value).size).toBe(800)
  })

  test.each([
    ['US,E3', 2, 'ok'],
    ['US, E3', 2, 'ok'],
    ['США,中', 2, 'ok'],
    ['US', 2, 'sigla-count'],
    ['US,US', 2, 'bad-siglum'],
    ['US,', 2, 'bad-siglum'],
    ['a b,c', 2, 'bad-siglum'],
    ['a.b,c', 2, 'bad-siglum'],
  ])('%s for %i drafts: %s', (named, count, kind) => {
    const sigla = chooseSigla(named, count)
    expect(sigla.ok ? 'ok' : sigla.refusal.kind).toBe(kind)
  })
})
