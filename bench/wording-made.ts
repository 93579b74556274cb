import type { RedLineTerms } from '../src/wording/red-lines/terms.ts'
import { between, type Chance, createChance, pick } from './chance.ts'

const listOf = (words: string): readonly string[] => words.split('|')

const ACTORS = listOf(
  'The Parties|Each Party|The Commission|The upper state|The lower state|The Council|The river authority|The ministers|The operators of dams|The port company',
)
const MODALS = listOf(
  'shall|shall not|may|may not|should|must|agree to|undertake to|shall endeavour to|shall, where possible,|are encouraged to|shall be entitled to|agree not to',
)
const VERBS = listOf(
  'reduce|station|build|release|store|export|inspect|publish|finance|transfer|maintain|dredge|divert|license|withdraw|restore|deploy|limit|protect|tax|survey|drain|fence|insure|register|train|escort|mark|pave|rent|sell|repair|fell|plant|weigh|fish|flood|heat|close|staff',
)
const MANNERS = listOf('new|existing|heavy|civil|joint|foreign|temporary|seasonal|old|large')
const OBJECTS = listOf(
  'barges|guards|weirs|turbines|canals|pumps|archives|tolls|fish stocks|dikes|ferries|patrols|pipelines|wells|locks|sluices|survey vessels|grain stores|power lines|observation posts|bridges|schools|quarries|cranes|mills|refugees|vineyards|radar stations|mines|cattle|hospitals|border posts|customs houses|tunnels|roads|forests|reeds|seed banks|gauges|orchards|tanks|warehouses|beacons|divers|markets|railways|lagoons|hatcheries|salt pans|courts|prisoners|maps|ferrymen|dike wardens|nurseries|cables|reservoirs|rafts|buoys|piers',
)
const PLACES = listOf(
  'in the delta|on the western shore|in the upper valley|at the mouth of the river|within ten kilometres of the border|on the island|in the port district|along the canal|in the wetlands|upstream of the weir',
)
const LIMITS = listOf(
  'in peacetime|on a permanent basis|under its command|for five years|until 31 December 2034|no later than 90 days after signature|without delay|subject to the consent of both Councils|where feasible|to the extent possible|by at least 40 per cent|of up to 1,200 persons|in close consultation with the other Party|within their territorial waters|during the flood season|unless the Commission decides otherwise',
)
const CONDITIONS = listOf(
  'If the level falls below two metres, |Once the survey is complete, |Except in an emergency, |Subject to Article 7, |Where a Party so requests, |',
)

/** How many verbs and nouns are in use: with few, nearly every red line is spoken of everywhere. */
export type Vocabulary = 'narrow' | 'wide'

const NARROW = 20

const of = (words: Vocabulary, list: readonly string[]): readonly string[] =>
  words === 'narrow' ? list.slice(0, NARROW) : list

const sentenceOf = (chance: Chance, words: Vocabulary): string => {
  const limits = Array.from({ length: between(chance, 0, 3) }, () => pick(chance, LIMITS))
  const core = [pick(chance, ACTORS), pick(chance, MODALS), pick(chance, of(words, VERBS)), pick(chance, MANNERS)]
  const open = chance() < 0.3 ? pick(chance, CONDITIONS) : ''
  const said = [
    ...core,
    pick(chance, of(words, OBJECTS)),
    ...(chance() < 0.6 ? [pick(chance, PLACES)] : []),
    ...new Set(limits),
  ]
  return `${open}${said.join(' ')}.`
}

/** Made provisions of an invented treaty in plain English, one or two sentences each, nearly all of them different. The same seed makes the same. */
export const madeProvisions = (count: number, seed: number, words: Vocabulary): readonly string[] => {
  const chance = createChance(seed)
  return Array.from({ length: count }, () =>
    Array.from({ length: between(chance, 1, 2) }, () => sentenceOf(chance, words)).join(' '),
  )
}

/** Another wording of a made provision: one of its words for another of their kind, or a limit more. */
export const rewordProvision = (text: string, chance: Chance): string => {
  const from = OBJECTS.find(object => text.includes(object)) ?? ''
  const swapped = text.replace(from, pick(chance, OBJECTS)).replace(' shall ', chance() < 0.5 ? ' may ' : ' shall ')
  return swapped === text ? text.replace(/\.$/, ` ${pick(chance, LIMITS)}.`) : swapped
}

/** Made red lines on what such provisions speak of, each with a place or without. */
export const madeLines = (count: number, seed: number, words: Vocabulary): readonly RedLineTerms[] => {
  const chance = createChance(seed)
  return Array.from({ length: count }, (): RedLineTerms => {
    const [verb, object] = [pick(chance, of(words, VERBS)), pick(chance, of(words, OBJECTS))]
    const place = chance() < 0.5 ? pick(chance, PLACES).replace(/^\w+ /, '') : null
    return {
      requires: chance() < 0.7 ? 'absent' : 'present',
      statement: `No ${object} may be subject to a decision to ${verb}${place === null ? '' : ` in ${place}`}.`,
      subject: [],
      action: [verb, pick(chance, of(words, VERBS))],
      object: [object, pick(chance, of(words, OBJECTS))],
      place: place === null ? [] : [place],
      quantity: null,
    }
  })
}
