import { describe, expect, test } from 'vitest'
import type { Asked } from '../../src/analysis/asked.ts'
import { showDrafts } from '../../src/analysis/drafts.ts'
import { showEvents } from '../../src/analysis/events.ts'
import { showOverview } from '../../src/analysis/overview.ts'
import { type PointAnswer, showPoint } from '../../src/analysis/point.ts'
import { showPositions } from '../../src/analysis/positions.ts'
import { showSources } from '../../src/analysis/sources.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { entriesOf, readExample, stateOn } from '../samples/load.ts'

const entries = entriesOf(readExample('ukraine-2025'))
const state = fold(entries, NOW)
const asked: Asked = { on: null, today: '2025-12-31' }

const pointOf = (name: string): PointAnswer => {
  const answer = showPoint(state, asked, name)
  if (!answer.ok) throw new Error(`no point ${name}`)
  return answer.value
}

const inDraft = (point: PointAnswer, siglum: string) => point.drafts.find(draft => draft.siglum === siglum)
const positions = showPositions(state, asked).positions
const positionOf = (id: string) => positions.find(position => position.id === id)
const eventOf = (id: string) => showEvents(state, asked).events.find(event => event.id === id)
const sourceOf = (id: string) => showSources(state, asked).sources.find(source => source.id === id)

describe('what the first article describes, in the record', () => {
  test('S1: drafts with status and relations, in branches and not in a line; the 19 points are only described', () => {
    const { drafts, branches } = showDrafts(state, asked)
    const relations = drafts.flatMap(draft =>
      draft.relations.map(({ kind, siglum }) => `${draft.siglum} ${kind} ${siglum}`),
    )
    expect(relations).toEqual(
      expect.arrayContaining([
        'E3-28 counters US-28',
        'EU-24 counters US-28',
        'US-28-DE translates US-28',
        'US-19 derives-from US-28',
        'UA-20 derives-from US-19',
      ]),
    )
    const branchOf = (id: string) => branches.findIndex(branch => branch.some(one => one === id))
    expect(branchOf('us-19')).toBe(branchOf('us-28.en'))
    expect(branchOf('e3-28.en')).not.toBe(branchOf('us-28.en'))
    const cut = drafts.find(({ siglum }) => siglum === 'US-19')
    expect(cut).toMatchObject({
      status: { known: 'described', published: 'reported' },
      points: 19,
      provisions: 0,
      wording: null,
    })
  })

  test('S3: both wordings of the path to NATO, and beside the words a report that says otherwise', () => {
    const point = pointOf('us-28.7')
    expect(inDraft(point, 'US-28')?.provisions[0]?.text).toContain('stay out of NATO')
    expect(inDraft(point, 'E3-28')?.provisions[0]?.text).toContain('consensus')
    expect(inDraft(point, 'US-28')?.descriptions).toMatchObject([{ differs: true, by: null }])
    expect(inDraft(point, 'US-28')?.provisions[0]?.wording).toBe('restated')
  })

  test('S4: positions with firmness and evidence; a red line on an author’s word alone says so', () => {
    expect(positions.every(({ evidence }) => evidence.length > 0)).toBe(true)
    expect(new Set(positions.map(({ firmness }) => firmness))).toEqual(new Set(['preference', 'firm', 'red-line']))
    const lines = positions.filter(({ stand }) => stand === 'red-line')
    expect(
      lines
        .filter(({ authorAlone }) => authorAlone)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['ru-red-line-by-author', 'ru-unacceptable-by-author'])
    expect(lines.filter(({ authorAlone }) => !authorAlone).length).toBeGreaterThan(5)
  })

  test('S5: Miami with date, place, length, present and absent; Moscow under way, planned, reported; a plan that nobody reports of', () => {
    expect(eventOf('miami-2025-11-30')).toMatchObject({
      on: '2025-11-30',
      place: 'Miami',
      length: 'PT5H',
      status: 'took-place',
    })
    const sides = eventOf('miami-2025-11-30')?.present.map(({ speaksFor }) => speaksFor?.id)
    expect(new Set(sides)).toEqual(new Set(['united-states', 'ukraine']))
    expect(eventOf('miami-2025-11-30')?.absent.map(({ who }) => who.id)).toEqual(['european-union', 'e3', 'russia'])
    expect(eventOf('witkoff-on-his-way')).toMatchObject({ kind: 'trip', status: 'under-way', on: null })
    expect(eventOf('putin-witkoff-planned')).toMatchObject({
      status: 'planned',
      on: '2025-12-02',
      report: { kind: 'reported', event: 'putin-witkoff-held' },
    })
    expect(eventOf('trump-putin-budapest')?.report).toEqual({ kind: 'never-reported' })
  })

  test('S5: on the evening of the article nothing is reported yet of the meeting on Tuesday', () => {
    const then = stateOn(entries, '2025-12-01')
    const { events } = showEvents(then, { on: null, today: '2025-12-01' })
    expect(events.find(({ id }) => id === 'putin-witkoff-planned')?.report).toEqual({ kind: 'awaited' })
    expect(events.map(({ id }) => `${id}`)).not.toContain('putin-witkoff-held')
  })

  test('S6: the Coalition with members; the mocking name says whose it is and is never its label', () => {
    const coalition = [...state.things.bloc.values()].find(({ id }) => id === 'coalition-of-the-willing')
    expect(coalition?.members.map(({ party }) => party)).toEqual(['france', 'united-kingdom', 'germany'])
    const mocking = coalition?.aliases.find(({ name }) => name === 'Koalition der Billigen')?.mocking
    expect(mocking?.whose).toContain('commentary')
    expect(mocking?.evidence?.source).toBe('seed-2025-12-01')
    const shown = JSON.stringify([positions, showEvents(state, asked), pointOf('us-28.8').formulations])
    expect(shown).toContain('Koalition der Willigen')
    expect(JSON.stringify(showOverview(state, asked))).not.toContain('Billigen')
    expect(shown).not.toContain('"name":{"de":"Koalition der Billigen"')
  })

  test('S7: the places of Macron’s proposal are wordings of the issue that come from a statement', () => {
    const said = pointOf('us-28.8').formulations.filter(({ by }) => by?.id === 'macron')
    expect(said.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['im Großraum der Hauptstadt', 'in westlichen Regionen, fernab der Front']),
    )
    expect(said.every(({ provision }) => provision === null)).toBe(true)
  })

  test('S8: Politico reports that Rubio said what the White House wants; the article and Politico are one root', () => {
    const chain = sourceOf('seed-2025-12-01')?.chains.find(({ id }) => id === 'rubio-agreement-first')
    const names = chain?.chain.map(({ name }) => name) ?? []
    expect(names[0]).toBe('Politico')
    expect(names.slice(-2)).toEqual(['Marco Rubio', 'White House'])
    expect(chain?.roots).toEqual(['politico-2025-11-26'])
    const units = sourceOf('seed-2025-12-01')?.chains.find(({ id }) => id === 'british-officials-units')
    expect(units?.chain.map(({ name }) => name)).toEqual(['Bloomberg'])
    expect(units?.roots).toEqual(['bloomberg-2025-11-21'])
  })

  test('S10: Sunday, Tuesday and last week are days; what cannot be told stays open', () => {
    expect(sourceOf('seed-2025-12-01')?.published).toBe('2025-12-01T16:05:00.000Z')
    expect(eventOf('miami-2025-11-30')?.on).toBe('2025-11-30')
    expect(eventOf('putin-witkoff-planned')?.on).toBe('2025-12-02')
    expect(eventOf('politico-reports')?.on).toBe('2025-11-24/2025-11-30')
    expect([eventOf('bloomberg-reports')?.on, eventOf('cut-to-19')?.on]).toEqual([null, null])
  })

  test('S11: the image has its credit', () => {
    expect(sourceOf('seed-2025-12-01')?.pictures).toEqual([
      { credit: 'Büro des britischen Premierministers, 10 Downing Street', caption: null },
    ])
  })

  test('S12: “as already reported” names no outlet; translations of one text are one root', () => {
    const earlier = sourceOf('seed-2025-12-01')?.earlierReports
    expect(earlier?.[0]).toEqual({ words: 'Wie bereits berichtet', source: null, outlet: null })
    expect(earlier?.[1]).toMatchObject({ source: 'politico-2025-11-26', outlet: 'Politico' })
    expect(sourceOf('axios-2025-11-20')?.joined.map(({ source, as }) => `${source} ${as}`)).toEqual([
      'auf1-2025-11-21 translation',
      'junge-welt-2025-11-21 translation',
    ])
    expect(sourceOf('axios-2025-11-20')?.chains.find(({ id }) => id === 'text-in-german')?.roots).toEqual([
      'axios-2025-11-20',
    ])
  })

  test('S14: an agreement before guarantees, and the State Department’s denial beside it', () => {
    expect(positionOf('us-agreement-before-guarantees')).toMatchObject({
      stance: 'conditional',
      sequence: { first: { en: 'a peace agreement' }, later: { en: 'long-term security guarantees' } },
    })
    expect(positionOf('e3-guarantees-before-territory')?.sequence?.first.en).toBe('robust security guarantees')
    const denial = [...state.things.account.values()].find(({ of }) => of.id === 'rubio-agreement-first')
    expect(denial?.says).toBe('denies')
  })

  test('S15: forecasts, causes and motives have a claimant or say that they have none, and no word on whether they are true', () => {
    const claims = pointOf('us-28.8').claims
    expect(claims.find(({ id }) => id === 'direct-war')?.claimant).toMatchObject({
      kind: 'ambiguous',
      between: [{ id: 'russia' }, { id: null }],
    })
    expect(pointOf('us-28.7').claims.find(({ id }) => id === 'bound-to-fail')).toMatchObject({
      kind: 'forecast',
      claimant: { kind: 'author' },
      condition: { en: 'it is put before Putin' },
    })
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['forecast', 'cause', 'motive']))
    for (const claim of claims) expect(Object.keys(claim)).not.toContain('true')
  })

  test('S16: the reading that leaves rotation open is the author’s, beside another reader’s', () => {
    const readings = inDraft(pointOf('us-28.8'), 'E3-28')?.interpretations ?? []
    expect(readings.find(({ id }) => id === 'rotation-left-open')).toMatchObject({
      reader: { kind: 'author' },
      reads: 'leaves-open',
      of: 'e3-28.en.8',
    })
    expect(readings.some(({ reader }) => reader.kind === 'who')).toBe(true)
  })

  test('S17: units explored and selected, each step with whose it is and its evidence', () => {
    const steps = pointOf('us-28.8').steps
    expect(new Set(steps.map(({ stage }) => stage))).toEqual(new Set(['explored', 'selected', 'announced']))
    expect(steps.every(({ by, evidence }) => by.id !== null && evidence.length > 0)).toBe(true)
  })

  test('S18: “the real negotiations” is a characterisation by the author', () => {
    const claim = [...state.things.claim.values()].find(({ id }) => id === 'real-negotiations')
    expect(claim).toMatchObject({ kind: 'characterisation', claimant: { kind: 'author' } })
  })

  test('S19: who stands where on foreign troops, in one row', () => {
    const { points } = showOverview(state, asked)
    const row = points.find(({ id }) => id === 'foreign-troops')
    const stands = Object.fromEntries((row?.cells ?? []).map(({ holder, stands }) => [holder, stands]))
    expect(stands.russia).toContain('red-line')
    expect(stands.france).toContain('wants')
    expect(stands['united-kingdom']).toEqual(['wants'])
    expect(stands['united-states']).toContain('red-line')
    expect(stands.ukraine).toEqual(['unknown'])
  })

  test('S20: the line on troops under any flag is held over time, each instance with its day and source', () => {
    const line = positionOf('ru-no-troops-any-flag')
    expect(line?.instances.map(({ saidOn }) => saidOn)).toEqual([
      '2025-02-18',
      '2025-03-06',
      '2025-03-12',
      '2025-08-18',
      '2025-09-05',
    ])
    expect(line?.instances.every(({ evidence }) => evidence.length === 1)).toBe(true)
    expect(positionOf('ru-rotation')).toMatchObject({ basis: 'reported', instances: [] })
  })

  test('S21: what the 19 points foresee on territory is told as a description, and no words of it are shown', () => {
    const cut = inDraft(pointOf('us-28.21'), 'US-19')
    expect(cut).toMatchObject({ state: 'described', provisions: [] })
    expect(cut?.descriptions.find(({ id }) => id === 'us-19-territory')).toMatchObject({ by: null })
    expect(cut?.descriptions.find(({ id }) => id === 'us-19-territory-brackets')?.by?.id).toBe('kyslytsya')
  })

  test('S22, in the record: the source says which embedded item was missing', () => {
    expect(sourceOf('seed-2025-12-01')?.missing).toEqual([expect.stringContaining('eingebetteter Beitrag')])
  })

  test('S24: German and English in one record: translations are marked, quotations stay in their language', () => {
    const german = showDrafts(state, asked).drafts.filter(({ language }) => language === 'de')
    expect(german.every(({ relations }) => relations.some(({ kind }) => kind === 'translates'))).toBe(true)
    expect(german.length).toBe(2)
    const quoted = positionOf('us-agreement-before-guarantees')?.evidence.map(({ language }) => language)
    expect(quoted).toEqual(['en', 'de'])
    expect(positions.every(({ statement }) => statement.en !== undefined && statement.de !== undefined)).toBe(true)
  })

  test('point 8: for each draft the wording and its kind, who holds what, and who was absent when it was discussed', () => {
    const point = pointOf('us-28.8')
    expect(point.drafts.filter(({ state }) => state === 'worded').map(({ siglum }) => siglum)).toEqual(
      expect.arrayContaining(['US-28', 'US-28-DE', 'E3-28', 'EU-24', 'EU-APR']),
    )
    expect(inDraft(point, 'UA-20')?.state).toBe('absent')
    expect(point.drafts.flatMap(({ provisions }) => provisions).every(({ wording }) => wording === 'restated')).toBe(
      true,
    )
    expect(point.positions.length).toBeGreaterThan(10)
    const miami = point.discussed.find(({ id }) => id === 'miami-2025-11-30')
    expect(miami?.absent.map(({ who }) => who.id)).toContain('e3')
  })
})
