import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { showPositions } from '../../src/analysis/positions.ts'
import { plainCitation } from '../../src/web/elsewhere/citation.ts'
import { citedOf } from '../../src/web/elsewhere/of-page.ts'
import { html } from '../../src/web/pages/html.ts'
import { renderCiteBox, renderCopyBox } from '../../src/web/pages/site/cite-box.ts'
import { page } from '../../src/web/pages/site/page.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { viewOf } from './elsewhere-view.ts'

const ukraine = entriesOf(readExample('ukraine-2025'))

const read = (markup: string) => {
  const links: string[] = []
  const ids: string[] = []
  const labels: string[] = []
  const names = new Set<string>()
  const areas: string[] = []
  let isArea = false
  const parser = new Parser({
    onopentag: (name, { href, id, for: of }) => {
      names.add(name)
      if (href !== undefined) links.push(href)
      if (id !== undefined) ids.push(id)
      if (of !== undefined) labels.push(of)
      isArea = name === 'textarea'
      if (isArea) areas.push('')
    },
    ontext: text => {
      if (isArea) areas.push(`${areas.pop()}${text}`)
    },
    onclosetag: () => {
      isArea = false
    },
  })
  parser.write(markup)
  parser.end()
  return { links, ids, labels, names, areas: areas.map(text => text.replace(/^\n/, '')) }
}

describe('the box to cite a page', () => {
  const view = viewOf(ukraine, 'en', { kind: 'draft', id: 'us-28.en' as never }, 'https://example.org/')
  const subject = {
    title: 'US-28',
    draft: { siglum: 'US-28', title: '28 points </textarea><script>', date: '2025-11-20' },
    digest: 'ab'.repeat(32),
    wording: 'restated',
  } as const
  const draft = page({ title: 'US-28', lead: '', body: html``, subject })
  const { links, ids, labels, names, areas } = read(`${renderCiteBox(view, draft)}`)

  test('holds the citation as text, labelled, whatever the draft is called', () => {
    expect(areas).toEqual([plainCitation(view, citedOf(view, draft))])
    expect(names).not.toContain('script')
    expect(areas[0]).toContain('SHA-256 of the words: abab')
    expect(labels).toEqual(['cite-plain'])
    expect(ids).toContain('cite-plain')
  })

  test('leads to every form of citation and to the permalink, all of the revision shown', () => {
    expect(links.map(link => link.split('/').at(-1))).toEqual(['cite.bib', 'cite.ris', 'cite.json', 'cite.txt', ''])
    expect(links.every(link => link.includes(`/r/${view.state.seq}/en/drafts/us-28.en/`))).toBe(true)
  })

  test('calls the digest of a source that of a file', () => {
    const source = page({
      title: 'S',
      lead: '',
      body: html``,
      subject: { title: 'S', draft: null, digest: 'cd'.repeat(32), wording: null },
    })
    expect(read(`${renderCiteBox(view, source)}`).areas[0]).toContain('SHA-256 of the file: cdcd')
  })
})

test('the box to copy a statement is labelled, and leads back to the entry', () => {
  const view = viewOf(ukraine, 'de', { kind: 'party', id: 'ukraine' as never }, 'https://example.org/')
  const [position] = showPositions(view.state, view.asked).positions
  expect(position).toBeDefined()
  if (position === undefined) return
  const { ids, labels, areas } = read(
    `${renderCopyBox(view, { kind: 'position', position }, `position-${position.id}`)}`,
  )
  expect(labels).toEqual(ids)
  expect(areas[0]).toContain(`/r/${view.state.seq}/de/parties/ukraine/#position-${position.id}`)
})
