import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, travaux } from '../cli/spawn.ts'

// Our own page of the same build: opinion, a missing embedded item, a form; no word of it is from anybody's page.
const PAGE = `<!doctype html><html lang="de"><head><title>Kommentar</title></head><body><nav>Start | Archiv</nav><article>
<h1>Die Großmäuler wollen den Plan sabotieren</h1><p>Montag, 1. Dezember 2025, 17:05 Uhr</p>
<p>Nach Angaben des Ministeriums trafen sich die Delegationen am Sonntag. Das war selbstverständlich eine Farce.</p>
<p>Dazu schrieb der Minister:</p></article><form><p>Erforderliche Felder sind markiert</p></form></body></html>`

type Answer = Readonly<Record<string, unknown>>

/** What a page like the first one gives, where the first one itself is not there. */
describe('a page of our own, built like the first article', () => {
  let answer: Answer = {}
  beforeAll(async () => {
    const { code, out, err } = await travaux([
      'read',
      join(folderOf({ 'page.html': PAGE }), 'page.html'),
      '--format',
      'json',
    ])
    expect([code, err]).toEqual([0, ''])
    answer = JSON.parse(out) as Answer
  })

  test('S9: the author’s voice by sentence, and loaded words', () => {
    expect(answer.voice).toContainEqual(expect.objectContaining({ voice: 'author' }))
    expect(answer.loaded).not.toEqual([])
  })

  test('S10: Sunday is the Sunday before the day of the page', () => {
    expect(answer.dates).toContainEqual(expect.objectContaining({ value: '2025-11-30' }))
  })

  test('S22: a missing embedded item is a doubt of the reading', () => {
    expect(answer.doubts).toContainEqual(expect.objectContaining({ kind: expect.stringContaining('missing') }))
  })

  test('S23: navigation, form and boilerplate stay out of the text', () => {
    expect(answer.text).not.toContain('Erforderliche Felder')
    expect(answer.text).not.toContain('Archiv')
  })
})
