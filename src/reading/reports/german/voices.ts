import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Speaking } from '../report.ts'
import type { Cue } from './cues.ts'
import { saidBy, spanOfItems } from './drafts.ts'
import { DOCUMENT_NOUNS, SAYING_NOUNS } from './lexicon/sources.de.ts'
import { isTime, nounPhrase, type Stretch, withoutArticle } from './phrases.ts'
import type { Source } from './sources.ts'
import { antecedent, headClause, subjectOf, type Verb } from './subjects.ts'
import type { Unit } from './units.ts'

/** What is known of the one who speaks at a cue. */
export type Voice = { readonly speaking: Speaking; readonly through: readonly Span[] }

const isImpersonal = (unit: Unit, cue: Cue): boolean => {
  const { items } = unit
  if (cue.base === 'zitieren') return false
  if (cue.voice === 'passive' || cue.base === 'heißen' || cue.base === 'verlauten') return true
  const clause = unit.clauses[cue.clause]
  // "Wie aus dem Brief hervorgeht": the text speaks; "wie eine Studie ergab" has a subject.
  if (/^(?:gehen|ergeben)$/.test(cue.base) && clause?.opener === 'wie')
    return items.slice(clause.from, clause.to).some(({ plain }) => plain === 'aus')
  const around = [items[cue.finite - 1]?.plain, items[cue.finite + 1]?.plain]
  return (
    around.includes('es') &&
    (NOBODYS.test(cue.base) || items[cue.finite + 2]?.plain === 'sich' || items[cue.finite + 1]?.plain === 'sich')
  )
}

/** With "es" these tell of nobody who speaks ("es besteht", "es geht"). */
const NOBODYS = /^(?:gehen|bestehen|geben|ergeben|zeigen|erfahren)$/

const AGENT = /^(?:von|vom|seitens)$/

/** Who does what a passive tells ("wurde von der Kammer aufgefordert"): the phrase with "von" at the front, right behind the auxiliary or right before the participle. */
export const agentOf = ({ items, clauses }: Unit, { clause: index, finite, at: end }: Verb): Stretch | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  for (let at = clause.from; at < clause.to; at++) {
    if (!AGENT.test(items[at]?.plain ?? '')) continue
    const phrase = nounPhrase({ items, limit: at < end && end < clause.to ? end : clause.to }, at + 1)
    if (phrase === null || isTime(items, phrase)) continue
    if (at === clause.from || at === finite + 1 || phrase.to === end || !isCapital(items[at - 1])) return phrase
  }
  return null
}

/** Behind these stands the text or the house that something is heard from; "auf" takes pages and boards alone, "bei" no occasions. */
const CARRIES = /^(?:in|im|aus|bei|beim|auf|von|vom|seitens)$/
const BOARD =
  /(?:seite|homepage|website|webseite|blog|portal|plattform|kanal|profil|plakat|transparent|banner|zettel|schild)n?$/
const OCCASION =
  /(?:treffen|konferenz|sitzung|besuch|gespräch|rede|interview|anhörung|prozess|verhandlung|vorstellung|eröffnung|veranstaltung|demonstration|abschluss|beginn|ende|anfrage)s?$/

/** Texts that speak in a passive: "In einer Mitteilung wird gefordert". */
const SPEAKING_TEXT = new RegExp(
  `${SAYING_NOUNS.source.replace('^', '')}|${DOCUMENT_NOUNS.source}|(?:mitteilung|bericht|stellungnahme|schreiben|brief|memorandum|anweisung|urteil|artikel|kommentar)s?$`,
  'iu',
)

const HEARD = /^(?:heißen|verlauten|gehen|ergeben)$/

const nounOf = ({ items }: Unit, { from, to }: Stretch): string =>
  items.slice(from, to).find(item => isCapital(item))?.plain ?? ''

const mayCarry = (unit: Unit, cue: Cue, at: number, phrase: Stretch): boolean => {
  const { items } = unit
  const plain = items[at]?.plain ?? ''
  const noun = nounOf(unit, phrase)
  if (isTime(items, phrase) || OCCASION.test(noun)) return false
  if (cue.voice === 'passive') return /^i[nm]$/.test(plain) && SPEAKING_TEXT.test(noun)
  if (!HEARD.test(cue.base)) return false
  if (plain === 'auf') return BOARD.test(noun)
  return /^(?:in|im|aus)$/.test(plain) || (cue.base === 'heißen' && !isCapital(items[at - 1]))
}

const throughText = ({ items }: Unit, phrase: Stretch, owner: Stretch | null): Voice =>
  owner === null
    ? { speaking: saidBy(items, phrase), through: [] }
    : {
        speaking: saidBy(items, owner),
        through: [spanOfItems(items, withoutArticle(items, { from: phrase.from, to: owner.from }))],
      }

/** "ein Brief, in dem es heißt": what the relative clause hangs on. */
const relativeCarrier = (unit: Unit, cue: Cue): Stretch | null => {
  const clause = unit.clauses[cue.clause]
  if (clause?.opener !== 'relative' || !CARRIES.test(unit.items[clause.from]?.plain ?? '')) return null
  const before = antecedent(unit, cue.clause - 1)
  if (before === null || HEARD.test(cue.base)) return before
  return SPEAKING_TEXT.test(nounOf(unit, before)) ? before : null
}

/** A text that something stands in ("hieß es in einem Brief ihres Amtes"): the text first, then its owner. */
const carrierOf = (unit: Unit, cue: Cue, sources: readonly Source[]): Voice | null => {
  const { items } = unit
  const clause = unit.clauses[cue.clause]
  const named = sources.find(source => source.clause === cue.clause && source.by !== null)?.by ?? null
  if (named !== null) return { speaking: saidBy(items, named), through: [] }
  if (clause === undefined) return null
  const relative = relativeCarrier(unit, cue)
  if (relative !== null) return throughText(unit, relative, ownerIn(unit, relative))
  const head = unit.clauses[clause.from === cue.finite ? headClause(unit, cue.clause) : cue.clause]
  for (let at = head?.from ?? clause.from; at < clause.to; at++) {
    const phrase = CARRIES.test(items[at]?.plain ?? '') ? nounPhrase({ items, limit: clause.to }, at + 1) : null
    if (phrase !== null && mayCarry(unit, cue, at, phrase)) return throughText(unit, phrase, ownerIn(unit, phrase))
  }
  return null
}

/** The genitive or "von …" inside a noun phrase, which names whose text it is. */
const ownerIn = ({ items }: Unit, { from, to }: Stretch): Stretch | null => {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:des|der|eines|einer|seines|seiner|ihres|ihrer|von|vom)$/.test(items[at]?.plain ?? '')) continue
    if (!isCapital(items[at - 1]) || isTime(items, { from: at + 1, to })) continue
    const isPreposition = /^vo[nm]$/.test(items[at]?.plain ?? '')
    return { from: isPreposition ? at + 1 : at, to }
  }
  return null
}

/** The last clause of what hangs without a verb in the clause of a cue: "sagte der Berater, Herr Voss, der Agentur zufolge". */
export const hangingEnd = ({ clauses }: Unit, index: number): number => {
  let end = index
  while (clauses[end + 1]?.before === ',' && clauses[end + 1]?.opener === 'main' && (clauses[end + 1]?.finite ?? 0) < 0)
    end++
  return end
}

const throughOf = (unit: Unit, cue: Cue, sources: readonly Source[]): readonly Source[] => {
  const opens = unit.clauses[cue.clause]?.from === cue.finite
  const end = opens ? hangingEnd(unit, cue.clause) : cue.clause
  return sources.filter(
    ({ clause, kind }) => clause >= cue.clause && clause <= end && (kind === 'according' || kind === 'citing'),
  )
}

/** "Der Kurier zitiert einen Zeugen": the one who is quoted speaks. */
const objectOfCiting = ({ items, clauses }: Unit, cue: Cue): Stretch | null => {
  const phrase = nounPhrase({ items, limit: clauses[cue.clause]?.to ?? cue.at }, cue.at + 1)
  return phrase === null || items[phrase.to - 1]?.quote !== null ? null : phrase
}

/** Who speaks at a cue, and who passes it on: "sagte X nach Angaben ihres Amtes", "A berichtete unter Berufung auf B". */
export const voiceOf = (unit: Unit, cue: Cue, sources: readonly Source[]): Voice => {
  const { items } = unit
  if (isImpersonal(unit, cue)) {
    const agent = cue.voice === 'passive' ? agentOf(unit, cue) : null
    if (agent !== null)
      return {
        speaking: saidBy(items, agent),
        through: throughOf(unit, cue, sources).flatMap(({ by }) => (by === null ? [] : [spanOfItems(items, by)])),
      }
    return (
      carrierOf(unit, cue, sources) ?? {
        speaking: cue.base === 'heißen' ? { kind: 'carried' } : { kind: 'unnamed' },
        through: [],
      }
    )
  }
  const subject = subjectOf(unit, cue)
  const own = saidBy(items, subject?.by ?? null)
  const cited = cue.base === 'zitieren' && cue.voice === 'active' && subject !== null ? objectOfCiting(unit, cue) : null
  if (cited !== null && own.kind === 'said') return { speaking: saidBy(items, cited), through: [own.by] }
  const [other] = throughOf(unit, cue, sources)
  if (other?.by === undefined || other.by === null || own.kind !== 'said') return { speaking: own, through: [] }
  const named = spanOfItems(items, other.by)
  return other.kind === 'citing'
    ? { speaking: { kind: 'said', by: named }, through: [own.by] }
    : { speaking: own, through: [named] }
}

const TURNED = /^(?:wird|werden|wurde|wurden)$/

/** Whoever acts in a sentence: the subject of its first main clause, of a passive whoever does it; null where nobody does. */
export const actorOf = (unit: Unit): Stretch | null => {
  const index = unit.clauses.findIndex(({ opener, finite }) => opener === 'main' && finite >= 0)
  const clause = unit.clauses[index]
  if (clause === undefined) return null
  const verb = { clause: index, finite: clause.finite, at: clause.finite }
  if (!TURNED.test(unit.items[clause.finite]?.plain ?? '')) return subjectOf(unit, verb)?.by ?? null
  return agentOf(unit, { ...verb, at: clause.to })
}
