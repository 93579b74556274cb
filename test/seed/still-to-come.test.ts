import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, ROOT, travaux } from '../cli/spawn.ts'

// Our own page of the same build: opinion, a missing embedded item, a form; no word of it is from anybody's page.
const PAGE = `<!doctype html><html lang="de"><head><title>Kommentar</title></head><body><nav>Start | Archiv</nav><article>
<h1>Die Großmäuler wollen den Plan sabotieren</h1><p>Montag, 1. Dezember 2025, 17:05 Uhr</p>
<p>Nach Angaben des Ministeriums trafen sich die Delegationen am Sonntag. Das war selbstverständlich eine Farce.</p>
<p>Dazu schrieb der Minister:</p></article><form><p>Erforderliche Felder sind markiert</p></form></body></html>`

type Answer = Readonly<Record<string, unknown>>

const answerTo = async (...args: readonly string[]): Promise<Answer> => {
  const { code, out, err } = await travaux([...args, '--format', 'json'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as Answer
}

const readPage = (): Promise<Answer> => answerTo('read', join(folderOf({ 'page.html': PAGE }), 'page.html'))

const wordingOf = (text: string): Promise<Answer> =>
  answerTo('wording', join(folderOf({ 'point.txt': text }), 'point.txt'))

const E3_8 = 'NATO agrees not to station troops under its command in Ukraine on a permanent basis in peacetime.'

/** Rows whose capability does not exist yet: each asserts what it will show and is expected to fail until then. */
describe('what the first article describes and the product does not show yet', () => {
  test('the sample that these rows are about is there', () => {
    expect(existsSync(join(ROOT, 'examples/ukraine-2025/negotiation.yaml'))).toBe(true)
    expect(readFileSync(join(ROOT, 'examples/ukraine-2025/drafts/e3-28.en.md'), 'utf8')).toContain(E3_8)
  })

  test.fails('S2: what “on a permanent basis” and “in peacetime” leave open, each with its rule', async () => {
    const { provisions } = await wordingOf(E3_8)
    expect(provisions).toMatchObject([{ leavesOpen: [{ rule: expect.any(String) }, { rule: expect.any(String) }] }])
  })

  test.fails('S9: the author’s voice by sentence, and loaded words', async () => {
    const { voice, loaded } = await readPage()
    expect(voice).toContainEqual(expect.objectContaining({ voice: 'author' }))
    expect(loaded).not.toEqual([])
  })

  test.fails('S13: the page of a point has a comment form', async () => {
    const { code, out } = await travaux(['publish', '--record', 'examples/ukraine-2025', join(folderOf({}), 'site')])
    expect(code).toBe(0)
    expect(out).toContain('comment')
  })

  test.fails('S16: our own open space beside the readings of others', async () => {
    const { provisions } = await wordingOf(E3_8)
    expect(JSON.stringify(provisions)).toContain('rotation')
  })

  test.fails('S22: a missing embedded item is a doubt of the reading', async () => {
    const { doubts } = await readPage()
    expect(doubts).toContainEqual(expect.objectContaining({ kind: expect.stringContaining('missing') }))
  })

  test.fails('S23: navigation, form and boilerplate stay out of the text', async () => {
    const { text } = await readPage()
    expect(text).not.toContain('Erforderliche Felder')
    expect(text).not.toContain('Archiv')
  })
})
