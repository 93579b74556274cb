import { accountsOf } from '../../../analysis/disputes.ts'
import type { ThingId } from '../../../record/id.ts'
import type { Thing, ThingKind } from '../../../record/thing.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderCopyBox } from './cite-box.ts'
import { renderDay } from './days.ts'
import { renderAccounts, renderEntryLinks } from './parts.ts'
import { statementOf } from './source-copy.ts'
import { linkToEntry } from './source-places.ts'
import { type NumberedEntry, RESTING_KINDS } from './source-resting.ts'
import { dayOf, renderSaid } from './source-said.ts'
import type { View } from './view.ts'

// These are told whole on the page of their source and have no other page of their own.
const TOLD_HERE: ReadonlySet<ThingKind> = new Set(['attribution', 'claim'])

const renderName = (view: View, thing: Thing): Html => {
  const name = tellThing(view, view.state, thing)
  return TOLD_HERE.has(thing.kind)
    ? html`<strong>${name}</strong>`
    : html`<a href="${linkToEntry(view, thing)}">${name}</a>`
}

/** The language of a source, and the accounts that are entries of their own on its page. */
type Listed = { readonly language: string; readonly own: ReadonlySet<ThingId> }

/** One entry that rests on the source: its number in the text, its name, when, what it says, and the words of the source. */
const renderEntry = (view: View, { thing, number, quotes, places }: NumberedEntry, { language, own }: Listed): Html => {
  const { kind, value } = thing
  const day = dayOf(thing)
  const said = renderSaid(view, thing)
  const statement = statementOf(view.state, thing)
  const back =
    places.length === 0
      ? html`<span class="note-number">${number}</span>`
      : html`<a class="note-number" href="#note-${number}" aria-label="${view.say('source.back', { number })}">${number}</a>`
  return html`<li id="${kind}-${value.id}">${back}
<div><p>${renderName(view, thing)}${day === undefined ? null : html` <span class="soft">· ${renderDay(view, day)}</span>`}</p>
${said === null ? null : html`<div class="said">${said}</div>`}
<ul class="quoted-here">${quotes.map(({ exact }) => html`<li><q ${textAttributes(language)}>${exact}</q></li>`)}</ul>
${renderAccounts(view, accountsOf(view.state, { kind, id: value.id }, view.asked), own)}${statement === null ? null : renderCopyBox(view, statement, `${kind}-${value.id}`)}${renderEntryLinks(view, kind, value.id)}</div></li>
`
}

/** The entries that rest on a source, kind by kind; null where none does. */
export const renderEntries = (view: View, entries: readonly NumberedEntry[], language: string): Html | null => {
  if (entries.length === 0) return null
  const own = new Set(entries.filter(({ thing }) => thing.kind === 'account').map(({ thing }) => thing.value.id))
  const others = [...new Set(entries.map(({ thing }) => thing.kind))].filter(kind => !RESTING_KINDS.includes(kind))
  return html`${[...RESTING_KINDS, ...others].map(kind => {
    const members = entries.filter(({ thing }) => thing.kind === kind)
    return members.length === 0
      ? null
      : html`<h3 class="kind">${view.say(`kinds.${kind}`)} <span class="soft">(${members.length})</span></h3>
<ul class="resting">${members.map(entry => renderEntry(view, entry, { language, own }))}</ul>
`
  })}`
}
