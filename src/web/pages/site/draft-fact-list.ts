import type { DraftShown } from '../../../analysis/drafts.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import type { PhraseKey } from '../phrases.en.ts'
import { textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { sayExtent, sayMissing } from './draft-facts.ts'
import { sayLanguage } from './draft-language.ts'
import { renderGrounds, renderNames, renderWordingMark } from './parts.ts'
import { tellText, type View } from './view.ts'

const renderFact = (view: View, key: PhraseKey, words: Html | string | null): Html | null =>
  words === null || words === '' ? null : html`<div><dt>${view.say(key)}</dt><dd>${words}</dd></div>`

const instrumentOf = (view: View, { id }: DraftShown): string | null => {
  const instrument = findThing(view.state, 'draft', id)?.instrument
  const title = instrument === undefined ? null : findThing(view.state, 'instrument', instrument)?.title
  return title == null ? null : tellText(view, title)
}

const renderNote = ({ note, language }: DraftShown): Html | null =>
  note === null ? null : html`<span ${textAttributes(language)}>${note}</span>`

/** Everything that the record knows of a draft but its words, its disputes and its neighbours, with the evidence. */
export const renderDraftFacts = (view: View, draft: DraftShown): Html => {
  const { say } = view
  const { status } = draft
  return html`<section aria-labelledby="facts"><h2 id="facts">${say('draft.facts')}</h2><dl class="fact-list">
${renderFact(view, 'draft.fact.by', draft.by.length === 0 ? say('draft.fact.by-unknown') : renderNames(view, draft.by))}
${renderFact(view, 'draft.fact.date', renderDay(view, draft.date))}
${renderFact(view, 'draft.fact.instrument', instrumentOf(view, draft))}
${renderFact(view, 'draft.fact.status', `${say(`known.${status.known}`)}; ${say(`status.${status.published}`)}`)}
${renderFact(view, 'draft.fact.points', draft.points === null ? null : String(draft.points))}
${renderFact(view, 'draft.fact.words', html`${sayExtent(view, draft)} ${renderWordingMark(view, draft.wording)}`)}
${renderFact(view, 'draft.fact.missing', sayMissing(view, draft))}
${renderFact(view, 'draft.fact.language', sayLanguage(view.tongue, draft.language))}
${renderFact(view, 'draft.fact.note', renderNote(draft))}
${renderFact(view, 'draft.fact.evidence', renderGrounds(view, draft.evidence))}
</dl></section>`
}
