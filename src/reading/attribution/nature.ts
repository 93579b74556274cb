import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import type { Role } from '../article.ts'
import { WORLD } from '../mentions/gazetteer.ts'
import { MEN, WOMEN } from '../mentions/lexicon/first-names.ts'
import type { Mention, Mentions } from '../mentions/mentions.ts'

/** Which pronouns may stand for somebody: `other-thing` is a body that German does not call "sie"; null where the text does not tell. */
export type Gender = 'man' | 'woman' | 'thing' | 'other-thing' | null

/** What pronouns need to know of somebody: gender, and whether they are several. */
export type Nature = { readonly gender: Gender; readonly plural: 'one' | 'several' | null }

const WOMAN_TITLE =
  /\b(?:Frau|Mrs|Ms|Miss|Lady|Dame|Königin|Queen|Princess|\p{Lu}[\p{L}-]+(?:[mtrhkn]in|gattin)|\p{Lu}?[\p{L}-]*woman|Präsidentin|Kanzlerin)(?![\p{L}])/u
const MAN_TITLE =
  /\b(?:Herrn?|Mr|Sir|Lord|König|King|Prince|Papst|Pope|[\p{L}-]+(?:minister|präsident|kanzler|chef|sprecher|sekretär|kommissar|führer|leiter|richter|direktor|vorsitzender|gesandter|beauftragter|botschafter|premier|senator|general)|[\p{L}-]*man)(?![\p{L}])/u

const firstWordOf = (name: string): string => (name.match(/^[\p{L}'’-]+/u)?.[0] ?? '').toLowerCase()

const genderOfPerson = (name: string, whole: string): Gender => {
  const given = firstWordOf(name).split('-')[0] ?? ''
  const isMan = MEN.has(given)
  const isWoman = WOMEN.has(given)
  if (isMan !== isWoman) return isMan ? 'man' : 'woman'
  if (WOMAN_TITLE.test(whole)) return 'woman'
  return MAN_TITLE.test(whole) ? 'man' : null
}

const SEVERAL =
  /(?:^|\s)(?:beide[rn]?|mehrere[rn]?|einige[rn]?|viele[rn]?|zwei|drei|vier|fünf|sechs|two|three|four|five|six|several|some|many|both|most|\d+)\s|(?:\p{Lu}[\p{L}-]*(?:innen|leute|kreise[n]?|experten|beamte[n]?|länder|staaten|parteien|gewerkschaften|verbände|forscher|kritiker|beobachter|angehörige|behörden)|\b[\p{L}-]*(?:officials|sources|people|leaders|ministers|experts|analysts|lawmakers|diplomats|mediators|negotiators|members|sides|governments|authorities|countries|unions|ians|workers|critics|researchers|economists|republicans|democrats))$/iu

const NOT_FEMININE = /^\s*(?:das|dem|den|des|ein|einem|einen|eines|sein|ihr)\s/i

/** A single name that no list knows may be a surname as well as a company. */
const isUnknownName = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && !WORLD.has(name.toLowerCase())

const LONGEST_PHRASE = 160

/** What pronouns may stand for a phrase of the text, from the phrase alone. */
export const natureOfPhrase = (phrase: string, role: Role | 'place', opening = ''): Nature => {
  const short = phrase.slice(0, LONGEST_PHRASE)
  const plural = SEVERAL.test(short) || /\s(?:und|and|sowie)\s/.test(short) ? 'several' : 'one'
  if (role === 'person') return { gender: genderOfPerson(short, short), plural }
  if (role !== 'official') return { gender: NOT_FEMININE.test(`${opening}${short}`) ? 'other-thing' : 'thing', plural }
  const gender = WOMAN_TITLE.test(short) ? 'woman' : MAN_TITLE.test(short) ? 'man' : null
  return { gender, plural }
}

/** The natures of the entities of an article, told from every place that names them. */
export const createNatures = (text: string, mentions: Mentions): ((entity: number) => Nature) => {
  const byEntity = new Map<number, Mention[]>()
  for (const mention of mentions.all) {
    const others = byEntity.get(mention.entity)
    if (others === undefined) byEntity.set(mention.entity, [mention])
    else others.push(mention)
  }
  const met = new Map<number, Nature>()
  const natureOf = (entity: number): Nature => {
    const named = byEntity.get(entity) ?? []
    const natures = named.slice(0, 12).map(({ span, whole, role, isNamed }) => {
      const own = natureOfPhrase(
        wordsAt(text, span),
        role,
        text.slice(Math.max(whole.start, span.start - 8), span.start),
      )
      if (isNamed && role === 'organisation' && isUnknownName(wordsAt(text, span))) return { ...own, gender: null }
      return own.gender === null ? { ...own, gender: natureOfWhole(text, whole, span) } : own
    })
    const gender = natures.find(nature => nature.gender === 'man' || nature.gender === 'woman') ?? natures[0]
    return { gender: gender?.gender ?? null, plural: natures[0]?.plural ?? null }
  }
  return entity => {
    const before = met.get(entity)
    if (before !== undefined) return before
    const nature = natureOf(entity)
    met.set(entity, nature)
    return nature
  }
}

const natureOfWhole = (text: string, whole: Span, name: Span): Gender =>
  genderOfPerson('', text.slice(Math.max(whole.start, name.start - LONGEST_PHRASE), name.start))
