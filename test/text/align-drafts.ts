import fc from 'fast-check'
import type { Change } from '../../src/text/align.ts'
import { type Completeness, type Draft, type Provision, type ProvisionId, toProvisionId } from '../../src/text/draft.ts'
import { pointsOf } from './texts.ts'

/** The id of a provision as these drafts give it: `A.3` is the third of draft A. */
export const idOf = (raw: string): ProvisionId => {
  const id = toProvisionId(raw)
  if (id === null) throw new Error(`${raw} is no id`)
  return id
}

const provisionOf = (siglum: string, place: number, fields: Partial<Provision>): Provision => ({
  id: idOf(`${siglum}.${place + 1}`),
  kind: 'point',
  marking: null,
  heading: null,
  text: '',
  depth: 1,
  wording: 'original',
  span: null,
  ...fields,
})

/** A draft of such provisions. */
export const draftOf = (
  siglum: string,
  provisions: readonly Partial<Provision>[],
  completeness: Completeness = { kind: 'complete' },
): Draft => ({
  siglum,
  title: null,
  language: 'en',
  date: null,
  party: null,
  note: null,
  completeness,
  provisions: provisions.map((fields, place) => provisionOf(siglum, place, fields)),
})

/** A draft of numbered points: `8. NATO stations no troops.`; without a number where a line has none; two spaces more for each level below. */
export const pointsDraft = (siglum: string, text: string, completeness: Completeness = { kind: 'complete' }): Draft =>
  draftOf(
    siglum,
    text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => {
        const [, indent = '', marking, words = ''] = /^( *)(?:(\S+[.)])(?: |$))?(.*)$/.exec(line) ?? []
        return { marking: marking ?? null, text: words, depth: 1 + indent.length / 2 }
      }),
    completeness,
  )

/** A sample draft; its points have their printed numbers. */
export const sampleDraft = (siglum: string, file: string, completeness: Completeness): Draft =>
  draftOf(
    siglum,
    [...pointsOf(file)].map(([marking, text]) => ({ id: idOf(`${siglum}.${marking}`), marking, text })),
    completeness,
  )

/** The changes as one line each: `amended A.8 > B.8`. */
export const linesOf = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, before, after, moved, renumbered, unreported }) =>
    [
      `${kind} ${before.join('+') || '-'} > ${after.join('+') || '-'}`,
      ...(moved ? ['moved'] : []),
      ...(renumbered ? ['renumbered'] : []),
      ...(unreported ? ['unreported'] : []),
    ].join(', '),
  )

const WORDS =
  'shall may not the of Ukraine NATO troops guarantee ceasefire 600,000 grain export fund 停戦 гарантии الناتو'.split(
    ' ',
  )
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map(list => list.join(' '))
const sentence = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom('', '(Deleted)', 'yes', '—', 'A ceasefire takes effect at once.') },
)

const provision = fc.record({
  text: sentence,
  heading: fc.option(words, { freq: 4, nil: null }),
  marking: fc.option(fc.constantFrom('1', '2.', '(a)', 'Article 3', '§ 4', 'iv'), { nil: null }),
  depth: fc.integer({ min: 1, max: 4 }),
})

const completeness: fc.Arbitrary<Completeness> = fc.oneof(
  fc.constant<Completeness>({ kind: 'complete' }),
  fc.record({
    kind: fc.constant<'partial'>('partial'),
    missing: fc.option(fc.array(fc.constantFrom('1', '2', '20', 'the part on sanctions'), { maxLength: 3 }), {
      nil: null,
    }),
  }),
)

/** Any draft: empty ones, empty provisions, equal provisions, deep nesting, several scripts. */
export const anyDraft = (siglum: string): fc.Arbitrary<Draft> =>
  fc
    .tuple(fc.array(provision, { maxLength: 14 }), completeness)
    .map(([provisions, known]) => draftOf(siglum, provisions, known))

/** A draft and one made of it by hand: provisions left out, doubled, moved and added. */
export const anyRevision = (one: string, other: string): fc.Arbitrary<readonly [Draft, Draft]> =>
  fc
    .tuple(
      fc.array(provision, { maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(9), fc.option(provision, { nil: null })), { maxLength: 12 }),
    )
    .map(([provisions, steps]) => {
      const revised = steps.flatMap(([place, added]) => [provisions[place] ?? [], added ?? []].flat())
      return [draftOf(one, provisions), draftOf(other, revised)] as const
    })
