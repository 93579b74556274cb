import type { Role } from '../article.ts'
import type { Sentence } from '../ground.ts'
import { CLASSED, classedAt, englishBody, listedAt, singleAt } from './bodies.ts'
import type { Found, Step } from './found.ts'
import type { NounSort } from './nouns.ts'
import { personAt } from './persons.ts'
import { phraseStart, stretch } from './phrase.ts'
import { type ScanGround, titleOf, wordAt } from './scan-ground.ts'

const ROLE_OF: Readonly<Record<NounSort, Role>> = {
  office: 'official',
  address: 'official',
  group: 'official',
  body: 'organisation',
  document: 'document',
  'outlet-class': 'outlet',
}

const isHead = (on: ScanGround, at: number): boolean => {
  if (on.tongue === 'de') return true
  const token = on.tokens[at]
  if (/['’]s?$/.test(token?.printed ?? '')) return false
  const next = on.tokens[at + 1]
  return on.nouns(next) === null || next?.sort === 'sign'
}

/** A noun that stands right before the name it belongs to is told with that name. */
const isTitle = (on: ScanGround, at: number): boolean => {
  const isClass = CLASSED.has(on.nouns(on.tokens[at])?.sort)
  return (
    personAt(on, at + 1) !== null ||
    (isClass && on.tongue === 'de' && (listedAt(on, at + 1) ?? classedAt(on, at + 1)) !== null)
  )
}

/** Behind these an English word is a verb ("to broker", "we state"). */
const MAKES_VERB = new Set(
  "to can could will would may might must shall should cannot can't don't not we they you i who".split(' '),
)

/** What is told by its complement ("der Gouverneur des Nordens") takes nobody up. */
const COMPLEMENT = new Set(['des', 'von', 'vom', 'of', 'for', 'eines', 'einer', 'aus', 'from'])

const describedAt = (on: ScanGround, at: number): Step | null => {
  const { tokens, nouns } = on
  const noun = nouns(tokens[at])
  if (noun === null || noun.sort === 'address' || !isHead(on, at) || isTitle(on, at)) return null
  const { at: from, opening } = phraseStart(on, at)
  const isDefinite = opening === 'definite' || /['’]s$/.test(tokens[from]?.printed ?? '')
  const bareFrom = isDefinite && from < at ? from + 1 : from
  if (opening === 'bare' && from === at && MAKES_VERB.has(wordAt(on, at - 1))) return null
  const told = titleOf(on, at)
  const title = told.length > 0 || at - from < 2 ? told : [`${wordAt(on, at - 1)} ${noun.base}`]
  return {
    found: {
      span: stretch(tokens, bareFrom, at + 1),
      whole: stretch(tokens, from, at + 1),
      role: ROLE_OF[noun.sort],
      sort: 'description',
      key: null,
      stems: [...title, noun.base],
      definite: isDefinite && noun.sort !== 'group' && !COMPLEMENT.has(wordAt(on, at + 1)),
      known: null,
    },
    next: at + 1,
  }
}

const STEPS = [listedAt, englishBody, personAt, classedAt, singleAt, describedAt] as const

/** Everybody whom one sentence names or describes, in order. */
export const scanSentence = (sentence: Sentence, on: Omit<ScanGround, 'tokens'>): readonly Found[] => {
  const ground = { ...on, tokens: sentence.tokens }
  const found: Found[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    let next = at + 1
    if (sentence.tokens[at]?.sort !== 'sign')
      for (const step of STEPS) {
        const taken = step(ground, at)
        if (taken === null) continue
        if (taken.found !== null) found.push(taken.found)
        next = Math.max(next, taken.next)
        break
      }
    at = next
  }
  return found
}
