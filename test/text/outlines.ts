import fc from 'fast-check'
import type { Provision } from '../../src/text/draft.ts'

/** What has to come back when an outline is printed and read. */
export type PlainProvision = Pick<Provision, 'marking' | 'heading' | 'text' | 'depth'>

const roman = (value: number): string =>
  ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][value] ?? `x${value}`
const letter = (value: number): string => String.fromCharCode(96 + value)
const han = (value: number): string => ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][value] ?? '十一'

/** Ways to number the units of one level, from 1; each chain nests them as drafts do. */
type Style = (value: number, parent: string) => string

const chains: readonly (readonly Style[])[] = [
  [n => `Article ${n}`, n => `${n}.`, n => `(${letter(n)})`, n => `(${roman(n)})`],
  [n => `§ ${n}`, n => `(${n})`, n => `${n}.`, n => `${letter(n)})`, n => `${letter(n)}${letter(n)})`],
  [n => `Artikel ${n}`, n => `${n})`, n => `${letter(n)})`],
  [n => `Статья ${n}`, n => `${n}.`, n => `${'абвгдежзиклм'[n - 1]})`],
  [n => `Artículo ${n}.º`, n => `${n}.`, n => `${letter(n)})`],
  [n => `المادة ${n}`, n => `${n}.`, n => `(${letter(n)})`],
  [n => `第${han(n)}条`, n => `（${han(n)}）`, n => `${n}.`],
  [n => `Chapter ${roman(n).toUpperCase()}`, n => `Article ${n}`, n => `${n}.`, n => `(${letter(n)})`],
  [n => `${n}.`, n => `${letter(n)})`, n => `(${roman(n)})`],
  [n => `${n})`, n => `(${letter(n)})`],
  [n => `(${n})`, n => `(${letter(n)})`, n => `(${roman(n)})`],
  [n => `${roman(n).toUpperCase()}.`, n => `${n}.`, n => `(${letter(n)})`],
  [n => `${n}.`, (n, parent) => `${parent.replace(/\.$/, '')}.${n}`, (n, parent) => `${parent}.${n}`],
  [n => `${n}.º`, n => `${letter(n)})`],
  [n => `Point ${n}`, n => `(${roman(n)})`],
]

const words =
  'party forces border treaty council shall withdraw agree within under of the a no not all some 14 1945 Alpha Beta'
const openings = 'The A No All Each Forces In 1945 “Alpha” Within Article'.split(' ')

const sentence = fc
  .tuple(fc.constantFrom(...openings), fc.array(fc.constantFrom(...words.split(' ')), { minLength: 2, maxLength: 25 }))
  .map(([first, rest]) => `${first} ${rest.join(' ')} in force${first.startsWith('1') ? ' and more' : ''}.`)

const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(all => all.join(' '))
const text = fc.array(paragraphs, { minLength: 1, maxLength: 2 }).map(all => all.join('\n\n'))
const heading = fc.constantFrom('Scope', 'Right of access', 'Final provisions', 'Forces and arms', 'Sea')

type Tree = { readonly heading: string | null; readonly text: string; readonly below: readonly Tree[] }

const tree = (levels: number): fc.Arbitrary<Tree> =>
  fc.record({
    heading: fc.option(heading),
    text,
    below:
      levels === 0
        ? fc.constant([])
        : fc.oneof(fc.constant([]), fc.array(tree(levels - 1), { minLength: 2, maxLength: 4 })),
  })

const flatten = (
  trees: readonly Tree[],
  chain: readonly Style[],
  parent: string,
  depth: number,
): readonly PlainProvision[] =>
  trees.flatMap((one, i) => {
    const marking = chain[0]?.(i + 1, parent) ?? ''
    // A bare number within others bears no heading in most drafts; where it does, it cannot be told from a short text.
    const headed = /\s/.test(marking) || depth === 1 ? one.heading : null
    return [
      { marking, heading: headed, text: one.text, depth },
      ...flatten(one.below, chain.slice(1), marking, depth + 1),
    ]
  })

/** Outlines as drafts have them: one chain of numberings, series without gaps, headings like titles, texts of sentences. */
export const outlines: fc.Arbitrary<readonly PlainProvision[]> = fc
  .constantFrom(...chains)
  .chain(chain =>
    fc.array(tree(chain.length - 1), { minLength: 2, maxLength: 5 }).map(trees => flatten(trees, chain, '', 1)),
  )
