import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from '../../../src/reading/article.ts'
import { attribute } from '../../../src/reading/attribution/attribution.ts'
import { ATTRIBUTION_RULES } from '../../../src/reading/attribution/rules.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import type { Report, Speaking } from '../../../src/reading/reports/report.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { readingAttributionDe } from '../../../src/web/pages/phrases-reading-attribution.de.ts'
import { readingAttributionEn } from '../../../src/web/pages/phrases-reading-attribution.en.ts'
import { runs } from '../../campaign.ts'

/** A report written by its words; `by` null is carried on, undefined is unnamed. */
type Told = {
  readonly content: string
  readonly cue: string
  readonly by?: string | null
  readonly through?: readonly string[]
  readonly kind?: Report['kind']
}

const spanIn = (text: string, words: string, from: number) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}

const reportIn = (text: string, told: Told): Report => {
  const content = spanIn(text, told.content, 0)
  const near = Math.max(0, text.lastIndexOf('\n', content.start) + 1)
  const { by } = told
  const speaking: Speaking =
    by === undefined
      ? { kind: 'unnamed' }
      : by === null
        ? { kind: 'carried' }
        : { kind: 'said', by: spanIn(text, by, near) }
  const through = (told.through ?? []).map(words => spanIn(text, words, near))
  return { content, cue: spanIn(text, told.cue, near), kind: told.kind ?? 'indirect', speaking, through, rule: 'test' }
}

type Setting = { readonly language: string; readonly outlet?: string; readonly names?: readonly Known[] }

const chainsOf = (text: string, told: readonly Told[], { language, outlet, names }: Setting) => {
  const given = { text, address: null, outlet: outlet ?? null, published: null, language }
  const ground = layOut(readPlainArticle(given).value)
  const said = attribute(
    ground,
    told.map(one => reportIn(text, one)),
    findMentions(ground, names ?? []),
  )
  return said.map(({ chain, party, rule }) => ({
    chain: chain.map(({ name, role }) => `${wordsAt(text, name)} ${role}`),
    party,
    rule,
  }))
}

const lines = (...rows: readonly string[]): string => rows.join('\n')

describe('speakers', () => {
  test.each<readonly [string, string, readonly Told[], readonly string[]]>([
    [
      'de',
      'Ministerin Nelia Rasch kam. Sie sagte, es gehe.',
      [{ content: 'es gehe', cue: 'sagte', by: 'Sie' }],
      ['Nelia Rasch person'],
    ],
    [
      'de',
      'Anna Rasch traf Jonas Voss. Er sagte, es gehe.',
      [{ content: 'es gehe', cue: 'sagte', by: 'Er' }],
      ['Jonas Voss person'],
    ],
    [
      'de',
      'Die Gewerkschaft IG Metall drohte. Das genüge nicht, erklärte die Gewerkschaft.',
      [{ content: 'Das genüge nicht', cue: 'erklärte', by: 'die Gewerkschaft' }],
      ['IG Metall organisation'],
    ],
    [
      'de',
      'Der Chef des Hafenamts, Jonas Voss, sagte, es gehe.',
      [{ content: 'es gehe', cue: 'sagte', by: 'Der Chef des Hafenamts, Jonas Voss' }],
      ['Jonas Voss person'],
    ],
    [
      'de',
      'Es gehe, sagte ein Sprecher des Hafenamts.',
      [{ content: 'Es gehe', cue: 'sagte', by: 'ein Sprecher' }],
      ['ein Sprecher des Hafenamts official'],
    ],
    [
      'de',
      'Bis Mai sei Ruhe, hieß es in einer Mitteilung des Hafenamts.',
      [{ content: 'Bis Mai sei Ruhe', cue: 'hieß' }],
      ['einer Mitteilung document', 'Hafenamts organisation'],
    ],
    [
      'de',
      'Jonas Voss sieht ein Muster. Die Ursache sei unbekannt.',
      [{ content: 'Die Ursache sei unbekannt', cue: 'sei', by: null }],
      ['Jonas Voss person'],
    ],
    [
      'en',
      'Anna Rasch met Jonas Voss. She said it works.',
      [{ content: 'it works', cue: 'said', by: 'She' }],
      ['Anna Rasch person'],
    ],
    [
      'en',
      'Anna Rasch and Jonas Voss said it works.',
      [{ content: 'it works', cue: 'said', by: 'Anna Rasch and Jonas Voss' }],
      ['Anna Rasch and Jonas Voss person'],
    ],
    [
      'en',
      'Lakeland’s chief negotiator, Jonas Voss, said it works.',
      [{ content: 'it works', cue: 'said', by: 'Lakeland’s chief negotiator, Jonas Voss' }],
      ['Jonas Voss person'],
    ],
    [
      'en',
      'It works, a spokesman said.',
      [{ content: 'It works', cue: 'said', by: 'a spokesman' }],
      ['a spokesman official'],
    ],
    ['en', 'It works, it is said.', [{ content: 'It works', cue: 'said' }], []],
  ])('%s: %s', (language, text, told, chain) => {
    expect(chainsOf(text, told, { language }).map(one => one.chain)).toEqual([chain])
  })
})

describe('chains', () => {
  test('a channel holds for the same speaker until another one comes', () => {
    const text = lines('Jonas Voss told Axios it works.', 'He said it lasts.', 'Anna Rasch said it fails.')
    const told: readonly Told[] = [
      { content: 'it works', cue: 'told', by: 'Jonas Voss', through: ['Axios'] },
      { content: 'it lasts', cue: 'said', by: 'He' },
      { content: 'it fails', cue: 'said', by: 'Anna Rasch' },
    ]
    expect(chainsOf(text, told, { language: 'en' }).map(({ chain }) => chain)).toEqual([
      ['Axios outlet', 'Jonas Voss person'],
      ['Axios outlet', 'Jonas Voss person'],
      ['Anna Rasch person'],
    ])
  })

  test('a report inside another one is passed on by the outer speaker', () => {
    const text = 'Reuters reported that Jonas Voss said it works.'
    const told: readonly Told[] = [
      { content: 'Jonas Voss said it works', cue: 'reported', by: 'Reuters' },
      { content: 'it works', cue: 'said', by: 'Jonas Voss' },
    ]
    expect(chainsOf(text, told, { language: 'en' })[1]?.chain).toEqual(['Reuters outlet', 'Jonas Voss person'])
  })

  test('„demnach“ repeats the source that passed the statement before on', () => {
    const text = lines('Reuters berichtete, es gehe.', 'Es daure, sagte ein Beamter demnach.')
    const told: readonly Told[] = [
      { content: 'es gehe', cue: 'berichtete', by: 'Reuters' },
      { content: 'Es daure', cue: 'sagte', by: 'ein Beamter' },
    ]
    expect(chainsOf(text, told, { language: 'de' })[1]?.chain).toEqual(['Reuters outlet', 'ein Beamter official'])
  })

  test('the publishing outlet is not repeated', () => {
    const text = 'Jonas Voss told Axios it works.'
    const told: readonly Told[] = [{ content: 'it works', cue: 'told', by: 'Jonas Voss', through: ['Axios'] }]
    expect(chainsOf(text, told, { language: 'en', outlet: 'Axios' })[0]?.chain).toEqual(['Jonas Voss person'])
  })

  test('the party of a known speaker is linked, and the rule says how they were told', () => {
    const names: readonly Known[] = [{ name: 'Jonas Voss', aliases: [], role: 'person', party: 'lakeland' }]
    const told: readonly Told[] = [{ content: 'it works', cue: 'said', by: 'Voss' }]
    expect(chainsOf('Voss said it works.', told, { language: 'en', names })).toMatchObject([
      { party: 'lakeland', rule: 'test+by-name' },
    ])
  })
})

describe('laws', () => {
  test('every rule has its sentence in both languages', () => {
    const keys = ATTRIBUTION_RULES.map(rule => `reading-attribution-${rule}`).sort()
    expect(Object.keys(readingAttributionEn).sort()).toEqual(keys)
    expect(Object.keys(readingAttributionDe).sort()).toEqual(keys)
  })

  test('names lie in the text, whatever is reported', () => {
    const words = fc.array(
      fc.constantFrom(
        'Jonas',
        'Voss',
        'sie',
        'er',
        'sagte',
        'der',
        'Minister',
        'Plan',
        ',',
        '.',
        '\n',
        'he',
        'said',
        'Axios',
        'demnach',
      ),
      { minLength: 8, maxLength: 40 },
    )
    const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(2)), { maxLength: 6 })
    fc.assert(
      fc.property(words, places, fc.constantFrom('de', 'en', 'fr'), (list, at, language) => {
        const text = list.join(' ')
        const span = (start: number) => ({
          start: Math.min(start, text.length - 5),
          end: Math.min(start + 4, text.length),
        })
        const reports: readonly Report[] = at.map(([content, cue, by, sort]) => ({
          content: span(content),
          cue: sort === 0 ? null : span(cue),
          kind: sort === 1 ? 'direct' : 'indirect',
          speaking:
            sort === 2 ? { kind: 'said', by: span(by) } : sort === 1 ? { kind: 'carried' } : { kind: 'unnamed' },
          through: sort === 2 ? [span(cue)] : [],
          rule: 'test',
        }))
        const ground = layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language }).value)
        const said = attribute(ground, reports, findMentions(ground, []))
        expect(said.length).toBe(reports.length)
        for (const { name } of said.flatMap(({ chain }) => chain)) {
          expect(name.end).toBeGreaterThan(name.start)
          expect(name.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs(200) },
    )
  })
})
