import type { ChainShown } from '../../../analysis/sources.ts'
import { renderChain } from '../../pictures/chain-picture.ts'
import { type Html, html } from '../html.ts'
import type { View } from './view.ts'

/** Who passed a statement on, drawn as a chain; in which form it is told, and how many independent texts stand behind it. */
export const renderSourceChain = (view: View, shown: ChainShown): Html =>
  html`${renderChain(view, shown)}<p class="source-note">${view.say(`chain-form.${shown.form}`)} · ${view.say('source.roots', { count: shown.roots.length })}</p>`
