import type { DraftShown } from '../../../analysis/drafts.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { provisionsOf } from '../../../record/text-drafts.ts'
import type { Witness } from '../../../record/texts.ts'
import { type Html, html } from '../html.ts'
import { renderEntryLinks } from './parts.ts'
import { linkToThing, type View } from './view.ts'

/** SHA-256 of the words of a draft as they stand in the record: markings, headings and texts, a line each. Null where it has none. */
export const wordsDigest = (view: View, draft: ThingId): string | null => {
  const provisions = provisionsOf(view.state, draft)
  const lines = provisions.flatMap(({ marking, heading, text }) => [marking ?? '', heading ?? '', text])
  return provisions.length === 0 ? null : view.digest(lines.join('\n'))
}

const renderSource = (view: View, { source: id }: Witness): Html | null => {
  const source = id === undefined ? null : findThing(view.state, 'source', id)
  return source === null
    ? null
    : html` (<a href="${linkToThing(view, 'source', source.id)}">${view.say('draft.witness-from', { source: source.outlet })}</a>)`
}

const renderWitness = (view: View, witness: Witness): Html =>
  html`<li id="witness-${witness.id}">${witness.origin}${renderSource(view, witness)} <span class="soft">${witness.mediaType}</span><br>${view.say('draft.witness-digest')} <code class="digest">${witness.digest}</code>${renderEntryLinks(view, 'witness', witness.id)}</li>`

/** The files that attest a draft, each with its digest and where it came from; the digest of the words themselves where the record holds none. */
export const renderWitnesses = (view: View, draft: DraftShown): Html | null => {
  const witnesses = [...view.state.things.witness.values()].filter(one => one.draft === draft.id)
  const digest = wordsDigest(view, draft.id)
  if (witnesses.length === 0 && digest === null) return null
  return html`<section aria-labelledby="witnesses"><h2 id="witnesses">${view.say('draft.witnesses')}</h2>${
    witnesses.length === 0
      ? html`<p class="digest">${view.say('draft.witness-none', { digest: digest ?? '' })}</p>`
      : html`<ul class="relations">${witnesses.map(one => renderWitness(view, one))}</ul>`
  }</section>`
}
