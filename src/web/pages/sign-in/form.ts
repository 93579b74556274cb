import { type Html, html } from '../html.ts'
import type { SignInKey, Tell } from './tell.ts'

/** What is wrong with a field of a form, and the sentence for it. `field` is its name. */
export type Problem = {
  readonly field: string
  readonly key: SignInKey
  readonly params?: Readonly<Record<string, string | number>>
}

/** One field. `value` is what was typed before, never a password; `hint` is text. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly type: 'email' | 'password' | 'text'
  readonly autocomplete: 'username' | 'current-password' | 'new-password' | 'nickname'
  readonly value: string
  readonly hint: string | null
}

/**
 * What is wrong with a form, with a link to each field. It takes the focus when the page opens, without a script; nothing for a form without problems.
 */
export const renderSummary = (tell: Tell, problems: readonly Problem[]): Html | null =>
  problems.length === 0
    ? null
    : html`<div class="choose errors" id="errors" role="group" aria-labelledby="errors-heading" tabindex="-1" autofocus>
<h2 class="plain" id="errors-heading">${tell('sign-in.errors', { count: problems.length })}</h2>
<ul>${problems.map(({ field, key, params }) => html`<li><a href="#${field}">${tell(key, params)}</a></li>`)}</ul>
</div>`

/** A field with its label, its hint and its problem, both of which are read out with it. */
export const renderField = (tell: Tell, field: Field, problems: readonly Problem[]): Html => {
  const { name, label, type, autocomplete, hint } = field
  const problem = problems.find(one => one.field === name)
  const told = [...(hint === null ? [] : [`${name}-hint`]), ...(problem === undefined ? [] : [`${name}-error`])]
  return html`<p class="field"><label for="${name}">${label}</label>
${hint === null ? null : html`<small class="soft" id="${name}-hint">${hint}</small><br>`}${
  problem === undefined
    ? null
    : html`<strong class="warn" id="${name}-error"><span class="vh">${tell('sign-in.error-mark')} </span>${tell(problem.key, problem.params)}</strong><br>`
}<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required maxlength="${type === 'password' ? 1000 : 254}"${
    type === 'password' ? null : html` value="${field.value}" spellcheck="false"`
  }${told.length === 0 ? null : html` aria-describedby="${told.join(' ')}"`}${problem === undefined ? null : html` aria-invalid="true"`}></p>`
}

/** A value that is sent along. */
export const renderHidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** A form that is sent to the page it stands on. `act` tells forms of one page apart. */
export const renderForm = (parts: {
  readonly act: string
  readonly action: string
  readonly fields: readonly Html[]
  readonly button: string
}): Html => html`<form class="choose sign-in" method="post" action="${parts.action}" novalidate>
${renderHidden('act', parts.act)}${parts.fields}
<p><button type="submit">${parts.button}</button></p>
</form>`
