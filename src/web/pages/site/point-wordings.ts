import { branchesOf } from '../../../analysis/branches.ts'
import type { DescriptionShown } from '../../../analysis/drafts.ts'
import { nameWho } from '../../../analysis/named.ts'
import type { ThingId } from '../../../record/id.ts'
import { draftsByDate } from '../../../record/text-drafts.ts'
import { type Bracket, parseBrackets } from '../../../text/brackets.ts'
import { wordsAt } from '../../../text/span.ts'
import { type Html, html } from '../html.ts'
import { type PieceView, renderPieces, textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { renderEntryLinks, renderGrounds, renderNamed, renderNames, renderText, renderWordingMark } from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { draftLink, joinHtml, nameOfProvision, sayHtml, siglumOf } from './point-links.ts'
import type { PointWording } from './point-words.ts'
import { isSilent, relationsOf } from './points-fates.ts'
import type { View } from './view.ts'

/** The id of the element that shows a point in one draft. */
export const anchorOfWording = (draft: ThingId): string => `wording-${draft}`

const renderBracket = (view: View, text: string, language: string, bracket: Bracket): Html => {
  const options = bracket.options.map(option => {
    const parties = option.parties.join(', ')
    const who = parties === '' ? null : html` – ${view.say(`attitude.${option.attitude ?? 'none'}`, { parties })}`
    return html`<li><q ${textAttributes(language)}>${wordsAt(text, option.span)}</q>${who}</li>`
  })
  return html`<div class="bracket"><p>${view.say('bracket.heading')}</p><ul>${options}</ul></div>`
}

const renderBrackets = (view: View, { inDraft }: PointWording): readonly Html[] =>
  inDraft.provisions.flatMap(({ text }) =>
    parseBrackets(text).value.map(bracket => renderBracket(view, text, inDraft.language, bracket)),
  )

const renderDescription = (view: View, { inDraft }: PointWording, description: DescriptionShown): Html => {
  const { id, by, says, differs, evidence, marking } = description
  const who = by === null ? html`${view.say('described.by-writer')}` : renderNamed(view, by)
  const at = marking === null ? '' : view.say('described.point', { marking })
  const of = { name: `${inDraft.siglum}${at === '' ? '' : `, ${at}`}`, wording: inDraft.provisions[0]?.wording ?? null }
  return html`<li id="description-${id}" class="pt-description">${
    differs ? html`<p class="warn">${view.say('point.differs')}</p>` : null
  }<p>${renderText(view, says)} <span class="soft">– ${who}</span></p>${renderGrounds(view, evidence)}${renderFoot(view, 'description', { id, statement: { kind: 'description', description, of } })}</li>`
}

const renderDescriptions = (view: View, wording: PointWording): Html | null => {
  const { descriptions } = wording.inDraft
  return descriptions.length === 0
    ? null
    : html`<div class="pt-beside"><p class="pt-label">${view.say('point.descriptions')}</p><ul>${descriptions.map(one => renderDescription(view, wording, one))}</ul></div>`
}

const renderMarkings = (view: View, { inDraft }: PointWording): readonly Html[] =>
  inDraft.provisions.map(
    provision =>
      html`<li id="provision-${provision.id}">${
        provision.marking === null
          ? view.say('point.no-marking')
          : view.say('point.marking', { marking: nameOfProvision(provision) })
      }${provision.wording === 'original' ? null : html` ${renderWordingMark(view, provision.wording)}`}${
        provision.traced ? html` <span class="soft">${view.say('in-draft.traced')}</span>` : null
      }</li>`,
  )

const renderCompared = (view: View, { fate, draft: { relations } }: PointWording): Html | null => {
  // Where the one relation leads straight to the draft that is compared with, the relation says it.
  const isSaid = fate.past.length === 0 && relations.length === 1
  if (fate.from === null || !fate.isComparable || isSaid) return null
  const draft = html`<a class="nowrap" href="#${anchorOfWording(fate.from)}">${siglumOf(view, fate.from)}</a>`
  const past = joinHtml(fate.past.map(id => draftLink(view, id)))
  return html`<li>${
    fate.past.length === 0
      ? sayHtml(view, 'point.compared', { draft })
      : sayHtml(view, 'point.compared-past', { draft, past })
  }</li>`
}

const renderRelations = (view: View, { draft }: PointWording): readonly Html[] =>
  relationsOf(draft).map(
    ({ kind, draft: other }) => html`<li>${sayHtml(view, `relation.${kind}`, { draft: draftLink(view, other) })}</li>`,
  )

const renderName = (view: View, wording: PointWording): Html => {
  const { draft, fate, inDraft } = wording
  const names = renderNames(
    view,
    draft.by.map(who => nameWho(view.state, who)),
  )
  return html`<div class="name"><h3>${draftLink(view, draft.id)}</h3><p class="pt-when">${renderDay(view, draft.date)}</p><ul class="facts"><li>${view.say(`here.${fate.kind}`)}</li>${renderCompared(view, wording)}${renderRelations(view, wording)}${
    draft.by.length === 0 ? null : html`<li>${sayHtml(view, 'draft.said-to-be-by', { names })}</li>`
  }${renderMarkings(view, wording)}</ul>${inDraft.provisions.map(({ id }) => renderEntryLinks(view, 'provision', id))}</div>`
}

const renderWords = (view: View, { draft, redlined, inDraft }: PointWording): Html | null => {
  if (redlined === null) return null
  const pieceView: PieceView = { say: view.say, tongue: view.tongue, prefix: `w-${draft.id}` }
  const attributes = textAttributes(draft.language)
  return html`${
    redlined.heading.length === 0
      ? null
      : html`<p class="unit-heading" ${attributes}>${renderPieces(pieceView, redlined.heading)}</p>`
  }<p class="words" ${attributes}>${renderPieces(pieceView, redlined.words)}</p>${renderGrounds(
    view,
    inDraft.provisions.flatMap(({ evidence }) => evidence),
  )}`
}

const renderWording = (view: View, wording: PointWording): Html => {
  const { draft } = wording
  return html`<article class="pt-wording${wording.fate.kind === 'translated' ? ' pt-translation' : ''}" id="${anchorOfWording(draft.id)}" aria-label="${draft.siglum}" data-stop tabindex="-1">
${renderName(view, wording)}
<div class="pt-words">${renderWords(view, wording)}${renderBrackets(view, wording)}${renderDescriptions(view, wording)}</div>
</article>
`
}

const hasNothing = ({ fate }: PointWording): boolean => isSilent(fate.kind)

/** A branch of drafts with the point in each, the newest first, translations behind what they translate. */
type Branch = readonly PointWording[]

const newestFirst = (branch: readonly PointWording[]): Branch => {
  const translated = (id: ThingId) => branch.filter(({ fate }) => fate.kind === 'translated' && fate.from === id)
  return branch
    .filter(({ fate }) => fate.kind !== 'translated' || branch.every(({ draft }) => draft.id !== fate.from))
    .toReversed()
    .flatMap(wording => [wording, ...translated(wording.draft.id)])
}

const newestIn = (branch: Branch): string => branch.find(({ redlined }) => redlined !== null)?.draft.date ?? ''

/** The branches in which the point stands or stood, those with the newest words first. */
const branchesWith = (view: View, wordings: readonly PointWording[]): readonly Branch[] =>
  branchesOf(draftsByDate(view.state))
    .map(branch => newestFirst(wordings.filter(({ draft }) => branch.includes(draft.id))))
    .filter(branch => !branch.every(hasNothing))
    .sort((one, other) => (newestIn(one) < newestIn(other) ? 1 : newestIn(one) > newestIn(other) ? -1 : 0))

const renderSilent = (view: View, branch: Branch): Html | null => {
  const silent = branch.filter(hasNothing)
  return silent.length === 0
    ? null
    : html`<p class="soft pt-silent">${joinHtml(
        silent.map(({ draft, fate }) => html`${draftLink(view, draft.id)}: ${view.say(`here.${fate.kind}`)}`),
      )}</p>`
}

const renderBranch = (view: View, branch: Branch, branches: readonly Branch[]): Html => {
  const sigla = branch
    .map(({ draft }) => draft)
    .filter(({ relations }) => relations.every(({ kind }) => kind !== 'translates'))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ siglum }) => siglum)
  const name = view.say('point.branch', {
    number: branches.indexOf(branch) + 1,
    branches: branches.length,
    sigla: sigla.join(' → '),
  })
  const shown = branch.filter(wording => !hasNothing(wording))
  return html`<div class="pt-branch"${branches.length < 2 ? null : html` role="group" aria-label="${name}"`}>${
    branches.length < 2 ? null : html`<p class="pt-branch-name">${name}</p>`
  }${shown.map(wording => renderWording(view, wording))}${renderSilent(view, branch)}</div>`
}

/** The wordings of a point through all drafts, the newest first, each redlined against the one before it in the graph; branches stand apart. */
export const renderWordings = (view: View, wordings: readonly PointWording[]): Html => {
  const branches = branchesWith(view, wordings)
  return html`<p class="soft pt-about">${view.say('point.wordings-about')}</p>${branches.map(branch => renderBranch(view, branch, branches))}`
}
