import type { Draft, Provision } from './draft.ts'

const STEP = 4

type Printed = Pick<Provision, 'kind' | 'marking' | 'heading' | 'text' | 'depth'>

const WORDED = /^[\p{L}§][\p{L}.§]*\s*\S/u

/** A heading stands behind its number: after a dash where a word opens it (`Article 12 – Scope`), else after a space (`1. Scope`). */
const firstLine = (provision: Printed): string => {
  const { marking, heading } = provision
  if (isBullet(provision)) return '-'
  if (marking === null) return heading ?? ''
  if (heading === null) return marking
  return WORDED.test(marking) && /\s/.test(marking) ? `${marking} – ${heading}` : `${marking} ${heading}`
}

const isBullet = ({ kind, marking }: Printed): boolean => kind === 'indent' && marking === null

const isLoose = (provision: Printed): boolean =>
  provision.marking === null && provision.heading === null && !isBullet(provision)

/** A paragraph after smaller units is closed off by standing left of them, at the column of the unit that it belongs to. */
const indentOf = (provision: Printed): number =>
  Math.max(0, STEP * (provision.depth - 1) - (isLoose(provision) ? STEP : 0))

const runsIn = (provision: Printed): boolean =>
  isBullet(provision) || (provision.marking !== null && provision.heading === null && !/\s/.test(provision.marking))

const printProvision = (provision: Printed): readonly string[] => {
  const [first = '', ...others] = provision.text.split('\n\n')
  const indent = ' '.repeat(indentOf(provision))
  const inner = isLoose(provision) ? indent : indent + ' '.repeat(STEP)
  const spread = (text: string): string => text.split('\n').join(`\n${inner}`)
  const opening = firstLine(provision)
  const together = runsIn(provision) ? `${opening} ${first}`.trimEnd() : opening
  const rest = runsIn(provision) ? others : [first, ...others]
  const head = together === '' ? [] : [indent + spread(together)]
  return [...head, ...rest.filter(text => text !== '').map(text => inner + spread(text))]
}

/**
 * A draft as plain text: every provision with its number and its heading, nested by indents of four columns, with an empty line between paragraphs.
 * Reading it gives the same tree where the numbers form series, headings read like titles and texts like sentences.
 */
export const renderOutline = (draft: Pick<Draft, 'title'> & { readonly provisions: readonly Printed[] }): string => {
  const title = draft.title === null ? [] : [draft.title]
  return `${[...title, ...draft.provisions.flatMap(printProvision)].join('\n\n')}\n`
}
