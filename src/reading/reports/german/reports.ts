import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Ground } from '../../ground.ts'
import { findQuotes } from '../quotes.ts'
import type { Report } from '../report.ts'
import { backReport } from './back-reports.ts'
import { carriedReports, hearsayReports } from './carried.ts'
import { cuesOf } from './cues.ts'
import { type Found, spanOfItems } from './drafts.ts'
import { ADVERBS, DETERMINERS, SUBJECT_PRONOUNS } from './lexicon/function-words.de.ts'
import { nounReports } from './noun-reports.ts'
import { withoutArticle } from './phrases.ts'
import { standingQuotes } from './quotations.ts'
import { reportOfSource, soReports } from './source-reports.ts'
import { sourcesOf } from './sources.ts'
import { verbOf } from './subjects.ts'
import { type Unit, unitsOf } from './units.ts'
import { reportsOfCue } from './verb-reports.ts'
import { heldReport } from './verdicts.ts'
import { actorOf, hangingEnd } from './voices.ts'

const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

const isNew = (found: readonly Found[], { content }: Found): boolean =>
  !found.some(other => same(other.content, content))

const isFresh = (found: readonly Found[], cue: Span | null): boolean =>
  cue === null || !found.some(other => other.cue !== null && same(other.cue, cue))

type Before = { readonly cue: Span | null; readonly unit: Unit | null; readonly distance: number }

const reportsOfUnit = (unit: Unit, before: Before): readonly Found[] => {
  const follows = before.distance <= 1 ? 'report' : 'other'
  const sources = sourcesOf(unit)
  const cues = cuesOf(unit)
  const found: Found[] = []
  const taken = new Set<number>()
  const add = (reports: readonly Found[]): void => {
    for (const report of reports)
      if (report.content.end > report.content.start && isNew(found, report)) found.push(report)
  }
  for (const cue of cues) {
    const back = before.unit === null ? null : backReport(unit, cue, { before: withoutStop(before.unit), sources })
    if (back !== null) {
      taken.add(cue.clause)
      add([back])
      continue
    }
    const reports = reportsOfCue(unit, cue, sources)
    if (reports.length > 0) {
      const end = unit.clauses[cue.clause]?.from === cue.finite ? hangingEnd(unit, cue.clause) : cue.clause
      for (let at = cue.clause; at <= end; at++) taken.add(at)
    }
    add(reports)
  }
  add(soReports(unit))
  add(unit.clauses.flatMap((_, index) => heldReport(unit, index) ?? []).filter(({ cue }) => isFresh(found, cue)))
  add(nounReports(unit, found))
  for (const source of sources) {
    if (taken.has(source.clause)) continue
    const report = reportOfSource(unit, source)
    if (report !== null) add([report])
  }
  add(hearsayReports(unit, found, follows))
  add(carriedReports(unit, found, follows))
  add(standingQuotes(unit, found, before.cue))
  return found
}

/** A whole sentence as content: to its last word. */
const withoutStop = ({ span, items }: Unit): Span => ({
  start: span.start,
  end: Math.max(span.start, items.at(-1)?.end ?? span.end),
})

const byPlace = (one: Report, other: Report): number =>
  one.content.start - other.content.start || other.content.end - one.content.end

/** "…. Das teilte X mit": the sentence before was no words of whoever spoke earlier. */
const takenUp = (reports: Found[], found: readonly Found[]): void => {
  const back = found.find(({ rule }) => rule === 'indirect-sentence-before')
  if (back === undefined) return
  for (let at = reports.length - 1; at >= 0; at--) {
    const report = reports[at]
    if (report === undefined || report.content.end <= back.content.start) return
    if (report.rule === 'carried-konjunktiv') reports.splice(at, 1)
  }
}

/** A name alone as the subject of a sentence ("Voss lehnt das ab"); null for a noun with an article and for several words. */
const nameOf = (unit: Unit): Span | null => {
  const by = actorOf(unit)
  if (by === null || by.to - by.from !== 1 || unit.items[by.from]?.sort !== 'word') return null
  const plain = unit.items[by.from]?.plain ?? ''
  if (SUBJECT_PRONOUNS.has(plain) || DETERMINERS.has(plain) || ADVERBS.has(plain)) return null
  const isBare = isCapital(unit.items[by.from]) && verbOf(unit, 0)?.finite === by.to
  return isBare ? spanOfItems(unit.items, by) : null
}

/** What is carried on may be the words of whoever acts in the sentence before. */
const withActor = (found: Found, before: Unit | null): Found => {
  const { speaking } = found
  if (speaking.kind === 'said') {
    const name = before === null || speaking.by.end - speaking.by.start > 3 ? null : nameOf(before)
    return name === null ? found : { ...found, speaking: { ...speaking, actor: name } }
  }
  const by = found.speaking.kind === 'carried' && before !== null ? actorOf(before) : null
  if (by === null || before === null) return found
  return { ...found, speaking: { kind: 'carried', actor: spanOfItems(before.items, withoutArticle(before.items, by)) } }
}

/** Every report clause of a German article, in text order by content. */
export const findGermanReports = (ground: Ground): readonly Report[] => {
  const reports: Found[] = []
  let before: Before = { cue: null, unit: null, distance: Number.POSITIVE_INFINITY }
  for (const unit of unitsOf(ground, findQuotes(ground.text))) {
    const told = reportsOfUnit(unit, { ...before, distance: before.distance + 1 })
    const found = told.map(report => withActor(report, before.unit))
    const last = found.at(-1)
    before =
      last === undefined
        ? { ...before, unit, distance: before.distance + 1 }
        : { cue: last.cue ?? before.cue, unit, distance: 0 }
    takenUp(reports, found)
    reports.push(...found)
  }
  return reports.sort(byPlace)
}
