import { bodyText } from './head-and-body.ts'
import { provisionIds } from './provision-ids.ts'
import { type PlacedRefusal, readYaml, type YamlText } from './yaml-text.ts'

/** A provision as a draft's body tells it. `block` is the YAML in the comment below its heading. */
export type BodyProvision = {
  readonly value: Readonly<Record<string, unknown>>
  readonly line: number
  readonly block: YamlText | null
}

/** What a heading says. */
export type Heading = { readonly depth: number; readonly marking: string | null; readonly heading: string | null }

const HEADING = /^(#{2,6})(?:[ \t]+(.*?))?[ \t]*$/
const OPENS_BLOCK = /^<!--/

const isMarking = (words: string): boolean => /\d/.test(words) || /^[^\s]{1,6}$/.test(words)

const wordsOf = (words: string): Pick<Heading, 'marking' | 'heading'> => {
  if (words === '') return { marking: null, heading: null }
  const dash = / – /.exec(` ${words}`)
  if (dash !== null) {
    const marking = words.slice(0, Math.max(0, dash.index - 1))
    return { marking: marking === '' ? null : marking, heading: words.slice(dash.index + 2) }
  }
  return isMarking(words) ? { marking: words, heading: null } : { marking: null, heading: words }
}

/**
 * What a line says as a heading: `## 8`, `### (a) – Scope`, `## Preamble`, `## – 2025`; null where it is none.
 * Words with a figure in them, or one word of six letters at most, are a marking; all others a heading.
 */
export const readHeading = (line: string): Heading | null => {
  const match = HEADING.exec(line)
  return match === null ? null : { depth: (match[1]?.length ?? 2) - 1, ...wordsOf(match[2] ?? '') }
}

type Section = { readonly heading: Heading; readonly line: number; readonly lines: readonly string[] }

const sectionsOf = (body: string, bodyLine: number): readonly Section[] => {
  const sections: { heading: Heading; line: number; lines: string[] }[] = []
  body.split('\n').forEach((line, i) => {
    const heading = readHeading(line)
    if (heading !== null) sections.push({ heading, line: bodyLine + i, lines: [] })
    else if (sections.length > 0) sections.at(-1)?.lines.push(line)
    else if (line.trim() !== '') {
      sections.push({ heading: { depth: 1, marking: null, heading: null }, line: bodyLine + i, lines: [line] })
    }
  })
  return sections
}

const cutBlock = (lines: readonly string[]): { readonly yaml: string | null; readonly rest: readonly string[] } => {
  if (!OPENS_BLOCK.test(lines[0] ?? '')) return { yaml: null, rest: lines }
  const close = lines.findIndex(line => line.includes('-->'))
  if (close < 0) return { yaml: null, rest: lines }
  const whole = lines.slice(0, close + 1).join('\n')
  const end = whole.indexOf('-->')
  const after = whole.slice(end + 3)
  return {
    yaml: `    ${whole.slice(4, end)}`,
    rest: [...(after.trim() === '' ? [] : [after]), ...lines.slice(close + 1)],
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type ReadSection = Omit<BodyProvision, 'value'> & {
  readonly own: Readonly<Record<string, unknown>>
  readonly heading: Heading
  readonly text: string
  readonly mistakes: readonly PlacedRefusal[]
}

const readSection = ({ heading, line, lines }: Section): ReadSection => {
  const { yaml, rest } = cutBlock(lines)
  const block = yaml === null ? null : readYaml(yaml, line + 1)
  const text = bodyText(rest.join('\n'))
  const fields = block === null || block.mistakes.length > 0 ? {} : block.value
  const notFields = { kind: 'not-fields', params: { form: 'provision' }, path: [], line: line + 1 }
  return {
    own: isFields(fields) ? fields : {},
    heading,
    text,
    line,
    block,
    mistakes: [...(block?.mistakes ?? []), ...(isFields(fields) ? [] : [notFields])],
  }
}

/** The provisions of a draft's body in order, with ids of their own where the block names none; and what its blocks have wrong as YAML. */
export const readDraftBody = (
  body: string,
  draft: { readonly id: string; readonly bodyLine: number },
): { readonly provisions: readonly BodyProvision[]; readonly mistakes: readonly PlacedRefusal[] } => {
  const sections = sectionsOf(body, draft.bodyLine).map(readSection)
  const told = sections.map(({ own, heading, text }) => ({ draft: draft.id, ...heading, text, ...own }))
  const ids = provisionIds(draft.id, told)
  return {
    provisions: sections.map(({ line, block }, i) => ({
      value: { id: ids[i], order: i, ...told[i] },
      line,
      block,
    })),
    mistakes: sections.flatMap(({ mistakes }) => mistakes),
  }
}
