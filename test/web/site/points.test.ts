import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/record/entry.ts'
import { toThingId } from '../../../src/record/id.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import type { Page } from '../../../src/web/pages/site/page.ts'
import { fatesOf, groupFates, hasChanged } from '../../../src/web/pages/site/points-fates.ts'
import { pointsOf } from '../../../src/web/pages/site/points-ids.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { bodyOf, elementOf, marksIn, newWords, plain, SAMPLES, stateOf, wordsIn } from './point-parts.ts'
import { sampleEntries, sampleHtml, samplePage, viewOf } from './sample.ts'

describe('what became of a point', () => {
  test('a point that was dropped and came back is told so, and compared with its last words', () => {
    const state = stateOf('lake-treaty')
    const fates = fatesOf(state, 'sluice')
    expect(fates.find(({ draft }) => draft === 'chair-2')?.kind).toBe('dropped')
    expect(fates.find(({ draft }) => draft === 'chair-3')?.kind).toBe('described')
    expect(fates.find(({ draft }) => draft === 'chair-4')).toMatchObject({
      kind: 'brought-back',
      from: 'chair-1',
      past: ['chair-3', 'chair-2'],
    })
    const page = bodyOf('lake-treaty/en/points/sluice/')
    expect(wordsIn(page, 'wording-chair-4')).toContain('brought back')
    expect(wordsIn(page, 'wording-chair-4')).toContain('compared with A; without words in between: C, B')
  })

  test('texts in different languages are not compared word by word', () => {
    const page = bodyOf('lake-treaty/en/points/withdrawal/')
    expect(marksIn(elementOf(page, 'wording-upper-1'), 'ins')).toEqual([])
    expect(wordsIn(page, 'wording-upper-1')).toContain('not compared word by word')
  })

  test('brackets and standings are shown', () => {
    expect(wordsIn(bodyOf('lake-treaty/en/points/level/'), 'wording-chair-2')).toContain(
      'In square brackets, not agreed:',
    )
    expect(plain(bodyOf('lake-treaty/en/points/withdrawal/'))).toContain('agreed ad referendum, 12 September 2031')
    expect(wordsIn(bodyOf('lake-treaty/de/points/payments/'), 'standing-payments-reserved')).toContain(
      'Vorbehalt von Bremark',
    )
  })

  test('every draft has exactly one fate, and groups hold all of them', () => {
    for (const name of SAMPLES) {
      const state = stateOf(name)
      for (const { lineage } of pointsOf(state)) {
        const fates = fatesOf(state, lineage.id)
        expect(fates.map(({ draft }) => draft).toSorted()).toEqual([...state.things.draft.keys()].toSorted())
        expect(groupFates(fates).flatMap(group => group.fates)).toHaveLength(fates.length)
      }
    }
  })
})

describe('the list of points', () => {
  const rowsOf = (page: Page) => page.table?.().rows ?? []

  test.each(SAMPLES)('%s: every point, recorded ones first', name => {
    const page = samplePage(`${name}/en/points/`)
    const rows = rowsOf(page)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      pointsOf(stateOf(name))
        .map(({ id }) => id)
        .toSorted(),
    )
    const recorded = rows.map(row => row.recorded)
    expect(recorded.indexOf('no') === -1 || recorded.lastIndexOf('yes') < recorded.indexOf('no')).toBe(true)
    expect(page.body.toString().match(/<th scope="row">/g)).toHaveLength(rows.length)
  })

  test('a choice shows what it names, in the page and in the data', () => {
    const ids = (query: string) => rowsOf(samplePage(`ukraine-2025/en/points/?${query}`)).map(({ id }) => id)
    expect(ids('issue=foreign-troops')).toEqual(['troops'])
    expect(ids('issue=security-guarantees').toSorted()).toEqual(['guarantees', 'us-guarantee'])
    expect(ids('contested=1')).toContain('troops')
    expect(ids('contested=1')).not.toContain('dialogue')
    expect(ids('party=no-such')).toEqual([])
    const state = stateOf('ukraine-2025')
    const changed = pointsOf(state).filter(({ lineage }) => hasChanged(fatesOf(state, lineage.id)))
    expect(ids('changed=1').toSorted()).toEqual(changed.map(({ id }) => id).toSorted())
    expect(changed.length).toBeLessThan(pointsOf(state).length)
    const held = ids('party=russia')
    expect(held).toContain('troops')
    expect(held).not.toContain('elections')
  })

  test('only what counts of a choice stays in the address', () => {
    expect(samplePage('ukraine-2025/en/points/?issue=foreign-troops&x=1').choices).toEqual({
      issue: ['foreign-troops'],
    })
  })

  test('a red line by an author’s word alone is not counted among the red lines', () => {
    const troops = rowsOf(samplePage('ukraine-2025/en/points/')).find(({ id }) => id === 'troops')
    expect(troops).toMatchObject({ positions: 12, red_lines: 4, red_lines_by_author: 2 })
  })
})

describe('records at the edge', () => {
  const whole = (entries: readonly Entry[], address: string): string => {
    const view = viewOf(entries, address)
    return renderSitePage(view, renderPage(view))
  }

  test('an unknown point is not there', () => {
    for (const id of ['no-such', 'us-28', '8']) {
      const page = samplePage(`ukraine-2025/en/points/${id}/`)
      expect(page.status).toBe(404)
    }
    expect(sampleHtml('ukraine-2025/de/points/no-such/')).toContain('no-such')
  })

  test('an empty record has no points', () => {
    expect(whole([], 'none/de/points/')).toContain('Noch steht kein Punkt in der Akte.')
    expect(whole([], 'none/en/points/')).not.toContain('class="filter"')
    expect(renderPage(viewOf([], 'none/en/points/troops/')).status).toBe(404)
  })

  test('a record with one draft shows its words without marks and without branches', () => {
    const entries = sampleEntries('lake-treaty').filter(({ change }) => {
      const thing = change.kind === 'retract' ? change.before : change.after
      const ofFirst = thing.kind === 'provision' && thing.value.draft === 'chair-1'
      return ofFirst || (thing.kind === 'draft' && thing.value.id === 'chair-1') || thing.kind === 'source'
    })
    const id = toThingId('chair-1.2')
    const body = renderPage(viewOf(entries, `lake-treaty/en/points/${id}/`)).body.toString()
    expect(newWords(elementOf(body, 'wording-chair-1'))).toContain('between 401 and 404')
    expect(marksIn(body, 'ins')).toEqual([])
    expect(body).not.toContain('pt-branch-name')
    expect(body).not.toMatch(/<(?:ins|del)\b/)
    expect(body).not.toContain('id="apparatus"')
    expect(whole(entries, 'lake-treaty/en/points/')).toContain('9 points through 1 draft')
  })
})
