import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ThingId } from '../../../src/record/id.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { renderComparison } from '../../../src/web/pages/site/synopsis-pair.ts'
import { sampleEntries, sampleHtml, samplePage, viewOf } from './sample.ts'

const THREE = 'd=us-28.en&d=e3-28.en&d=ua-20.en&base=us-28.en'

const rowOf = (page: string, point: string): string =>
  new RegExp(`<tr [^>]*id="(?:lineage|point)-${point}"[\\s\\S]*?</tr>`).exec(page)?.[0] ?? ''

const cellOf = (page: string, point: string, siglum: string): string =>
  new RegExp(`<td [^>]*data-draft="${siglum}"[\\s\\S]*?</td>`).exec(rowOf(page, point))?.[0] ?? ''

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')

const insertions = (html: string): readonly string[] =>
  [...html.matchAll(/<ins[^>]*>([\s\S]*?)<\/ins>/g)].map(([, words = '']) => textOf(words))

const rowIds = (page: string): readonly string[] =>
  [...page.matchAll(/<tr [^>]*id="([^"]+)"/g)].map(([, id = '']) => id)

describe('the synopsis of the sample', () => {
  const page = sampleHtml(`ukraine-2025/en/synopsis/?${THREE}`)

  test('S2: the redline of point 8 shows what was added to the ban on troops', () => {
    const cell = cellOf(page, 'troops', 'E3-28')
    const added = insertions(cell).join(' ')
    expect(added).toContain('on a permanent basis')
    expect(added).toContain('under its command')
    expect(added).toContain('peacetime')
    expect(textOf(cell)).toContain('amended')
    // Who hears the page is told where an insertion begins and ends.
    expect(cell).toContain('inserted: </span>')
    expect(cell).toContain('(end of insertion) </span>')
  })

  test('a verdict that rests on restated words says so beside it', () => {
    expect(textOf(cellOf(page, 'troops', 'E3-28'))).toContain('restated')
    expect(samplePage(`ukraine-2025/en/synopsis/?${THREE}`).table?.().rows[0]).toMatchObject({
      'e3-28.en wording': 'restated',
    })
  })

  test('S3: both wordings of the path to NATO, and that a report describes the one otherwise', () => {
    expect(textOf(cellOf(page, 'membership', 'US-28'))).toContain('stay out of NATO')
    expect(textOf(cellOf(page, 'membership', 'E3-28'))).toContain('consensus')
    expect(cellOf(page, 'membership', 'US-28')).toContain('drafts/us-28.en/#description-us-28-membership-left-out')
    expect(textOf(cellOf(page, 'membership', 'E3-28'))).not.toContain('describes it otherwise')
  })

  test('a row is called by its title in the reader’s language and leads to its point', () => {
    const german = sampleHtml(`ukraine-2025/de/synopsis/?${THREE}`)
    expect(rowOf(german, 'troops')).toContain('<a href="../points/troops/">Fremde Truppen in der Ukraine</a>')
    expect(rowOf(page, 'troops')).toContain('<a href="../points/troops/">Foreign troops in Ukraine</a>')
  })

  test('counts stand in words, with how many are unknown and why', () => {
    const words = textOf(page)
    expect(words).toContain(
      'Against US-28, 27 points: 17 amended, 2 not in E3-28, 8 unknown, because E3-28 is known only in part.',
    )
    expect(words).toContain('All others are compared with this draft.')
  })

  test('a draft that is silent, one that is not known there, and one that is only described say which', () => {
    const described = sampleHtml('ukraine-2025/en/synopsis/?d=us-28.en&d=e3-28.en&d=us-19&base=us-28.en')
    expect(textOf(cellOf(described, 'enlargement', 'E3-28'))).toContain('not in this draft')
    expect(textOf(cellOf(described, 'us-28.en.15', 'E3-28'))).toContain('not known; this draft is not known in full')
    const territory = textOf(cellOf(described, 'territory', 'US-19'))
    expect(territory).toContain('words unknown; described only')
    expect(territory).toContain('territorial concessions in the Donbas')
    expect(textOf(described)).toContain('27 unknown, because only descriptions of US-19 are known')
  })

  test('S24: German beside English keeps its language, and is not marked word by word', () => {
    const both = sampleHtml('ukraine-2025/en/synopsis/?d=us-28.en&d=us-28.de&base=us-28.en')
    const cell = cellOf(both, 'troops', 'US-28-DE')
    expect(cell).toContain('lang="de" dir="auto"')
    expect(cell).not.toContain('<ins')
    expect(textOf(cell)).toContain('in another language, not compared word by word')
  })

  test('every row has its own id, its permalink and a way to report an error', () => {
    const ids = rowIds(page)
    expect(ids.length).toBeGreaterThan(28)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(page).toContain(`href="#${id}"`)
    expect(rowOf(page, 'troops')).toContain('Report an error in lineage troops')
  })

  test('28 points of three drafts are at most 60 kB compressed', () => {
    expect(gzipSync(page).length).toBeLessThan(60_000)
  })
})

describe('what a reader chooses', () => {
  const rowsOf = (query: string): readonly string[] => rowIds(sampleHtml(`ukraine-2025/en/synopsis/?${query}`))

  test('one issue: its points and no other', () => {
    expect(rowsOf(`${THREE}&issue=foreign-troops`)).toEqual(['lineage-troops'])
    expect(rowsOf(`${THREE}&issue=security-guarantees`)).toEqual(['lineage-guarantees', 'lineage-us-guarantee'])
  })

  test('what differs, what is contested: fewer rows than all, and the page says how many', () => {
    const lake = 'lake-treaty/en/synopsis/?d=chair-1&d=chair-4&base=chair-1'
    const all = rowIds(sampleHtml(lake))
    const changed = rowIds(sampleHtml(`${lake}&show=changed`))
    expect(all).toContain('lineage-purpose')
    expect(changed).not.toContain('lineage-purpose')
    expect(changed).toContain('lineage-withdrawal')
    expect(textOf(sampleHtml(`${lake}&show=changed`))).toContain(
      `Shown: ${changed.length} of ${all.length} points (only what differs).`,
    )
    // Nobody holds a position on the payments: a report says that one party reserves its own.
    expect(rowIds(sampleHtml(`${lake}&show=contested`))).toContain('lineage-payments')
    expect(rowIds(sampleHtml(`${lake}&show=contested`))).not.toContain('lineage-purpose')
    const contested = rowsOf(`${THREE}&show=contested`)
    expect(contested).toContain('lineage-troops')
    expect(contested.length).toBeLessThan(rowsOf(THREE).length)
  })

  test('the base marks the others, leads the order and may be none of them', () => {
    const turned = sampleHtml('ukraine-2025/en/synopsis/?d=us-28.en&d=e3-28.en&base=e3-28.en')
    expect(cellOf(turned, 'troops', 'E3-28')).not.toContain('<ins')
    expect(cellOf(turned, 'troops', 'US-28')).toContain('<del')
    const joint = sampleHtml('ukraine-2025/en/synopsis/?d=us-28.en&d=e3-28.en&base=')
    expect(rowOf(joint, 'troops')).not.toMatch(/<(?:ins|del)/)
    expect(textOf(joint)).toContain('none of them the base')
  })

  test('more drafts than a window holds scroll in a frame of their own, which the keyboard reaches', () => {
    const all = ['april-us.en', 'april-eu.en', 'us-28.en', 'e3-28.en', 'eu-24.en', 'ua-20.en']
    const page = sampleHtml(`ukraine-2025/en/synopsis/?${all.map(id => `d=${id}`).join('&')}`)
    expect(page).toMatch(/<div class="scroll"[^>]* tabindex="0"><table class="synopsis compared abreast-6"/)
    expect(sampleHtml(`ukraine-2025/en/synopsis/?${THREE}`)).not.toContain('abreast')
  })

  test('a base that is not ticked stands first among the drafts', () => {
    const page = sampleHtml('ukraine-2025/en/synopsis/?d=e3-28.en&d=ua-20.en&base=us-28.en')
    expect(page.indexOf('data-draft="US-28"')).toBeLessThan(page.indexOf('data-draft="E3-28"'))
    expect(textOf(page)).toContain('Compare US-28, E3-28, UA-20')
  })

  test('without a choice: the first draft of the exchange and where its branches ended; in both samples, by rule', () => {
    const columns = (address: string): readonly unknown[] =>
      (samplePage(address).table?.().columns ?? []).flatMap(name =>
        name.endsWith(' state') ? [name.slice(0, -6)] : [],
      )
    expect(columns('ukraine-2025/en/synopsis/')).toEqual(['us-28.en', 'e3-28.en', 'ua-20.en'])
    expect(columns('lake-treaty/en/synopsis/')).toContain('chair-1')
    expect(columns('lake-treaty/en/synopsis/')).toContain('chair-4')
    expect(textOf(sampleHtml('lake-treaty/en/synopsis/'))).toContain('Shown until you choose')
  })

  test('the form is a plain one: every draft a box, the choice in it, the day asked for carried on', () => {
    const page = sampleHtml(`ukraine-2025/en/synopsis/?${THREE}&show=changed&issue=foreign-troops&knownOn=2025-12-24`)
    const form = /<form method="get" action="\.\/">[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
    expect([...form.matchAll(/type="checkbox"/g)].length).toBe(9)
    expect([...form.matchAll(/ checked/g)].length).toBe(3)
    expect(form).toContain('<option value="us-28.en" selected>')
    expect(form).toContain('<option value="changed" selected>')
    expect(form).toContain('<option value="foreign-troops" selected>')
    expect(form).toContain('name="knownOn" value="2025-12-24"')
  })

  test('a published copy without a server says what it cannot do', () => {
    const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/synopsis/')
    const at = (server: string | null): string =>
      renderPage({ ...view, publisher: { kind: 'static', base: null, reportTo: null, server } }).body.toString()
    expect(at(null)).toContain('This is a published copy')
    expect(at(null)).not.toContain('<form')
    expect(at('https://live.example')).toContain('action="https://live.example/ukraine-2025/en/synopsis/"')
  })

  test.each([
    ['d=us-28.en&d=nowhere', 'no draft “nowhere”'],
    ['d=us-28.en&d=%3Cscript%3E', 'no draft “&lt;script&gt;”'],
    ['d=us-28.en', 'at least two drafts'],
    ['d=us-28.en&d=e3-28.en&base=nowhere', 'no draft “nowhere” to compare with'],
    [`${THREE}&show=everything`, '“everything” is no choice of rows'],
    [`${THREE}&issue=nothing`, 'no issue “nothing”'],
  ])('what cannot be shown (%s) is answered with the reason and the form', (query, reason) => {
    const page = samplePage(`ukraine-2025/en/synopsis/?${query}`)
    expect(page.status).toBe(400)
    expect(sampleHtml(`ukraine-2025/en/synopsis/?${query}`)).toContain(reason)
    expect(page.body.toString()).toContain('<details class="choose" open>')
  })

  test('a draft that was not known yet on the day asked for is none', () => {
    expect(samplePage(`ukraine-2025/en/synopsis/?${THREE}&knownOn=2025-11-24`).status).toBe(400)
    expect(samplePage('ukraine-2025/en/synopsis/?knownOn=2025-11-24').status).toBe(200)
  })

  test('CSV holds exactly the rows shown', () => {
    const table = samplePage(`ukraine-2025/en/synopsis/?${THREE}&issue=foreign-troops`).table?.()
    expect(table?.rows.map(({ point }) => point)).toEqual(['troops'])
    expect(table?.rows[0]).toMatchObject({ 'us-28.en text': 'NATO agrees to station no troops in Ukraine.' })
    expect(table?.rows[0]?.['ua-20.en state']).toBe('absent')
  })
})

describe('what became of a point, in words', () => {
  const page = sampleHtml('lake-treaty/en/synopsis/?d=chair-1&d=chair-2&d=chair-4&base=chair-1')

  test('split, merged, not in the one, not in the other, brought back, renumbered', () => {
    expect(textOf(cellOf(page, 'fishing-and-patrols', 'B'))).toContain('split')
    expect(textOf(cellOf(page, 'disputes', 'B'))).toContain('merged')
    expect(textOf(cellOf(page, 'review', 'B'))).toContain('not in A')
    expect(textOf(cellOf(page, 'payments', 'D'))).toContain('not in this draft')
    expect(textOf(rowOf(page, 'sluice'))).toContain('brought back')
    expect(textOf(cellOf(page, 'data', 'D'))).toContain('renumbered')
  })

  test('brackets stand with their parties', () => {
    expect(textOf(cellOf(page, 'withdrawal', 'B'))).toContain('80 – proposed by Aldoria, Bremark')
  })
})

describe('two drafts compared, for a published copy', () => {
  const id = (raw: string): ThingId => raw as ThingId
  const view = viewOf(sampleEntries('lake-treaty'), 'lake-treaty/en/synopsis/')

  test('changes one by one, in the words of the same lineages, then side by side', () => {
    const page = renderComparison(view, id('chair-1'), id('chair-2'))
    expect(page.status).toBe(200)
    expect(page.lead).toContain('1 kept, 4 amended, 1 split, 1 merged, 1 not in A, 1 not in B')
    const body = page.body.toString()
    expect(body).toContain('data-outcome="split"')
    expect(body).toContain('class="synopsis compared"')
    expect(rowIds(body).length).toBe(9)
  })

  test('each verdict that rests on restated words says so beside it', () => {
    const body = samplePage('ukraine-2025/en/synopsis/us-28.en..e3-28.en/').body.toString()
    const changes = body.match(/<article class="change[\s\S]*?<\/article>/g) ?? []
    expect(changes.length).toBeGreaterThan(20)
    for (const change of changes) expect(textOf(change)).toContain('restated')
  })

  test('drafts in different languages stand side by side only', () => {
    const body = renderComparison(view, id('chair-1'), id('upper-1')).body.toString()
    expect(textOf(body)).toContain('A and U are in different languages')
    expect(body).not.toContain('data-outcome=')
  })

  test('a draft that is not there', () => {
    expect(renderComparison(view, id('chair-1'), id('nowhere')).status).toBe(404)
    expect(renderComparison(view, id('chair-1'), id('chair-1')).status).toBe(404)
  })

  test('it has an address of its own', () => {
    expect(samplePage('lake-treaty/en/synopsis/chair-1..chair-2/').title).toBe('A compared with B')
  })
})
