import { describe, expect, test } from 'vitest'
import { take } from '../../../src/record/take.ts'
import { THINGS } from '../../../src/record/thing.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { VERDICTS, verdictsOf, verdictThatCounts } from '../../../src/web/pages/site/verdicts.ts'
import { sampleEntries, sampleHtml, samplePage, viewOf } from './sample.ts'
import { entriesFrom, idsIn, pageOf, wordsOf } from './standing-pages.ts'

const SAMPLES = ['ukraine-2025', 'lake-treaty'] as const
const shownOf = (name: string) => verdictsOf(viewOf(sampleEntries(name), `${name}/en/`))
const bodyOf = (address: string): string => samplePage(address).body.toString()

const rowsOf = (address: string) => samplePage(address).table?.().rows ?? []

describe.each(SAMPLES)('the red lines of %s', name => {
  test('every draft stands against every red line in structured words, once', () => {
    const { lines, drafts, cells } = shownOf(name)
    expect(lines.length).toBeGreaterThan(2)
    const pairs = cells.map(({ worst }) => `${worst.draft.id} ${worst.position.id}`)
    expect(new Set(pairs).size).toBe(lines.length * drafts.length)
    expect(pairs.length).toBe(lines.length * drafts.length)
  })

  test('a draft of which no words are known is unknown everywhere, and unknown names no provision', () => {
    const { drafts, cells } = shownOf(name)
    const silent = new Set(drafts.filter(({ provisions }) => provisions === 0).map(({ id }) => id))
    for (const { draft, crossing } of cells.map(({ worst }) => worst)) {
      if (silent.has(draft.id) && crossing.through === null) expect(crossing.verdict).toBe('unknown')
      expect(crossing.provision === null).toBe(crossing.verdict === 'unknown')
    }
  })

  test('the worst verdict of a draft on a line counts', () => {
    for (const { worst, others } of shownOf(name).cells)
      for (const other of others)
        expect(VERDICTS.indexOf(verdictThatCounts(other))).toBeGreaterThanOrEqual(
          VERDICTS.indexOf(verdictThatCounts(worst)),
        )
  })

  test.each(['en', 'de'])('%s: each cell leads to its reason on the page of the draft', tongue => {
    const body = bodyOf(`${name}/${tongue}/red-lines/`)
    const links = [...body.matchAll(/href="\.\.\/drafts\/([^"/]+)\/#(verdict-[^"]+)"/g)]
    expect(links.length).toBe(shownOf(name).cells.length)
    const ids = new Map<string, readonly string[]>()
    for (const [, draft = '', anchor = ''] of links) {
      const found = ids.get(draft) ?? idsIn(bodyOf(`${name}/${tongue}/drafts/${draft}/`))
      ids.set(draft, found)
      expect(found).toContain(anchor)
    }
  })

  test('the table has the verdict, the words and the mark of restated words of each', () => {
    const rows = rowsOf(`${name}/en/red-lines/`)
    const all = shownOf(name).cells.flatMap(({ worst, others }) => [worst, ...others])
    expect(rows.map(({ verdict }) => verdict)).toEqual(all.map(({ crossing }) => crossing.verdict))
    for (const { verdict, wording } of rows) expect(wording === null).toBe(verdict === 'unknown')
  })
})

describe('the sample of the plans', () => {
  const verdictOn = (siglum: string, position: string) =>
    shownOf('ukraine-2025').cells.find(({ worst }) => worst.draft.siglum === siglum && worst.position.id === position)
      ?.worst.crossing

  const lineOf = (statement: string): string =>
    shownOf('ukraine-2025').cells.find(({ worst }) => worst.crossing.line.startsWith(statement))?.worst.position.id ??
    ''
  const line = lineOf('No troops of NATO, as an organisation')

  test('a ban on troops of NATO is respected by the whole ban, touched by the narrowed one, unknown where the text is silent', () => {
    expect(verdictOn('US-28', line)?.verdict).toBe('respects')
    expect(verdictOn('E3-28', line)?.verdict).toBe('touches')
    expect(verdictOn('UA-20', line)?.verdict).toBe('unknown')
  })

  test('the narrowed ban names what it leaves open', () => {
    const shown = verdictOn('E3-28', line)
    const words = shown?.leavesOpen.map(({ qualifier }) => shown.provision?.text.slice(qualifier.start, qualifier.end))
    for (const narrowing of ['under its command', 'on a permanent basis', 'in peacetime'])
      expect(words).toContain(narrowing)
  })

  test('the ban on NATO is no respect for the line on troops of its member states', () => {
    expect(
      verdictOn('US-28', lineOf("No troops of NATO's member states are stationed in Ukraine, under any flag"))?.verdict,
    ).not.toBe('respects')
  })

  test('the page of the draft says verdict, words, rule, evidence and that the words are restated', () => {
    const body = bodyOf('ukraine-2025/en/drafts/e3-28.en/')
    const entry = body.slice(body.indexOf(`id="verdict-${line}"`)).split('</li><li class="pt-verdict"')[0] ?? ''
    const words = wordsOf(entry)
    expect(words).toContain('touches')
    expect(words).toContain('under its command')
    expect(words).toContain('rest on restated words')
    expect(entry).toContain('class="evidence"')
    expect(words).toMatch(/Rule: \S/)
  })
})

describe('a ruling of an editor', () => {
  const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/')
  const known = verdictsOf(view).cells.find(({ worst }) => worst.crossing.verdict === 'touches')?.worst
  const ruling = {
    id: 'ruling-1',
    position: known?.position.id,
    draft: known?.draft.id,
    verdict: 'respects',
    reason: 'The <b>annex</b> says so.',
  }
  const value = THINGS.ruling.parse(ruling)
  const intent = {
    by: 'anna',
    why: null,
    knownOn: null,
    change: { kind: 'put', thing: { kind: 'ruling', value } },
  } as const
  const taken = take(view.state, [intent], '2026-01-01T00:00:00.000Z')
  const entries = taken.ok ? [...sampleEntries('ukraine-2025'), ...taken.value.entries] : []

  test('stands beside ours with its reason and its author, and counts in the matrix', () => {
    const there = viewOf(entries, `ukraine-2025/en/drafts/${ruling.draft}/`)
    const shown = verdictsOf(there).cells.find(({ worst }) => worst.crossing.ruling !== null)?.worst
    expect(shown?.crossing.verdict).toBe('touches')
    expect(shown?.ruledBy).toBe('anna')
    const body = renderPage(there).body.toString()
    const part = body.slice(body.indexOf('id="ruling-ruling-1"')).split('</div>')[0] ?? ''
    expect(wordsOf(part)).toContain('Ruling of an editor (anna): respects')
    expect(wordsOf(part)).toContain('The words alone give: touches')
    expect(part).toContain('&lt;b&gt;annex')
    const matrix = renderPage(viewOf(entries, 'ukraine-2025/en/red-lines/'))
    expect(wordsOf(matrix.body.toString())).toContain('ruling of an editor')
    expect(matrix.table?.().rows.find(row => row.ruling !== null)).toMatchObject({
      verdict: 'touches',
      ruling: 'respects',
    })
  })
})

test('a citation of the page says that the words are restated', () => {
  expect(samplePage('ukraine-2025/en/red-lines/').subject?.wording).toBe('restated')
  expect(sampleHtml('ukraine-2025/en/red-lines/').split('id="cite-plain"')[1]?.split('</textarea>')[0]).toContain(
    'restated',
  )
})

describe('other records', () => {
  test('an empty record has no verdicts, and says so', () => {
    const { page, html } = pageOf(entriesFrom([]), 'en/red-lines/')
    expect(page.status).toBe(200)
    expect(page.lead).toContain('no draft, or no red line')
    expect(html).not.toMatch(/undefined|\[object/)
  })

  test('the words of the verdicts are explained on the page and on the about page', () => {
    for (const tongue of ['en', 'de']) {
      const about = bodyOf(`ukraine-2025/${tongue}/about/`)
      for (const verdict of VERDICTS) expect(about).toContain(`verdict-${verdict}`)
      expect(sampleHtml(`ukraine-2025/${tongue}/red-lines/`)).toContain('aria-current="page"')
    }
  })
})
