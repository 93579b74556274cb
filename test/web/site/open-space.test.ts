import { describe, expect, test } from 'vitest'
import { bodyOf, elementOf, pagesOf, SAMPLES, sectionOf, stateOf } from './point-parts.ts'
import { wordsOf } from './standing-pages.ts'

const troops = (tongue: string): string => sectionOf(bodyOf(`ukraine-2025/${tongue}/points/troops/`), 'steps-of-words')

/** The article of one step, by the siglum of the draft that it leads to. */
const stepTo = (section: string, siglum: string): string =>
  section.split('<article').find(part => (part.split('</h3>')[0] ?? '').endsWith(`>${siglum}</a>`)) ?? ''

describe('what words commit to and leave open', () => {
  test('the narrowed ban: each added qualifier stands with what it leaves open and its rule', () => {
    const words = wordsOf(stepTo(troops('en'), 'E3-28'))
    for (const narrowing of ['on a permanent basis', 'under its command', 'in peacetime'])
      expect(words).toMatch(new RegExp(`${narrowing} \\([a-z ]+\\) leaves open: \\S`))
    expect(words).toMatch(/Rule: \S/)
  })

  test('ours stands apart from what parties and authors read', () => {
    const step = stepTo(troops('en'), 'E3-28')
    const [ours = '', theirs = ''] = step.split('class="pt-theirs"')
    expect(ours).toContain('class="pt-ours"')
    expect(ours).not.toContain('id="interpretation-')
    expect([...theirs.matchAll(/id="interpretation-/g)].length).toBeGreaterThan(1)
  })

  test('restated words are marked, in both languages', () => {
    expect(wordsOf(stepTo(troops('en'), 'US-28'))).toContain('rest on restated words')
    expect(wordsOf(stepTo(troops('de'), 'US-28'))).toContain('beruhen auf wiedergegebenen Worten')
  })

  test.each(SAMPLES)(
    '%s: our reading says what is left open, or that nothing is, or that it cannot tell; never two of them',
    name => {
      const ours = pagesOf(name).flatMap(([, body]) => body.split('<div class="pt-ours">').slice(1))
      const read = ours.map(part => part.split('<div class="pt-theirs">')[0] ?? '').filter(part => part !== '</div>')
      expect(read.length).toBeGreaterThan(10)
      for (const part of read) {
        const says = [/class="pt-open"/, /No narrowing|keine Einschränkung/, /no lexicon for|kein Lexikon/]
        expect(says.filter(one => one.test(part)).length, part).toBe(1)
      }
    },
  )

  test('a language without lexicon is said, and no norms are', () => {
    const french = [...stateOf('lake-treaty').things.draft.values()].find(({ language }) => language.startsWith('fr'))
    expect(french).toBeDefined()
    const sections = pagesOf('lake-treaty')
      .filter(([address]) => address.includes('/en/'))
      .map(([, body]) => body)
    expect(sections.some(body => wordsOf(body).includes('there is no lexicon for the language “fr”'))).toBe(true)
  })

  test('no key of a phrase stands on a page for its sentence', () => {
    const shown = SAMPLES.flatMap(name => pagesOf(name)).map(([, body]) => wordsOf(body))
    expect(shown.flatMap(words => words.match(/\b(?:wording|verdict)\.[a-z]+\.[a-z-]+/g) ?? [])).toEqual([])
  })

  test('a step with a new number calls it out', () => {
    const pages = pagesOf('ukraine-2025').filter(([address]) => address.includes('/en/'))
    expect(pages.some(([, body]) => wordsOf(body).includes('Numbers and dates'))).toBe(true)
    expect(elementOf(bodyOf('ukraine-2025/en/points/troops/'), 'steps-of-words')).not.toBe('')
  })
})
