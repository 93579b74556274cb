import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import type { Role } from '../article.ts'
import type { Ground } from '../ground.ts'
import { type Mention, type Mentions, mentionsIn } from '../mentions/mentions.ts'
import { bareOf, headOf } from './head.ts'
import { type Nature, natureOfPhrase } from './nature.ts'
import type { Link } from './read-attribution.ts'
import type { AttributionRule } from './rules.ts'

/** Whoever a phrase names: the links it gives to a chain (a carrier and its issuer are two), the entity that speaks, and how it was told. `at` is where the text says so. */
export type Source = {
  readonly links: readonly Link[]
  readonly entity: number | null
  readonly nature: Nature
  readonly rule: AttributionRule
  readonly at: number
}

/** What sources are told from. */
export type SourceGround = {
  readonly ground: Ground
  readonly mentions: Mentions
  readonly natureOf: (entity: number) => Nature
  /** Whether a place lies inside somebody's quoted words: names there do not speak. */
  readonly isQuoted: (offset: number) => boolean
  /** Who issued a text, where the phrase that brings it in says so ("an Almond Council statement"); null where it does not. */
  readonly issuerOf: (entity: number) => { readonly link: Link; readonly entity: number } | null
}

/** Reads who issued the texts of an article from the phrases that bring them in. */
export const createIssuers = (mentions: Mentions): SourceGround['issuerOf'] => {
  const first = new Map<number, Mention>()
  for (const mention of mentions.all)
    if (mention.role === 'document' && !first.has(mention.entity)) first.set(mention.entity, mention)
  return entity => {
    const document = first.get(entity)
    if (document === undefined) return null
    const issuer = mentionsIn(mentions, document.whole).find(({ isNamed, role }) => isNamed && role === 'organisation')
    return issuer === undefined ? null : { link: { name: issuer.span, role: 'organisation' }, entity: issuer.entity }
  }
}

/** Texts that somebody issues; plans, drafts, polls and files speak for themselves. */
const CARRIER =
  /(?:erklärung|mitteilung|stellungnahme|brief|schreiben|aussendung|tweet|posting|post|beitrag|botschaft|statement|e-mail|mail|letter|message|release|readout|communiqu[eé]|kommuniqué|video|note|response|declaration)[sn]?$/i

const roleOf = (role: Mention['role']): Role => (role === 'place' ? 'organisation' : role)

const linkOf = (mentions: Mentions, mention: Mention): Link => {
  const name = mention.isNamed ? null : mentions.nameOf(mention.entity)
  const role = mentions.known(mention.entity)?.role ?? roleOf(mention.role)
  // An office that takes up a name is that person.
  return { name: name ?? mention.span, role: name !== null && role === 'official' ? 'person' : role }
}

const GLUE =
  /^\s*(?:(?:des|der|von|vom|aus|im|in|bei|beim|of|for|from|at|with|to)(?:\s+(?:the|der|den|dem|des|einer|eines))?\s*(?:\p{Ll}+e[nrms]?\s+){0,2}|(?!(?:gegenüber|unter|über|hinter|oder|aber|wieder)\s)\p{Ll}+er\s+)?$/u

/** The one that depends on a description: "Sprecher des Ministeriums", "Menschen aus dem Tal"; null where what comes next stands apart. */
const dependingOn = (text: string, head: Mention, next: Mention | null): Mention | null =>
  next !== null &&
  GLUE.test(text.slice(head.span.end, Math.max(head.span.end, next.whole.start))) &&
  !isHearer(text, head, next)
    ? next
    : null

/** "der Abgeordnete den Zeitungen", "Kreise der Agentur X": a dative is told something; a medium in what may be either is, unless the noun before needs an owner. */
const isHearer = (text: string, head: Mention, { whole, role }: Mention): boolean => {
  const between = text.slice(head.span.end, whole.start + 8)
  if (/^\s*(?:dem|den|einem|seinem|ihrem)\s/.test(between)) return true
  return role === 'outlet' && /^\s*der\s/.test(between) && !RELATIONAL.test(wordsAt(text, head.span))
}

/** Nouns that say what somebody is for a house. */
const RELATIONAL =
  /(?:sprecher|chef|leiter|redakteur|redaktion|korrespondent|reporter|journalist|mitarbeiter|vertreter|herausgeber|eigentümer|kommentator|autor|moderator|intendant|bericht|umfrage|meldung|recherche|angaben|kollege)(?:in|innen|s|en|n|e)?$/iu

/** "Sprecher des Ministeriums": an unnamed one is told by what they speak for. */
const widened = (text: string, head: Mention, depending: Mention | null): Span =>
  depending === null || depending.role === 'document'
    ? head.span
    : { start: head.span.start, end: wordEnd(text, depending.span.end) }

/** A name in the genitive ends with its word: "des Amts". */
const wordEnd = (text: string, end: number): number =>
  /^e?s(?!\p{L})/u.test(text.slice(end, end + 3)) ? text.indexOf('s', end) + 1 : end

const roleOfWords = (text: string, span: Span): Role => {
  const words = wordsAt(text, span)
  return /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(words) ? 'person' : 'official'
}

const ofWords = ({ ground }: SourceGround, span: Span): Source => {
  const name = bareOf(ground.text, span)
  const role = roleOfWords(ground.text, name)
  const nature = natureOfPhrase(wordsAt(ground.text, span), role)
  return { links: [{ name, role }], entity: null, nature, rule: 'by-words', at: span.start }
}

/** Whoever a noun phrase of the text names or describes; a pronoun is none of its business. */
export const sourceOf = (on: SourceGround, span: Span): Source => {
  const { ground, mentions } = on
  const found = headOf(ground, mentions, span)
  if (found === null) return ofWords(on, span)
  const { head, last } = found
  const depending = dependingOn(ground.text, head, found.next)
  const nature = on.natureOf(head.entity)
  const base = { entity: head.entity, nature, at: span.start }
  if (last !== head) {
    const name = { start: head.span.start, end: last.span.end }
    return {
      ...base,
      links: [{ name, role: roleOf(head.role) }],
      nature: { ...nature, plural: 'several' },
      rule: 'by-name',
    }
  }
  if (head.isNamed) return { ...base, links: [linkOf(mentions, head)], rule: 'by-name' }
  if (head.role === 'document' && depending?.role === 'outlet')
    return { ...base, entity: depending.entity, links: [linkOf(mentions, depending)], rule: 'by-name' }
  if (head.role === 'document' && depending !== null && CARRIER.test(wordsAt(ground.text, head.span)))
    return {
      ...base,
      entity: depending.entity,
      nature: on.natureOf(depending.entity),
      links: [linkOf(mentions, head), linkOf(mentions, depending)],
      rule: depending.isNamed ? 'by-name' : 'by-description',
    }
  const link = linkOf(mentions, head)
  if (link.name !== head.span) return { ...base, links: [link], rule: 'by-description-of-a-name' }
  return { ...base, links: [{ ...link, name: widened(ground.text, head, depending) }], rule: 'by-description' }
}

/** Whether a source is a text that is issued: a letter, a statement; a speech or an interview is an occasion. */
export const isCarrier = (text: string, { links }: Source): boolean => {
  const [first] = links
  return first?.role === 'document' && CARRIER.test(wordsAt(text, first.name))
}

/** Whether a source is a text that is issued and names nobody who issued it. */
export const isBareCarrier = (text: string, { links }: Source): boolean => {
  const [first] = links
  return links.length === 1 && first?.role === 'document' && CARRIER.test(wordsAt(text, first.name))
}
