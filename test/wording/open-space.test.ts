import { describe, expect, test } from 'vitest'
import { readWording } from '../../src/wording/read-wording.ts'

const open = (text: string, language: string) =>
  readWording(text, language).value.leavesOpen.map(({ opens, rule }) =>
    [rule, opens.key, opens.params.words].join(' | '),
  )

describe('what a wording leaves open', () => {
  test('a ban leaves allowed what each narrowing word leaves out', () => {
    expect(open('The Club shall not permanently keep dogs on the island in peacetime.', 'en')).toEqual([
      'wording.open.of-ban | wording.open.duration-permanence | permanently',
      'wording.open.of-ban | wording.open.place | on the island',
      'wording.open.of-ban | wording.open.time-peace | in peacetime',
    ])
  })

  test('a duty leaves open what discretion and conditions excuse, and no deadline', () => {
    expect(open('The Firm shall, where feasible, reply within 10 days unless the post is closed.', 'en')).toEqual([
      'wording.open.of-duty | wording.open.hedge-possible | where feasible',
      'wording.open.of-duty | wording.open.condition | unless the post is closed',
    ])
  })

  test('an intensifier and a statement leave nothing open', () => {
    expect(open('The Firm shall under no circumstances sell the list.', 'en')).toEqual([])
    expect(open('This Charter shall enter into force on 1 May 2030.', 'en')).toEqual([])
    expect(open('Diese Satzung tritt am 1. Mai 2030 in Kraft.', 'de')).toEqual([])
  })

  test('German likewise', () => {
    expect(open('Der Verein darf in Friedenszeiten keine Hunde halten.', 'de')).toEqual([
      'wording.open.of-ban | wording.open.time-peace | in Friedenszeiten',
    ])
  })
})
