import { type Html, html } from '../html.ts'
import type { Say } from '../phrases.ts'

/** The bar of those who go from change to change by key; hidden until its island runs. One-letter keys can be switched off in it. */
export const renderKeys = (say: Say): Html => html`<nav class="keys" aria-label="${say('keys.group')}" hidden>
<button type="button" value="-1">${say('keys.previous')} <kbd>p</kbd></button>
<button type="button" value="1">${say('keys.next')} <kbd>n</kbd></button>
<label><input type="checkbox" checked autocomplete="off"> ${say('keys.letters')}</label></nav>`
