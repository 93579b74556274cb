import { plainCitation } from '../../elsewhere/citation.ts'
import { type Html, html } from '../html.ts'
import type { PhraseKey } from '../phrases.en.ts'
import { renderMarks, renderVocabulary } from './about-vocabulary.ts'
import { type Page, page } from './page.ts'
import { permalinkAddress, permalinkOf, renderText } from './parts.ts'
import { type Form, leadTo, pathOf, relative } from './place.ts'
import { linkTo, negotiationOf, tellText, type View } from './view.ts'

const SECTIONS = [
  'what',
  'compare',
  'marks',
  'words',
  'unknown',
  'evidence',
  'voices',
  'neutral',
  'time',
  'cite',
  'report',
  'licence',
  'data',
  'languages',
  'accessible',
  'privacy',
  'log',
] as const
type Section = (typeof SECTIONS)[number]

const paragraphs = ({ say }: View, ...keys: readonly PhraseKey[]): Html =>
  html`${keys.map(key => html`<p>${say(key)}</p>\n`)}`

/** A sentence with a link in the place of its slot. */
const withLink = (view: View, key: PhraseKey, slot: string, link: Html): Html => {
  const [before = '', after = ''] = view.say(key).split(`{${slot}}`)
  return html`<p>${before}${link}${after}</p>\n`
}

const linkToCorrections = (view: View): Html =>
  html`<a href="${linkTo(view, { kind: 'corrections' })}">${view.say('nav.corrections')}</a>`

const renderWhat = (view: View): Html => {
  const about = negotiationOf(view)?.about
  return html`${about === undefined ? null : html`<p class="lead">${renderText(view, about)}</p>\n`}${paragraphs(view, 'about.what-1', 'about.what-2')}`
}

const renderCite = (view: View): Html => {
  const { say, state } = view
  const negotiation = negotiationOf(view)
  const citation = plainCitation(view, {
    title: say('nav.about'),
    container: negotiation === null ? 'Travaux' : tellText(view, negotiation.title),
    publisher: 'Travaux',
    revision: state.seq,
    recordedOn: state.recordedAt.slice(0, 10),
    draft: null,
    wording: null,
    digest: null,
    notice: negotiation?.notice === undefined ? null : tellText(view, negotiation.notice),
    address: permalinkAddress(view),
  })
  return html`${paragraphs(view, 'about.cite-1')}<p>${say('about.cite-example')}</p>
<blockquote class="citation"><p>${citation.trim()}</p></blockquote>
<p><a href="${leadTo(view.place, permalinkOf(view))}">${say('foot.permalink')}</a></p>
${paragraphs(view, 'about.cite-2')}`
}

const renderReport = (view: View): Html => {
  const { reportTo } = view.publisher
  const where =
    reportTo === null
      ? paragraphs(view, 'about.report-none')
      : withLink(
          view,
          'about.report-to',
          'address',
          html`<a href="${reportTo}" rel="noreferrer">${reportTo.replace(/^mailto:/, '')}</a>`,
        )
  return html`${paragraphs(view, 'about.report-1')}${where}`
}

const renderLicence = (view: View): Html => {
  const licence = negotiationOf(view)?.licence
  return html`<p>${
    licence === undefined ? view.say('about.licence-none') : view.say('about.licence-record', { licence })
  }</p>
${paragraphs(view, 'about.licence-texts', 'about.licence-software')}`
}

const DATA = [
  ['sources', ['csv', 'json']],
  ['corrections', ['csv', 'json']],
] as const

const FEEDS = [
  ['standing', ['atom', 'json-feed']],
  ['corrections', ['atom', 'json-feed']],
  ['timeline', ['calendar']],
] as const

type Offer = readonly ['sources' | 'corrections' | 'standing' | 'timeline', readonly Exclude<Form, 'page'>[]]

const renderOffers = (view: View, offers: readonly Offer[]): Html => {
  const { say, place } = view
  return html`<ul class="facts-line">
${offers.flatMap(([kind, forms]) =>
  forms.map(
    form =>
      html`<li><a href="${leadTo(place, { ...place, route: { kind }, form, query: {} })}">${say(`about.data-${kind}`)}: ${say(`form.${form}`)}</a></li>\n`,
  ),
)}</ul>`
}

const API = ['api/v1/negotiations', 'api/openapi.json'] as const

// Files answer no questions: a published copy leads to the server that it names, or says that it has none.
const renderApi = (view: View): Html => {
  const { say, place, publisher } = view
  if (publisher.kind === 'static' && publisher.server === null) return paragraphs(view, 'about.api-none')
  const lead = (path: string): string =>
    publisher.kind === 'static' ? `${publisher.server}/${path}` : relative(pathOf(place), path)
  return html`${paragraphs(view, 'about.api')}<ul class="facts-line">
${API.map(path => html`<li><a href="${lead(path)}"><code>/${path}</code></a>: ${say(path.endsWith('.json') ? 'about.api-described' : 'about.api-begin')}</li>\n`)}</ul>`
}

const renderData = (view: View): Html =>
  html`${paragraphs(view, 'about.data-1')}${renderOffers(view, DATA)}${paragraphs(view, 'about.feeds')}${renderOffers(view, FEEDS)}${renderApi(view)}`

const renderLog = (view: View): Html => {
  const { checkpoint, say } = view
  if (checkpoint === null) return paragraphs(view, 'about.log-1', 'about.log-none')
  return html`${paragraphs(view, 'about.log-1')}<dl class="source-facts"><div><dt>${say('about.log-size')}</dt><dd>${checkpoint.size}</dd></div>
<div><dt>${say('about.log-root')}</dt><dd><code>${checkpoint.root}</code></dd></div></dl>
${withLink(view, 'about.log-check', 'command', html`<code>travaux verify --record … --checkpoint …</code>`)}`
}

const renderSection = (view: View, section: Section): Html => {
  switch (section) {
    case 'what':
      return renderWhat(view)
    case 'compare':
      return html`${paragraphs(view, 'about.compare-1')}${withLink(view, 'about.compare-2', 'corrections', linkToCorrections(view))}${paragraphs(view, 'about.compare-3')}`
    case 'marks':
      return renderMarks(view)
    case 'words':
      return html`${paragraphs(view, 'about.words-1')}${renderVocabulary(view)}`
    case 'unknown':
      return paragraphs(view, 'about.unknown-1')
    case 'evidence':
      return paragraphs(view, 'about.evidence-1', 'about.evidence-2', 'about.evidence-3', 'about.evidence-4')
    case 'voices':
      return paragraphs(view, 'about.voices-1', 'about.voices-2')
    case 'neutral':
      return paragraphs(view, 'about.neutral-1', 'about.neutral-2')
    case 'time':
      return html`${paragraphs(view, 'about.time-1')}${withLink(view, 'about.time-2', 'corrections', linkToCorrections(view))}`
    case 'cite':
      return renderCite(view)
    case 'report':
      return renderReport(view)
    case 'licence':
      return renderLicence(view)
    case 'data':
      return renderData(view)
    case 'languages':
      return paragraphs(view, 'about.languages-1')
    case 'accessible':
      return paragraphs(view, 'about.accessible-1', 'about.accessible-2')
    case 'privacy':
      return paragraphs(view, 'about.privacy-1')
    case 'log':
      return renderLog(view)
  }
}

/** How the record is made and read: method, marks, the rule behind every word, neutrality, citing, reporting errors, licences, data, privacy, and the checkpoint of the log. */
export const renderAboutPage = (view: View): Page => {
  const { say } = view
  return page({
    title: say('nav.about'),
    lead: say('about.lead'),
    body: html`<nav class="contents" aria-label="${say('about.contents')}"><ul>${SECTIONS.map(
      section => html`<li><a href="#${section}">${say(`about.${section}`)}</a></li>\n`,
    )}</ul></nav>
<div class="prose">${SECTIONS.map(
      section => html`<section aria-labelledby="${section}"><h2 id="${section}">${say(`about.${section}`)}</h2>
${renderSection(view, section)}</section>
`,
    )}</div>`,
    forms: ['plain'],
  })
}
