import type { Draft, Siglum } from '../../text/draft.ts'
import { type Html, html } from './html.ts'
import type { Say, Tongue } from './phrases.ts'
import { textAttributes } from './pieces.ts'

/** One draft that may be chosen: the name under which an address asks for it. */
export type Offered = { readonly name: string; readonly draft: Draft }

/** What is chosen now: the names of drafts, and which of them leads; null for none. */
export type Chosen = { readonly names: readonly string[]; readonly base: string | null }

const renderOption = (choice: Chosen, { name, draft }: Offered): Html => {
  const checked = choice.names.includes(name) ? html` checked` : null
  const facts = [draft.date, draft.language].filter(fact => fact !== null).join(' · ')
  return html`<label class="option"><input type="checkbox" name="d" value="${name}"${checked}> <span><span class="siglum">${draft.siglum}</span> <span ${textAttributes(draft.language)}>${draft.title ?? name}</span> <span class="soft nowrap">${facts}</span></span></label>`
}

const renderSelect = (
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly words: string }[],
  chosen: string,
): Html =>
  html`<label>${label}<select name="${name}">${options.map(
    ({ value, words }) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${words}</option>`,
  )}</select></label>`

const baseOptions = (say: Say, offered: readonly Offered[]) => [
  { value: '', words: say('choose.no-base') },
  ...offered.map(({ name, draft }: { readonly name: string; readonly draft: { readonly siglum: Siglum } }) => ({
    value: name,
    words: draft.siglum,
  })),
]

/** The form that chooses drafts, base and language; a plain GET form, so that every choice is an address. */
export const renderChooseForm = (
  view: { readonly say: Say; readonly tongue: Tongue; readonly isOpen: boolean },
  offered: readonly Offered[],
  choice: Chosen,
): Html => {
  const { say, tongue } = view
  return html`<details class="choose"${view.isOpen ? html` open` : null}><summary>${say('choose.heading')}</summary>
<form method="get" action="/">
<fieldset><legend>${say('choose.drafts')}</legend>${offered.map(one => renderOption(choice, one))}</fieldset>
<div class="row">${renderSelect('base', say('choose.base'), baseOptions(say, offered), choice.base ?? '')}
${renderSelect(
  'lang',
  say('choose.language'),
  [
    { value: 'en', words: 'English' },
    { value: 'de', words: 'Deutsch' },
  ],
  tongue,
)}
<button type="submit">${say('choose.submit')}</button></div>
</form></details>`
}
