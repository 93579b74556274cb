import { nameOf } from '../../../analysis/named.ts'
import type { SourceShown } from '../../../analysis/sources.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { renderNamed } from './parts.ts'
import { nameLanguage } from './source-languages.ts'
import { nameOfSource } from './source-names.ts'
import { partiesQuoted } from './source-resting.ts'
import { linkToThing, type View } from './view.ts'

/** A link to another source of the record by its name; the bare id where the record has it no more. */
const renderSourceLink = (view: View, id: ThingId): Html =>
  html`<a href="${linkToThing(view, 'source', id)}">${nameOfSource(view, id)}</a>`

const renderFact = (term: string, fact: Html | null): Html | null =>
  fact === null ? null : html`<div><dt>${term}</dt><dd>${fact}</dd></div>\n`

const renderAddress = (view: View, { address }: SourceShown): Html =>
  address === null
    ? html`<span class="soft">${view.say('source.no-address')}</span>`
    : html`<a class="outward" href="${address}" rel="noreferrer nofollow external">${address}</a> <span class="soft">(${view.say('source.leads-out')})</span>`

const renderRoot = (view: View, { id, root, joined }: SourceShown): Html | null => {
  const as = findThing(view.state, 'source', id)?.root?.as
  if (root !== id && as !== undefined)
    return html`${view.say(`source.as.${as}`)} ${renderSourceLink(view, root)}. ${view.say('source.one-root')}`
  if (joined.length === 0) return null
  return html`<ul class="plain-list">${joined.map(
    one => html`<li>${view.say(`source.joined.${one.as}`)} ${renderSourceLink(view, one.source)}</li>`,
  )}</ul>${view.say('source.one-root')}`
}

const renderParties = (view: View, { id }: SourceShown): Html | null => {
  const parties = [...partiesQuoted(view.state, id)]
  if (parties.length === 0) return null
  const named = parties.map(party =>
    nameOf(view.state, findThing(view.state, 'party', party) ? 'party' : 'bloc', party),
  )
  return html`${named.map((one, place) => html`${place === 0 ? null : ', '}${renderNamed(view, one)}`)}`
}

/** What is known of a source itself: where, by whom, when and in which language it was published, where it can be found, and what it copies. */
export const renderSourceFacts = (view: View, source: SourceShown): Html => {
  const { say } = view
  return html`<dl class="source-facts">
${renderFact(say('source.outlet'), html`${source.outlet}`)}${renderFact(
  say('source.authors'),
  source.authors.length === 0 ? null : html`${source.authors.join(', ')}`,
)}${renderFact(say('source.kind'), html`${say(`source-kind.${source.kind}`)}`)}${renderFact(
  say('source.published'),
  renderDay(view, source.published),
)}${renderFact(say('source.language'), html`${nameLanguage(view.tongue, source.language)}`)}${renderFact(
  say('source.address'),
  renderAddress(view, source),
)}${renderFact(
  say('source.archive'),
  source.archive === null ? null : html`<code>SHA-256 ${source.archive}</code>`,
)}${renderFact(say('source.root'), renderRoot(view, source))}${renderFact(
  say('source.parties'),
  renderParties(view, source),
)}</dl>`
}

const renderList = (title: string, items: readonly Html[]): Html | null =>
  items.length === 0 ? null : html`<h3>${title}</h3>\n<ul>${items.map(item => html`<li>${item}</li>\n`)}</ul>\n`

const renderEarlier = (
  view: View,
  { words, source, outlet }: SourceShown['earlierReports'][number],
  language: string,
) => {
  const quoted = html`<q ${textAttributes(language)}>${words}</q>`
  if (source !== null) return html`${quoted} → ${renderSourceLink(view, source)}`
  return html`${quoted} → ${outlet === null ? view.say('source.earlier-open') : outlet}`
}

/** What the publication held beside its words: pictures with their credits, references to earlier reports, missing items, loaded words with the reason. Null where there is none. */
export const renderAround = (view: View, source: SourceShown): Html | null => {
  const { say } = view
  const { pictures, earlierReports, missing, loaded, language } = source
  if (pictures.length + earlierReports.length + missing.length + loaded.length === 0) return null
  const attributes = textAttributes(language)
  return html`<h2>${say('source.around')}</h2>
${renderList(
  say('source.loaded-title'),
  loaded.map(({ words, reason }) => html`<q ${attributes}>${words}</q> – <span ${attributes}>${reason}</span>`),
)}${renderList(
  say('source.earlier-title'),
  earlierReports.map(report => renderEarlier(view, report, language)),
)}${renderList(
  say('source.pictures-title'),
  pictures.map(
    ({ credit, caption }) =>
      html`${caption === null ? null : html`<span ${attributes}>${caption}</span> `}${
        credit === null
          ? html`<span class="soft">${say('source.no-credit')}</span>`
          : html`<span class="soft">${say('source.credit')}</span> <span ${attributes}>${credit}</span>`
      }`,
  ),
)}${renderList(
  say('source.missing-title'),
  missing.map(what => html`<span ${attributes}>${what}</span>`),
)}`
}
