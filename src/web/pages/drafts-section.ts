import type { Draft } from '../../text/draft.ts'
import { type Html, html } from './html.ts'
import type { Say } from './phrases.ts'
import { textAttributes } from './pieces.ts'
import { sayOrigin } from './say-change.ts'
import { commonWording } from './shown-change.ts'

/** How near a draft's words are to the negotiated ones, as a sign that cannot be overlooked; nothing where they are the original's. */
const renderWording = (say: Say, draft: Draft): Html | null => {
  const wording = commonWording(draft)
  if (wording === 'original') return null
  return html`<span class="warn">${say(wording === null ? 'wording.mixed' : `wording.${wording}`)}</span>`
}

const renderMissing = (say: Say, { completeness }: Draft): Html | null => {
  if (completeness.kind === 'complete') return null
  const { missing } = completeness
  if (missing === null) return html`<p>${say('draft.incomplete')}</p>`
  if (missing.length === 0) return null
  return html`<p>${say('draft.missing', { count: missing.length, points: missing.join(', ') })}</p>`
}

const renderOrigin = (say: Say, draft: Draft): Html | null => {
  const facts = [
    ...(draft.party === null ? [] : [draft.party]),
    ...(draft.date === null ? [] : [html`<time datetime="${draft.date}">${draft.date}</time>`]),
    ...sayOrigin(say, draft),
  ]
  if (facts.length === 0) return null
  return html`<p class="soft">${facts.map((fact, place) => (place === 0 ? fact : html` · ${fact}`))}</p>`
}

const renderDraft = (say: Say, draft: Draft, file: string | null): Html => html`<li>
<h3><span class="siglum">${draft.siglum}</span> <span ${textAttributes(draft.language)}>${draft.title ?? file ?? draft.siglum}</span></h3>
${renderOrigin(say, draft)}
${wrapParagraph(renderWording(say, draft))}
${draft.note === null ? null : html`<p ${textAttributes(draft.language)}>${draft.note}</p>`}
${renderMissing(say, draft)}
</li>`

const wrapParagraph = (content: Html | null): Html | null => (content === null ? null : html`<p>${content}</p>`)

/** What is compared: a card for each draft with its head, first of all how near it is to the negotiated words. */
export const renderDrafts = (say: Say, drafts: readonly Draft[], files: readonly (string | null)[]): Html =>
  html`<section aria-labelledby="drafts"><h2 id="drafts">${say('page.drafts')}</h2>
<ul class="drafts">${drafts.map((draft, place) => renderDraft(say, draft, files[place] ?? null))}</ul></section>`
