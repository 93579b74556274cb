import { accountsOf } from '../../../analysis/disputes.ts'
import type { SourceShown } from '../../../analysis/sources.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import type { Thing } from '../../../record/thing.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { sayDay } from './days.ts'
import { missingPage } from './missing.ts'
import { type Page, page } from './page.ts'
import { renderAccounts, renderEntryLinks } from './parts.ts'
import { renderEntries } from './source-entries.ts'
import { renderAround, renderSourceFacts } from './source-facts.ts'
import { nameLanguage } from './source-languages.ts'
import { nameOfSource } from './source-names.ts'
import { type NumberedEntry, numberEntries, type SourcePart } from './source-resting.ts'
import { sourcesOf } from './source-shown.ts'
import { type NoteVoice, renderNotedText, type TextNote } from './source-text.ts'
import { linkToThing, type View } from './view.ts'

const voiceOf = ({ kind, value }: Thing): NoteVoice => {
  if (kind === 'attribution') return 'reported'
  if (kind === 'position') return value.basis === 'author' ? 'author' : 'reported'
  if (kind === 'interpretation') return value.reader.kind === 'author' ? 'author' : 'reported'
  return kind === 'claim' && value.claimant.kind === 'author' ? 'author' : null
}

const notesOn = (view: View, entries: readonly NumberedEntry[], part: SourcePart): readonly TextNote[] =>
  entries.flatMap(({ thing, number, places }) =>
    places.flatMap((place, at) =>
      place.part !== part
        ? []
        : {
            span: place.span,
            voice: voiceOf(thing),
            number,
            label: tellThing(view, view.state, thing),
            target: `${thing.kind}-${thing.value.id}`,
            isFirst: at === 0,
          },
    ),
  )

/** What the parts of a source are rendered from. */
type Shown = { readonly view: View; readonly source: SourceShown; readonly entries: readonly NumberedEntry[] }

const renderPart = ({ view, source, entries }: Shown, part: SourcePart): Html =>
  renderNotedText({ part, words: source[part] ?? '', language: source.language, notes: notesOn(view, entries, part) })

const renderHeadline = (shown: Shown): Html | null => {
  const { headline, deck } = shown.source
  const { say } = shown.view
  if (headline === null && deck === null) return null
  return html`<h2>${say(deck === null ? 'source.headline-alone' : headline === null ? 'source.deck-alone' : 'source.headline-deck')}</h2>
<p class="source-note">${say('source.voices')}</p>
<dl class="voices">${
    headline === null
      ? null
      : html`<div><dt>${say('source.headline-term')}</dt><dd class="headline">${renderPart(shown, 'headline')}</dd></div>`
  }${deck === null ? null : html`<div><dt>${say('source.deck-term')}</dt><dd>${renderPart(shown, 'deck')}</dd></div>`}</dl>`
}

const renderText = (shown: Shown): Html => {
  const { say } = shown.view
  const { textIs, address } = shown.source
  const original =
    address === null || textIs === 'own'
      ? null
      : html` <a class="outward" href="${address}" rel="noreferrer nofollow external">${say('source.original')}</a> <span class="soft">(${say('source.leads-out')})</span>`
  return html`<h2>${say(`source.text.${textIs}`)}</h2>
<p class="source-note">${say(`source.text-note.${textIs}`)}${original}${shown.entries.length === 0 ? null : html` ${say('source.marks-note')}`}</p>
${shown.entries.length === 0 ? null : html`<p class="source-note"><mark class="voice-reported">${say('source.voice-reported')}</mark> · <mark class="voice-author">${say('source.voice-author')}</mark> · <mark>${say('source.voice-told')}</mark></p>`}
<div class="source-text">${renderPart(shown, 'text')}</div>`
}

const renderResting = ({ view, source, entries }: Shown): Html => {
  const { say } = view
  return html`<h2 id="rests">${say('source.rests')}</h2>
${
  entries.length === 0
    ? html`<p>${say('source.rests-nothing')}</p>`
    : html`<p class="source-note">${say('source.rests-note')}</p>\n${renderEntries(view, entries, source.language)}`
}`
}

const renderReferredBy = ({ view, source }: Shown): Html | null => {
  const later = [...view.state.things.source.values()].filter(({ earlierReports }) =>
    earlierReports.some(one => one.source === source.id),
  )
  if (later.length === 0) return null
  return html`<h2>${view.say('source.referred')}</h2>
<ul>${later.map(
    ({ id, language, earlierReports }) =>
      html`<li><a href="${linkToThing(view, 'source', id)}">${nameOfSource(view, id)}</a>: ${earlierReports
        .filter(one => one.source === source.id)
        .map(({ words }) => html`<q ${textAttributes(language)}>${words}</q> `)}</li>\n`,
  )}</ul>`
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const sentenceOf = ({ view, source, entries }: Shown): string =>
  view.say('source.lead', {
    kind: capital(view.say(`source-kind.${source.kind}`)),
    language: nameLanguage(view.tongue, source.language),
    day: sayDay(view.tongue, source.published),
    count: entries.length,
  })

/** One source: what it is, its words or our account of them with the words that entries rest on marked, who said what through whom, and all that rests on it. */
export const renderSourcePage = (view: View, id: ThingId): Page => {
  const stored = findThing(view.state, 'source', id)
  const source = sourcesOf(view.state).byId.get(id)
  if (stored === null || source === undefined) return missingPage(view, view.say('source.what'), id)
  const shown = { view, source, entries: numberEntries(view.state, stored) }
  return page({
    title: nameOfSource(view, id),
    lead: sentenceOf(shown),
    body: html`<article class="one-source" id="source-${id}">
${renderSourceFacts(view, source)}
${renderAccounts(view, accountsOf(view.state, { kind: 'source', id }, view.asked), new Set(shown.entries.map(({ thing }) => thing.value.id)))}
${renderEntryLinks(view, 'source', id)}
${renderHeadline(shown)}
${renderText(shown)}
${renderResting(shown)}
${renderAround(view, source)}
${renderReferredBy(shown)}
</article>`,
    forms: ['bibtex', 'ris', 'csl-json', 'plain'],
    subject: { title: nameOfSource(view, id), draft: null, digest: source.archive, wording: null },
  })
}
