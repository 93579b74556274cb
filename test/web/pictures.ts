import { expect } from 'vitest'
import type { Entry } from '../../src/record/entry.ts'
import { THINGS, type Thing, type ThingKind } from '../../src/record/thing.ts'

/** Entries of things that nobody checked; quick to make in great numbers. */
export const entriesOf = (
  things: readonly (readonly [ThingKind, Readonly<Record<string, unknown>>])[],
): readonly Entry[] =>
  things.map(([kind, value], place) => ({
    seq: place + 1,
    recordedAt: '2030-12-01T00:00:00.000Z',
    knownOn: '2030-01-01T00:00:00.000Z',
    by: 'test',
    why: null,
    change: { kind: 'add', after: { kind, value: THINGS[kind].parse(value) } as Thing },
  }))

/** A record in which only its name stands. */
export const BASIS = [
  ['negotiation', { id: 'ford', title: { en: 'The ford' } }],
  ['instrument', { id: 'treaty', title: { en: 'Treaty' } }],
] as const

/** A draft of such a record. */
export const draftOf = (id: string, date: string, more: Readonly<Record<string, unknown>> = {}) =>
  [
    'draft',
    {
      id,
      instrument: 'treaty',
      siglum: id.toUpperCase(),
      title: id,
      language: 'en',
      date,
      status: { known: 'full', published: 'leaked' },
      ...more,
    },
  ] as const

/** A provision of such a draft. */
export const provisionOf = (draft: string, order: number, text: string) =>
  ['provision', { id: `${draft}.${order}`, draft, order, marking: `${order}.`, text }] as const

/** The paths of a picture. */
export const pathsIn = (svg: string): readonly string[] => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d)
const numbersIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/ (?:x|y|cx|cy|r|width|height)="([^"]*)"/g)].map(([, value = '']) => value)
/** How often a pattern is found. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A picture that a browser can draw: every number is one, nothing is styled within it, nothing runs. */
export const expectDrawable = (svg: string): void => {
  const wrong = pathsIn(svg).filter(path => !/^(?:[MCHVLmlhvz]|-?\d+(?:\.\d+)?|[ ,])*$/.test(path) || path === '')
  expect(wrong).toEqual([])
  expect(numbersIn(svg).filter(value => !/^-?\d+(?:\.\d+)?$/.test(value))).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|Infinity| style=| on[a-z]+=|<script|\[object/)
}
