import { columnsOf } from '../../../analysis/compared-columns.ts'
import type { DraftShown } from '../../../analysis/drafts.ts'
import { groundsOf } from '../../../analysis/grounds.ts'
import type { ThingId } from '../../../record/id.ts'
import { provisionsOf } from '../../../record/text-drafts.ts'
import type { Description, Provision } from '../../../record/texts.ts'
import { numberOf } from '../../../text/align/markings.ts'
import { type Bracket, parseBrackets } from '../../../text/brackets.ts'
import { wordsAt } from '../../../text/span.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderPointCount } from './comments/counts.ts'
import { renderHeading } from './draft-heading.ts'
import { pointIdOf } from './draft-links.ts'
import { labelOfProvision, lineagesByProvision } from './draft-provision.ts'
import { renderEntryLinks, renderGrounds, renderWordingMark } from './parts.ts'
import { linkTo, tellText, type View } from './view.ts'

type Part =
  | { readonly kind: 'provision'; readonly provision: Provision }
  | { readonly kind: 'missing'; readonly marking: string }

const figureOf = (marking: string | null): number | null => {
  const number = marking === null ? '' : numberOf(marking)
  return /^\d+$/.test(number) ? Number(number) : null
}

/** The provisions with what is known to be missing in its place: a number before the first greater one at the top, anything else at the end. */
const partsOf = (provisions: readonly Provision[], missing: readonly string[]): readonly Part[] => {
  const parts: Part[] = []
  const waiting = missing.map(marking => ({ marking, figure: figureOf(marking) }))
  const numbered = waiting
    .filter(one => one.figure !== null)
    .sort((one, other) => (one.figure ?? 0) - (other.figure ?? 0))
  for (const provision of provisions) {
    const figure = provision.depth === 1 ? figureOf(provision.marking) : null
    while (figure !== null && numbered[0] !== undefined && (numbered[0].figure ?? 0) < figure) {
      parts.push({ kind: 'missing', marking: numbered[0].marking })
      numbered.shift()
    }
    parts.push({ kind: 'provision', provision })
  }
  const rest = [...numbered, ...waiting.filter(one => one.figure === null)]
  return [...parts, ...rest.map(({ marking }) => ({ kind: 'missing' as const, marking }))]
}

const renderBracket = (view: View, draft: DraftShown, text: string, { options }: Bracket): Html => {
  const { say } = view
  return html`<div class="bracket"><p>${say('bracket.heading')}</p><ul>${options.map(({ span, parties, attitude }) => {
    const who =
      parties.length === 0 ? null : html` – ${say(`attitude.${attitude ?? 'none'}`, { parties: parties.join(', ') })}`
    return html`<li><q ${textAttributes(draft.language)}>${wordsAt(text, span)}</q>${who}</li>`
  })}</ul></div>`
}

const renderCount = (view: View, point: ThingId, name: string): Html | null => {
  const count = renderPointCount(view, point, name)
  return count === null ? null : html`<p class="point-link">${count}</p>`
}

const renderPointLinks = (view: View, { id }: Provision): Html | null => {
  const lineages = lineagesByProvision(view.state).get(id) ?? []
  return lineages.length === 0
    ? null
    : html`${lineages.map(lineage => {
        const point = pointIdOf(view, lineage)
        const name = lineage.recorded === null ? id : tellText(view, lineage.recorded.title)
        return point === null
          ? null
          : html`<p class="point-link"><a href="${linkTo(view, { kind: 'point', id: point })}">${view.say('draft.point-page', { point: name })}</a></p>${renderCount(view, point, name)}`
      })}`
}

const renderDescribed = (view: View, descriptions: readonly Description[]): Html =>
  html`${descriptions.map(
    ({ id, differs }) =>
      html`<p class="described"><a href="#description-${id}">${view.say(differs ? 'draft.described-otherwise-here' : 'draft.described-here')}</a></p>`,
  )}`

const describedBy = (view: View, { id, draft }: Provision): readonly Description[] => {
  const column = columnsOf(view.state).byDraft.get(draft)
  const rows = [...(column?.cells ?? [])].filter(([, provisions]) => provisions.some(one => one.id === id))
  return rows.flatMap(([row]) => column?.described.get(row) ?? [])
}

const renderProvision = (view: View, draft: DraftShown, provision: Provision): Html => {
  const { id, heading, text } = provision
  const attributes = textAttributes(draft.language)
  const own = provision.wording === draft.wording ? null : (provision.wording ?? null)
  const depth = Math.min(4, provision.depth - 1)
  return html`<section class="provision${depth > 0 ? ` d${depth}` : ''}" id="provision-${id}" aria-labelledby="h-${id}">
<div class="own">${renderHeading(provision.depth + 2, `h-${id}`, html`<span ${attributes}>${[labelOfProvision(view, provision), heading === labelOfProvision(view, provision) ? '' : (heading ?? '')].join(' ').trim()}</span>`)}
${text === '' ? null : html`<p class="words" ${attributes}>${text}</p>`}${parseBrackets(text).value.map(one => renderBracket(view, draft, text, one))}</div>
<div class="side">${own === null ? null : renderWordingMark(view, own)}${renderPointLinks(view, provision)}${renderDescribed(view, describedBy(view, provision))}${renderGrounds(view, groundsOf(view.state, provision.evidence))}${renderEntryLinks(view, 'provision', id)}</div></section>
`
}

const renderMissing = (view: View, marking: string): Html =>
  html`<div class="provision missing"><p class="none">${view.say('draft.point-missing', { marking })}</p></div>
`

const renderPart = (view: View, draft: DraftShown, part: Part): Html => {
  switch (part.kind) {
    case 'provision':
      return renderProvision(view, draft, part.provision)
    case 'missing':
      return renderMissing(view, part.marking)
  }
}

/** The text of a draft in full, each provision with its point's page, its brackets and what is described of it; what is not known stands in its place. */
export const renderDraftText = (view: View, draft: DraftShown): Html => {
  const { say } = view
  const provisions = provisionsOf(view.state, draft.id)
  return html`<section aria-labelledby="text"><h2 id="text">${say('draft.text')}</h2>${
    provisions.length === 0
      ? html`<p>${say('draft.text-none')}</p>`
      : html`<p>${renderWordingMark(view, draft.wording)}</p>
${partsOf(provisions, draft.missing ?? []).map(part => renderPart(view, draft, part))}`
  }</section>`
}
