import type { Token } from '../../wording/tokens.ts'
import type { Lexicon } from './lexicon.ts'
import { phraseAt } from './phrases.ts'

/** One clause of a sentence: its tokens by index (a main clause goes on after a subordinate one inside it), and the word that opens it. */
export type Clause = { readonly places: readonly number[]; readonly opener: string | null }

/** A sentence cut into clauses; `of` gives the number of the clause of each token, `rank` which token of its clause it is. */
export type Clauses = {
  readonly all: readonly Clause[]
  readonly of: readonly number[]
  readonly rank: readonly number[]
}

const STRONG = /^(?:[;:]|[-–—]+)$/
// German articles open a relative clause only after a comma; at the head of a sentence they are articles.
const PRONOUN = /^(?:d(?:er|ie|as|em|en|eren|essen|enen)|w(?:er|as|ie|o)|welche[rsmn]?|that|who|which|where|when|as)$/

type Cut = {
  clause: number
  main: number
  hasVerb: boolean
  readonly of: number[]
  readonly openers: (string | null)[]
}

// German puts the finite verb second, English soon after: so far into a piece it may stand.
const SOON = 4

/** Whether a word is a finite verb that the cues know: an auxiliary, a modal, a common verb of newspapers in the past. */
export const isFiniteVerb = ({ cues, tongue, verbsOf }: Lexicon, plain: string): boolean =>
  (FINITE.some(name => cues[name].single.has(plain)) && plain !== 'to' && plain !== 'zu') ||
  (tongue === 'de' && verbsOf(plain).some(({ form }) => form === 'past' || form === 'present'))

const FINITE = ['pastVerbs', 'perfectAuxiliaries', 'modalsOfPlan', 'supposing'] as const

// "the boats have left, and will be back by dusk": without a subject of its own the piece carries on.
const JOINT = /^(?:and|or|but|und|oder|aber)$/

// "…, berichtet der Sender": behind what was said German puts the verb of saying first.
const REPORTS = new Set(
  `sagt sagte sagten erklärt erklärte erklärten berichtet berichtete berichteten meldet meldete meldeten teilte teilten betont betonte betonten
  bekräftigt bekräftigte bekräftigten bestätigt bestätigte bestätigten warnt warnte warnten kritisiert kritisierte kritisierten erläuterte ergänzte
  fordert forderte forderten versichert versicherte versicherten beteuerte meint meinte meinten mahnt mahnte mahnten kommentierte zitiert zitierte
  verlautet verlautete behauptet behauptete behaupteten unterstrich räumte räumten kündigte kündigten fügte schreibt schreiben schrieb schrieben
  heißt hieß`.split(/\s+/),
)

/** "Sie rief vom Ufer, sie werde warten": a piece after a comma with a verb of its own, after a verb, is a clause of its own. */
const hasOwnVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  if (lexicon.tongue === 'de' && REPORTS.has(tokens[at]?.plain ?? '')) return true
  if (JOINT.test(tokens[at]?.plain ?? '') && isFiniteVerb(lexicon, tokens[at + 1]?.plain ?? '')) return false
  for (let k = at; k < at + SOON && tokens[k]?.plain !== ','; k++)
    if (isFiniteVerb(lexicon, tokens[k]?.plain ?? '')) return true
  return false
}

const open = (cut: Cut, opener: string | null): void => {
  cut.openers.push(opener)
  cut.clause = cut.openers.length - 1
}

const closePiece = (cut: Cut, isNew: boolean): void => {
  if (isNew && cut.hasVerb) {
    open(cut, null)
    cut.main = cut.clause
  } else cut.clause = cut.main
}

const RELATIVE = /^(?:d(?:er|ie|as|em|en|essen|eren|enen)|welche[rsmn]?)$/
const BEFORE_RELATIVE =
  /^(?:an|auf|aus|bei|durch|entgegen|für|gegen|gegenüber|hinter|in|laut|mit|nach|neben|ohne|seit|trotz|über|um|unter|von|vor|während|wegen|zu|zwischen)$/

const relativeLength = (tokens: readonly Token[], at: number): number => {
  const word = (place: number): string => tokens[place]?.plain ?? ''
  if (RELATIVE.test(word(at))) return 1
  return BEFORE_RELATIVE.test(word(at)) && RELATIVE.test(word(at + 1)) ? 2 : 0
}

const LONG_PIECE = 40
const POSTPOSITION = /^(?:zufolge|gegenüber|zuliebe|nach|wegen|entlang)$/

// "der Schweiz, der Türkei und Irlands", "Voss, der Sprecher des Rates,": the same words begin another name, and no verb follows.
const endsInVerb = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  let at = from
  for (; at < from + LONG_PIECE && at < tokens.length && !/^[,;:.!?)"„“”»«]$/.test(tokens[at]?.plain ?? ''); at++)
    if (isFiniteVerb(lexicon, tokens[at]?.plain ?? '')) return true
  const last = tokens[at - 1]
  return at === from || (last !== undefined && last.printed === last.plain && !POSTPOSITION.test(last.plain))
}

// "Staats- und Regierungschefs": the hyphen of a word cut short is no dash.
const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end && tokens[at - 1]?.sort === 'word'

const SAYING =
  /^(?:said|says|say|believes?|believed|thinks?|thought|insisted|suggested|added|claimed|claims|confirmed|warned|hopes?|hoped|argued|feared|noted|stressed|indicated)$/
const NOT_REPORTED =
  /^(?:that|to|in|on|at|by|of|as|it|this|for|about|with|before|after|during|not|so|no|there|[.,:;"()])$/
// So far behind a verb of saying may the verb of what was said stand.
const REPORTED_WITHIN = 10

// "He said the answer had been given": what was said may begin without "that", and has a verb of its own.
const isReported = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  if (NOT_REPORTED.test(tokens[at]?.plain ?? '')) return false
  for (let k = at + 1; k < at + REPORTED_WITHIN && !/^[.,:;"]$/.test(tokens[k]?.plain ?? '.'); k++)
    if (isFiniteVerb(lexicon, tokens[k]?.plain ?? '')) return true
  return false
}

const openerLength = (
  tokens: readonly Token[],
  at: number,
  on: { lexicon: Lexicon; isDated: (at: number) => boolean },
) => {
  const { cues, tongue } = on.lexicon
  const afterComma = tokens[at - 1]?.plain === ','
  const isFirst = at === 0 || /^["„“«»]$/.test(tokens[at - 1]?.plain ?? '')
  const plain = tokens[at]?.plain ?? ''
  if (tongue === 'de' && !afterComma && !(isFirst && !PRONOUN.test(plain))) return 0
  if (tongue === 'en' && isFirst && PRONOUN.test(plain) && plain !== 'when') return 0
  const prepositions = phraseAt(cues.prepositions, tokens, at)
  if (prepositions > 0 && !on.isDated(at + prepositions)) return prepositions
  const length = phraseAt(cues.openers, tokens, at)
  if (tongue === 'en') return length
  if (!afterComma) return length > 1 ? 0 : length
  const relative = relativeLength(tokens, at)
  return relative === 0 ? length : endsInVerb(tokens, at + relative, on.lexicon) ? relative : 0
}

/** Cuts a sentence into clauses by its signs and conjunctions. A date after "after", "since" … keeps them prepositions. */
export const clausesOf = (tokens: readonly Token[], lexicon: Lexicon, isDated: (at: number) => boolean): Clauses => {
  const cut: Cut = { clause: 0, main: 0, hasVerb: false, of: [], openers: [null] }
  const enclosing: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const plain = tokens[at]?.plain ?? ''
    const length = openerLength(tokens, at, { lexicon, isDated })
    if (plain === ')') cut.clause = enclosing.pop() ?? cut.clause
    else if (plain === '(') {
      enclosing.push(cut.clause)
      open(cut, '(')
    } else if (STRONG.test(plain) && !isSuspended(tokens, at)) {
      open(cut, null)
      cut.main = cut.clause
      cut.hasVerb = false
    } else if (length > 0) {
      open(
        cut,
        tokens
          .slice(at, at + length)
          .map(token => token.plain)
          .join(' '),
      )
    } else if (tokens[at - 1]?.plain === ',') closePiece(cut, hasOwnVerb(tokens, at, lexicon))
    else if (lexicon.tongue === 'en' && SAYING.test(tokens[at - 1]?.plain ?? '') && isReported(tokens, at, lexicon))
      open(cut, 'that')
    if (cut.clause === cut.main) cut.hasVerb = cut.hasVerb || isFiniteVerb(lexicon, plain)
    cut.of.push(cut.clause)
  }
  const places: number[][] = cut.openers.map(() => [])
  const rank = cut.of.map((clause, at) => (places[clause]?.push(at) ?? 1) - 1)
  return { all: cut.openers.map((opener, k) => ({ places: places[k] ?? [], opener })), of: cut.of, rank }
}
