import type { PublicComment } from '../../../../comments/comment.ts'
import { pagesNear, queryOf } from '../../../search/asking.ts'
import { SEARCH_FILE } from '../../../search/published.ts'
import { createIndex } from '../../../search/search-index.ts'
import { shownQuery } from '../../../search/shown.ts'
import { type Html, html } from '../../html.ts'
import { type Page, page } from '../page.ts'
import { chosen } from '../place.ts'
import { type MadeSearch, renderSearch } from '../search-page.ts'
import { linkTo, type View } from '../view.ts'
import { renderAvatar } from './avatar.ts'
import { COMMENTS_PAGE, commentIndexOf } from './comment-index.ts'
import { renderWords } from './comment-words.ts'
import { draftOfAnchor } from './place-name.ts'
import { readPlaceOf } from './place-of-comment.ts'
import { renderMoment, renderName, tellWith } from './telling.ts'
import type { AllComments } from './view.ts'

const NO_INDEX = createIndex([])

const renderPlace = (view: View, { id, anchor }: PublicComment): Html => {
  const place = readPlaceOf(view, anchor)
  if (place === null) return html`<li>${view.say('comment-list.on-lost')}</li>`
  const link = html`<a href="${linkTo(view, place.route)}#comment-${id}">${place.title}</a>`
  const draft = draftOfAnchor(view, anchor)
  return html`<li>${tellWith(view, 'comment-list.on', { place: link })}</li>${
    draft === null
      ? null
      : html`<li>${tellWith(view, 'comment-page.written-on', { draft: html`<span class="siglum">${draft.siglum}</span>` })}</li>`
  }`
}

const renderAnswers = ({ say }: View, { counted }: AllComments, { id, parent }: PublicComment): Html | null => {
  if (parent !== null) return html`<li>${say('comment-list.reply')}</li>`
  const count = counted.replies.get(id) ?? 0
  return count === 0 ? null : html`<li>${say('comment-list.replies', { count })}</li>`
}

const renderOne = (view: View, all: AllComments, comment: PublicComment): Html => {
  const { id, name, text, language, avatar, writtenAt, editedAt } = comment
  return html`<li><article class="comment" id="comment-${id}" aria-labelledby="by-${id}" tabindex="-1">
<header class="comment-head">${renderAvatar(avatar)}<h3 id="by-${id}">${renderName(name ?? '')}</h3>
<ul class="facts-line"><li>${renderMoment(view, writtenAt)}</li>${
    editedAt === null
      ? null
      : html`<li>${tellWith(view, 'comment-page.edited', { time: renderMoment(view, editedAt) })}</li>`
  }${renderPlace(view, comment)}${renderAnswers(view, all, comment)}</ul></header>
${renderWords(text ?? '', language)}</article></li>
`
}

const renderPages = (view: View, current: number, pages: number): Html | null =>
  pages === 1
    ? null
    : html`<nav class="pages" aria-label="${view.say('comment-list.pages')}"><ul>${pagesNear(current, pages).map(
        number =>
          html`<li><a href="${linkTo(view, { kind: 'comments', page: number })}" aria-label="${view.say('comment-list.page', { page: number })}"${number === current ? html` aria-current="page"` : null}>${number}</a></li>`,
      )}</ul></nav>`

const renderList = (view: View, all: AllComments, current: number): Html => {
  const { say } = view
  const { comments } = all.counted
  const from = (current - 1) * COMMENTS_PAGE
  const shown = comments.slice(from, from + COMMENTS_PAGE)
  if (shown.length === 0) return html`<p>${say('comment-list.none-how')}</p>`
  const range = { from: from + 1, to: from + shown.length, count: comments.length }
  return html`<h2>${say('comment-list.newest')}</h2>
<p class="soft">${say('comment-list.range', range)}</p>
<ol class="all-comments comments">${shown.map(comment => renderOne(view, all, comment))}</ol>
${renderPages(view, current, commentPages(all))}`
}

/** How many pages the list has: one at the least. */
export const commentPages = ({ counted }: AllComments): number =>
  Math.max(1, Math.ceil(counted.comments.length / COMMENTS_PAGE))

const LINKS = [
  ['feed', 'comment-list.feed'],
  ['jsonFeed', 'comment-list.json-feed'],
  ['data', 'comment-list.data'],
  ['policy', 'comment-page.policy'],
] as const

const renderLinks = ({ say }: View, { addresses }: AllComments): Html | null => {
  const links = LINKS.flatMap(([name, key]) => {
    const address = addresses[name]
    return address === null ? [] : [html`<li><a href="${address}">${say(key)}</a></li>`]
  })
  return links.length === 0 ? null : html`<ul class="facts-line">${links}</ul>`
}

const notHere = (view: View): Page => {
  const { say, place, allComments } = view
  const now = { ...place, revision: null, knownOn: null }
  const [route, words] = allComments
    ? ([{ kind: 'comments', page: 1 }, say('comment-list.all')] as const)
    : ([{ kind: 'standing' }, say('nav.standing')] as const)
  return page({
    title: say('comment-list.not-here'),
    lead: say('comment-list.not-here-what'),
    status: 404,
    body: html`<p><a href="${linkTo({ ...view, place: now }, route)}">${words}</a></p>`,
    moment: 'now',
  })
}

const isEmpty = (all: AllComments): boolean => all.counted.comments.length === 0

const sayLead = ({ say }: View, all: AllComments, { how }: MadeSearch['answer']): string => {
  const { all: count } = all.counted.counts
  if (isEmpty(all)) return say('comment-list.lead-none')
  return say(how === 'not-asked' ? 'comment-list.lead' : 'comment-list.lead-asked', { count })
}

/** All comments of readers, the newest first and as many pages as they need, and a search in them. Nothing but the list stands there as long as there are none. */
export const renderCommentListPage = (view: View, current: number): Page => {
  const { say, publisher, place, allComments: all } = view
  if (!all || current > commentPages(all)) return notHere(view)
  // Only beside the first page lies the index; a search from another one leads there.
  const file = publisher.kind === 'static' && current === 1 ? SEARCH_FILE : null
  const before = renderList(view, all, current)
  const index = chosen(place.query, 'q') === null ? NO_INDEX : commentIndexOf(view, all)
  const { body, asking, shown, answer } = renderSearch(view, { index, before, file })
  const isAsked = answer.how !== 'not-asked'
  return page({
    title: isAsked ? say('search.title-for', { query: shownQuery(asking.words) }) : say('nav.comments'),
    lead: sayLead(view, all, answer),
    body: html`${renderLinks(view, all)}
${isEmpty(all) ? before : body}${isAsked ? html`<p><a href="${linkTo(view, { kind: 'comments', page: 1 })}">${say('comment-list.all')}</a></p>` : null}`,
    choices: queryOf({ ...asking, page: Math.min(asking.page, shown.pages) }),
    islands: file === null || isEmpty(all) ? [] : ['search'],
    moment: 'now',
  })
}
