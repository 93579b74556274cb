import type { DescriptionShown } from '../../analysis/drafts.ts'
import type { Ground } from '../../analysis/grounds.ts'
import type { Origin, PointAnswer, PointInDraft } from '../../analysis/point.ts'
import type { PositionShown } from '../../analysis/positions.ts'
import type { ChainShown } from '../../analysis/sources.ts'
import type { Wording } from '../../text/draft.ts'
import { sayDay } from '../pages/site/days.ts'
import { type Teller, tell, tellName, tellNames } from '../pages/tell.ts'
import { oneLine, plainAddress, sentence } from './cited.ts'

/** One point of a draft, or a draft, as a statement names it: `name` is "US-28, 8." or "US-28"; `wording` null: its words are not known. */
export type NamedText = { readonly name: string; readonly wording: Wording | null }

/** What can be copied as one sentence: a statement of the record with what it rests on. */
export type Statement =
  | { readonly kind: 'position'; readonly position: PositionShown }
  | { readonly kind: 'attribution'; readonly chain: ChainShown; readonly evidence: readonly Ground[] }
  | { readonly kind: 'claim'; readonly claim: PointAnswer['claims'][number] }
  | {
      readonly kind: 'interpretation'
      readonly interpretation: PointInDraft['interpretations'][number]
      readonly of: NamedText
    }
  | { readonly kind: 'description'; readonly description: DescriptionShown; readonly of: NamedText }

/** Where a statement is copied from. `address` is the permalink. */
export type CopiedFrom = {
  readonly container: string
  readonly revision: number
  readonly notice: string | null
  readonly address: string
}

// What is a sentence of its own in the record stands here inside of another.
const facts = (...parts: readonly (string | null)[]): string =>
  parts
    .filter(part => part !== null && part !== '')
    .map(part => part?.replace(/\.$/, ''))
    .join('; ')

const dayOf = ({ tongue }: Teller, occasion: string | null): string | null =>
  occasion === null ? null : sayDay(tongue, occasion)

const sayOrigin = (teller: Teller, origin: Origin): string => {
  switch (origin.kind) {
    case 'who':
      return tellName(teller, origin.who)
    case 'author':
      return teller.say('described.by-writer')
    case 'ambiguous':
      return origin.between.length === 0
        ? teller.say('origin.unclear')
        : teller.say('origin.ambiguous', { names: tellNames(teller, origin.between) })
  }
}

// A stance verb before the statement would turn it round: "rejects: no limits" reads as its contrary. The statement says what is wanted, the facts how.
const sayPosition = (teller: Teller, position: PositionShown): string => {
  const { say } = teller
  const { stand, speaker, basis, condition, sequence, until } = position
  return say('copied.position', {
    holder: tellName(teller, position.holder),
    facts: facts(
      stand === 'accepts-if' && (condition ?? sequence) !== null
        ? say(`firmness.${position.firmness}`)
        : say(`stand.${stand}`),
      condition === null ? null : say('position.condition', { condition: tell(teller, condition) }),
      sequence === null
        ? null
        : say('position.sequence', { first: tell(teller, sequence.first), later: tell(teller, sequence.later) }),
      say(`copied.basis.${basis}`),
      position.authorAlone ? say('copied.author-alone') : null,
      speaker === null ? null : say('position.speaker', { name: tellName(teller, speaker) }),
      dayOf(teller, position.saidOn),
      until === null ? null : say('copied.until', { day: sayDay(teller.tongue, until) }),
    ),
    what: tell(teller, position.statement),
  })
}

const sayChain = (teller: Teller, { chain, content, form, saidOn }: ChainShown): string => {
  const { say } = teller
  const [first, ...others] = chain.map(({ name, who }) => (who === null ? name : tellName(teller, who)))
  const citing = others.map((name, place) => say(place === 0 ? 'copied.citing' : 'copied.citing-in-turn', { name }))
  const told = {
    facts: facts(say(`copied.form.${form}`), dayOf(teller, saidOn)),
    what: tell(teller, content),
    citing: citing.join(''),
  }
  if (first === undefined) return say('copied.chain-nobody', told)
  return say(chain[0]?.role === 'outlet' ? 'copied.chain' : 'copied.chain-direct', { ...told, first })
}

const sayClaim = (teller: Teller, claim: PointAnswer['claims'][number]): string => {
  const { say } = teller
  const { condition, consequence } = claim
  const terms = facts(
    condition === null ? null : say('claim.condition', { condition: tell(teller, condition) }),
    consequence === null ? null : say('claim.consequence', { consequence: tell(teller, consequence) }),
  )
  return say('copied.claim', {
    who: sayOrigin(teller, claim.claimant),
    kind: say(`claim.${claim.kind}`),
    facts: terms === '' ? '' : ` (${terms})`,
    what: tell(teller, claim.statement),
  })
}

const sayWording = ({ say }: Teller, { wording }: NamedText): string =>
  say(wording === null ? 'copied.no-words' : `wording.${wording}`)

const sayInterpretation = (teller: Teller, told: Extract<Statement, { kind: 'interpretation' }>): string => {
  const { reader, reads, what, saidOn } = told.interpretation
  return teller.say('copied.interpretation', {
    provision: told.of.name,
    facts: facts(sayWording(teller, told.of), dayOf(teller, saidOn)),
    what: teller.say(`reads.${reads}`, { reader: sayOrigin(teller, reader), what: tell(teller, what) }),
  })
}

const sayDescription = (teller: Teller, { description, of }: Extract<Statement, { kind: 'description' }>): string => {
  const { say } = teller
  const { by, says, differs } = description
  return say('copied.description', {
    draft: of.name,
    facts: facts(sayWording(teller, of), differs ? say('copied.known-otherwise') : null),
    what: say('copied.what-described', {
      who: by === null ? say('described.by-writer') : tellName(teller, by),
      what: tell(teller, says),
    }),
  })
}

const say = (teller: Teller, statement: Statement): string => {
  switch (statement.kind) {
    case 'position':
      return sayPosition(teller, statement.position)
    case 'attribution':
      return sayChain(teller, statement.chain)
    case 'claim':
      return sayClaim(teller, statement.claim)
    case 'interpretation':
      return sayInterpretation(teller, statement)
    case 'description':
      return sayDescription(teller, statement)
  }
}

/** One statement of the record as one neutral sentence: who says it and through whom, how, when; our own words for it, never as a quotation. */
export const sayStatement = (teller: Teller, statement: Statement): string => sentence(oneLine(say(teller, statement)))

const evidenceOf = (statement: Statement): readonly Ground[] => {
  switch (statement.kind) {
    case 'position':
      return [...statement.position.evidence, ...statement.position.instances.flatMap(({ evidence }) => evidence)]
    case 'attribution':
      return statement.evidence
    case 'claim':
      return statement.claim.evidence
    case 'interpretation':
      return statement.interpretation.evidence
    case 'description':
      return statement.description.evidence
  }
}

const sayGround = ({ say, tongue }: Teller, { outlet, published, exact, account }: Ground): string =>
  oneLine(
    say(account ? 'copied.ground-account' : 'copied.ground', {
      outlet,
      exact,
      day: sayDay(tongue, published.slice(0, 10)),
    }),
  )

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const raised = (number: number): string => [...String(number)].map(figure => FIGURES[Number(figure)]).join('')

/**
 * One statement as it is copied: the sentence with the signs of its footnotes, each footnote a line (quoted words in quotation marks, our own
 * account of a source without), and where it comes from: negotiation, record revision, permalink, notice.
 */
export const copyStatement = (teller: Teller, statement: Statement, from: CopiedFrom): string => {
  const { container, revision, notice, address } = from
  const notes = [...new Set(evidenceOf(statement).map(ground => sayGround(teller, ground)))]
  const signs = notes.map((_, place) => raised(place + 1)).join('\u2009')
  return [
    `${sayStatement(teller, statement)}${signs}`,
    '',
    ...(notes.length === 0
      ? [teller.say('copied.no-evidence')]
      : notes.map((note, place) => `${raised(place + 1)} ${note}`)),
    oneLine(teller.say('copied.from', { container, revision, address: plainAddress(address) })),
    ...(notice === null ? [] : [oneLine(notice)]),
  ].join('\n')
}
