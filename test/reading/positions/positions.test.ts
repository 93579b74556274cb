import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDraftMentions } from '../../../src/reading/drafts/drafts.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findPositions } from '../../../src/reading/positions/positions.ts'
import { POSITION_RULES } from '../../../src/reading/positions/rules.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'
import { anyString } from '../../text/texts.ts'
import { briefly, positionsIn, type Said } from './said.ts'

const GERMAN: readonly (readonly [string, readonly string[]])[] = [
  ['Die Regierung fordert einen sofortigen Waffenstillstand.', ['Regierung demands sofortigen Waffenstillstand']],
  ['Gefordert wird ein Waffenstillstand.', []],
  ['Die Opposition lehnte das Angebot der Regierung ab.', ['Opposition rejects Angebot']],
  ['Norwegen weist die Forderung nach höheren Zöllen zurück.', ['Norwegen rejects Forderung']],
  ['Außenminister Arlen Voss sprach sich gegen neue Sanktionen aus.', ['Arlen Voss opposes neue Sanktionen']],
  ['Polen stellte sich hinter den Vorschlag der Vermittler.', ['Polen supports Vorschlag']],
  ['Dänemark will keine neuen Sanktionen.', ['Dänemark opposes neuen Sanktionen']],
  ['Dänemark will am Montag verhandeln.', []],
  ['Die Gewerkschaft besteht auf einer Lohnerhöhung.', ['Gewerkschaft demands Lohnerhöhung']],
  ['Der Vorschlag wurde von der Regierung abgelehnt.', ['Regierung rejects Vorschlag']],
  ['Japan ist gegen das Abkommen.', ['Japan opposes Abkommen']],
  ['Kanada ist zu Zugeständnissen bereit, wenn die Zölle fallen.', ['Kanada conditional Zugeständnissen']],
  ['Für Norwegen ist ein Abzug der Truppen nicht verhandelbar.', ['Norwegen red-line Abzug']],
  ['Finnland bezeichnete den Entwurf als inakzeptabel.', ['Finnland red-line Entwurf']],
  ['Die Rebellen weigern sich, ihre Waffen abzugeben.', ['Rebellen rejects Waffen']],
  ['Norwegens Forderung nach einem Abzug ist umstritten.', ['Norwegen demands Abzug']],
  ['Widerstand gegen das Gesetz kommt aus Bayern.', ['Bayern opposes Gesetz']],
  ['Schweden stimmte dem Plan nicht zu.', ['Schweden rejects Plan']],
  ['Die Kommission kann dem Plan zustimmen.', []],
  ['Die Kommission schlug einen Preisdeckel vor.', ['Kommission supports Preisdeckel']],
  ['Ungarn erklärte, dies nicht zu dulden.', ['Ungarn rejects dies']],
  ['Estland und Lettland lehnen den Plan ab.', ['Estland und Lettland rejects Plan']],
  ['Die Minister kritisierten den Entwurf scharf.', ['Minister opposes Entwurf']],
  ['Italien will nur unterzeichnen, wenn die Garantien bleiben.', ['Italien conditional Garantien']],
  ['Die Handelsunion (HU) lehnt den Plan ab.', ['Handelsunion rejects Plan']],
  ['Der Friedensplan sieht einen Abzug vor.', ['Friedensplan supports Abzug']],
  ['Norwegen wies die Vorwürfe zurück.', []],
  ['Die geforderte Summe wurde bezahlt.', []],
  ['Das Ministerium, das den Entwurf begrüßte, schwieg zuletzt.', ['Ministerium supports Entwurf']],
  ['Der Entwurf, den Schweden ablehnt, liegt vor.', ['Schweden rejects Entwurf']],
  [
    'Finnland, Estland und Lettland tragen die Erklärung nicht mit.',
    ['Finnland, Estland und Lettland rejects Erklärung'],
  ],
  ['Belgien hat Vorbehalte.', ['Belgien opposes Belgien hat Vorbehalte']],
  ['Belgien hat Empörung ausgelöst.', []],
  ['Der Vorschlag stieß in Norwegen auf Kritik.', ['Norwegen opposes Der Vorschlag stieß in Norwegen auf Kritik']],
  ['Dänemark hat den Plan als nicht konstruktiv bezeichnet.', ['Dänemark opposes Plan']],
  ['Aus Sicht von Finnland ist der Entwurf unzureichend.', ['Finnland opposes Entwurf']],
  ['Japan legte Einspruch ein.', ['Japan opposes Japan legte Einspruch ein']],
  ['Norwegen knüpft den Abzug an Garantien.', ['Norwegen conditional Garantien']],
  ['Sollte es dazu kommen, falls Norwegen dem Plan zustimmt, ist alles offen.', []],
  ['Schweden wies den Bericht zurück.', []],
  ['Schweden hat nach eigenen Angaben dem Plan zugestimmt.', ['Schweden supports Plan']],
  ['Ungarn fragte, ob Norwegen den Plan ablehnt.', []],
  ['Norwegen hält an seiner Forderung nach einem Abzug fest.', ['Norwegen demands Abzug']],
  [
    'Norwegen signalisierte Bereitschaft, Waffen abzugeben, wenn die Zölle fallen.',
    ['Norwegen conditional Waffen abzugeben'],
  ],
  ['Die Weigerung der Minister, Waffen abzugeben, empörte viele.', ['Minister rejects Waffen abzugeben']],
  ['Norwegen lehnte den Plan ab und reiste heim.', ['Norwegen rejects Plan']],
  ['Norwegen nahm den Bericht mit, die Gespräche dauern an.', []],
  [
    'Norwegen äusserte sich skeptisch, Schweden begrüsste den Plan.',
    ['Norwegen opposes Norwegen äusserte sich skeptisch', 'Schweden supports Plan'],
  ],
  ['Die Branche zeigte sich besorgt über den Plan.', ['Branche opposes Plan']],
  ['Norwegen wird nicht verhandeln.', ['Norwegen rejects Norwegen wird nicht verhandeln']],
  ['Minister Arlen Voss kam. Eine Abtretung des Hafens lehnte er ab.', ['Arlen Voss rejects Abtretung']],
]

test.each(GERMAN)('German: the positions of %j', (text, expected) => {
  expect(positionsIn(text, 'de').map(position => briefly(text, position))).toEqual(expected)
})

const ENGLISH: readonly (readonly [string, readonly string[]])[] = [
  ['The government of Norway demanded an immediate ceasefire.', ['government demands immediate ceasefire']],
  ['The opposition rejected the plan.', ['opposition rejects plan']],
  ['The proposal was rejected by the opposition.', ['opposition rejects proposal']],
  ['The proposal was rejected.', []],
  ['Arlen Voss said Norway would not accept the plan.', ['Norway rejects plan']],
  ['Finland is opposed to new sanctions.', ['Finland opposes new sanctions']],
  ['Denmark, which opposes the plan, will vote next week.', ['Denmark opposes plan']],
  ['Iceland backed the plan and urged Norway to sign.', ['Iceland supports plan', 'Iceland demands Norway']],
  ['The union insists on a pay rise.', ['union demands pay rise']],
  ['Japan called for a ceasefire.', ['Japan demands ceasefire']],
  ['Voss called the withdrawal unacceptable.', ['Voss red-line withdrawal']],
  ['A withdrawal is a red line for Norway.', ['Norway red-line withdrawal']],
  ['Canada is ready to sign the deal if tariffs fall.', ['Canada conditional sign the deal']],
  ['Canada will sign the deal only if tariffs are lifted.', ['Canada conditional tariffs']],
  ['Spain refused to hand over the files.', ['Spain rejects hand over the files']],
  ['Spain declined to comment.', []],
  ["Sweden's demand for an apology was ignored.", ['Sweden demands apology']],
  ['Poland wants a ceasefire before talks begin.', ['Poland demands ceasefire', 'Poland conditional talks begin']],
  ['Poland wants to attend the talks.', []],
  ['Ireland does not support the plan.', ['Ireland opposes plan']],
  ['Norway could accept the plan.', []],
  ['Belgium and Ireland pushed for a delay.', ['Belgium and Ireland demands delay']],
  ['The rebels turned down the offer.', ['rebels rejects offer']],
  ['Norway will take no step until the border is open.', ['Norway conditional border']],
  ['Norway and Finland accused each other of delays.', []],
  ['Norway will never recognise the border.', ['Norway rejects border']],
  ['Norway has accepted the offer and turned down the rest.', ['Norway supports offer', 'Norway rejects rest']],
  ['The first draft was called unbalanced by Norway.', ['Norway opposes first draft']],
  ['For Norway, the offer is insufficient.', ['Norway opposes offer']],
  ['The plan drew sharp criticism from Sweden.', ['Sweden opposes The plan drew sharp criticism from Sweden']],
  ['Sweden has tied the withdrawal to guarantees.', ['Sweden conditional guarantees']],
  ['Denmark insists that it did nothing wrong.', []],
  ['Denmark insists that Sweden leave the city.', ['Denmark demands Sweden leave the city']],
  ['Norway would send troops, provided that Sweden backs the plan.', ['Norway conditional send troops']],
  ['Norway will not discuss borders unless Sweden leaves.', ['Norway conditional Sweden leaves']],
  ['Sweden rejected the notion that it had been shut out.', []],
  ['Egypt and Jordan both rejected the idea.', ['Egypt and Jordan rejects idea']],
  ['Japan dismissed the demand as absurd.', ['Japan rejects demand']],
  ['Observers asked whether Norway opposes the plan.', []],
  ['Canada took issue with the plan.', ['Canada opposes plan']],
  ['Canada has agreed to the inspection, provided that Spain publishes its files.', ['Canada conditional inspection']],
  ['Canada is willing to mediate as long as Spain asks for it.', ['Canada conditional Spain asks']],
  ['The company offers a discount until March.', ['company supports discount']],
  ['Spain called for a halt and demanded access for aid.', ['Spain demands halt', 'Spain demands access']],
  ['Norway is “ready” to host the talks.', ['Norway supports host the talks']],
  ['What does Norway want? The union of Norway was silent.', []],
  ['Norway rejected calls for a pause.', ['Norway rejects calls']],
  ['The two sides agreed to a pause.', []],
  ['Norway, however, opposes the plan.', ['Norway opposes plan']],
  ['Norway asked Sweden to pay.', ['Norway demands pay']],
  ['Norway was disappointed by the vote.', ['Norway opposes vote']],
  ['Norway Trade Secretary Arlen Voss opposes the plan.', ['Arlen Voss opposes plan']],
]

test.each(ENGLISH)('English: the positions of %j', (text, expected) => {
  expect(positionsIn(text, 'en').map(position => briefly(text, position))).toEqual(expected)
})

const REPORTED: readonly (readonly [string, string, Said, readonly string[]])[] = [
  [
    'de',
    'Ein Abzug sei unannehmbar, sagte Voss.',
    { by: 'Voss', content: 'Ein Abzug sei unannehmbar', cue: 'sagte' },
    ['Voss red-line Abzug'],
  ],
  [
    'de',
    'Eine Garantie sei unerlässlich, sagte Voss.',
    { by: 'Voss', content: 'Eine Garantie sei unerlässlich', cue: 'sagte' },
    ['Voss demands Garantie'],
  ],
  [
    'de',
    '„Wir werden das niemals akzeptieren“, sagte Voss.',
    { by: 'Voss', content: 'Wir werden das niemals akzeptieren', cue: 'sagte' },
    ['Voss rejects Wir werden das niemals akzeptieren'],
  ],
  [
    'en',
    'Any deal must include guarantees, Voss said.',
    { by: 'Voss', content: 'Any deal must include guarantees', cue: 'said' },
    ['Voss demands deal'],
  ],
  [
    'en',
    '“We reject the border,” Voss said.',
    { by: 'Voss', content: 'We reject the border', cue: 'said' },
    ['Voss rejects border'],
  ],
  [
    'de',
    'Niemand dürfe über den Kopf Finnlands verhandeln, sagte Voss.',
    { by: 'Voss', content: 'Niemand dürfe über den Kopf Finnlands verhandeln', cue: 'sagte' },
    ['Voss opposes Niemand dürfe über den Kopf Finnlands verhandeln'],
  ],
  [
    'de',
    'Man könne über die Laufzeit reden, falls die Zölle fallen, sagte Voss.',
    { by: 'Voss', content: 'Man könne über die Laufzeit reden, falls die Zölle fallen', cue: 'sagte' },
    ['Voss conditional Laufzeit'],
  ],
  [
    'de',
    'Ohne Garantien werde es keine Unterschrift geben, sagte Voss.',
    { by: 'Voss', content: 'Ohne Garantien werde es keine Unterschrift geben', cue: 'sagte' },
    ['Voss conditional Garantien'],
  ],
  [
    'en',
    "Finland's foreign minister, Arlen Voss, who was in Oslo, accused Sweden of delays.",
    { by: 'Arlen Voss', content: 'Sweden of delays', cue: 'accused' },
    ['Arlen Voss opposes Sweden'],
  ],
  [
    'en',
    'Sweden must not be left out, Voss said.',
    { by: 'Voss', content: 'Sweden must not be left out', cue: 'said' },
    ['Voss opposes Sweden'],
  ],
  [
    'en',
    'There can be no deal without guarantees, Voss said.',
    { by: 'Voss', content: 'There can be no deal without guarantees', cue: 'said' },
    ['Voss conditional guarantees'],
  ],
  [
    'en',
    'Norway said it is willing to leave but will not pay.',
    { by: 'Norway', content: 'it is willing to leave but will not pay', cue: 'said' },
    ['Norway supports leave'],
  ],
]

test.each(REPORTED)('%s: in %j the speaker is the party', (language, text, said, expected) => {
  const found = positionsIn(text, language, [said])
  expect(found.map(position => briefly(text, position))).toEqual(expected)
  expect(found.every(({ basis }) => basis === 'reported')).toBe(true)
})

test('what the writer alone says is told so', () => {
  expect(positionsIn('Finland opposes new sanctions.', 'en').map(({ basis }) => basis)).toEqual(['author'])
})

test('parties are treated alike: another name gives the same stance on the same thing', () => {
  const names = ['Norway', 'Russia', 'Ukraine', 'Israel', 'Iran', 'China', 'France']
  for (const name of names) {
    const text = `${name} rejected the plan and demanded a withdrawal.`
    expect(positionsIn(text, 'en').map(position => briefly(text, position))).toEqual([
      `${name} rejects plan`,
      `${name} demands withdrawal`,
    ])
  }
})

test('a text in a language without words has none, nor has an empty one', () => {
  expect(positionsIn('La Norvège rejette le plan.', 'fr')).toEqual([])
  expect(positionsIn('', 'de')).toEqual([])
})

const WORDS = [
  'Voss',
  'Norwegen',
  'Norway',
  'lehnt',
  'ab',
  'den',
  'Plan',
  'the',
  'plan',
  'rejects',
  'nur wenn',
  'only if',
]
const MORE = ['fordert', 'demands', ',', '.', '„', '“', 'und', 'and', 'für', 'not', 'nicht', 'red line', 'inakzeptabel']

test('positions lie in the text, in order, under a known rule, whatever the text is', () => {
  const wordy = fc.array(fc.constantFrom(...WORDS, ...MORE)).map(words => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(anyString, wordy), fc.constantFrom('de', 'en'), (text, language) => {
      let last = 0
      for (const { party, toward, evidence, rule } of positionsIn(text, language)) {
        for (const { start, end } of [party, toward, evidence]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(evidence.start).toBeGreaterThanOrEqual(last)
        expect(POSITION_RULES).toContain(rule)
        last = evidence.start
      }
    }),
    { numRuns: runs(200) },
  )
})

test('a long text without a full stop is passed over soon', async () => {
  const text = 'Norwegen lehnt den Plan, der '.repeat(20_000)
  const ground = layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language: 'de' }).value)
  const nobody = { all: [], nameOf: () => null, known: () => null }
  const spent = await effort(() => {
    expect(findPositions({ ground, mentions: nobody, attributions: [], drafts: [] })).toEqual([])
    findDraftMentions(ground)
  })
  expect(spent).toBeLessThan(2000)
})
