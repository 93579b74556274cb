import { describe, expect, test } from 'vitest'
import { fatesOf } from '../../../src/web/pages/site/points-fates.ts'
import { findPoint, pointsOf } from '../../../src/web/pages/site/points-ids.ts'
import {
  bodyOf,
  elementOf,
  idsIn,
  marksIn,
  newWords,
  pagesOf,
  plain,
  SAMPLES,
  sectionOf,
  stateOf,
  wordsIn,
} from './point-parts.ts'
import { samplePage } from './sample.ts'

describe('every point of every sample', () => {
  test.each(SAMPLES)('%s: no slot is left open, no id is twice, every link within the page leads somewhere', name => {
    const pages = pagesOf(name)
    expect(pages.length).toBeGreaterThan(10)
    for (const [address, body] of pages) {
      expect(plain(body), address).not.toMatch(/\{\w+|undefined|\[object/)
      const ids = idsIn(body)
      expect(new Set(ids).size, address).toBe(ids.length)
      for (const [, target = ''] of body.matchAll(/href="#([^"]+)"/g)) expect(ids, address).toContain(target)
    }
  })

  test.each(SAMPLES)('%s: headings go down one level at a time', name => {
    for (const [address, body] of pagesOf(name)) {
      const levels = [1, ...[...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))]
      levels.slice(1).forEach((level, place) => {
        expect(level, address).toBeLessThanOrEqual((levels[place] ?? 0) + 1)
      })
    }
  })

  test.each(SAMPLES)('%s: the words of every draft stand there whole, with the deletions taken out', name => {
    const state = stateOf(name)
    let seen = 0
    for (const { id, lineage } of pointsOf(state)) {
      const body = bodyOf(`${name}/en/points/${id}/`)
      for (const { draft, provisions } of fatesOf(state, lineage.id)) {
        if (provisions.length === 0) continue
        const words = provisions.map(({ text }) => text).join('')
        const shown = newWords(elementOf(body, `wording-${draft}`))
        // A redline keeps a space between what went and what stays, so that space does not count.
        expect(shown.replace(/\s/g, ''), `${id} in ${draft}`).toBe(words.replace(/\s/g, ''))
        seen++
      }
    }
    expect(seen).toBeGreaterThan(30)
  })

  test.each(SAMPLES)('%s: every entry shown can be linked to and its errors reported', name => {
    for (const [address, body] of pagesOf(name)) {
      const entries = idsIn(body).filter(id =>
        /^(provision|position|interpretation|description|formulation|attribution|claim|step|event|standing|account)-/.test(
          id,
        ),
      )
      expect(entries.length, address).toBeGreaterThan(0)
      for (const entry of entries) expect(body, address).toContain(`<a href="#${entry}"`)
      expect(body.match(/class="entry-links"/g)?.length, address).toBe(entries.length)
    }
  })

  test.each(SAMPLES)('%s: every provision has its point, and both ids show the same', name => {
    const state = stateOf(name)
    const listed = new Set(pointsOf(state))
    for (const id of state.things.provision.keys()) {
      const place = findPoint(state, id)
      expect(place === null ? null : listed.has(place), id).toBe(true)
    }
    const [[first, last]] = [
      [...state.things.provision.keys()].map(id => [id, findPoint(state, id)?.id] as const)[0] ?? [],
    ]
    const sections = (id: string | undefined) => bodyOf(`${name}/en/points/${id}/`).split('<nav')[1]
    expect(sections(first)).toBe(sections(last))
  })
})

describe('what the first article describes, on the page of a point', () => {
  const troops = bodyOf('ukraine-2025/en/points/troops/')
  const membership = bodyOf('ukraine-2025/en/points/membership/')
  const guarantees = bodyOf('ukraine-2025/en/points/guarantees/')

  test('S2: the redline shows the words added, and so does the step', () => {
    const wording = elementOf(troops, 'wording-e3-28.en')
    expect(marksIn(wording, 'ins')).toEqual(['not', 'under its command', 'on a permanent basis in peacetime'])
    expect(marksIn(wording, 'del')).toEqual(['no'])
    expect(plain(wording)).toContain('counters US-28')
    expect(plain(wording)).toContain('restated; not the published wording')
    expect(marksIn(sectionOf(troops, 'steps-of-words'), 'ins')).toContain('on a permanent basis in peacetime')
  })

  test('S3: both wordings; where a report says otherwise, it stands beside the words and is marked', () => {
    const us = elementOf(membership, 'wording-us-28.en')
    expect(newWords(us)).toContain('stay out of NATO')
    expect(newWords(elementOf(membership, 'wording-e3-28.en'))).toContain('consensus')
    const report = elementOf(us, 'description-us-28-membership-left-out')
    expect(plain(report)).toMatch(/^The known words say otherwise\./)
    expect(wordsIn(troops, 'description-us-28-troops-ban')).not.toContain('The known words say otherwise.')
  })

  test('S4: a red line that rests on an author’s word alone says so and stands apart', () => {
    expect(wordsIn(troops, 'position-ru-red-line-by-author')).toContain('rests on an author’s word alone')
    expect(wordsIn(troops, 'position-ru-no-troops-any-flag')).toContain('in the party’s own voice')
    const russia = elementOf(troops, 'stand-party-russia')
    const group = (mark: string): string =>
      russia.split(`class="pt-group ${mark}"`)[1]?.split('class="pt-group')[0] ?? ''
    expect(group('pt-author-lines')).toContain('position-ru-red-line-by-author')
    expect(group('pt-red-lines')).not.toContain('by-author')
    expect(plain(samplePage('ukraine-2025/en/points/troops/').lead)).toMatch(
      /4 of them red lines. .*ascribes 2 red lines more/,
    )
  })

  test('both troop lines stand apart: of NATO as an organisation, and of its member states', () => {
    expect(wordsIn(troops, 'position-ru-no-nato-organisation')).toContain('as an organisation')
    expect(wordsIn(troops, 'position-ru-no-troops-any-flag')).toContain('under any flag')
    const glance = troops.split('<table class="pt-glance">')[1]?.split('</table>')[0] ?? ''
    expect(glance.match(/#position-ru-no-(nato-organisation|troops-any-flag)"/g)).toHaveLength(2)
  })

  test('S7: wordings put forward in statements, with the place in words', () => {
    const wording = wordsIn(troops, 'formulation-troops-macron-west')
    expect(wording).toContain('put forward by Emmanuel Macron (for France)')
    expect(wording).toContain('place: in westlichen Regionen, fernab der Front')
  })

  test('S8: who passed it on, and how many independent texts stand behind it', () => {
    const chain = plain(elementOf(guarantees, 'attribution-rubio-agreement-first'))
    expect(chain).toMatch(/Politico.*European diplomat.*Marco Rubio/)
    expect(sectionOf(guarantees, 'attributions')).toContain('1 statement on 1 independent text;')
    expect(sectionOf(troops, 'attributions')).toContain('3 statements on 2 independent texts;')
  })

  test('S14: what is wanted before what', () => {
    const position = stateOf('ukraine-2025').things.position
    const ordered = [...position.values()].filter(({ sequence, issue }) => sequence && issue === 'security-guarantees')
    expect(ordered.length).toBeGreaterThan(0)
    for (const { id, sequence } of ordered)
      expect(wordsIn(guarantees, `position-${id}`)).toContain(`first ${sequence?.first.en}, then ${sequence?.later.en}`)
  })

  test('S15, S18: a forecast with its claimants, condition and consequence, never as a fact', () => {
    const claim = wordsIn(troops, 'claim-direct-war')
    expect(claim).toMatch(/^forecast, by Russia, .*\(unclear\)/)
    expect(claim).toContain('if a rotation of NATO troops into Ukraine')
    expect(claim).toContain('then a direct war with the West')
    expect(plain(sectionOf(troops, 'claims'))).toContain('this record judges none of them')
  })

  test('S16: who reads which wording as what, beside another’s reading', () => {
    const step = sectionOf(troops, 'steps-of-words')
    expect(wordsIn(step, 'interpretation-rotation-left-open')).toMatch(
      /^the author reads it as leaving open: a rotation/,
    )
    expect(wordsIn(step, 'interpretation-national-command')).toMatch(/^TASS reads it as allowing: /)
  })

  test('S17: steps, stage by stage, each by whom', () => {
    const steps = plain(sectionOf(troops, 'steps'))
    expect(steps).toMatch(/explored by United Kingdom.*selected by United Kingdom.*announced by/)
  })

  test('S19: who stands where in one view, silence as unknown', () => {
    const glance = troops.split('<table class="pt-glance">')[1]?.split('</table>')[0] ?? ''
    const rows = glance.split('</tr>').map(plain)
    // The word for it stands after the statement: before it, it would turn it round.
    for (const words of [
      /^Russia.*under any flag\. red line/,
      /^United States.*deployed to Ukraine\. red line/,
      /^France.*wants/,
      /^United Kingdom.*wants/,
      /^Ukraine ?unknown/,
    ])
      expect(rows.filter(row => words.test(row))).toHaveLength(1)
    expect(plain(sectionOf(troops, 'stands'))).not.toMatch(/Ukraine ?red line/)
  })

  test('S20: each known occasion of a position', () => {
    const position = wordsIn(troops, 'position-ru-no-troops-any-flag')
    expect(position).toContain('Said on 5 known occasions: 18 February 2025, 6 March 2025')
  })

  test('S5: events about it say who was absent though concerned', () => {
    expect(plain(sectionOf(troops, 'events'))).toMatch(/absent though concerned: .*European Union/)
  })

  test('as known on 24 November, nothing that came later', () => {
    const then = bodyOf('ukraine-2025/en/points/troops/?knownOn=2025-11-24')
    expect(then).not.toContain('UA-20')
    expect(then).not.toContain('claim-direct-war')
    expect(then).toContain('wording-e3-28.en')
    expect(then).toContain('knownOn=2025-11-24')
  })
})
