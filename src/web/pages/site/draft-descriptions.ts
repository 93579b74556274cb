import { columnsOf } from '../../../analysis/compared-columns.ts'
import type { DescriptionShown, DraftShown } from '../../../analysis/drafts.ts'
import type { Provision } from '../../../record/texts.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { labelOfProvision } from './draft-provision.ts'
import { renderEntryLinks, renderGrounds, renderNamed, renderText } from './parts.ts'
import type { View } from './view.ts'

/** The provisions of a draft that a description speaks of; none where it speaks of the draft as a whole, or their words are unknown. */
const provisionsMeant = (view: View, draft: DraftShown, { id }: DescriptionShown): readonly Provision[] => {
  const column = columnsOf(view.state).byDraft.get(draft.id)
  const rows = [...(column?.described ?? [])].filter(([, descriptions]) => descriptions.some(one => one.id === id))
  return rows.flatMap(([row]) => column?.cells.get(row) ?? [])
}

const renderSays = (view: View, { by, says, marking, evidence }: DescriptionShown, isWhole: 'whole' | 'part'): Html => {
  const { say } = view
  const who = by === null ? html`${say('described.by-writer')}` : renderNamed(view, by)
  const of =
    marking !== null
      ? say('draft.description-of', { marking })
      : isWhole === 'whole'
        ? say('draft.description-whole')
        : null
  return html`<p>${renderText(view, says)}</p><p class="soft">${say('draft.described-by')} ${who} ${of}</p>${renderGrounds(view, evidence)}`
}

const renderWords = (view: View, draft: DraftShown, provisions: readonly Provision[]): Html =>
  html`${provisions.map(
    provision =>
      html`<blockquote ${textAttributes(draft.language)}><p><a href="#provision-${provision.id}">${labelOfProvision(view, provision)}</a> ${provision.text}</p></blockquote>`,
  )}`

const renderDescription = (view: View, draft: DraftShown, description: DescriptionShown): Html => {
  const { say } = view
  const provisions = provisionsMeant(view, draft, description)
  const says = renderSays(view, description, provisions.length === 0 && description.marking === null ? 'whole' : 'part')
  const id = `description-${description.id}`
  const links = renderEntryLinks(view, 'description', description.id)
  if (!description.differs || provisions.length === 0) return html`<li id="${id}">${says}${links}</li>`
  return html`<li id="${id}"><p><strong>${say('draft.otherwise')}</strong></p><div class="beside"><div><p class="soft">${say('draft.its-description')}</p>${says}</div><div><p class="soft">${say('draft.its-words')}</p>${renderWords(view, draft, provisions)}</div></div>${links}</li>`
}

/** What reports say that a draft says, apart from its words; where the words say otherwise, both side by side. Null where nothing is reported. */
export const renderDescriptions = (view: View, draft: DraftShown): Html | null => {
  const { say } = view
  // Those that contradict the words are what a reader must not miss.
  const ordered = [...draft.descriptions].sort((one, other) => Number(other.differs) - Number(one.differs))
  return ordered.length === 0
    ? null
    : html`<section aria-labelledby="descriptions"><h2 id="descriptions">${say('draft.descriptions')}</h2><p>${say('draft.descriptions-about')}</p>
<ul class="relations">${ordered.map(one => renderDescription(view, draft, one))}</ul></section>`
}
