import type { Who } from '../../record/people.ts'
import type { ChainLink } from '../../record/statements.ts'
import { Occasion } from '../../record/time.ts'
import type { Span } from '../../text/span.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import { sentenceAt } from '../ground.ts'
import { whoAt } from './linked.ts'
import { hull, inSentence, type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'

const isIn = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** A date value as the record keeps occasions; null where it is none (open, a duration, a set). */
export const occasionOf = (value: string | null): Occasion | null =>
  value === null ? null : (Occasion.safeParse(value.replace(/T[^/]*/g, '')).data ?? null)

/** The day that a statement's own clause names: in its sentence, outside of what is said, and inside of what it is said in. */
const dayOf = ({ ground, reading }: Proposing, { content, cue }: ReadAttribution): Occasion | null => {
  const sentence = sentenceAt(ground, (cue ?? content).start)
  if (sentence === null) return null
  const outer = reading.attributions
    .map(one => one.content)
    .filter(span => isIn(span, content) && !isIn(content, span) && isIn(sentence.span, span))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0]
  const clause = outer ?? sentence.span
  const days = reading.dates.filter(
    ({ span, type }) => (type === 'date' || type === 'time') && isIn(clause, span) && !isIn(content, span),
  )
  const [day, more] = days
  return day === undefined || more !== undefined ? null : occasionOf(day.value)
}

const isRow = (who: Who): boolean => !('name' in who)

const linkOf = (on: Proposing, { name, role }: ReadAttribution['chain'][number]): ChainLink => {
  const who = whoAt(on.link, on.ground.text, name)
  return { name: words(on, name).slice(0, 300), role, ...(isRow(who) ? { who } : {}) }
}

/** What shows a statement: its sentences, or, of long ones, its words with the cue and the names of its chain as far as they stand there. */
const shownBy = (on: Proposing, { content, cue, chain }: ReadAttribution): Span => {
  const whole = inSentence(on, content)
  if (whole !== content) return whole
  const { start, end } = sentenceAt(on.ground, content.start)?.span ?? content
  const near = [...(cue === null ? [] : [cue]), ...chain.map(({ name }) => name)]
  return hull([content, ...near.filter(span => span.start >= start && span.end <= end)])
}

/** The statements of a reading as things of the record. */
export const proposeStatements = (on: Proposing): readonly (Proposed | LeftOut)[] =>
  on.reading.attributions.map((read, place) => {
    const evidence = on.excerpt.evidence(on.source, shownBy(on, read)).slice(0, 50)
    if (evidence.length === 0) return { span: read.content, area: 'attribution', why: 'no-evidence' }
    const saidOn = dayOf(on, read)
    return {
      thing: {
        kind: 'attribution',
        value: {
          id: numbered(on, 'said', place + 1),
          content: told(on, words(on, read.content)),
          form: read.kind,
          chain: read.chain.map(link => linkOf(on, link)),
          ...(saidOn === null ? {} : { saidOn }),
          issues: [],
          evidence: [...evidence],
        },
      },
      span: read.content,
      area: 'attribution',
      rule: read.rule,
    }
  })
