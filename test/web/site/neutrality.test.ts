import { describe, expect, test } from 'vitest'
import { SINGLE_PAGES } from '../../../src/comments/page-name.ts'
import type { RecordState } from '../../../src/record/state.ts'
import { de } from '../../../src/web/pages/phrases.de.ts'
import { en } from '../../../src/web/pages/phrases.en.ts'
import { sampleEntries, sampleHtml, viewOf } from './sample.ts'

/** Terms that belong to a side, judge, or sound like news. In our own voice they never stand outside of quotation marks. */
const LOADED: Readonly<Record<'en' | 'de', RegExp>> = {
  en: new RegExp(
    [
      'military operation|special operation|occupied|occupier|occupation|annex(?:ed|ation)|liberat(?:ed|ion|ing)|regime|junta',
      'aggressor|war of aggression|unprovoked|invaders?|terroris[tm]|separatists?|rebels?|puppet|proxy war|genocide|denazif\\w*|neo-nazis?',
      'betray\\w*|appease\\w*|capitulat\\w*|surrender\\w*|warmonger\\w*|so-called|illegal|unlawful|illegitimate|kiev|the ukraine(?! defense contact group)',
      'breaking|just in|shocking|dramatic|historic|landmark|bombshell|slams?|yesterday|today|tomorrow|tonight',
      'koalition der billigen|obviously|clearly|of course|unfortunately|hopefully',
    ].join('|'),
    'giu',
  ),
  de: new RegExp(
    [
      '(?:spezial|militär)operation\\w*|besetzt\\w*|besatz\\w+|annektier\\w*|annexion\\w*|befreit\\w*|befreiung\\w*|regime|junta',
      'aggressor\\w*|angriffskrieg\\w*|überfall\\w*|eindringling\\w*|terrorist\\w*|separatist\\w*|rebellen|marionette\\w*|stellvertreterkrieg\\w*',
      'völkermord\\w*|entnazifizier\\w*|neonazi\\w*|verrat|verraten|appeasement|kapitul\\w+|kriegstreiber\\w*|sogenannt\\w*|illegal\\w*|völkerrechtswidrig\\w*',
      'eilmeldung|schock\\w*|dramatisch\\w*|historisch\\w*|bombe|paukenschlag|gestern|heute|morgen',
      'koalition der billigen|offensichtlich|natürlich|selbstverständlich|leider|hoffentlich',
    ].join('|'),
    'giu',
  ),
}

/** What stands between quotation marks is somebody else's: words in all forms of print, apostrophes left alone. */
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|„[^“”]*[“”]|"[^"]*"|«[^»]*»|‘[^’]*’/gu, ' … ')

const isWhole = (text: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + length] ?? ' ')

const loadedIn = (text: string, tongue: 'en' | 'de'): readonly string[] => {
  const own = withoutQuotes(text)
  return [...own.matchAll(LOADED[tongue])]
    .filter(({ index, 0: term }) => isWhole(own, index, term.length))
    .map(({ index, 0: term }) => `${term}: … ${own.slice(Math.max(0, index - 40), index + 40).trim()} …`)
}

describe('the list itself', () => {
  test.each([
    ['en', 'the occupied territories', 1],
    ['en', 'the “occupied” territories, as Kyiv calls them', 0],
    ['en', 'what Russia calls the "military operation"', 0],
    ['en', 'an agreement on non-aggression', 0],
    ['de', 'die besetzten Gebiete', 1],
    ['de', 'der Begriff „Militäroperation“ der russischen Regierung', 0],
    ['de', 'Die Koalition der Billigen tagt heute', 2],
  ] as const)('%s: %s', (tongue, text, count) => expect(loadedIn(text, tongue)).toHaveLength(count))
})

// A file that another program holds is `besetzt` in German.
const BUSY: ReadonlySet<string> = new Set(['refusal.busy'])

// In reported speech with its speaker named in the same sentence; the word is noted as the writer's.
const REPORTED: Readonly<Record<string, string>> = {
  'seed-2025-12-01': 'Für Moskau sei das offensichtlich inakzeptabel, schreibt der Verfasser.',
}

describe('our own sentences', () => {
  test.each([
    ['en', en],
    ['de', de],
  ] as const)('no sentence of the interface uses a loaded term (%s)', (tongue, phrases) => {
    const entries = Object.entries(phrases)
    expect(entries.length).toBeGreaterThan(500)
    const found = entries.flatMap(([key, words]) =>
      BUSY.has(key)
        ? []
        : loadedIn(words, tongue)
            // “Illegal content” is the term of the law under which readers send notices (EU DSA, article 16).
            .filter(hit => !(/^(?:comments?|moderation)[-.]/.test(key) && /^illegal:/i.test(hit)))
            .map(hit => `${key}: ${hit}`),
    )
    expect(found).toEqual([])
  })
})

/** The pages of a record: every kind of page, and every thing that has one. */
const addressesOf = (state: RecordState, name: string, tongue: 'en' | 'de'): readonly string[] => {
  const { draft, lineage, party, bloc, person, source } = state.things
  const paths = [
    ...SINGLE_PAGES.map(page => (page === 'standing' ? '' : `${page}/`)),
    ...[...draft.keys()].map(id => `drafts/${id}/`),
    ...[...lineage.keys()].map(id => `points/${id}/`),
    ...[...party.keys(), ...bloc.keys(), ...person.keys()].map(id => `parties/${id}/`),
    ...[...source.keys()].map(id => `sources/${id}/`),
  ]
  return paths.map(path => `${name}/${tongue}/${path}`)
}

/** The words of a page that are ours: without quotations, copied sentences, and what stands in a draft. */
const ownWords = (html: string): string => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const named = [...main.matchAll(/ (?:aria-label|title|alt)="([^"]*)"|<title>(.*?)<\/title>/gs)]
  return `${wordsOf(main)} ${wordsOf(named.map(([, label, title]) => label ?? title ?? '').join(' . '))}`
}

const wordsOf = (html: string): string =>
  html
    .replace(/<(q|textarea|blockquote|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<(p|div|td|span|li|dd) [^>]*lang="[^"]*"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<(p|div) class="words".*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

describe('the pages of the sample that concerns a war', () => {
  const name = 'ukraine-2025'
  const { state } = viewOf(sampleEntries(name), `${name}/en/`)

  test.each(['en', 'de'] as const)('in our own voice no page uses a loaded term (%s)', tongue => {
    const addresses = addressesOf(state, name, tongue)
    expect(addresses.length).toBeGreaterThan(80)
    const found = addresses.flatMap(address => {
      const words = ownWords(sampleHtml(address))
      expect(words.length, address).toBeGreaterThan(20)
      return loadedIn(words, tongue).map(hit => `${address} ${hit}`)
    })
    expect(found).toEqual([])
  })

  test('the notice stands on every page', () => {
    for (const address of addressesOf(state, name, 'de'))
      expect(sampleHtml(address), address).toContain('Beispiel, abgeschlossen am 24. Dezember 2025, nicht gepflegt')
  })
})

describe('what we wrote of the sample', () => {
  const { state } = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/')

  test('our accounts of sources use no loaded term outside of quotation marks', () => {
    const accounts = [...state.things.source.values()].filter(({ textIs }) => textIs === 'account')
    expect(accounts.length).toBeGreaterThan(40)
    const found = accounts.flatMap(({ id, text, language }) =>
      language === 'en' || language === 'de'
        ? loadedIn(text.replace(REPORTED[id] ?? '\u0000', ''), language).map(hit => `${id}: ${hit}`)
        : [],
    )
    expect(found).toEqual([])
  })
})
