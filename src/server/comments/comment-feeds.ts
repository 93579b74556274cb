import type { PublicComment } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { textElement, xmlDocument, xmlText } from '../../web/elsewhere/xml.ts'
import { type Html, html } from '../../web/pages/html.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import { commentPath } from './addresses.ts'
import { sayServer } from './mails.ts'
import { type Parts, titleIn } from './parts.ts'
import type { Published } from './published.ts'

/** How many comments a feed holds. */
const MOST_ITEMS = 50

/** What a feed is of: the public comments of a negotiation, the oldest first. `root`: the whole address of the site, with a slash at its end. */
export type CommentFeed = {
  readonly negotiation: NegotiationId
  readonly tongue: Tongue
  readonly title: string
  readonly root: string
  readonly comments: readonly PublicComment[]
  /** What stands on every feed of the negotiation; absent or null where nothing does. */
  readonly notice?: string | null
}

/** The feed of a negotiation in one language, with the record's own title. */
export const feedPlace = async (
  parts: Parts,
  { negotiation, tongue }: Pick<CommentFeed, 'negotiation' | 'tongue'>,
  { comments }: Published,
): Promise<CommentFeed> => ({
  negotiation,
  tongue,
  title: await titleIn(parts, negotiation, tongue),
  root: parts.base,
  comments,
})

type Item = {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly name: string
  readonly text: string
  readonly published: string
  readonly updated: string
  readonly language: string
}

const itemOf = ({ tongue, root }: CommentFeed, comment: PublicComment): readonly Item[] => {
  const { id, negotiation, parent, name, text, writtenAt, editedAt, language } = comment
  // Removed and erased ones have no words, and vanish from feeds.
  if (name === null || text === null) return []
  return [
    {
      id: `urn:travaux:${negotiation}:comment:${id}`,
      link: `${root}${commentPath(comment, tongue)}`,
      title: sayServer(tongue, parent === null ? 'comments-feed.item' : 'comments-feed.answer', { name }),
      name,
      text,
      published: writtenAt,
      updated: editedAt ?? writtenAt,
      language,
    },
  ]
}

const itemsOf = (feed: CommentFeed): readonly Item[] =>
  feed.comments
    .flatMap(comment => itemOf(feed, comment))
    .slice(-MOST_ITEMS)
    .reverse()

const titleOf = ({ tongue, title }: CommentFeed): string =>
  sayServer(tongue, 'comments-feed.title', { negotiation: title })
const subtitleOf = ({ tongue, notice }: CommentFeed): string => {
  const subtitle = sayServer(tongue, 'comments-feed.subtitle', { most: MOST_ITEMS })
  return notice ? `${subtitle} – ${notice}` : subtitle
}

const selfOf = ({ root, negotiation, tongue }: CommentFeed, name: string): string =>
  `${root}${negotiation}/${tongue}/comments/${name}`

const atomEntry = ({ id, link, title, name, text, published, updated, language }: Item): Html =>
  html`<entry xml:lang="${language}">
${textElement('id', id)}${textElement('title', title)}<link rel="alternate" type="text/html" href="${link}"/>
${textElement('updated', updated)}${textElement('published', published)}<author>${textElement('name', name)}</author>
<content type="text">${xmlText(text)}</content>
</entry>
`

/** The newest comments as an Atom feed (RFC 4287). A feed without comments was updated when there was nothing: in 1970. */
export const commentsAtom = (feed: CommentFeed): string => {
  const { negotiation, tongue, root } = feed
  const items = itemsOf(feed)
  const updated = items.reduce((last, item) => (item.updated > last ? item.updated : last), '1970-01-01T00:00:00.000Z')
  return xmlDocument(html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tongue}">
${textElement('id', `urn:travaux:${negotiation}:comments:${tongue}`)}${textElement('title', titleOf(feed))}${textElement('subtitle', subtitleOf(feed))}<link rel="self" type="application/atom+xml" href="${selfOf(feed, 'feed.atom')}"/>
<link rel="alternate" type="text/html" href="${root}${negotiation}/${tongue}/"/>
${textElement('updated', updated)}${items.map(atomEntry)}</feed>`)
}

/** The newest comments as a JSON Feed 1.1. */
export const commentsJsonFeed = (feed: CommentFeed): string => {
  const { negotiation, tongue, root } = feed
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    description: subtitleOf(feed),
    language: tongue,
    home_page_url: `${root}${negotiation}/${tongue}/`,
    feed_url: selfOf(feed, 'feed.json'),
    items: itemsOf(feed).map(({ id, link, title, name, text, published, updated, language }) => ({
      id,
      url: link,
      title,
      content_text: text,
      date_published: published,
      date_modified: updated,
      language,
      authors: [{ name }],
    })),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
