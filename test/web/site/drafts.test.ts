import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { sampleHtml, samplePage, viewOf } from './sample.ts'

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')

const articleOf = (page: string, draft: string): string =>
  new RegExp(`<article class="draft" id="draft-${draft}"[\\s\\S]*?</article>`).exec(page)?.[0] ?? ''

const provisionOf = (page: string, id: string): string =>
  new RegExp(`<section class="provision[^"]*" id="provision-${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? ''

const levelsOf = (page: string): readonly number[] =>
  [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))

describe('the page of all drafts', () => {
  const page = sampleHtml('ukraine-2025/en/drafts/')

  test('S1: a graph with branches, not a line; counter-plans beside the draft that was cut; both leaked', () => {
    const tree = /<ul class="tree">[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    // Under the 28 points stand two counter-plans and the text of 19 points; under that alone the 20 points.
    const under = tree.slice(tree.indexOf('US 28-point plan'))
    for (const words of ['counters US-28', 'derives from US-28', 'derives from US-19', 'translates US-28'])
      expect(textOf(under)).toContain(words)
    expect(tree).toMatch(/US-19<\/a>[\s\S]*?<ul><li class="worded"><p><a[^>]*>UA-20/)
    expect(textOf(page)).toContain('9 drafts in 5 branches: 8 with known words, 1 only described.')
    for (const draft of ['us-28.en', 'e3-28.en']) expect(textOf(articleOf(page, draft))).toContain('leaked')
  })

  test('S1: the text of 19 points is only described, and says so', () => {
    const cut = textOf(articleOf(page, 'us-19'))
    expect(cut).toContain('Only described: no words of this draft are known.')
    expect(cut).toContain('known from descriptions only')
    expect(cut).toContain('19 points')
    // There is nothing to compare it by.
    expect(articleOf(page, 'us-19')).not.toContain('class="compare"')
  })

  test('S24: drafts in English and German stand in one record, translations are marked', () => {
    expect(articleOf(page, 'us-28.de')).toContain('lang="de" dir="auto">28-Punkte-Plan')
    expect(textOf(articleOf(page, 'us-28.de'))).toContain('translates US-28')
  })

  test('every draft: how much of it is known, how near its words are, who disputes it, a comparison with what it goes on with', () => {
    const plan = textOf(articleOf(page, 'us-28.en'))
    expect(plan).toContain('words of 27 of 28 points known')
    expect(plan).toContain('restated')
    expect(plan).toContain('not known: point 20')
    expect(plan).toContain('authorship disputed by Mike Rounds')
    expect(articleOf(page, 'e3-28.en')).toContain('synopsis/us-28.en..e3-28.en/')
    // Of the text before the last no words are known: it is compared with the one before that.
    expect(articleOf(page, 'ua-20.en')).toContain('synopsis/us-28.en..ua-20.en/')
  })

  test('an alleged text and a draft that gathers several', () => {
    const lake = sampleHtml('lake-treaty/en/drafts/')
    expect(textOf(articleOf(lake, 'delta-1'))).toContain('alleged')
    expect(textOf(articleOf(lake, 'delta-1'))).toContain('denied by Inés Salto')
    expect(textOf(articleOf(lake, 'chair-2'))).toContain('consolidates U')
  })

  test('headings go down step by step, and every entry has its link and its report', () => {
    const levels = levelsOf(page)
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect([...page.matchAll(/<article class="draft"/g)].length).toBe(9)
    expect(articleOf(page, 'us-19')).toContain('href="#draft-us-19"')
  })

  test('an empty record', () => {
    const view = viewOf([], 'made/en/drafts/')
    expect(renderSitePage(view, renderPage(view))).toContain('The record has no draft at the moment shown.')
  })

  test('what was not known yet on the day asked for is not there', () => {
    const early = sampleHtml('ukraine-2025/en/drafts/?knownOn=2025-11-24')
    expect(articleOf(early, 'us-28.en')).not.toBe('')
    expect(articleOf(early, 'ua-20.en')).toBe('')
  })
})

describe('the page of one draft', () => {
  const page = sampleHtml('ukraine-2025/en/drafts/us-28.en/')

  test('S3: a description that says otherwise than the words stands beside them', () => {
    const one = /<li id="description-us-28-membership-left-out">[\s\S]*?<\/blockquote>/.exec(page)?.[0] ?? ''
    expect(textOf(one)).toContain('Described otherwise than its words')
    expect(textOf(one)).toContain('leaves the question of a path to NATO out')
    expect(textOf(one)).toContain('stay out of NATO')
    expect(textOf(provisionOf(page, 'us-28.en.7'))).toContain('A report describes this point otherwise than its words')
  })

  test('S21: what the unpublished 19 points are said to foresee stands as a description, with whose it is', () => {
    const cut = sampleHtml('ukraine-2025/en/drafts/us-19/')
    const words = textOf(cut)
    expect(words).toContain('the text foresaw territorial concessions in the Donbas and in Crimea')
    expect(words).toContain('Described by the writer of the report')
    expect(words).toContain('No words of this draft are known.')
    expect(cut).not.toContain('id="provision-')
  })

  test('every provision has its anchor, its point and its report; what is missing stands in its place', () => {
    const eighth = provisionOf(page, 'us-28.en.8')
    expect(eighth).toContain('<p class="words" lang="en" dir="auto">NATO agrees to station no troops in Ukraine.</p>')
    expect(eighth).toContain('href="../../points/troops/"')
    expect(eighth).toContain('Report an error in provision us-28.en.8')
    const missing = page.indexOf('Not known: 20')
    expect(missing).toBeGreaterThan(page.indexOf('id="provision-us-28.en.19"'))
    expect(missing).toBeLessThan(page.indexOf('id="provision-us-28.en.21"'))
  })

  test('who confirms and who disputes it, with the evidence of each', () => {
    expect(textOf(page)).toContain('authorship disputed by Mike Rounds')
    expect(textOf(page)).toContain('confirmed by Marco Rubio')
    expect(page).toContain('href="../../sources/ap-2025-11-22/"')
  })

  test('neighbours in the graph, whichever of the two names the other, each with the comparison', () => {
    const around = /<section aria-labelledby="relations">[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
    expect(textOf(around)).toContain('E3-28 counters US-28')
    expect(textOf(around)).toContain('US-19 derives from US-28')
    expect(around).toContain('synopsis/us-28.en..eu-24.en/')
  })

  test('brackets with their parties, in the language of the draft', () => {
    const lake = sampleHtml('lake-treaty/de/drafts/chair-2/')
    const third = provisionOf(lake, 'chair-2.3')
    expect(textOf(third)).toContain('vorgeschlagen von Estrane, Dalmere')
    expect(third).toContain('<q lang="en" dir="auto">50</q>')
    expect(third).toContain('<h3 id="h-chair-2.3"><span lang="en" dir="auto">Article 3 Withdrawal</span></h3>')
  })

  test('witnesses with digest and origin; the digest of the words where no file is held', () => {
    const lake = samplePage('lake-treaty/en/drafts/chair-1/')
    const held = '9c9761aabab95f76b7468da3aaa070072cd6616275665f26ea39aadfe8d61c3d'
    expect(lake.body.toString()).toContain(held)
    expect(textOf(lake.body.toString())).toContain('circulated by the Lake Commission on 3 March 2031')
    expect(lake.subject?.digest).toBe(held)
    const plain = samplePage('lake-treaty/en/drafts/delta-1/')
    const words = ['Artículo 3', 'Extracción', 'Cada Parte puede extraer 50 millones de metros cúbicos al año.']
    const more = ['Artículo 4', 'Esclusa', 'La esclusa de Harrow Gate permanece abierta todo el año.']
    const digest = createHash('sha256')
      .update([...words, ...more].join('\n'))
      .digest('hex')
    expect(plain.subject).toMatchObject({ digest, wording: 'restated', draft: { siglum: 'E' } })
    expect(plain.body.toString()).toContain(digest)
  })

  test('a draft without words is cited without a wording', () => {
    expect(samplePage('ukraine-2025/en/drafts/us-19/').subject).toMatchObject({ digest: null, wording: null })
  })

  test('the table holds provisions, what is missing and what is described', () => {
    const rows = samplePage('ukraine-2025/en/drafts/us-28.en/').table?.().rows ?? []
    expect(rows.filter(({ row }) => row === 'provision').length).toBe(27)
    expect(rows.find(({ row }) => row === 'missing')).toMatchObject({ marking: '20' })
    expect(rows.find(({ row }) => row === 'description')).toMatchObject({ differs: 'yes' })
    expect(rows.find(({ id }) => id === 'us-28.en.8')).toMatchObject({ point: 'troops', wording: 'restated' })
  })

  test('headings go down step by step on every page of both samples, and no id stands twice', () => {
    for (const [name, draft] of [
      ['ukraine-2025', 'us-28.en'],
      ['ukraine-2025', 'april-eu.en'],
      ['ukraine-2025', 'us-19'],
      ['lake-treaty', 'upper-1'],
      ['lake-treaty', 'chair-3'],
      ['lake-treaty', 'delta-1'],
    ]) {
      const one = sampleHtml(`${name}/de/drafts/${draft}/`)
      const levels = levelsOf(one)
      for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1)
      const ids = [...one.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('a draft that the record does not hold', () => {
    expect(samplePage('ukraine-2025/en/drafts/nowhere/').status).toBe(404)
    expect(samplePage('ukraine-2025/en/drafts/ua-20.en/?knownOn=2025-11-24').status).toBe(404)
  })
})
