import type { Span } from '../../../text/span.ts'
import type { Speaking } from '../report.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { ADVERBS } from './lexicon/function-words.de.ts'
import { isTime, nounPhrase, type Stretch } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import type { Unit } from './units.ts'

type Told = { readonly speaking: Speaking; readonly through: readonly Span[]; readonly cue: Span }

/** An adjective without an ending at the end of a stretch, with the adverbs before it: what something is said to be. */
export const predicateAt = ({ items }: Unit, { from, to }: Stretch, told: Told): Found | null => {
  const last = items[to - 1]
  if (to - 1 < from || last === undefined || !PREDICATE.test(last.printed) || ADVERBS.has(last.plain)) return null
  let start = to - 1
  while (start - 1 >= from && GRADES.test(items[start - 1]?.printed ?? '')) start--
  return {
    ...told,
    content: spanOfItems(items, { from: start, to }),
    kind: 'paraphrase',
    rule: 'paraphrase-judgement',
  }
}

/** Adjectives and participles in the form of a predicate. */
const PREDICATE =
  /^(?:\p{Ll}+(?:bar|haft|ig|isch|lich|los|sam|voll|wert|würdig|reich|fähig|reif|frei|nah|fern|ell|iv|al|ant|ent|är|abel|ibel|ös|end|rkt|cht|lt|tzt|rt|ht|gt|nnt|ssen|fehlt|früht|boten|lungen)|gut|schlecht|falsch|richtig|wahr|klug|dumm|absurd|fair|unfair|fatal|legal|illegal|naiv|zynisch|infam|perfid|perfide|gemein|fremd|klar|unklar|leer|hohl|tot|stark|schwach|hart|mild|mutig|feige|krank|grob|dreist|frech|pervers|obszön|tragisch|historisch)$/u
const GRADES =
  /^(?:nicht|sehr|völlig|ganz|zu|höchst|äußerst|schlicht|einfach|weder|überaus|politisch|rechtlich|wenig|kaum|grob|\p{Ll}+lich|für)$/u

const HOLDS = /^(?:hält|halten|hielt|hielten|halte)$/

/** "hält den Plan für verfrüht": what somebody takes something for; null where nobody does. */
export const heldReport = (unit: Unit, index: number): Found | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined || clause.finite < 0 || !HOLDS.test(items[clause.finite]?.plain ?? '')) return null
  const isMain = clause.opener === 'main'
  const end = isMain ? clause.to : clause.finite
  const from = isMain ? clause.finite + 2 : clause.from + 2
  const taken = items.slice(0, end).findLastIndex(({ plain }) => plain === 'für')
  const subject = subjectOf(unit, { clause: index, finite: clause.finite, at: clause.finite })
  if (taken < from || taken + 1 >= end || subject === null || clause.opener === 'relative') return null
  if (
    items.slice(from - 1, taken).some(({ plain }) => plain === 'sich' || plain === 'es') ||
    UNTOLD.test(items[subject.by.from]?.plain ?? '')
  )
    return null
  const told = {
    cue: spanOfItems(items, { from: clause.finite, to: clause.finite + 1 }),
    speaking: saidBy(items, subject.by),
    through: [],
  }
  const quote = items[taken + 1]?.quote ?? null
  if (quote !== null && taken + 2 === end)
    return { ...told, content: quote.inner, kind: 'direct', rule: 'direct-judgement' }
  const phrase = nounPhrase({ items, limit: end }, taken + 1)
  if (phrase !== null && isTime(items, phrase)) return null
  if (phrase === null) return predicateAt(unit, { from: taken + 1, to: end }, told)
  return phrase.to < end
    ? null
    : { ...told, content: spanOfItems(items, phrase), kind: 'paraphrase', rule: 'paraphrase-judgement' }
}

/** Nobody in particular, or the author himself. */
const UNTOLD = /^(?:man|ich|wir|es|das|dies|viele|manche|wer|was)$/
