import type { AccountShown } from '../../../analysis/disputes.ts'
import type { Ground } from '../../../analysis/grounds.ts'
import type { Named } from '../../../analysis/named.ts'
import type { PositionShown, Stand } from '../../../analysis/positions.ts'
import type { Localised } from '../../../record/evidence.ts'
import type { ThingId } from '../../../record/id.ts'
import { labelIn } from '../../../record/label.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { addressOf, type Place } from './place.ts'
import { linkTo, linkToThing, tellText, type View } from './view.ts'

/** A text of the record; where it is not there in the reader's language, it is marked with its own. */
export const renderText = ({ tongue }: Pick<View, 'tongue'>, text: Localised): Html => {
  const { words, language } = labelIn(text, tongue)
  return language === null || language.split('-')[0] === tongue
    ? html`${words}`
    : html`<span ${textAttributes(language)}>${words}</span>`
}

/** Somebody's name, leading to their page where they have one; a person with the party that is spoken for. */
export const renderNamed = (view: View, named: Named): Html => {
  const name = tellText(view, named.name)
  const own =
    named.kind === 'name' || named.id === null
      ? html`${name}`
      : html`<a href="${linkToThing(view, 'party', named.id)}">${name}</a>`
  return named.speaksFor === null
    ? own
    : html`${own} <span class="soft">(${view.say('part.for', { party: tellText(view, named.speaksFor.name) })})</span>`
}

/** Names, one after the other. */
export const renderNames = (view: View, names: readonly Named[]): Html =>
  html`${names.map((named, place) => html`${place === 0 ? null : ', '}${renderNamed(view, named)}`)}`

/** Where somebody stands, in the one word for it; marked where only an author says so. */
export const renderStand = (view: View, stand: Stand, isAuthorAlone: 'author-alone' | 'own'): Html =>
  html`<span class="stand stand-${stand}">${view.say(`stand.${stand}`)}${isAuthorAlone === 'author-alone' ? html`<abbr title="${view.say('basis.author')}">*</abbr>` : null}</span>`

/**
 * What a position says, and after it the one word for it. The word before the statement would turn it round: "objects: no limits" reads as its contrary.
 * `words` are those of the statement, which may lead somewhere.
 */
export const renderStated = (
  view: View,
  { stand, authorAlone }: Pick<PositionShown, 'stand' | 'authorAlone'>,
  words: Html,
): Html => html`<span class="stated">${words} ${renderStand(view, stand, authorAlone ? 'author-alone' : 'own')}</span>`

/** One piece of evidence: the words, marked as quotation or as our own account, and the source one click away. */
export const renderGround = (view: View, ground: Ground): Html => {
  const link = html`<a href="${linkToThing(view, 'source', ground.source)}">${ground.outlet}</a>, ${renderDay(view, ground.published)}`
  const words = html`<q ${textAttributes(ground.language)}>${ground.exact}</q>`
  return ground.account
    ? html`<span class="account-note">${view.say('part.our-account')}</span> ${words} <cite>${link}</cite>`
    : html`${words} <cite>${link}</cite>`
}

/** Evidence, and how many independent roots stand behind it where it is more than one report. */
export const renderGrounds = (view: View, grounds: readonly Ground[]): Html | null => {
  if (grounds.length === 0) return null
  const sources = new Set(grounds.map(({ source }) => source)).size
  const roots = new Set(grounds.map(({ root }) => root)).size
  return html`<ul class="evidence">${grounds.map(ground => html`<li>${renderGround(view, ground)}</li>`)}${
    sources < 2 ? null : html`<li class="roots">${view.say('roots.count', { count: roots, pieces: sources })}</li>`
  }</ul>`
}

/** Which accounts are entries at another place of the same page: there they have their anchor and the report of an error, here they have none. */
export type ToldElsewhere = ReadonlySet<ThingId> | 'all'

const NONE: ToldElsewhere = new Set()

const renderAccountText = (view: View, { by, says, statement, saidOn, evidence }: AccountShown): Html =>
  html`<strong>${view.say(`account.${says}`, { name: tellText(view, by.name) })}</strong>${
    saidOn === null ? null : html` (${renderDay(view, saidOn)})`
  }${statement === null ? null : html`: ${renderText(view, statement)}`}${renderGrounds(view, evidence)}`

/** Differing accounts of a thing, side by side, each an entry of its own; none wins. Null where there are none. */
export const renderAccounts = (
  view: View,
  accounts: readonly AccountShown[],
  elsewhere: ToldElsewhere = NONE,
): Html | null =>
  accounts.length === 0
    ? null
    : html`<ul class="accounts">${accounts.map(account =>
        elsewhere === 'all' || elsewhere.has(account.id)
          ? html`<li>${renderAccountText(view, account)}</li>`
          : html`<li id="account-${account.id}">${renderAccountText(view, account)}${renderEntryLinks(view, 'account', account.id)}</li>`,
      )}</ul>`

/** How near some words are to those that were negotiated; null for original ones. */
export const renderWordingMark = (
  view: View,
  wording: 'original' | 'quoted' | 'translated' | 'restated' | null,
): Html | null =>
  wording === null || wording === 'original'
    ? null
    : html`<span class="wording-mark">${view.say(`wording.${wording}`)}</span>`

/** The address of this page that keeps its meaning: with the revision of the record in it. */
export const permalinkOf = (view: View): Place => ({ ...view.place, form: 'page', revision: view.state.seq })

/** The permalink of this page as a whole address where the site has one, else from the root of the site. */
export const permalinkAddress = (view: View): string => `${view.publisher.base ?? '/'}${addressOf(permalinkOf(view))}`

/** Where errors are reported: with the name of the entry and the permalink of the page; the page that says how, where nobody named an address. */
export const reportLink = (view: View, entry: string): string => {
  const { reportTo } = view.publisher
  if (reportTo === null) return `${linkTo(view, { kind: 'about' })}#report`
  const words = `${entry} · ${permalinkAddress(view)}`
  return reportTo.startsWith('mailto:')
    ? `${reportTo}?subject=${encodeURIComponent(view.say('report.subject', { entry }))}&body=${encodeURIComponent(words)}`
    : `${reportTo}${reportTo.includes('?') ? '&' : '?'}entry=${encodeURIComponent(words)}`
}

/** The small links of one entry, `kind id`, where the element that shows it has another id than `kind-id`: `place` is that id. */
export const renderEntryLinksAt = (view: View, entry: string, place: string): Html =>
  html`<p class="entry-links"><a href="#${place}" aria-label="${view.say('part.link-to', { entry })}">#</a> <a href="${reportLink(view, entry)}" aria-label="${view.say('part.report-of', { entry })}">${view.say('part.report')}</a></p>`

/** The small links of one entry: its own address on the page, and the report of an error. The element with the id `kind-id` is the entry. */
export const renderEntryLinks = (view: View, kind: string, id: string): Html =>
  renderEntryLinksAt(view, `${kind} ${id}`, `${kind}-${id}`)

/** A list of facts in one line, the empty ones left out. */
export const renderFacts = (facts: readonly (Html | string | null)[]): Html =>
  html`<ul class="facts-line">${facts.map(fact => (fact === null || fact === '' ? null : html`<li>${fact}</li>`))}</ul>`
