import { type Html, html } from '../../html.ts'
import { sayNamed, type Telling } from './telling.ts'

/**
 * A field that cannot be taken as it was sent, and why: a word of the core (`FieldWhy`, `EditWhy`, `RefusedWhy`), or a sentence in the reader's language.
 * `seconds`: after how many it may be tried again, where `why` is about that.
 */
export type WrongField = { readonly field: string; readonly why: string; readonly seconds?: number }

const WHYS = ['comment-form.', 'comment-edit.', 'comment-refused.']

/** Why something cannot be taken. */
const sayWhy = (telling: Telling, { why, seconds }: Pick<WrongField, 'why' | 'seconds'>): string => {
  const params = seconds === undefined ? {} : { seconds }
  return WHYS.map(prefix => sayNamed(telling, { prefix, word: why }, params)).find(said => said !== why) ?? why
}

/** One field to fill in. `need` as it is told; `hint` and `why` null: there is none. Ids on the page are `id`, `id-hint` and `id-why`. */
export type Field = {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint: string | null
  readonly value: string
  readonly need: 'required' | 'optional' | 'untold'
  readonly why: string | null
  readonly kind: 'line' | 'lines' | 'email' | 'number'
  readonly autocomplete: 'name' | 'email' | 'off'
}

/** Whether a field must be filled in, in words and with the sign that the note above the form explains. */
export const renderNeed = ({ say }: Telling, need: Field['need']): Html | null => {
  switch (need) {
    case 'required':
      return html` <span class="need"><span aria-hidden="true">*</span> ${say('comment-page.required')}</span>`
    case 'optional':
      return html` <span class="need">${say('comment-page.optional')}</span>`
    case 'untold':
      return null
  }
}

/** What is wrong with a field, beside it; the word before it says so without colour. */
export const renderWhy = (telling: Telling, { id, why }: Pick<Field, 'id' | 'why'>): Html | null =>
  why === null
    ? null
    : html`<p class="wrong" id="${id}-why"><strong>${telling.say('comment-page.problem')}</strong> ${sayWhy(telling, { why })}</p>`

/** The attributes that tie a control to its hint and to what is wrong with it. */
export const describedBy = ({ id, hint, why }: Pick<Field, 'id' | 'hint' | 'why'>): Html => {
  const ids = [...(why === null ? [] : [`${id}-why`]), ...(hint === null ? [] : [`${id}-hint`])]
  return html`${ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`}${why === null ? null : html` aria-invalid="true"`}`
}

const INPUT_TYPES = { line: 'text', email: 'email', number: 'number' } as const

const renderControl = (field: Field): Html => {
  const { id, name, value, kind, need, autocomplete } = field
  const more = html`${need === 'required' ? html` required` : null}${describedBy(field)}`
  return kind === 'lines'
    ? // The first line end after the tag is not part of the text, so that one more must stand there.
      html`<textarea id="${id}" name="${name}" rows="6" dir="auto"${more}>
${value}</textarea>`
    : html`<input type="${INPUT_TYPES[kind]}" id="${id}" name="${name}" value="${value}"${kind === 'number' ? html` min="0"` : html` dir="auto"`} autocomplete="${autocomplete}"${more}>`
}

/** A field with its label, its hint, and what is wrong with it. */
export const renderField = (telling: Telling, field: Field): Html => {
  const { id, label, hint, need } = field
  return html`<div class="field"><label for="${id}">${label}${renderNeed(telling, need)}</label>
${hint === null ? null : html`<p class="field-hint" id="${id}-hint">${hint}</p>`}${renderWhy(telling, field)}${renderControl(field)}</div>
`
}

/** Something to tick, with what is wrong where it was not. */
export const renderTick = (
  telling: Telling,
  tick: Pick<Field, 'id' | 'name' | 'label' | 'why'> & { readonly isTicked: boolean; readonly need: Field['need'] },
): Html =>
  html`<div class="field">${renderWhy(telling, tick)}<label class="tick-box" for="${tick.id}"><input type="checkbox" id="${tick.id}" name="${tick.name}" value="yes"${tick.isTicked ? html` checked` : null}${tick.need === 'required' ? html` required` : null}${describedBy({ ...tick, hint: null })}> <span>${tick.label}${renderNeed(telling, tick.need)}</span></label></div>
`

/** A field that nobody sees. */
export const renderHidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** Why one field is wrong; null where it is not. */
export const whyOf = (errors: readonly WrongField[], field: string): string | null =>
  errors.find(error => error.field === field)?.why ?? null

/**
 * All that is wrong with a form, at the top of its page, with links to the fields. It takes the focus: by `autofocus` as the page opens, and once more by the
 * island. `idOf` names the control of a field; null where no control is to blame. Null where nothing is wrong.
 */
export const renderErrors = (
  telling: Telling,
  errors: readonly WrongField[],
  idOf: (field: string) => string | null,
): Html | null =>
  errors.length === 0
    ? null
    : html`<div class="errors" id="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-heading">
<h2 class="plain" id="errors-heading">${telling.say('comment-page.problems', { count: errors.length })}</h2>
<ul>${errors.map(error => {
        const id = idOf(error.field)
        const words = sayWhy(telling, error)
        return html`<li>${id === null ? words : html`<a href="#${id}">${words}</a>`}</li>`
      })}</ul></div>
`
