import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Speaking } from '../report.ts'
import { withoutRemarks } from './contents.ts'
import type { Cue } from './cues.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import type { Piece } from './items.ts'
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS } from './lexicon/function-words.de.ts'
import { ATTITUDE_NOUNS, DOCUMENT_NOUNS, SAYING_NOUNS } from './lexicon/sources.de.ts'
import { isTime, nounPhrase, prepositionalEnd, type Stretch, subjectAfter } from './phrases.ts'
import { subjectOf } from './subjects.ts'
import type { Clause, Unit } from './units.ts'
import { predicateAt } from './verdicts.ts'

type Told = { readonly speaking: Speaking; readonly through: readonly Span[]; readonly cue: Span }

/** Where the middle of a clause ends: before its split-off part, participle or final verb. */
const middleEnd = (cue: Cue, clause: Clause): number => {
  if (clause.opener !== 'main') return cue.finite > clause.from ? Math.min(cue.at, clause.to) : clause.to
  if (cue.at > cue.finite) return cue.at
  return cue.prefixAt >= 0 && cue.prefixAt < clause.to ? cue.prefixAt : clause.to
}

/** Past the relative clauses and appositions that hang in the subject of a clause whose verb stands last. */
const afterInsertion = (items: readonly Piece[], from: number, limit: number): number => {
  for (let at = limit - 1; at >= from; at--) if (items[at]?.printed === ',') return at + 1
  return from
}

/** Where the middle of a clause begins: after the verb and a subject behind it. */
const middleStart = (unit: Unit, cue: Cue, clause: Clause): number => {
  const subject = subjectOf(unit, cue)
  if (clause.opener === 'relative') return clause.from + 1
  if (clause.opener !== 'main')
    return afterInsertion(unit.items, subject === null ? clause.from + 1 : subject.by.to, cue.at)
  if (subject !== null && subject.side === 'after') return Math.max(cue.finite + 1, subject.by.to)
  return cue.finite + 1
}

const skipAdverbials = (items: readonly Piece[], from: number, limit: number): number => {
  let at = from
  for (let steps = 0; at < limit && steps < 10; steps++) {
    const plain = items[at]?.plain ?? ''
    const phrase = nounPhrase({ items, limit }, at)
    if (phrase !== null && isTime(items, phrase)) at = phrase.to
    else if (ADVERBS.has(plain) && phrase === null) at++
    else if (PREPOSITIONS.has(plain)) {
      const end = prepositionalEnd({ items, limit }, at)
      if (end >= limit) break
      at = end
    } else break
  }
  return at
}

/** With the relative clauses and infinitives that hang in it. */
const throughClauses = (unit: Unit, index: number, stretch: Stretch): Span => {
  const own = spanOfItems(unit.items, stretch)
  const clause = unit.clauses[index]
  if (clause === undefined || stretch.to < clause.to) return own
  const last = unit.clauses[contentEndOf(unit, index)]
  return { start: own.start, end: unit.items[(last?.to ?? stretch.to) - 1]?.end ?? own.end }
}

const contentEndOf = (unit: Unit, index: number): number => {
  const end = withoutRemarks(unit, index)
  let at = index
  while (at < end) {
    const next = unit.clauses[at + 1]
    if (next === undefined || (next.opener === 'main' && next.finite >= 0) || /^[;–—-]$/.test(next.before)) break
    at++
  }
  return at
}

const CONTRACTED: Readonly<Record<string, string>> = { vom: 'von', zur: 'zu', zum: 'zu' }

/** A quotation right after a preposition, or after its article. */
const quoteBehind = (items: readonly Piece[], at: number, limit: number) => {
  const [first, second] = [items[at + 1], items[at + 2]]
  if (first === undefined || at + 1 >= limit) return null
  if (first.quote !== null) return first.quote
  return at + 2 < limit && DETERMINERS.has(first.plain) ? (second?.quote ?? null) : null
}

const pointedAt = (
  unit: Unit,
  cue: Cue,
  { at, limit, told }: { readonly at: number; readonly limit: number; readonly told: Told },
): Found | null => {
  const quoted = quoteBehind(unit.items, at, limit)
  if (quoted !== null) return { ...told, content: quoted.inner, kind: 'direct', rule: 'direct-judgement' }
  const phrase = nounPhrase({ items: unit.items, limit }, at + 1)
  if (phrase === null) return null
  const from = /^vo[nm]$/.test(unit.items[at]?.plain ?? '') ? phrase.from : at
  const content = throughClauses(unit, cue.clause, { from, to: limit })
  return { ...told, content, kind: 'paraphrase', rule: 'paraphrase-preposition' }
}

const governs = (within: { readonly items: readonly Piece[]; readonly limit: number }, before: number, at: number) => {
  const phrase = nounPhrase(within, before + 1)
  return phrase !== null && phrase.to > at && !isTime(within.items, { from: phrase.from, to: at })
}

/** "sprach über den Plan von Voss": a preposition that hangs in what another one governs opens no content. */
const isGoverned = (
  { items }: Unit,
  { from, at, limit }: { readonly from: number; readonly at: number; readonly limit: number },
): boolean => {
  if (quoteBehind(items, at, limit) !== null) return false
  for (let before = Math.max(from, at - 8); before < at; before++)
    if (PREPOSITIONS.has(items[before]?.plain ?? '') && governs({ items, limit }, before, at)) return true
  return false
}

const pointed = (unit: Unit, cue: Cue, told: Told): Found | null => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined || cue.lemma.prepositions.size === 0) return null
  // "ein Anschlag, zu dem sich die Gruppe bekennt": the relative pronoun is no content.
  if (clause.opener === 'relative' && PREPOSITIONS.has(unit.items[clause.from]?.plain ?? '')) return null
  const limit = middleEnd(cue, clause)
  for (let at = clause.opener === 'main' ? cue.finite + 1 : clause.from; at < limit; at++) {
    const plain = unit.items[at]?.plain ?? ''
    if (
      !cue.lemma.prepositions.has(CONTRACTED[plain] ?? plain) ||
      isGoverned(unit, { from: cue.finite + 1, at, limit })
    )
      continue
    const found = pointedAt(unit, cue, { at, limit, told })
    if (found !== null) return found
  }
  return null
}

const judged = (unit: Unit, cue: Cue, told: Told): Found | null => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined || !cue.lemma.frames.has('judging')) return null
  const limit = middleEnd(cue, clause)
  for (let at = clause.from; at < limit; at++) {
    if (unit.items[at]?.plain !== 'als' || unit.items[at + 1]?.plain === 'auch') continue
    const quoteAt = [at + 1, at + 2].find(place => place < limit && unit.items[place]?.quote !== null)
    const quote = quoteAt === undefined ? null : (unit.items[quoteAt]?.quote ?? null)
    if (quote !== null && quoteAt !== undefined) {
      // A judgement half in marks is condensed by the outlet: it runs on to the end of the clause.
      return COORDINATORS.has(unit.items[quoteAt + 1]?.plain ?? '') && quoteAt + 1 < limit
        ? {
            ...told,
            content: throughClauses(unit, cue.clause, { from: quoteAt, to: limit }),
            kind: 'paraphrase',
            rule: 'paraphrase-judgement',
          }
        : { ...told, content: quote.inner, kind: 'direct', rule: 'direct-judgement' }
    }
    // "Als Taifun werden Stürme bezeichnet" names a thing; without a speaker only a judgement in marks is one.
    if (cue.voice === 'passive' && told.speaking.kind !== 'said') return null
    return {
      ...told,
      content: throughClauses(unit, cue.clause, { from: at + 1, to: limit }),
      kind: 'paraphrase',
      rule: 'paraphrase-judgement',
    }
  }
  return null
}

/** "nannte das Treffen „gut“", "„Gut“ nennt er das", "nannte die Reise verfrüht": a quotation or a bare adjective as second object. */
const called = (unit: Unit, cue: Cue, told: Told): Found | null => {
  const clause = unit.clauses[cue.clause]
  if (clause === undefined || cue.base !== 'nennen' || cue.voice === 'passive' || clause.opener === 'relative')
    return null
  const end = middleEnd(cue, clause)
  const [first, last] = [unit.items[clause.from], unit.items[end - 1]]
  const quote = last?.quote ?? (clause.from + 1 === cue.finite ? first?.quote : null) ?? null
  if (quote !== null) return { ...told, content: quote.inner, kind: 'direct', rule: 'direct-judgement' }
  return predicateAt(unit, { from: cue.finite + 2, to: end }, told)
}

/** Verbs that voice an attitude which a noun names ("äußerte Bedenken", "signalisierte seine Bereitschaft"). */
const VOICING = /^(?:äußern|signalisieren|bekunden|erklären)$/

const hasNoun = ({ items }: Unit, { from, to }: Stretch, nouns: RegExp): boolean =>
  items.slice(from, to).some(item => isCapital(item) && nouns.test(item.plain))

const isDocument = (unit: Unit, { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++)
    if (isCapital(unit.items[at]) || /-\p{Lu}/u.test(unit.items[at]?.printed ?? '')) {
      if (DOCUMENT_NOUNS.test(unit.items[at]?.plain ?? '')) return true
    }
  return false
}

const ACCUSATIVE = new Set('den einen keinen diesen seinen ihren jeden'.split(' '))

const objectOf = (unit: Unit, cue: Cue, clause: Clause): Stretch | null => {
  const limit = middleEnd(cue, clause)
  const front = { from: clause.from, to: cue.finite }
  const subject = subjectOf(unit, cue)
  const startsAccusative =
    ACCUSATIVE.has(unit.items[clause.from]?.plain ?? '') && clause.opener === 'main' && cue.finite > clause.from + 1
  if (startsAccusative && subject !== null) return front
  if (clause.opener === 'main' && subject?.side === 'before' && takesWords(unit, cue, subject.by)) return front
  const from = skipAdverbials(unit.items, middleStart(unit, cue, clause), limit)
  if (from >= limit) return null
  const phrase = nounPhrase({ items: unit.items, limit }, from)
  if (phrase === null) return null
  const starts = DETERMINERS.has(unit.items[from]?.plain ?? '')
  return phrase.to - phrase.from === 1 && !starts && limit - from === 1 && unit.items[from]?.sort !== 'word'
    ? null
    : { from, to: limit }
}

/** Promises and demands are worth an entry even in a relative clause. */
const PROMISED = /^(?:sichern|versprechen|fordern|verlangen)$/

const TURNED_DOWN = /^(?:lehnen|weisen|kritisieren|verurteilen|bestreiten|dementieren)$/

/** "Den Vorwurf weist sie zurück": what is turned down is itself something said, and somebody stands behind the verb. */
const takesWords = ({ items, clauses }: Unit, cue: Cue, by: Stretch): boolean => {
  const noun = items.slice(by.from, by.to).find(item => isCapital(item) && SAYING_NOUNS.test(item.plain))
  const limit = clauses[cue.clause]?.to ?? cue.finite
  return noun !== undefined && TURNED_DOWN.test(cue.base) && subjectAfter({ items, limit }, cue.finite + 1) !== null
}

const PRONOUN_OBJECT = new Set('es das dies ihn sie sich dem davon dazu'.split(' '))

/** "wies den Vorwurf bereits zurück": adverbs behind the object belong to the verb. */
const withoutAdverbs = ({ items }: Unit, { from, to }: Stretch): Stretch => {
  let end = to
  while (
    end > from + 1 &&
    (ADVERBS.has(items[end - 1]?.plain ?? '') || /^(?:strikt|entschieden|vehement)$/.test(items[end - 1]?.plain ?? ''))
  )
    end--
  return { from, to: end }
}

const objected = (unit: Unit, cue: Cue, told: Told): Found | null => {
  const clause = unit.clauses[cue.clause]
  const { frames } = cue.lemma
  if (clause === undefined || (!frames.has('naming') && !frames.has('document') && !VOICING.test(cue.base))) return null
  if (cue.voice === 'passive' || told.speaking.kind !== 'said') return null
  if (clause.opener === 'relative' && !PROMISED.test(cue.base)) return null
  const subject = subjectOf(unit, cue)
  const document = subject !== null && isDocument(unit, subject.by)
  const attitude = VOICING.test(cue.base) && hasNoun(unit, { from: clause.from, to: clause.to }, ATTITUDE_NOUNS)
  if (!frames.has('naming') && !document && !attitude) return null
  const object = objectOf(unit, cue, clause)
  if (object === null) return null
  if (object.to - object.from === 1 && PRONOUN_OBJECT.has(unit.items[object.from]?.plain ?? '')) return null
  if (document || attitude ? false : cue.at !== cue.finite && !/^(?:kündigen|fordern|weisen)$/.test(cue.base))
    return null
  const content = throughClauses(unit, cue.clause, withoutAdverbs(unit, object))
  const inFront = object.to <= cue.finite && clause.opener === 'main'
  const after = inFront ? subjectAfter({ items: unit.items, limit: clause.to }, cue.finite + 1) : null
  if (after !== null)
    return { ...told, speaking: saidBy(unit.items, after), content, kind: 'paraphrase', rule: 'paraphrase-object' }
  return { ...told, content, kind: 'paraphrase', rule: document ? 'paraphrase-document' : 'paraphrase-object' }
}

/** A speech act that the outlet names with its content condensed: a judgement, an object, or a phrase after the verb's own preposition. */
export const namedContent = (unit: Unit, cue: Cue, told: Told): readonly Found[] => {
  const found =
    judged(unit, cue, told) ??
    called(unit, cue, told) ??
    (cue.voice === 'passive' ? null : pointed(unit, cue, told)) ??
    objected(unit, cue, told)
  return found === null ? [] : [found]
}
