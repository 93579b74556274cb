import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { runs } from '../../campaign.ts'
import { folderOf, travaux } from '../../cli/spawn.ts'
import { type Answered, brokenLinks, crawl, frameFaults, isPage, type PageAnswered } from './crawl.ts'
import { axeFindings, browserOrNull, onPage, sticksOut } from './in-browser.ts'
import { serve } from './served.ts'

const browser = await browserOrNull()
afterAll(() => browser?.close())

const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300)
const SPACED = 'A very long name of a very long matter '.repeat(8).slice(0, 299).trimEnd()
const ARABIC = 'معاهدة البحيرة بين الدول'

const source = (id: string, language: string, text: string, outlet: string): Readonly<Record<string, string>> => ({
  [`sources/${id}.md`]: `---\nid: ${id}\noutlet: ${JSON.stringify(outlet)}\npublished: 2031-04-03\nlanguage: ${language}\n---\n\n${text}\n`,
})

const draft = (id: string, head: string, points: readonly string[]): Readonly<Record<string, string>> => ({
  [`drafts/${id}.md`]: `---\n${head}\n---\n\n${points.map((text, i) => `## ${i + 1}\n\n${text}`).join('\n\n')}\n`,
})

const HEAD = (siglum: string, title: string, language: string, date: string): string =>
  `instrument: treaty\nsiglum: ${siglum}\ntitle: ${JSON.stringify(title)}\nlanguage: ${language}\ndate: ${date}\nby: [{ name: ${JSON.stringify(title)} }]\nstatus: { known: full, published: official }\nwording: original`

const title = (words: string): string => `{ en: ${JSON.stringify(words)}, de: ${JSON.stringify(words)} }`

const ONE_DRAFT = {
  'negotiation.yaml': 'id: one-draft\ntitle: { en: One draft, de: Ein Entwurf }\n',
  'instruments.yaml': '- id: treaty\n  title: { en: Treaty, de: Vertrag }\n',
  ...draft('first', HEAD('A', 'The first and only draft', 'en', '2031-03-03'), ['The lake is held in common.']),
}

const QUOTED = 'we shall never accept a dam above the falls'

const namesOf = (name: string, id: string): Readonly<Record<string, string>> => ({
  'negotiation.yaml': `id: ${id}\ntitle: ${title(name)}\nabout: ${title(name)}\nnotice: ${title(name)}\n`,
  'instruments.yaml': `- id: treaty\n  title: ${title(name)}\n`,
  'parties.yaml': `- id: lakeland\n  name: ${title(name)}\n- id: hillmark\n  name: ${title(name)}\n`,
  'blocs.yaml': `- id: both\n  name: ${title(name)}\n  members: [{ party: lakeland }, { party: hillmark }]\n`,
  'people.yaml': `- id: envoy\n  name: ${title(name)}\n  offices: [{ party: lakeland, title: ${title(name)} }]\n`,
  'issues.yaml': `- id: dam\n  title: ${title(name)}\n  question: ${title(name)}\n  lineages: [dam-line]\n`,
  'lineages.yaml': `- id: dam-line\n  title: ${title(name)}\n  provisions: [first.1, second.1]\n`,
  'events.yaml': `- id: talks\n  kind: meeting\n  status: took-place\n  on: 2031-04-01\n  title: ${title(name)}\n  place: ${JSON.stringify(name)}\n  present: [{ party: lakeland }]\n  evidence: [{ source: gazette, exact: "${QUOTED}" }]\n`,
  'positions.yaml': `- id: no-dam\n  party: lakeland\n  speaker: envoy\n  issue: dam\n  stance: rejects\n  firmness: red-line\n  statement: ${title(name)}\n  saidOn: 2031-04-02\n  basis: own-voice\n  evidence: [{ source: gazette, exact: "${QUOTED}" }]\n`,
  ...source('gazette', 'en', `The minister said that "${QUOTED}".\n\n${name}`, name.slice(0, 200)),
})

const NAMES = {
  ...namesOf(LONG, 'long-names'),
  ...draft('first', HEAD('A', LONG, 'de', '2031-03-03'), [LONG, SPACED]),
  ...draft('second', `${HEAD('B', SPACED, 'de', '2031-04-03')}\nrelations: [{ kind: counters, draft: first }]`, [
    `${LONG} ${SPACED}`,
    LONG,
  ]),
}

const ARABIC_BESIDE_GERMAN = {
  ...namesOf(ARABIC, 'arabic'),
  ...draft('first', HEAD('A', 'Vertrag über den See', 'de', '2031-03-03'), [
    'Der See gehört allen.',
    'Kein Damm wird gebaut.',
  ]),
  ...draft('second', `${HEAD('B', ARABIC, 'ar', '2031-04-03')}\nrelations: [{ kind: translates, draft: first }]`, [
    'البحيرة ملك للجميع.',
    'لا يُبنى أي سد.',
  ]),
  ...draft('third', `${HEAD('C', ARABIC, 'ar', '2031-05-03')}\nrelations: [{ kind: counters, draft: second }]`, [
    'البحيرة ملك للدول الأطراف جميعا.',
    'لا يُبنى أي سد فوق الشلالات.',
  ]),
}

const store = (): string => join(mkdtempSync(join(tmpdir(), 'travaux-')), 'record.sqlite')

const mustRun = async (...words: readonly string[]): Promise<void> => {
  const { code, err } = await travaux(words)
  expect(code, err).toBe(0)
}

const imported = async (...folders: readonly Readonly<Record<string, string>>[]): Promise<string> => {
  const record = store()
  for (const files of folders) {
    const id = /^id: (\S+)/.exec(files['negotiation.yaml'] ?? '')?.[1] ?? ''
    await mustRun('import', folderOf(files), '--record', record, '--negotiation', id, '--by', 'tester')
  }
  return record
}

const begun = async (name: string): Promise<string> => {
  const record = store()
  await mustRun('new', name, '--record', record)
  return record
}

const TOGETHER = 'several negotiations under one server'

const RECORDS: readonly (readonly [string, number, () => Promise<string>])[] = [
  ['an empty record', 20, () => begun('Nothing yet')],
  ['an empty record with a name of 300 letters', 20, () => begun(SPACED)],
  ['a record with one draft', 22, () => imported(ONE_DRAFT)],
  ['names of 300 letters', 40, () => imported(NAMES)],
  ['Arabic beside German', 40, () => imported(ARABIC_BESIDE_GERMAN)],
  [TOGETHER, 80, () => imported(ONE_DRAFT, NAMES, ARABIC_BESIDE_GERMAN)],
]

const SOME =
  /^[^/]+\/(?:en|de)\/(?:[a-z]+\/)?$|^[^/]+\/(?:en|de)\/(?:drafts|points|parties|sources|synopsis)\/[^/?]+\/$|^$/

const TABS = 3

/** What is wrong with some pages in a browser 320 pixels wide, several tabs at a time. */
const lookAt = async (root: string, pages: readonly Answered[]): Promise<readonly string[]> => {
  if (browser === null) return []
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 700 } })
  const [faults, waiting] = [[] as string[], pages.values()]
  const walk = async (page: Page): Promise<void> => {
    for (const { address } of waiting) {
      await page.goto(`${root}${address}`)
      const out = await sticksOut(page)
      const found = [...(await axeFindings(page)), ...(out > 0 ? [`sticks out ${out} pixels`] : [])]
      faults.push(...found.map(fault => `${address}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: TABS }, async () => walk(await context.newPage())))
  await context.close()
  return faults
}

// Several negotiations under one server have the pages that each has under its own, and a first page for all of them.
const toBeLookedAt = (pages: readonly PageAnswered[], isTogether: 'alone' | 'together'): readonly PageAnswered[] =>
  pages
    .filter(({ address }) => SOME.test(address) && !/\/en\//.test(address))
    .filter(({ address }) => isTogether === 'alone' || runs(1) > 1 || /^(?:[^/]+\/de\/)?$/.test(address))

describe.each(RECORDS)('%s', (name, least, make) => {
  test('every page answers, leads nowhere that is not there, and is sound at 320 pixels', async () => {
    const site = await serve('serve', '--record', await make())
    try {
      const found = await crawl(site.address, [''], address => !/^[^/]+\/r\/|^api\//.test(address))
      expect(
        [...found.values()].filter(({ status }) => status >= 400).map(({ address, status }) => `${address} ${status}`),
      ).toEqual([])
      expect(brokenLinks(site.address, new Map([...found].filter(([, { status }]) => status === 200)))).toEqual([])
      const pages = [...found.values()].filter(isPage)
      expect(pages.length).toBeGreaterThanOrEqual(least)
      expect(pages.flatMap(frameFaults)).toEqual([])
      if (browser === null) return
      const looked = toBeLookedAt(pages, name === TOGETHER ? 'together' : 'alone')
      expect(looked.length).toBeGreaterThan(3)
      expect(await lookAt(site.address, looked)).toEqual([])
    } finally {
      await site.stop()
    }
  })
})

test.skipIf(browser === null)('Arabic words run from right to left on a German page that does not', async () => {
  const site = await serve('serve', '--record', await imported(ARABIC_BESIDE_GERMAN))
  try {
    await onPage(browser, `${site.address}arabic/de/drafts/second/`, async page => {
      const words = page.locator('main [lang=ar]', { hasText: 'البحيرة ملك للجميع' }).last()
      expect(await words.evaluate(one => one.ownerDocument.defaultView?.getComputedStyle(one).direction)).toBe('rtl')
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    })
  } finally {
    await site.stop()
  }
})
