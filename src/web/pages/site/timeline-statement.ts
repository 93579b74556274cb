import type { Ground } from '../../../analysis/grounds.ts'
import type { Topic } from '../../../analysis/positions.ts'
import type { ChainShown } from '../../../analysis/sources.ts'
import type { TimelineMoment } from '../../../analysis/timeline.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import type { Statement } from '../../elsewhere/copied.ts'
import { renderChain } from '../../pictures/chain-picture.ts'
import { type Html, html } from '../html.ts'
import { tellName } from '../tell.ts'
import { renderCopyBox } from './cite-box.ts'
import { renderAccounts, renderFacts, renderGrounds, renderNamed, renderStated, renderText } from './parts.ts'
import { joinHtml, sayHtml } from './point-links.ts'
import { linkToThing, tellText, type View } from './view.ts'

/** An item of the timeline of one kind. */
export type Of<Kind extends TimelineMoment['kind']> = Extract<TimelineMoment, { readonly kind: Kind }>

type Attributed = Extract<Of<'statement'>, { readonly of: 'attribution' }>
type Held = Extract<Of<'statement'>, { readonly of: 'position' }>

const renderFold = (view: View, evidence: readonly Ground[], copy: Html | null): Html | null =>
  evidence.length === 0 && copy === null
    ? null
    : html`<details class="fold"><summary>${view.say('timeline.evidence', { count: evidence.length })}</summary>${renderGrounds(view, evidence)}${copy}</details>`

/** The evidence of an item, folded; null where it has none. */
export const renderEvidence = (view: View, evidence: readonly Ground[]): Html | null => renderFold(view, evidence, null)

const renderEvidenceOf = (view: View, item: Of<'statement'>): Html | null => {
  const statement: Statement =
    item.of === 'position'
      ? { kind: 'position', position: item.position }
      : { kind: 'attribution', chain: item.chain, evidence: item.evidence }
  return renderFold(view, item.evidence, renderCopyBox(view, statement, item.id))
}

type Link = ChainShown['chain'][number]

/** Who is said to have spoken, and through whom it came first; null where nobody stands in that place. */
const voicesOf = ({ chain }: ChainShown): { readonly speaker: Link | null; readonly through: Link | null } => {
  const [first, last] = [chain[0], chain.at(-1)]
  if (first === undefined || last === undefined) return { speaker: null, through: null }
  if (chain.length > 1) return { speaker: last, through: first }
  return first.role === 'outlet' ? { speaker: null, through: first } : { speaker: first, through: null }
}

/** Whose words these are said to be, in words: "Marco Rubio, according to Politico". */
const sayVoices = (view: View, chain: ChainShown): string => {
  const { speaker, through } = voicesOf(chain)
  const nameOf = ({ name, who }: Link): string => (who === null || who.kind === 'name' ? name : tellName(view, who))
  if (speaker === null)
    return through === null ? view.say('chain.unnamed') : view.say('timeline.through', { outlet: nameOf(through) })
  return through === null
    ? nameOf(speaker)
    : view.say('timeline.voices', { speaker: nameOf(speaker), outlet: nameOf(through) })
}

const renderTopic = (view: View, { kind, id, title }: Topic): Html => {
  const lineage =
    kind === 'lineage' ? id : kind === 'issue' ? findThing(view.state, 'issue', id)?.lineages[0] : undefined
  const words = renderText(view, title)
  return lineage === undefined ? words : html`<a href="${linkToThing(view, 'point', lineage)}">${words}</a>`
}

const renderIssues = (view: View, issues: readonly ThingId[]): Html | null => {
  const topics = issues.flatMap((id): readonly Topic[] => {
    const issue = findThing(view.state, 'issue', id)
    return issue === null ? [] : [{ kind: 'issue', id, title: issue.title }]
  })
  return topics.length === 0 ? null : joinHtml(topics.map(topic => renderTopic(view, topic)))
}

const renderAttributed = (view: View, item: Attributed): Html => {
  const { chain, accounts } = item
  return html`<p class="what"><strong dir="auto">${sayVoices(view, chain)}:</strong> ${renderText(view, chain.content)}</p>${renderAccounts(view, accounts, 'all')}${renderChain(view, chain)}${renderFacts([view.say(`chain-form.${chain.form}`), renderIssues(view, chain.issues)])}${renderEvidenceOf(view, item)}`
}

const renderHeld = (view: View, item: Held): Html => {
  const { position } = item
  const { condition, speaker } = position
  return html`<p class="what"><strong>${renderNamed(view, position.holder)}:</strong> ${renderStated(view, position, renderText(view, position.statement))}</p>${renderFacts(
    [
      position.topics.length === 0 ? null : joinHtml(position.topics.map(topic => renderTopic(view, topic))),
      speaker === null ? null : sayHtml(view, 'position.speaker', { name: renderNamed(view, speaker) }),
      view.say(`basis.${position.basis}`),
      condition === null ? null : sayHtml(view, 'position.condition', { condition: renderText(view, condition) }),
    ],
  )}${renderAccounts(view, position.accounts, 'all')}${renderEvidenceOf(view, item)}`
}

/** A statement of the timeline: whose it is before what it says, and what others say of it at once below. */
export const renderStatement = (view: View, item: Of<'statement'>): Html =>
  item.of === 'attribution' ? renderAttributed(view, item) : renderHeld(view, item)

/** A statement in a line, with whose it is first. */
export const sayStatementLine = (view: View, item: Of<'statement'>): string =>
  item.of === 'attribution'
    ? `${sayVoices(view, item.chain)}: ${tellText(view, item.chain.content)}`
    : `${tellText(view, item.position.holder.name)}: ${tellText(view, item.position.statement)} (${view.say(`stand.${item.position.stand}`)})`
