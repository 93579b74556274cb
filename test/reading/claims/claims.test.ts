import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/reading/claims/claims.ts'
import { runs } from '../../campaign.ts'
import { readMarked } from '../voice/marked.ts'

const claimsOf = (text: string, language: 'de' | 'en') => {
  const { ground, attributions } = readMarked(`- ${text}`, language)
  const cut = (span: { readonly start: number; readonly end: number } | null): string | null =>
    span === null ? null : ground.text.slice(span.start, span.end)
  return findClaims(ground, attributions).map(claim => ({
    ...claim,
    span: cut(claim.span),
    claimant: cut(claim.claimant),
    condition: cut(claim.condition),
    consequence: cut(claim.consequence),
  }))
}

describe('claims in German', () => {
  test.each([
    ['Eine Sperre würde zu einem Streik führen.', 'forecast', 'Eine Sperre würde zu einem Streik führen'],
    ['Das würde die Fischer den Hafen kosten.', 'forecast', 'Das würde die Fischer den Hafen kosten'],
    ['Wenn der Rat zustimmt, wird die Fähre eingestellt.', 'forecast', 'wird die Fähre eingestellt'],
    [
      'Der Minister wird voraussichtlich am Freitag nach Olm reisen.',
      'forecast',
      'Der Minister wird voraussichtlich am Freitag nach Olm reisen',
    ],
    ['Das Vorhaben ist zum Scheitern verurteilt.', 'forecast', 'Das Vorhaben ist zum Scheitern verurteilt'],
    [
      'Ein Vertrag ist unerlässlich, um den Hafen zu sichern.',
      'forecast',
      'Ein Vertrag ist unerlässlich, um den Hafen zu sichern',
    ],
    ['Der Hafen ist leer, weil die Schleuse klemmt.', 'cause', 'Der Hafen ist leer, weil die Schleuse klemmt'],
    ['Die Gebühren waren der Hauptgrund für den Streit.', 'cause', 'Die Gebühren waren der Hauptgrund für den Streit'],
    ['Der Frost führte zu Schäden am Tor.', 'cause', 'Der Frost führte zu Schäden am Tor'],
    [
      'Die Reeder lehnen den Vertrag ab, weil sie Verluste fürchten.',
      'motive',
      'Die Reeder lehnen den Vertrag ab, weil sie Verluste fürchten',
    ],
    ['Sie verschleppen die Prüfung, um den Bau zu sabotieren.', 'motive', 'um den Bau zu sabotieren'],
    ['Holk versuchte, den Beschluss zu verhindern.', 'motive', 'Holk versuchte, den Beschluss zu verhindern'],
    ['Diese bewusst unklare Klausel hilft niemandem.', 'motive', 'Diese bewusst unklare Klausel'],
    ['Aus Angst vor den Wählern schweigt der Rat.', 'motive', 'Aus Angst vor den Wählern schweigt der Rat'],
  ])('%s', (text, kind, span) => {
    expect(claimsOf(text, 'de')).toContainEqual(expect.objectContaining({ kind, span }))
  })

  test.each([
    'Die Minister trafen sich, um über die Schleuse zu beraten.',
    'Die Sitzung begann um 17 Uhr.',
    'Er war sich der Folgen bewusst.',
    'Da ist der Hafen.',
    'Er wird in den nächsten Wochen mit allen Seiten sprechen.',
  ])('no claim: %s', text => expect(claimsOf(text, 'de')).toEqual([]))
})

describe('claims in English', () => {
  test.each([
    ['A closure would lead to a strike.', 'forecast', 'A closure would lead to a strike'],
    ['If the council agrees, the ferry will be scrapped.', 'forecast', 'the ferry will be scrapped'],
    ['The plan is doomed to fail.', 'forecast', 'The plan is doomed to fail'],
    ['A treaty is essential to securing the harbour.', 'forecast', 'A treaty is essential to securing the harbour'],
    ['The harbour is empty because the lock is stuck.', 'cause', 'The harbour is empty because the lock is stuck'],
    ['The fees were the main reason for the quarrel.', 'cause', 'The fees were the main reason for the quarrel'],
    [
      'The shipowners reject the treaty because they fear losses.',
      'motive',
      'The shipowners reject the treaty because they fear losses',
    ],
    ['They insist on new tests in order to derail the project.', 'motive', 'in order to derail the project'],
    ['Holk tried to thwart the decision.', 'motive', 'Holk tried to thwart the decision'],
    ['This deliberately vague clause helps nobody.', 'motive', 'This deliberately vague clause'],
    [
      'Out of fear of the voters the council keeps silent.',
      'motive',
      'Out of fear of the voters the council keeps silent',
    ],
  ])('%s', (text, kind, span) => {
    expect(claimsOf(text, 'en')).toContainEqual(expect.objectContaining({ kind, span }))
  })

  test.each([
    'The ministers met in order to discuss the lock.',
    'Smith will lead the delegation.',
    'The ferry has run since 1923.',
  ])('no claim: %s', text => expect(claimsOf(text, 'en')).toEqual([]))
})

describe('whose a claim is', () => {
  test('inside a report it is the speaker’s, with condition and consequence', () => {
    const [claim] = claimsOf('H sagte, [[eine Sperre würde zu einem Streik führen]].', 'de')
    expect(claim).toMatchObject({
      claimant: 'H',
      condition: 'eine Sperre',
      consequence: 'zu einem Streik führen',
      isAmbiguous: false,
    })
  })

  test('carried on with "und" it is his or the writer’s', () => {
    const [claim] = claimsOf(
      'H hat erklärt, [[dies nicht zu dulden]], und ein solcher Bau würde zu einem Streik führen.',
      'de',
    )
    expect(claim).toMatchObject({ claimant: 'H', isAmbiguous: true })
  })

  test('a pronoun that two nouns fit makes it ambiguous', () => {
    const [claim] = claimsOf(
      'Der Rat hat den Vertrag gestrichen, weil er am Widerstand der Reeder gescheitert wäre.',
      'de',
    )
    expect(claim).toMatchObject({ claimant: null, isAmbiguous: true })
  })

  test('without a report it is the writer’s', () => {
    expect(claimsOf('A closure would lead to a strike.', 'en')[0]).toMatchObject({
      claimant: null,
      condition: 'A closure',
      isAmbiguous: false,
    })
  })
})

test('every part of a claim lies in the text, whatever the text', () => {
  const words = fc.constantFrom(
    'weil',
    'um',
    'zu',
    'würde',
    'if',
    'because',
    'deliberately',
    ',',
    '.',
    'er',
    'bewusst',
    'unerlässlich',
    'to',
    'Rat',
    'führen',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('de' as const, 'en' as const), (list, language) => {
      const { ground } = readMarked(`- ${list.join(' ')}`, language)
      for (const { span, condition, consequence } of findClaims(ground, [])) {
        for (const part of [span, condition, consequence]) {
          if (part === null) continue
          expect(part.start).toBeLessThan(part.end)
          expect(part.end).toBeLessThanOrEqual(ground.text.length)
        }
      }
    }),
    { numRuns: runs(200) },
  )
})
