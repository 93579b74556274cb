import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CommentId, WriterId } from '../../src/comments/comment.ts'
import { toNegotiationId, toThingId } from '../../src/record/id.ts'
import { openPeople, peoplePathOf } from '../../src/store/people/open.ts'
import { folderOf, ROOT, travaux } from './spawn.ts'

const home = folderOf({ 'readme.txt': 'a place of its own' })
const record = join(home, 'talks.sqlite')

const idOf = <Id>(id: Id | null): Id => {
  if (id === null) throw new Error('no id')
  return id
}

/** A public comment on a point of the invented treaty, as the server keeps one. */
const comment = {
  id: 'abcdefghijklmnopqrstuvwxyz' as CommentId,
  negotiation: idOf(toNegotiationId('lake-treaty')),
  parent: null,
  anchor: { kind: 'point', lineage: idOf(toThingId('purpose')), draft: null, provision: null },
  revision: 1,
  language: 'en',
  name: 'Rita <b>Moll</b>',
  text: 'Who keeps the lake in winter?',
  status: 'public',
  writtenAt: '2031-05-01T10:00:00.000Z',
  editedAt: null,
  writer: 'zyxwvutsrqponmlkjihgfedcba' as WriterId,
} as const

const publish = async (folder: string, ...more: readonly string[]): Promise<string> => {
  const { code, err } = await travaux(['publish', join(home, folder), '--record', record, '--quiet', ...more])
  if (code !== 0) throw new Error(err)
  return readFileSync(join(home, folder, 'lake-treaty/en/points/purpose/index.html'), 'utf8')
}

beforeAll(async () => {
  await travaux(['import', join(ROOT, 'examples/lake-treaty'), '--record', record, '--quiet'])
  // The key is made as the server makes it, beside the record.
  await travaux(['comments', 'list', '--record', record])
  const secret = readFileSync(peoplePathOf(record).replace(/sqlite$/, 'key')).toString('base64')
  const opened = await openPeople({ kind: 'sqlite', path: peoplePathOf(record) }, secret)
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const added = await opened.value.add({
    comment,
    address: 'rita@example.org',
    ownKey: 'k'.repeat(43),
    avatar: 7,
    acts: [],
  })
  if (!added.ok) throw new Error(added.refusal.kind)
  await opened.value.close()
})

describe('a site that is published as files', () => {
  test('shows comments, and sends new ones to the server that was named', async () => {
    const page = await publish('with-server', '--server', 'https://talks.example.org/')
    expect(page).toContain('Who keeps the lake in winter?')
    expect(page).toContain('Rita &lt;b&gt;Moll&lt;/b&gt;')
    expect(page).toContain('action="https://talks.example.org/lake-treaty/en/comments/"')
    expect(page).toContain('data-challenge="https://talks.example.org/lake-treaty/en/comments/challenge"')
    expect(page).toMatch(/form-action &#39;self&#39; https:\/\/talks\.example\.org/)
    expect(page).toMatch(/connect-src &#39;self&#39; https:\/\/talks\.example\.org/)
    expect(page).not.toContain('rita@example.org')
    const named = await publish(
      'with-base',
      '--server',
      'https://talks.example.org/',
      '--base',
      'https://news.example.org/t/',
    )
    expect(named).toContain(
      'action="https://talks.example.org/lake-treaty/en/comments/?copy=https%3A%2F%2Fnews.example.org%2Ft%2F"',
    )
  })

  test.each([
    ['en', '1 comment', 'https://talks.example.org/lake-treaty/en/comments/feed.atom'],
    ['de', '1 Kommentar', 'https://talks.example.org/lake-treaty/de/comments/feed.atom'],
  ])(
    'lists all of them in %s, with an index to search them and counts where places are listed',
    (tongue, count, feed) => {
      const read = (path: string): string => readFileSync(join(home, 'with-server/lake-treaty', tongue, path), 'utf8')
      const page = read('comments/index.html')
      expect(page).toContain('Who keeps the lake in winter?')
      expect(page).toContain(`href="../points/purpose/#comment-${comment.id}"`)
      expect(page).toContain(`href="${feed}"`)
      expect(page).toContain('data-index="index.json"')
      const index = JSON.parse(read('comments/index.json')) as { readonly links: Readonly<Record<string, string>> }
      expect(Object.values(index.links)).toEqual([`../points/purpose/#comment-${comment.id}`])
      expect(`${page}${JSON.stringify(index)}`).not.toContain('rita@example.org')
      for (const path of ['index.html', 'points/index.html', 'drafts/chair-1/index.html'])
        expect(read(path)).toMatch(new RegExp(`>${count}[<]`))
      expect(existsSync(join(home, 'with-server/lake-treaty', tongue, 'comments/2'))).toBe(false)
    },
  )

  test('is not written while the comments cannot be read', async () => {
    const other = new DatabaseSync(peoplePathOf(record))
    other.exec('pragma locking_mode = exclusive; begin exclusive')
    try {
      const { code, err } = await travaux(['publish', join(home, 'busy'), '--record', record, '--quiet'])
      expect(code).not.toBe(0)
      expect(err).toMatch(/busy|used by another/i)
      expect(existsSync(join(home, 'busy/lake-treaty/en/points/purpose/index.html'))).toBe(false)
    } finally {
      other.close()
    }
  })

  test('shows them without a form where no server was named', async () => {
    const page = await publish('without-server')
    expect(page).toContain('Who keeps the lake in winter?')
    expect(page).not.toContain('<textarea id="comment-of-new"')
    expect(page).not.toContain('rita@example.org')
    const all = readFileSync(join(home, 'without-server/lake-treaty/en/comments/index.html'), 'utf8')
    expect(all).toContain('Who keeps the lake in winter?')
    expect(all).not.toMatch(/feed\.atom|data\.json/)
    const pinned = join(home, 'without-server/lake-treaty/r')
    const revisions = readdirSync(pinned)
    expect(revisions).toHaveLength(1)
    for (const revision of revisions) expect(existsSync(join(pinned, revision, 'en/comments'))).toBe(false)
  })
})
