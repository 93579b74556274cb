import type { ChainShown } from '../../analysis/sources.ts'
import type { ChainLink as RecordedLink } from '../../record/statements.ts'
import { type Html, html } from '../pages/html.ts'
import { renderNamed } from '../pages/site/parts.ts'
import { tellText, type View } from '../pages/site/view.ts'

type ChainLink = ChainShown['chain'][number]

// The chain names people as the source does ("a European diplomat"); whoever has a page is led to under the name of the record.
const renderLink = (view: View, { name, role, who }: ChainLink): Html =>
  html`<li><span class="chain-name">${who === null || who.kind === 'name' ? html`<span dir="auto">${name}</span>` : renderNamed(view, who)}</span> <span class="soft">${view.say(`chain-role.${role as RecordedLink['role']}`)}</span></li>`

/**
 * Who passed on whose words, drawn as a chain: from the source nearest to the reader to the original speaker, an arrow between each two.
 * It is an ordered list, so that it reads the same without its style. A chain without anybody says so.
 */
export const renderChain = (view: View, { chain, content }: ChainShown): Html =>
  chain.length === 0
    ? html`<p class="soft">${view.say('chain.unnamed')}</p>`
    : html`<ol class="chain" aria-label="${view.say('source.chain-of', { content: tellText(view, content) })}">${chain.map(
        link => renderLink(view, link),
      )}</ol>`
