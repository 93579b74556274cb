import { nameWho } from '../../../analysis/named.ts'
import { standOf } from '../../../analysis/positions.ts'
import { showChain } from '../../../analysis/sources.ts'
import type { Claim, Interpretation } from '../../../record/statements.ts'
import type { Thing } from '../../../record/thing.ts'
import type { Occasion } from '../../../record/time.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderNamed, renderStand, renderText } from './parts.ts'
import { joinHtml, sayHtml } from './point-links.ts'
import { renderSourceChain } from './source-chain.ts'
import { tellText, type View } from './view.ts'

const renderClaim = (view: View, { kind, statement, condition, consequence }: Claim): Html => {
  const terms = [
    condition === undefined ? null : sayHtml(view, 'claim.condition', { condition: renderText(view, condition) }),
    consequence === undefined
      ? null
      : sayHtml(view, 'claim.consequence', { consequence: renderText(view, consequence) }),
  ].filter(term => term !== null)
  return html`${view.say(`claim.${kind}`)}: ${renderText(view, statement)}${terms.length === 0 ? null : html` <span class="soft">(${joinHtml(terms)})</span>`}`
}

const renderReading = (view: View, { reader, reads, what }: Interpretation): Html => {
  const name = reader.kind === 'who' ? tellText(view, nameWho(view.state, reader.who).name) : view.say('origin.author')
  return html`${view.say(`reads.${reads}`, { reader: name, what: tellText(view, what) })}`
}

/** What an entry says, in our words for it; null where its name says all. */
export const renderSaid = (view: View, thing: Thing): Html | null => {
  switch (thing.kind) {
    case 'position': {
      const stand = renderStand(view, standOf(thing.value), thing.value.basis === 'author' ? 'author-alone' : 'own')
      // A stand before the statement would turn it round: "rejects: no limits" reads as its contrary.
      return html`${renderText(view, thing.value.statement)} ${stand}`
    }
    case 'attribution':
      return html`${tellText(view, thing.value.content)}${renderSourceChain(view, showChain(view.state, thing.value))}`
    case 'claim':
      return renderClaim(view, thing.value)
    case 'interpretation':
      return renderReading(view, thing.value)
    case 'description':
      return html`${tellText(view, thing.value.says)}${thing.value.differs ? html` ${view.say('described.differs')}` : null}`
    case 'event':
      return html`${view.say(`event-status.${thing.value.status}`)}`
    case 'step':
      return html`${view.say(`stage.${thing.value.stage}`)}, ${renderNamed(view, nameWho(view.state, thing.value.by))}`
    case 'account': {
      const name = tellText(view, nameWho(view.state, thing.value.by).name)
      const { says, statement } = thing.value
      return html`${view.say(`account.${says}`, { name })}${statement === undefined ? null : html`: ${renderText(view, statement)}`}`
    }
    case 'formulation':
    case 'provision':
      return html`<span ${textAttributes(thing.kind === 'formulation' ? thing.value.language : null)}>${thing.value.text}</span>`
    case 'standing':
      return html`${view.say(`standing.${thing.value.standing.kind}`)}`
    case 'ruling':
      return html`${view.say(`verdict.word.${thing.value.verdict}`)}: ${thing.value.reason}`
    case 'draft':
      return html`${thing.value.title}`
    case 'negotiation':
    case 'source':
    case 'party':
    case 'bloc':
    case 'person':
    case 'instrument':
    case 'witness':
    case 'lineage':
    case 'correction':
    case 'issue':
      return null
  }
}

/** When what an entry tells was said or done: null where nobody knows, undefined where it is nothing that has a day. */
export const dayOf = (thing: Thing): Occasion | null | undefined => {
  switch (thing.kind) {
    case 'position':
    case 'attribution':
    case 'interpretation':
    case 'account':
      return thing.value.saidOn ?? null
    case 'event':
    case 'step':
    case 'standing':
      return thing.value.on ?? null
    case 'formulation':
      return thing.value.origin.kind === 'statement' ? (thing.value.origin.saidOn ?? null) : undefined
    case 'draft':
      return thing.value.date
    case 'negotiation':
    case 'source':
    case 'party':
    case 'bloc':
    case 'person':
    case 'instrument':
    case 'witness':
    case 'provision':
    case 'lineage':
    case 'correction':
    case 'ruling':
    case 'issue':
    case 'claim':
    case 'description':
      return undefined
  }
}
