import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublicComment } from '../../../src/comments/comment.ts'
import { commentIndexOf, renderCommentIndexFile } from '../../../src/web/pages/site/comments/comment-index.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { commentDocuments } from '../../../src/web/search/comment-documents.ts'
import type { SearchDocument } from '../../../src/web/search/document.ts'
import { NOTHING_CHOSEN } from '../../../src/web/search/facets.ts'
import { search } from '../../../src/web/search/search.ts'
import { createIndex, renewIndex, type SearchIndex } from '../../../src/web/search/search-index.ts'
import { runs } from '../../campaign.ts'
import { commentId, seen } from '../../comments/made.ts'
import { idOf } from '../../record/small.ts'
import { sampleHtml } from '../site/sample.ts'
import { pageWith, viewWith } from './listed.ts'
import { allIn, parseBody } from './parsed.ts'

const many = (count: number, more: Partial<PublicComment> = {}): readonly PublicComment[] =>
  Array.from({ length: count }, (_, number) => ({ ...seen(number + 1), ...more }))

const onPurpose = { anchor: { kind: 'point', lineage: idOf('purpose'), draft: null, provision: null } } as const

const idsOn = (comments: readonly PublicComment[], address: string): readonly string[] =>
  allIn(parseBody(pageWith(comments, address).body), 'article').map(one => one.id)

describe('the list of all comments', () => {
  test('has every comment on one page, the newest first, each page full but the last', () => {
    const comments = many(60)
    const pages = ['', '2/', '3/'].map(page => idsOn(comments, `en/comments/${page}`))
    expect(pages.map(({ length }) => length)).toEqual([25, 25, 10])
    expect(pages.flat()).toEqual(comments.map(({ id }) => `comment-${id}`).toReversed())
    for (const page of ['4/', '999999/']) expect(pageWith(comments, `en/comments/${page}`).status).toBe(404)
    const links = allIn(parseBody(pageWith(comments, 'en/comments/2/').body), '.pages a')
    expect(links.map(link => link.getAttribute('href'))).toEqual(['../', './', '../3/'])
  })

  test('leads each comment to where it stands, with its draft, and tells answers', () => {
    const comments = [
      seen(1, { anchor: { ...onPurpose.anchor, draft: idOf('chair-1'), provision: null } }),
      { ...seen(2, { parent: commentId(1) }), ...onPurpose },
      seen(3, { anchor: { kind: 'page', page: 'drafts/chair-1' } }),
      seen(4, { anchor: { kind: 'page', page: 'parties/nobody-of-that-name' } }),
    ]
    const articles = allIn(parseBody(pageWith(comments, 'en/comments/').body), 'article')
    const told = articles.map(one => one.querySelector('.facts-line')?.textContent ?? '')
    const links = articles.map(one => one.querySelector('.facts-line a')?.getAttribute('href') ?? null)
    expect(links).toEqual([
      null,
      `../drafts/chair-1/#comment-${commentId(3)}`,
      `../points/purpose/#comment-${commentId(2)}`,
      `../points/purpose/#comment-${commentId(1)}`,
    ])
    expect(told[0]).toContain('a place that the record no longer has')
    expect(told[2]).toContain('a reply')
    expect(told[3]).toContain('1 reply')
    expect(told[3]).toContain('written on draft A')
  })

  test.each([
    ['en', 'Nobody has commented on this record yet.'],
    ['de', 'Noch hat niemand diese Akte kommentiert.'],
  ])('says in %s that there is nothing, and has no search then', (tongue, words) => {
    const { lead, body, status } = pageWith([], `${tongue}/comments/`)
    expect([status, lead]).toEqual([200, words])
    expect(body.toString()).not.toContain('<form')
  })

  test('belongs to no moment: it is not pinned, cited or embedded, and has no clock', () => {
    const view = viewWith(many(3), 'en/comments/')
    const published = { ...view, publisher: { ...view.publisher, base: 'https://site.example/' } }
    const html = renderSitePage(published, renderPage(published))
    expect(html).toContain('<link rel="canonical" href="https://site.example/lake-treaty/en/comments/">')
    expect(html).not.toMatch(/\/r\/\d|knownOn|slider\.js|class="cite"|oembed/)
    expect(html).toContain('aria-current="page">Readers’ comments (3)</a>')
  })
})

describe('counts on other pages', () => {
  const comments = [
    ...many(3, onPurpose),
    { ...seen(4), ...onPurpose, status: 'removed', name: null, text: null } as const,
  ]
  const htmlOf = (address: string): string => {
    const view = viewWith(comments, address)
    return renderSitePage(view, renderPage(view))
  }

  test.each([
    ['en', '3 comments'],
    ['de', '3 Kommentare'],
  ])('the first page, that of all points and that of a draft tell them in %s', (tongue, words) => {
    const first = allIn(parseBody(htmlOf(`${tongue}/`)), 'a[href="comments/"]')
    expect(first.map(link => link.textContent)).toContain(words)
    const onPoints = allIn(parseBody(htmlOf(`${tongue}/points/`)), 'a[href="purpose/#comments"]')
    expect(onPoints.map(link => link.textContent)).toEqual([expect.stringContaining(words)])
    const onDraft = allIn(parseBody(htmlOf(`${tongue}/drafts/chair-1/`)), 'a[href="../../points/purpose/#comments"]')
    expect(onDraft.map(link => link.textContent)).toEqual([expect.stringContaining(words)])
  })

  test('a point without comments tells none', () => {
    expect(htmlOf('en/points/')).not.toContain('level/#comments')
  })

  test.each(['', 'points/', 'drafts/chair-1/', 'timeline/'])('without comments nothing changes: %s', address => {
    const without = sampleHtml(`lake-treaty/en/${address}`)
    expect(without).not.toContain('comments/')
    const html = htmlOf(`en/${address}`)
    expect(html).not.toBe(without)
    const taken = html
      .replace(/<li><a href="[^"]*comments\/">[^<]*<\/a><\/li>/g, '')
      .replace(/<span class="pt-row-comments">.*?<\/a><\/span>/g, '')
      .replace(/<p class="point-link"><a class="nowrap" href="[^"]*#comments">.*?<\/a><\/p>/g, '')
    expect(taken).toBe(without)
  })
})

const WORDS =
  'ferry nets harbour weir toll gravel Fähre Übergang Schleuse Straße façade naïve 600.000 42 بحيرة 湖水'.split(' ')
const SECRET = 'hidden.reader@example.org'

const foundIn = (comments: readonly PublicComment[], words: string): readonly string[] => {
  const view = viewWith(comments, 'en/comments/')
  if (!view.allComments) throw new Error('no comments')
  const { found } = search(commentIndexOf(view, view.allComments), words, NOTHING_CHOSEN)
  return found.map(({ document }) => document.target.id)
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace('ß', 'ss').toUpperCase()

describe('the search of comments', () => {
  test('finds each comment by each of its words, whatever their case and accents, and none that lacks them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        texts => {
          const comments = texts.map((words, number) =>
            seen(number + 1, { name: 'N', text: words.join(' '), language: 'und' }),
          )
          for (const word of new Set(texts.flat())) {
            const holders = texts.flatMap((words, number) => (words.includes(word) ? [commentId(number + 1)] : []))
            expect([...foundIn(comments, word)].sort()).toEqual(holders)
            expect([...foundIn(comments, plain(word))].sort()).toEqual(holders)
          }
        },
      ),
      { numRuns: runs(25) },
    )
  })

  test('finds by the name and by the place, in any form of the word', () => {
    const comments = [
      seen(1, { name: 'Jörg Straßer', text: 'Words.', ...onPurpose }),
      seen(2, { name: 'Ida', text: 'Who inspects the stations?', language: 'en' }),
    ]
    expect(foundIn(comments, 'strasser')).toEqual([commentId(1)])
    expect(foundIn(comments, 'inspected station')).toEqual([commentId(2)])
    expect(foundIn(comments, '"the stations"')).toEqual([commentId(2)])
  })

  test('knows of no address and of nothing that was taken down', () => {
    const comments = [
      { ...seen(1, { name: 'N', text: 'A word.' }), address: SECRET, writer: SECRET },
      { ...seen(2), status: 'removed', name: null, text: null } as const,
    ]
    const view = viewWith(comments, 'en/comments/')
    if (!view.allComments) throw new Error('no comments')
    const file = renderCommentIndexFile(view, view.allComments)
    expect(file).toContain('A word.')
    expect(file).not.toMatch(/hidden|example\.org/)
    expect(file).not.toContain(commentId(2))
    expect(foundIn(comments, 'hidden')).toEqual([])
  })

  test('takes any question', () => {
    const comments = many(30)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 5 }), (words, page) => {
        const query = new URLSearchParams({ q: words.toWellFormed(), page, draft: words.toWellFormed() })
        expect(pageWith(comments, `de/comments/?${query}`).status).toBe(200)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('an index of comments that is kept up to date', () => {
  const of = (texts: readonly (string | null)[]): readonly SearchDocument[] =>
    commentDocuments(
      texts.flatMap((text, number) => (text === null ? [] : [seen(number + 1, { name: 'N', text, language: 'en' })])),
      () => ({ route: { kind: 'comments', page: 1 }, title: {}, draft: null }),
    )
  const found = (index: SearchIndex, words: string): readonly string[] =>
    search(index, words, NOTHING_CHOSEN)
      .found.map(({ document }) => document.id)
      .sort()

  test('finds what a new one finds, whatever was written, changed and taken down', () => {
    const text = fc.option(fc.array(fc.constantFrom(...WORDS.slice(0, 6)), { minLength: 1, maxLength: 4 }))
    const moment = fc.array(text, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(moment, { minLength: 2, maxLength: 5 }), moments => {
        const all = moments.map(texts => of(texts.map(words => words?.join(' ') ?? null)))
        const [first = [], ...later] = all
        const kept = later.reduce(renewIndex, createIndex(first))
        const made = createIndex(all.at(-1) ?? [])
        for (const words of WORDS.slice(0, 6)) expect(found(kept, words)).toEqual(found(made, words))
        expect([...kept.documents.keys()].sort()).toEqual([...made.documents.keys()].sort())
      }),
      { numRuns: runs(60) },
    )
  })
})
