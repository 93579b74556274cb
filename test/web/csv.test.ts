import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCsv } from '../../src/web/pages/csv.ts'
import { runs } from '../campaign.ts'

/** Reads RFC 4180 as a spreadsheet would: quoted cells may hold commas, quotation marks and line ends. */
const parse = (csv: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < csv.length; i++) {
    const sign = csv[i] ?? ''
    if (quoted && sign === '"' && csv[i + 1] === '"') {
      cell += '"'
      i++
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === ',' || csv.startsWith('\r\n', i))) {
      rows.at(-1)?.push(cell)
      cell = ''
      if (sign !== ',') {
        rows.push([])
        i++
      }
    } else cell += sign
  }
  return rows.slice(0, -1)
}

const nasty = fc
  .array(fc.constantFrom('a', 'ß', '"', ',', '\n', '\r\n', '=', '+', '-', '@', '\t', "'", ' '))
  .map(parts => parts.join(''))

describe('a table as CSV', () => {
  test('every cell comes back, and none of them is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty)), cells => {
        const rows = parse(
          renderCsv(
            ['one', 'other'],
            cells.map(([one, other]) => ({ one, other })),
          ),
        )
        return (
          rows.length === cells.length + 1 &&
          cells.every(([one, other], i) =>
            [one, other].every((cell, place) => {
              const read = rows[i + 1]?.[place] ?? ''
              return (read === cell || read === `'${cell}`) && !/^[=+\-@\t\r]/.test(read)
            }),
          )
        )
      }),
      { numRuns: runs(300) },
    )
  })

  test('numbers stay numbers, what is missing is an empty cell', () => {
    expect(renderCsv(['a', 'b'], [{ a: -3, b: null }, { a: 0 }])).toBe('a,b\r\n-3,\r\n0,\r\n')
  })
})
