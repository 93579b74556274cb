import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDraftMentions } from '../../../src/reading/drafts/drafts.ts'
import { DRAFT_RULES } from '../../../src/reading/drafts/rules.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'
import { anyString } from '../../text/texts.ts'

const mentionsIn = (text: string, language: string) => {
  const given = { text, address: null, outlet: null, published: null, language }
  return findDraftMentions(layOut(readPlainArticle(given).value))
}

const wordsOf = (text: string, language: string): readonly string[] =>
  mentionsIn(text, language).map(({ span }) => text.slice(span.start, span.end))

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['de', 'Der 14-Punkte-Plan von Seeland liegt vor.', ['14-Punkte-Plan']],
  ['de', 'Die Unterhändler legten einen überarbeiteten Entwurf vor.', ['überarbeiteten Entwurf']],
  ['de', 'Seeland will den Friedensplan prüfen.', ['Friedensplan']],
  ['de', 'Der seeländische Gegenvorschlag kam am Abend.', ['seeländische Gegenvorschlag']],
  ['de', 'Sie verhandeln über einen neuen Tarifvertrag.', ['neuen Tarifvertrag']],
  ['de', 'Das geltende Abkommen läuft bis Mai.', []],
  ['de', 'Das Abkommen von 1994 gilt weiter.', []],
  ['de', 'Der Stundenplan und der Mietvertrag hingen aus.', []],
  ['de', 'Der Hillmark-Plan ist umstritten.', ['Hillmark-Plan']],
  ['de', 'Die Auffassung der Regierung und die neue Version der Software sind bekannt.', []],
  ['de', 'Eine abgeschwächte Fassung liegt vor.', ['abgeschwächte Fassung']],
  ['de', 'Der Entwurf der Abschlusserklärung ist fertig.', ['Entwurf', 'Abschlusserklärung']],
  ['en', 'The dockers want a contract deal with Hillmark.', ['contract deal']],
  ['en', 'They voted on a watered-down version.', ['watered-down version']],
  ['en', 'The 14-point plan was sent to Lakeland.', ['14-point plan']],
  ['en', 'Lakeland tabled a counter-proposal on Monday.', ['counter-proposal']],
  ['en', 'Talks on a new trade agreement resume in May.', ['new trade agreement']],
  ['en', 'Lakeland plans to offer help.', []],
  ['en', 'They want to draft a letter.', []],
  ['en', 'The 1994 agreement is still in force.', []],
  ['en', 'The company offers hope to many.', []],
  ['en', 'Hillmark’s proposal was read aloud.', ['Hillmark’s proposal']],
  ['en', 'The mediators hope to reach a ceasefire deal.', ['ceasefire deal']],
  ['de', 'Die Minister unterzeichneten eine gemeinsame Erklärung.', ['gemeinsame Erklärung']],
  ['de', 'Die Regierung gab eine Erklärung ab.', []],
  ['de', 'Am Ende stand ein Papier, in dem zehn Staaten eine Truppe ankündigen.', ['Papier']],
  ['de', 'Die Partei begrüßte den Vorschlag.', ['Vorschlag']],
  ['de', 'Ein Abkommen ohne Garantien werde es nicht geben.', ['Abkommen']],
  ['de', 'Der Plan der Vermittler schrumpfte auf 19 Punkte.', ['Plan', '19 Punkte']],
  ['de', 'Der Index fiel auf 19 Punkte.', []],
  ['en', 'The chair had put forward two drafts within a day.', ['drafts']],
  ['en', 'They were handed four documents on Monday.', ['documents']],
  ['en', 'The court keeps documents.', []],
  ['en', 'A deal that would cost land was refused.', ['deal']],
  ['en', 'The plan brokered by Hillmark is old.', ['plan']],
  ['en', 'In 1994 a memorandum signed in Budapest ended it.', []],
  ['en', 'The U.N. resolution adopted in May gave the force its mandate.', []],
  ['en', 'The 28-point plan is new. The 28 points are long.', ['28-point plan', '28 points']],
  ['en', 'The team has the 28 points.', []],
]

test.each(CASES)('%s: the drafts that %j mentions', (language, text, expected) => {
  expect(wordsOf(text, language)).toEqual(expected)
})

const LABELS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ['en', 'A 14-point plan is out. The plan is long.', ['14-point plan', '14-point plan']],
  ['en', 'The Lakeland proposal and the Hillmark proposal differ.', ['Lakeland proposal', 'Hillmark proposal']],
  ['de', 'Der 9-Punkte-Plan folgt auf den 14-Punkte-Plan.', ['9-Punkte-Plan', '14-Punkte-Plan']],
  ['de', 'Der Friedensplan liegt vor. Der Plan ist lang.', ['Friedensplan', 'Friedensplan']],
  ['en', 'The plan is long.', []],
  ['en', 'Hillmark tabled a trade offer. The draft has five chapters.', ['trade offer', 'trade offer']],
  ['de', 'Der 9-Punkte-Plan ist neu. Die 9 Punkte sind knapp.', ['9-Punkte-Plan', '9-Punkte-Plan']],
]

test.each(LABELS)('%s: mentions of one version in %j share a label', (language, text, expected) => {
  expect(mentionsIn(text, language).map(({ draft }) => draft)).toEqual(expected)
})

test('a text in a language without words has none, nor has an empty one', () => {
  expect(mentionsIn('Le plan de paix en 14 points est prêt.', 'fr')).toEqual([])
  expect(mentionsIn('', 'de')).toEqual([])
})

test('mentions lie in the text, in order, under a known rule', () => {
  fc.assert(
    fc.property(anyString, fc.constantFrom('de', 'en'), (noise, language) => {
      const text = `${noise} 14-Punkte-Plan 14-point plan ${noise}`
      let last = 0
      for (const { span, rule } of mentionsIn(text, language)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(DRAFT_RULES).toContain(rule)
        last = span.end
      }
    }),
    { numRuns: runs(200) },
  )
})

test('a long text of nothing but papers is read soon', async () => {
  const text = `${'Ein Papier 19 Punkte der Plan '.repeat(10_000)} wurde vorgelegt`
  const spent = await effort(() => {
    expect(mentionsIn(text, 'de').length).toBeGreaterThan(0)
  })
  expect(spent).toBeLessThan(4000)
})
