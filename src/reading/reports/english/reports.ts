import type { Ground } from '../../ground.ts'
import type { Report } from '../report.ts'
import { type Found, reportOf } from './found.ts'
import { isFree, type Line, linesOf } from './lines.ts'
import { quotedOn } from './quoted-on.ts'
import { accordingToAt, asSaidAt, citingAt, quotedAsAt } from './sources.ts'
import { speechNounAt } from './speech-nouns.ts'
import { passiveAt, reportedlyAt } from './unnamed.ts'
import { participleAt, saidAt } from './verbs.ts'

const foundAt = (line: Line, at: number, found: readonly Found[]): readonly Found[] => {
  const quoted = quotedAsAt(line, at)
  if (quoted !== null) return [quoted]
  const said = saidAt({ line, found }, at)
  if (said.length > 0) return said
  const participle = participleAt({ line, found }, at)
  if (participle.length > 0) return participle
  const one =
    passiveAt(line, at) ?? speechNounAt(line, at) ?? accordingToAt(line, at, found) ?? asSaidAt(line, at, found)
  return one === null ? [] : [one]
}

/** "said in its report that", "repeated his call for": the noun only names again what the verb reports. */
const repeats = (one: Found, found: readonly Found[]): boolean => {
  if (one.rule !== 'speech-noun') return false
  const same = ({ content }: Found) => content.start === one.content.start
  const owned = ({ content, kind }: Found) =>
    kind === 'phrase' &&
    one.by?.start === content.start &&
    one.by.end === content.start + 1 &&
    one.cue.start === content.start + 1
  return found.some(other => same(other) || owned(other))
}

/** "X argued that the plan lived: it had friends, she said": what has a cue of its own behind a colon is no part of the report before. */
const cutAtColon = ({ cells }: Line, found: readonly Found[]): readonly Found[] =>
  found.map(one => {
    const own = found.find(
      ({ content, rule }) =>
        rule === 'said-after' &&
        isFree(cells[content.start - 1], ':') &&
        one.content.start < content.start - 1 &&
        content.end <= one.content.end,
    )
    return own === undefined ? one : { ...one, content: { start: one.content.start, end: own.content.start - 1 } }
  })

const free = (line: Line): readonly number[] => {
  const places: number[] = []
  for (let at = line.from; at < line.cells.length; at++) if (line.cells[at]?.quote === -1) places.push(at)
  return places
}

const foundIn = (line: Line): readonly Found[] => {
  let found: readonly Found[] = []
  const places = free(line)
  for (const at of places) {
    const here = foundAt(line, at, found)
    if (here.length > 0) found = [...found, ...here.filter(one => !repeats(one, found))]
  }
  for (const at of places) found = citingAt(line, at, found) ?? found
  for (const at of places) {
    const hearsay = reportedlyAt(line, at, found)
    if (hearsay !== null) found = [...found, hearsay]
  }
  return cutAtColon(line, found)
}

const placeOf = ({ content }: Report): string => `${content.start}-${content.end}`

const byContent = (one: Report, other: Report): number =>
  one.content.start - other.content.start || one.content.end - other.content.end

/** Every report clause of an English article, in text order. */
export const findEnglishReports = (ground: Ground): readonly Report[] => {
  const read = linesOf(ground).map(line => ({
    line,
    reports: foundIn(line).flatMap(found => reportOf(line, found) ?? []),
  }))
  const reports = read.flatMap(({ reports: own }) => own)
  const told = new Set(reports.map(placeOf))
  return [...reports, ...quotedOn(read).filter(report => !told.has(placeOf(report)))].sort(byContent)
}
