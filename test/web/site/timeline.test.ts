import { describe, expect, test } from 'vitest'
import { bodyOf, entryAt, samplePage, wordsOf } from './standing-pages.ts'

const TIMELINE = 'ukraine-2025/en/timeline/'

describe('statements of the timeline', () => {
  test('whose words they are said to be and through whom comes before what they say, and the denial stands with it', () => {
    const entry = wordsOf(bodyOf(TIMELINE).split('id="attribution-rubio-wish-list"')[1]?.split('<details')[0] ?? '')
    expect(entry).toMatch(/Marco Rubio \(for United States\), according to Associated Press: .*denied by/)
  })

  test('every statement names somebody before its first word, in the list and in the data', () => {
    const html = bodyOf(TIMELINE)
    const statements = [
      ...html.matchAll(/id="(?:position|attribution)-[^"]+" class="item".*?<p class="what">(.*?)<\/p>/gs),
    ]
    expect(statements.length).toBeGreaterThan(30)
    for (const [, words = ''] of statements) expect(words).toMatch(/^<strong[^>]*>.*:<\/strong>/s)
    const rows = samplePage(TIMELINE)
      .table?.()
      .rows.filter(({ kind }) => kind === 'statement')
    expect(rows?.length).toBe(statements.length)
    for (const row of rows ?? []) expect(row.what).toMatch(/^[^:]{2,}: ./)
  })

  test('each can be copied as a sentence that leads back to it', () => {
    const html = bodyOf(TIMELINE)
    const ids = [...html.matchAll(/id="((?:position|attribution)-[^"]+)" class="item"/g)].map(([, id]) => id ?? '')
    for (const id of ids) expect(html).toContain(`id="copy-${id}"`)
    expect(wordsOf(html.split('id="copy-attribution-rubio-wish-list"')[1]?.split('</textarea>')[0] ?? '')).toContain(
      '#attribution-rubio-wish-list',
    )
    expect(entryAt(html, 'position-us-no-us-troops')).not.toBe('')
  })
})
