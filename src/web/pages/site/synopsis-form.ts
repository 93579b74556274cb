import { draftsOn } from '../../../analysis/drafts.ts'
import type { Draft } from '../../../record/texts.ts'
import { type Html, html } from '../html.ts'
import { sayDay } from './days.ts'
import { renderDraftTitle } from './draft-links.ts'
import { pathOf } from './place.ts'
import { SHOWS, type SynopsisChoice } from './synopsis-choice.ts'
import { linkTo, tellText, type View } from './view.ts'

/** What is ticked and picked in the form; nothing where the address could not be used. */
export type FormChoice = Omit<SynopsisChoice, 'isDefault'> | null

const renderOption = (view: View, draft: Draft, choice: FormChoice): Html => {
  const checked = choice?.drafts.includes(draft) ? html` checked` : null
  return html`<label class="option"><input type="checkbox" name="d" value="${draft.id}"${checked}> <span><span class="siglum">${draft.siglum}</span> ${renderDraftTitle(draft)} <span class="soft">${sayDay(view.tongue, draft.date)} · ${view.say(`known.${draft.status.known}`)}</span></span></label>`
}

type Option = { readonly value: string; readonly words: string }
type Select = { readonly name: string; readonly label: string; readonly chosen: string }

const renderSelect = ({ name, label, chosen }: Select, options: readonly Option[]): Html =>
  html`<label>${label} <select name="${name}">${options.map(
    ({ value, words }) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${words}</option>`,
  )}</select></label>`

/** Where the form leads: to the page of comparisons, at a server where the site is a published copy; null where there is none. */
const actionOf = (view: View): string | null => {
  const { kind, server } = view.publisher
  if (kind === 'served') return linkTo(view, { kind: 'synopsis' }).replace(/\?.*$/, '')
  return server === null ? null : `${server}/${pathOf({ ...view.place, route: { kind: 'synopsis' }, form: 'page' })}`
}

const renderFields = (view: View, choice: FormChoice, drafts: readonly Draft[]): Html => {
  const { say, state } = view
  const issues = [...state.things.issue.values()].map(issue => ({
    value: issue.id,
    words: tellText(view, issue.title),
  }))
  return html`<fieldset><legend>${say('compared.form-drafts')}</legend>${drafts.map(one => renderOption(view, one, choice))}</fieldset>
<div class="row">${renderSelect({ name: 'base', label: say('compared.form-base'), chosen: choice?.base?.id ?? '' }, [
    { value: '', words: say('compared.form-no-base') },
    ...drafts.map(({ id, siglum }) => ({ value: id, words: siglum })),
  ])}
${renderSelect(
  { name: 'show', label: say('compared.form-show'), chosen: choice?.show ?? 'all' },
  SHOWS.map(show => ({ value: show, words: say(`compared.show-${show}`) })),
)}
${renderSelect({ name: 'issue', label: say('compared.form-issue'), chosen: choice?.issue?.id ?? '' }, [
  { value: '', words: say('compared.form-no-issue') },
  ...issues,
])}
<button type="submit">${say('compared.form-go')}</button></div>`
}

/** The form that chooses what is compared; a plain GET form, so that every choice is an address. Open where nothing can be shown without it. A published copy without a server says what it cannot do. */
export const renderChoiceForm = (view: View, choice: FormChoice): Html => {
  const action = actionOf(view)
  const { knownOn } = view.place
  if (action === null) return html`<p class="soft">${view.say('compared.static')}</p>`
  return html`<details class="choose"${choice === null ? html` open` : null}><summary>${view.say('compared.form')}</summary>
<form method="get" action="${action}">
${renderFields(view, choice, draftsOn(view.state, view.asked))}
${knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${knownOn}">`}</form></details>`
}
