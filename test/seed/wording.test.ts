import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadPhrases, sayIn } from '../../src/web/pages/phrases.ts'
import { folderOf, travaux } from '../cli/spawn.ts'
import { ask, type Element, isPage, named, type PageAnswered, wordsOf } from '../web/site/crawl.ts'
import { type Served, serve } from '../web/site/served.ts'
import { classed, hasClass, having, NAME } from './walked.ts'

const SAMPLE = `examples/${NAME}`
const US_8 = 'NATO agrees to station no troops in Ukraine.'
const E3_8 = 'NATO agrees not to station troops under its command in Ukraine on a permanent basis in peacetime.'
const LIMITS = ['under its command', 'on a permanent basis', 'in peacetime'] as const
const TONGUES = ['en', 'de'] as const
const SAY = { en: sayIn(await loadPhrases('en')), de: sayIn(await loadPhrases('de')) }

/** The name of a phrase where its sentence should stand. */
const KEY = /\b(?:wording|verdict)\.[a-z]+(?:\.[a-z-]+)?\b/

const answerTo = async (...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await travaux([...args, '--format', 'json'])
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

type SpanSaid = { readonly start: number; readonly end: number; readonly exact: string }
type OpenSaid = {
  readonly qualifier: SpanSaid
  readonly dimension: string
  readonly opens: string
  readonly rule: string
}
type WordingSaid = {
  readonly provisions: readonly {
    readonly text: string
    readonly norms: readonly { readonly force: string; readonly bearer: SpanSaid | null }[]
    readonly leavesOpen: readonly OpenSaid[]
  }[]
  readonly comparisons: readonly {
    readonly overall: string
    readonly shifts: readonly { readonly dimension: string; readonly after: SpanSaid | null; readonly rule: string }[]
    readonly newlyOpen: readonly OpenSaid[]
  }[]
}

const wordingOf = async (texts: readonly string[], ...more: readonly string[]): Promise<WordingSaid> => {
  const folder = folderOf({})
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.txt`)
    writeFileSync(file, `${text}\n`)
    return file
  })
  return (await answerTo('wording', ...files, ...more)) as WordingSaid
}

const openedBy = (open: readonly OpenSaid[], words: string): OpenSaid => {
  const found = open.find(({ qualifier }) => qualifier.exact === words)
  if (found === undefined) throw new Error(`nothing left open by “${words}”`)
  return found
}

/** What each limit of the narrowed ban must be said to leave open, in our words. */
const OPENED = {
  en: {
    'under its command': /another (?:authority|command)|national/,
    'on a permanent basis': /rotation/,
    'in peacetime': /\bwar\b/,
  },
  de: {
    'under its command': /anderem?r? (?:Befehl|Kommando|Führung|Hoheit)|national/i,
    'on a permanent basis': /Rotation/,
    'in peacetime': /Krieg/,
  },
} as const

describe('what the first article describes, by the command', () => {
  test.each(TONGUES)('S2: what each limit of the narrowed ban leaves open, and the rule, said in %s', async tongue => {
    const { provisions } = await wordingOf([E3_8], '--lang', tongue)
    const [provision] = provisions
    expect(provision?.norms).toMatchObject([{ force: 'prohibition', bearer: { exact: 'NATO' } }])
    const open = provision?.leavesOpen ?? []
    for (const limit of LIMITS) {
      const { qualifier, opens, rule } = openedBy(open, limit)
      expect(E3_8.slice(qualifier.start, qualifier.end)).toBe(limit)
      expect(opens).toMatch(OPENED[tongue][limit])
      expect(rule.length).toBeGreaterThan(20)
      expect(`${opens} ${rule}`).not.toMatch(KEY)
    }
    expect(open.filter(({ opens }) => OPENED[tongue]['on a permanent basis'].test(opens)).length).toBe(1)
  })

  test('S2: the outright ban has none of the three, and none of them goes unsaid between the two', async () => {
    const { provisions } = await wordingOf([US_8])
    expect(provisions[0]?.text).toBe(US_8)
    expect(provisions[0]?.leavesOpen.map(({ dimension }) => dimension)).not.toContain('duration')
    const { comparisons } = await wordingOf([US_8, E3_8])
    const added = comparisons[0]?.shifts.filter(({ dimension }) => dimension === 'qualifier-added') ?? []
    for (const limit of LIMITS) expect(added.map(({ after }) => after?.exact)).toContain(limit)
    for (const { rule } of added) expect(rule).not.toBe('')
  })

  test('S4: positions with firmness and evidence; a red line that rests on an author’s word says so', async () => {
    const { positions } = (await answerTo('show', 'positions', '--record', SAMPLE)) as {
      readonly positions: readonly {
        readonly id: string
        readonly firmness: string
        readonly basis: string
        readonly authorAlone: boolean
        readonly evidence: readonly { readonly exact: string }[]
      }[]
    }
    const lines = positions.filter(({ firmness }) => firmness === 'red-line')
    expect(lines.length).toBeGreaterThan(5)
    for (const { evidence } of positions) expect(evidence[0]?.exact.length ?? 0).toBeGreaterThan(10)
    const byAuthor = lines.filter(({ basis }) => basis === 'author')
    expect(byAuthor.map(({ id }) => id)).toContain('ru-red-line-by-author')
    expect(lines.filter(({ authorAlone }) => authorAlone)).toEqual(byAuthor)
    expect(byAuthor.length).toBeLessThan(lines.length)
  })
})

type Crossing = {
  readonly draft: string
  readonly position: string
  readonly provision: string | null
  readonly verdict: string
  readonly rule: string
  readonly leavesOpen: readonly OpenSaid[]
  readonly wording: string
  readonly evidence: readonly unknown[]
}

const NATO_LINE = 'ru-no-nato-organisation'
const FLAG_LINE = 'ru-no-troops-any-flag'

describe('the red lines of the sample', () => {
  let crossings: readonly Crossing[] = []
  beforeAll(async () => {
    crossings = ((await answerTo('check', '--record', SAMPLE)) as { readonly crossings: readonly Crossing[] }).crossings
  })

  const on = (draft: string, position: string): readonly Crossing[] => {
    const found = crossings.filter(one => one.draft === draft && one.position === position)
    expect(found.length).toBeGreaterThan(0)
    return found
  }

  test('the narrowed ban touches the line on troops of NATO: rotation, another command and wartime stay open', () => {
    const [crossing, ...more] = on('e3-28.en', NATO_LINE).filter(({ verdict }) => verdict !== 'unknown')
    expect(more).toEqual([])
    expect(crossing).toMatchObject({ verdict: 'touches', provision: 'e3-28.en.8', wording: 'restated' })
    expect(crossing?.evidence.length).toBeGreaterThan(0)
    expect(crossing?.rule).not.toMatch(KEY)
    for (const limit of LIMITS) expect(openedBy(crossing?.leavesOpen ?? [], limit).opens).toMatch(OPENED.en[limit])
  })

  test('the outright ban respects that line', () => {
    expect(on('us-28.en', NATO_LINE)).toMatchObject([{ verdict: 'respects', provision: 'us-28.en.8', leavesOpen: [] }])
  })

  test('a ban that names NATO only is no respect for the line on member states under any flag', () => {
    for (const { verdict } of on('us-28.en', FLAG_LINE)) expect(verdict).not.toBe('respects')
  })

  test('the 20 points are silent, and silence is unknown', () => {
    expect(on('ua-20.en', NATO_LINE)).toMatchObject([{ verdict: 'unknown', provision: null }])
  })
})

/** What of a page is reached by a class, as a reader reads it. */
const saidIn = (where: PageAnswered['page'] | Element, name: string): readonly string[] =>
  classed(where, name).map(wordsOf)

describe('what the first article describes, on the served pages', () => {
  let site: Served
  beforeAll(async () => {
    site = await serve('demo')
  })
  afterAll(async () => site.stop())

  const pageAt = async (path: string): Promise<PageAnswered['page']> => {
    const answered = await ask(site.address, `${NAME}/${path}`)
    if (!isPage(answered) || answered.status !== 200) throw new Error(`no page at ${path}`)
    return answered.page
  }

  const stepTo = (page: PageAnswered['page'], siglum: string): Element => {
    const step = classed(page, 'pt-step').find(one => named(one, 'h3').some(head => wordsOf(head).endsWith(siglum)))
    if (step === undefined) throw new Error(`no step to ${siglum}`)
    return step
  }

  const [OURS, THEIRS] = ['pt-ours', 'pt-theirs'] as const
  const onlyOf = (where: Element, name: string): Element => {
    const [one, ...more] = classed(where, name)
    if (one === undefined || more.length > 0) throw new Error(`not one ${name}`)
    return one
  }

  describe.each(TONGUES)('%s', tongue => {
    const say = SAY[tongue]

    test('S2: each limit with what it leaves open, and the rule, at the step to the narrowed ban', async () => {
      const ours = onlyOf(stepTo(await pageAt(`${tongue}/points/troops/`), 'E3-28'), OURS)
      const told = named(onlyOf(ours, 'pt-open'), 'li')
      for (const limit of LIMITS) {
        const [own = '', ...more] = told.map(wordsOf).filter(words => words.startsWith(limit))
        expect(more).toEqual([])
        expect(own).toMatch(OPENED[tongue][limit])
      }
      expect(saidIn(ours, 'pt-rule').join(' ').length).toBeGreaterThan(20)
      expect(wordsOf(ours)).not.toMatch(KEY)
    })

    test('S16: what the agency and the author read stands beside our own open space, and whose it is', async () => {
      const step = stepTo(await pageAt(`${tongue}/points/troops/`), 'E3-28')
      const [ours, theirs] = [onlyOf(step, OURS), onlyOf(step, THEIRS)]
      expect(ours.parent).toBe(theirs.parent)
      const readings = named(theirs, 'li').filter(one => (one.attribs.id ?? '').startsWith('interpretation-'))
      const own = (id: string): Element => {
        const found = readings.find(one => one.attribs.id === `interpretation-${id}`)
        if (found === undefined) throw new Error(`no reading ${id}`)
        return found
      }
      expect(wordsOf(own('national-command'))).toMatch(/TASS.*(?:national command|nationalem Kommando)/)
      expect(wordsOf(own('rotation-left-open'))).toMatch(/(?:author|Autor|Verfasser).*rotation/i)
      for (const reading of readings) expect(named(reading, 'q').length).toBeGreaterThan(0)
      expect(named(ours, 'li').some(one => (one.attribs.id ?? '').startsWith('interpretation-'))).toBe(false)
      expect(wordsOf(ours)).not.toContain('TASS')
    })

    test('S4: a red line on an author’s word alone is labelled so, and those of their own voice are not', async () => {
      const page = await pageAt(`${tongue}/points/troops/`)
      for (const id of ['ru-red-line-by-author', 'ru-unacceptable-by-author'])
        expect(saidIn(having(page, `position-${id}`), 'warn')).toContain(say('basis.author'))
      for (const id of [NATO_LINE, FLAG_LINE]) {
        const position = having(page, `position-${id}`)
        expect(wordsOf(position)).not.toContain(say('basis.author'))
        expect(named(position, 'q').length).toBeGreaterThan(0)
      }
    })

    test('S19: who wants, who refuses and whose red line it is, in the one row of the point', async () => {
      const [table] = named(await pageAt(`${tongue}/`), 'table')
      if (table === undefined) throw new Error('no table')
      const idOf = (cell: Element): string => named(cell, 'a')[0]?.attribs.href?.split('/').at(-2) ?? ''
      const rows = named(table, 'tr')
      const parties = named(rows[0] ?? table, 'th').map(idOf)
      const row = rows.find(one => named(one, 'th').some(head => idOf(head) === 'troops'))
      const cells = row === undefined ? [] : named(row, 'th', 'td')
      const standsOf = (party: string): string =>
        named(cells[parties.indexOf(party)] ?? table, 'span')
          .filter(one => hasClass(one, 'stand'))
          .map(one => one.attribs.class)
          .join(' ')
      expect(standsOf('france')).toContain('stand-wants')
      expect(standsOf('united-kingdom')).toContain('stand-wants')
      expect(standsOf('russia')).toContain('stand-red-line')
      expect(standsOf('united-states')).toContain('stand-red-line')
      expect(standsOf('ukraine')).toContain('stand-unknown')
    })
  })
})
