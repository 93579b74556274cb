import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

const drafts = join(import.meta.dirname, '../../examples/ukraine-2025/drafts')

/** The paragraphs of the sample drafts: real texts, in two languages. */
export const realTexts: readonly string[] = readdirSync(drafts)
  .filter(file => file.endsWith('.md'))
  .flatMap(file => readFileSync(join(drafts, file), 'utf8').split(/\n\n+/))

/** The points of a sample draft by their printed number. */
export const pointsOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(join(drafts, file), 'utf8')
      .split(/^## /m)
      .slice(1)
      .map(point => [point.split('\n')[0] ?? '', point.split('\n').slice(1).join('\n').trim()]),
  )

const corpora = join(import.meta.dirname, '../../../shared/corpora/align')

/** A law of the shared collections beside the project as one text, or null where they are not there. */
export const sharedLaw = (path: string): string | null =>
  existsSync(join(corpora, path)) ? readFileSync(join(corpora, path), 'utf8') : null

const SIGNS =
  `shall|may|must|not|no|the|a|of|Ukraine|Party|party|troops|600,000|5|12 000|24|December|2025|agrees|station|,|.|;|:|(|)|[|]|"|“|”|’|'|-|–|
|don't|l'article|soft\u00adhyphen|e\u0301|\u0301|北约|同意|不|ウクライナ|に|ประเทศ|НАТО|не|п’ять|الناتو|لا|👍🏽|🇺🇦|\ud83d|\udc4d|\u200b|\u200d|\u00a0|U.S.|z.B.`.split(
    '|',
  )

const sign = fc.constantFrom(...SIGNS)
const space = fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '  ', '. ', '\n- ')

/** Random texts of words that matter, in many scripts, with all that may go wrong between them. */
export const anyText = fc
  .array(fc.tuple(sign, space), { maxLength: 40 })
  .map(pairs => pairs.map(pair => pair.join('')).join(''))

/** Any string at all, broken surrogate pairs included. */
export const anyString = fc.string({ unit: 'binary', maxLength: 40 })

type Change = {
  readonly kind: 'cut' | 'put' | 'move'
  readonly at: number
  readonly length: number
  readonly to: number
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'put', 'move'),
  at: fc.nat(60),
  length: fc.integer({ min: 1, max: 9 }),
  to: fc.nat(60),
})

const carryOut = (text: string, changes: readonly Change[], added: string): string => {
  const words = text.split(' ')
  for (const { kind, at, length, to } of changes) {
    const gone = kind === 'put' ? [] : words.splice(at % (words.length + 1), length)
    if (kind !== 'cut') words.splice(to % (words.length + 1), 0, ...(kind === 'put' ? added.split(' ') : gone))
  }
  return words.join(' ')
}

/** Two texts of which the second came of the first by a few changes, or is another. */
export const twoTexts = fc
  .tuple(fc.oneof(anyText, fc.constantFrom(...realTexts)), fc.array(change, { maxLength: 5 }), anyText, fc.nat(9))
  .map(([text, changes, other, odd]): readonly [string, string] => [
    text,
    odd === 0 ? other : carryOut(text, changes, other),
  ])
