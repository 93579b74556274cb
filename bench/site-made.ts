import type { Entry } from '../src/record/entry.ts'
import { Draft, Instrument, Provision } from '../src/record/texts.ts'
import { Negotiation, type Thing } from '../src/record/thing.ts'
import { between, type Chance, createChance, pick } from './chance.ts'

/** How many drafts a made record has, and how many provisions each of them. */
export type MadeSize = { readonly drafts: number; readonly provisions: number }

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo bra cle dro fri gla ple sto tra ver con'.split(' ')
const GRAMMAR = 'the of and to in a shall be for by with under this that not may from its party parties'.split(' ')

const termOf = (chance: Chance): string =>
  Array.from({ length: between(chance, 2, 4) }, () => pick(chance, SYLLABLES)).join('')

const sentenceOf = (chance: Chance, terms: readonly string[]): string => {
  const words = Array.from({ length: between(chance, 12, 30) }, () =>
    chance() < 0.45 ? pick(chance, GRAMMAR) : pick(chance, terms),
  )
  return `Each ${words.join(' ')}.`
}

const textOf = (chance: Chance, terms: readonly string[]): string =>
  Array.from({ length: between(chance, 1, 3) }, () => sentenceOf(chance, terms)).join(' ')

/** The next draft of a text: one provision in ten is amended, one in a hundred left out, and one in a hundred new. */
const revise = (chance: Chance, terms: readonly string[], before: readonly string[]): readonly string[] =>
  before.flatMap(text => {
    const turn = chance()
    if (turn < 0.1)
      return [text.replace(/\w+ \w+\./, `${pick(chance, terms)} ${pick(chance, terms)} ${pick(chance, terms)}.`)]
    if (turn < 0.11) return []
    return turn < 0.12 ? [text, textOf(chance, terms)] : [text]
  })

const dayOf = (draft: number): string => new Date(Date.UTC(2031, 0, 1 + 20 * draft)).toISOString().slice(0, 10)

const draftThings = (place: number, texts: readonly string[]): readonly Thing[] => {
  const id = `d${place + 1}`
  const relations = place === 0 ? [] : [{ kind: 'derives-from', draft: `d${place}` }]
  const draft = Draft.parse({
    id,
    instrument: 'treaty',
    siglum: id.toUpperCase(),
    title: `Draft ${place + 1}`,
    language: 'en',
    date: dayOf(place),
    status: { known: 'full', published: 'official' },
    relations,
  })
  const provisions = texts.map((text, order): Thing => {
    const value = Provision.parse({ id: `${id}.${order + 1}`, draft: id, order, marking: `${order + 1}.`, text })
    return { kind: 'provision', value }
  })
  return [{ kind: 'draft', value: draft }, ...provisions]
}

const frame = (): readonly Thing[] => [
  { kind: 'negotiation', value: Negotiation.parse({ id: 'made', title: { en: 'A made negotiation' } }) },
  { kind: 'instrument', value: Instrument.parse({ id: 'treaty', title: { en: 'A made treaty' } }) },
]

/** The entries of a made record: a treaty through its drafts, each going on from the one before it. The same size makes the same record. */
export const madeRecord = ({ drafts, provisions }: MadeSize): readonly Entry[] => {
  const chance = createChance(4)
  const terms = Array.from({ length: 1_500 }, () => termOf(chance))
  let texts: readonly string[] = Array.from({ length: provisions }, () => textOf(chance, terms))
  const things = [...frame()]
  for (let place = 0; place < drafts; place++) {
    things.push(...draftThings(place, texts))
    texts = revise(chance, terms, texts)
  }
  return things.map((after, i) => ({
    seq: i + 1,
    recordedAt: '2032-02-01T00:00:00.000Z',
    knownOn: '2031-01-01T00:00:00.000Z',
    by: 'clerk',
    why: null,
    change: { kind: 'add', after },
  }))
}
