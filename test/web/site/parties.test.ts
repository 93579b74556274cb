import { describe, expect, test } from 'vitest'
import { STANDS } from '../../../src/analysis/positions.ts'
import { newsDaysOf } from '../../../src/analysis/whats-new.ts'
import { de } from '../../../src/web/pages/phrases.de.ts'
import {
  addressesOf,
  bodyOf,
  entryAt,
  sampleHtml,
  samplePage,
  section,
  viewAt,
  wordsAt,
  wordsOf,
} from './standing-pages.ts'

describe('parties', () => {
  test('S6: the Coalition with members by date, open; the mocking form is an alias with whose it is and evidence, never a label', () => {
    const html = bodyOf('ukraine-2025/de/parties/coalition-of-the-willing/')
    const words = wordsOf(html)
    expect(words).toContain('Frankreich (von 2. März 2025)')
    expect(words).toContain('Es gibt weitere Mitglieder')
    const names = section(html, 'names')
    expect(wordsOf(names)).toContain('Koalition der Billigen')
    expect(wordsOf(names)).toContain('spöttischer Name, gebraucht von')
    expect(names).toContain('sources/seed-2025-12-01/')
    expect(html.replace(names, '')).not.toContain('Billigen')
    for (const address of addressesOf('ukraine-2025').filter(one => !one.includes('coalition')))
      expect(sampleHtml(address), address).not.toContain('Koalition der Billigen')
    expect(wordsAt('ukraine-2025/en/parties/coalition-of-the-willing/')).toContain(
      'alias used by the headline of a German commentary of 1 December 2025, mocking',
    )
  })

  test('S20: a position held over time, with each instance and its day', () => {
    const entry = entryAt(bodyOf('ukraine-2025/en/parties/russia/'), 'position-ru-no-troops-any-flag')
    const instances = entry.split('class="instances"')[1] ?? ''
    const days = [...instances.matchAll(/<li><time datetime="([^"]+)"/g)].map(([, day]) => day)
    expect(days).toEqual(['2025-02-18', '2025-03-06', '2025-03-12', '2025-08-18', '2025-09-05'])
    expect(instances.match(/<q /g)).toHaveLength(5)
  })

  test('S5: Miami lasted five hours; the E3 and Russia were absent though concerned', () => {
    expect(wordsOf(section(bodyOf('ukraine-2025/en/parties/united-states/'), 'events'))).toMatch(
      /near Miami.*lasted 5 hours/,
    )
    for (const id of ['russia', 'e3', 'european-union'])
      expect(wordsOf(section(bodyOf(`ukraine-2025/en/parties/${id}/`), 'absent')), id).toContain('near Miami')
    expect(section(bodyOf('ukraine-2025/en/parties/ukraine/'), 'absent')).not.toContain('Miami')
  })

  test('own-voice positions for all four sides, and red lines in an own voice for each of them, with evidence', () => {
    for (const id of ['ukraine', 'russia', 'united-states', 'e3'])
      expect(wordsAt(`ukraine-2025/en/parties/${id}/`), id).toContain('in the party’s own voice')
    for (const id of ['ukraine', 'russia', 'united-states', 'france', 'germany'])
      expect(wordsOf(section(bodyOf(`ukraine-2025/en/parties/${id}/`), 'red-lines')), id).toContain('In its own voice')
    for (const address of addressesOf('ukraine-2025').filter(one => one.includes('parties/')))
      for (const entry of bodyOf(address).split('<div class="position"').slice(1))
        expect(entry, address).toContain('<q ')
  })

  test('nothing ranks concessions or recommends', () => {
    for (const address of addressesOf('ukraine-2025'))
      expect(wordsOf(sampleHtml(address)), address).not.toMatch(
        /concession|exchange rate|recommend|Zugeständnis|Tauschkurs|empfehl/i,
      )
  })

  test('movement stands as from and to with evidence, as our reading with its rule; the rule names every word in its order', () => {
    const html = section(bodyOf('ukraine-2025/en/parties/ukraine/'), 'movement')
    expect(wordsOf(html)).not.toContain('softened, by our reading')
    expect(wordsOf(html)).toContain('the record does not say that the red line was given up')
    expect(html).toMatch(/class="end">.*stand-red-line.*<q .*class="end">.*stand-accepts-if.*<q /s)
    const left = wordsOf(section(bodyOf('lake-treaty/en/parties/aldoria/'), 'movement'))
    expect(left).toContain('softened, by our reading')
    const rule = wordsOf(html)
    const { say } = viewAt('ukraine-2025/en/')
    const places = STANDS.map(stand =>
      rule.indexOf(say(`stand.${stand}`).replace(' …', ''), rule.indexOf('The order is')),
    )
    expect(places.every(place => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('what the party itself denies makes no movement, and the denial stands beside it', () => {
    const html = bodyOf('ukraine-2025/en/parties/united-states/')
    expect(wordsOf(section(html, 'movement'))).not.toContain('A peace agreement')
    expect(wordsOf(entryAt(html, 'position-us-agreement-before-guarantees'))).toContain('denied by')
  })

  test('red lines that only an author ascribes are counted apart, on the page and in the list', () => {
    expect(samplePage('ukraine-2025/en/parties/russia/').lead).toContain(
      '4 red lines, and 2 more that an author ascribes',
    )
    expect(wordsAt('ukraine-2025/en/parties/')).toContain('4 red lines, and 2 more that an author ascribes')
    expect(wordsAt('ukraine-2025/de/parties/')).toContain('4 rote Linien und 2 weitere, die ein Autor zuschreibt')
    const row = samplePage('ukraine-2025/en/parties/')
      .table?.()
      .rows.find(({ id }) => id === 'russia')
    expect([row?.red_lines, row?.red_lines_by_author]).toEqual([4, 2])
  })

  test('a bloc has one name for its kind in German on every page', () => {
    const other = /\bGruppen? von Parteien|Parteien und Gruppen|Partei oder Gruppe|\bBündniss?e?\b/
    expect(Object.entries(de).filter(([, words]) => other.test(words))).toEqual([])
    expect(Object.values(de).filter(words => words.includes('Zusammenschl')).length).toBeGreaterThan(8)
  })

  test('who is in office on the asked day', () => {
    const yermak = (address: string) => wordsAt(address).match(/Andriy Yermak[^)]*\)( no longer)?/)?.[1] ?? null
    expect(yermak('ukraine-2025/en/parties/ukraine/')).toBe(' no longer')
    expect(yermak('ukraine-2025/en/parties/ukraine/?knownOn=2025-11-24')).toBeNull()
  })

  test('the data of a party are its positions; feeds are offered', () => {
    const page = samplePage('ukraine-2025/en/parties/russia/')
    expect(page.table?.().rows).toHaveLength(9)
    expect(page.forms).toEqual(expect.arrayContaining(['csv', 'json', 'atom', 'json-feed']))
    expect(samplePage('ukraine-2025/en/parties/').table?.().rows.length).toBeGreaterThan(30)
  })

  test('nobody of that id: a page that says so', () => {
    const page = samplePage('ukraine-2025/en/parties/atlantis/')
    expect(page.status).toBe(404)
    expect(page.lead).toContain('atlantis')
  })
})

describe('what is new', () => {
  test('since the last draft but one, unless a day is asked for', () => {
    const { state } = viewAt('ukraine-2025/en/new/')
    expect(newsDaysOf(state)?.usual).toBe('2025-11-24')
    expect(samplePage('ukraine-2025/en/new/').title).toBe('What is new since 24 November 2025')
    expect(samplePage('ukraine-2025/en/new/?since=2025-12-14').choices).toEqual({ since: ['2025-12-14'] })
  })

  test('what came after the day, grouped; what came on it is not there', () => {
    const html = bodyOf('ukraine-2025/en/new/?since=2025-12-14')
    expect(wordsOf(section(html, 'drafts'))).toContain('UA-20')
    expect(wordsOf(section(html, 'events'))).toContain('President Zelensky presents 20 points')
    expect(wordsOf(section(html, 'positions'))).not.toContain('Legally binding guarantees')
    expect(wordsOf(section(bodyOf('ukraine-2025/en/new/?since=2025-12-13'), 'positions'))).toContain(
      'Legally binding guarantees',
    )
    expect(wordsOf(section(html, 'repeated'))).toContain('No troops of NATO, as an organisation')
  })

  test('what is no day is said to be none', () => {
    const page = samplePage('ukraine-2025/de/new/?since=gestern')
    expect(page.choices).toEqual({})
    expect(wordsOf(page.body.toString())).toContain('„gestern“ ist kein Tag')
  })

  test('its table has the rows of the page', () => {
    const table = samplePage('ukraine-2025/en/new/?since=2025-12-14').table?.()
    expect(table?.rows.map(({ row }) => row)).toEqual([
      'draft',
      'event',
      'event',
      'position',
      'position',
      'position',
      'position again',
    ])
  })
})
