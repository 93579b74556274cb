import { canonical } from '../../record/canonical.ts'
import type { ThingOf } from '../../record/thing.ts'
import { type Heading, readHeading } from './draft-body.ts'
import { survives } from './head-and-body.ts'
import { provisionIds } from './provision-ids.ts'
import { printYaml } from './yaml-print.ts'

/** A provision to be printed: its value, its short form with whatever else the file is to say of it. */
export type PrintedProvision = {
  readonly value: ThingOf<'provision'>
  readonly fields: Readonly<Record<string, unknown>>
}

const wordsOf = ({ marking, heading }: ThingOf<'provision'>): string => {
  if (heading === null) return marking ?? ''
  if (marking !== null) return `${marking} – ${heading}`
  const plain = readHeading(`## ${heading}`)
  return plain?.marking === null && plain.heading === heading ? heading : `– ${heading}`
}

const BARE: Heading = { depth: 1, marking: null, heading: null }

/** The heading line, and what it says when it is read again: a marking over two lines, or with a dash in it, is said in the block. */
const headingOf = (value: ThingOf<'provision'>): { readonly line: string; readonly says: Heading } => {
  const signs = '#'.repeat(Math.min(value.depth + 1, 6))
  const line = `${signs} ${wordsOf(value)}`.trimEnd()
  const says = line.isWellFormed() && !/[\n\r\ufeff]/.test(line) ? readHeading(line) : null
  return says === null ? { line: signs, says: { ...BARE, depth: signs.length - 1 } } : { line, says }
}

const textSurvives = (text: string): boolean =>
  survives(text) && !text.split('\n').some(line => readHeading(line) !== null) && !text.startsWith('<!--')

/** YAML that may stand in a comment: what would end it is written as JSON, where `>` has an escape. */
const blockOf = (fields: Readonly<Record<string, unknown>>): string => {
  if (Object.keys(fields).length === 0) return ''
  const yaml = printYaml(fields)
  const safe = yaml.includes('-->') ? `${JSON.stringify(fields).replaceAll('>', '\\u003e')}\n` : yaml
  return `<!--\n${safe}-->\n`
}

const differing = (
  fields: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => canonical(said[key]) !== canonical(value)))

/** Which provisions have to say their ids. One that is said takes it from the others, so that more of them may have to. */
const idsToSay = (draft: string, provisions: readonly PrintedProvision[]): ReadonlySet<number> => {
  const said = new Set<number>()
  for (let before = -1; before < said.size; ) {
    before = said.size
    const told = provisions.map(({ value: { id, marking, depth } }, i) => ({
      marking,
      depth,
      ...(said.has(i) ? { id } : {}),
    }))
    provisionIds(draft, told).forEach((id, i) => {
      if (id !== provisions[i]?.value.id) said.add(i)
    })
  }
  return said
}

/**
 * The body of a draft's file. Each provision is printed in the plain form, and what the plain form does not say when it is read again
 * stands in a comment below its heading: so the round trip is exact by construction.
 */
export const printDraftBody = (draft: string, provisions: readonly PrintedProvision[]): string => {
  const forms = provisions.map(({ value }) => ({ value, ...headingOf(value), plain: textSurvives(value.text) }))
  const said = idsToSay(draft, provisions)
  return forms
    .map(({ value, line, says, plain }, i) => {
      const { id, draft: _draft, ...fields } = provisions[i]?.fields ?? {}
      const full = { ...fields, marking: value.marking, heading: value.heading, text: value.text, depth: value.depth }
      const block = differing(
        { ...(said.has(i) ? { id } : {}), ...full },
        { ...says, order: i, text: plain ? value.text : '' },
      )
      const text = plain && value.text !== '' ? `${value.text}\n` : ''
      return `\n${line}\n${blockOf(block)}${text}`
    })
    .join('')
}
