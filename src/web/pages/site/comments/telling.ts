import { type Html, html } from '../../html.ts'
import type { Tongue } from '../../phrases.ts'
import type { commentRulesEn } from '../../phrases-comment-rules.en.ts'
import type { commentsEn } from '../../phrases-comments.en.ts'
import { sayDay } from '../days.ts'

/** The key of one sentence about comments. */
export type CommentKey = keyof typeof commentsEn | keyof typeof commentRulesEn

/** In which language the pages of comments speak. Every view of the site is one. */
export type Telling = {
  readonly say: (key: CommentKey, params?: Readonly<Record<string, string | number>>) => string
  readonly tongue: Tongue
}

/** A page of comments before its frame is put round it. `heading` and `lead` are text. */
export type CommentsPage = { readonly heading: string; readonly lead: string; readonly body: Html }

/** A sentence with pieces of HTML in its slots; numbers decide on plurals. */
export const tellWith = (
  { say }: Pick<Telling, 'say'>,
  key: CommentKey,
  slots: Readonly<Record<string, Html | number>>,
): Html => {
  const params = Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, typeof slot === 'number' ? slot : `\u0001${name}\u0001`]),
  )
  const marked = say(key, params)
  return html`${marked.split('\u0001').map((part, place) => (place % 2 === 0 ? part : (slots[part] ?? '')))}`
}

/** Somebody's name: kept apart from the words round it, whatever direction it is written in. */
export const renderName = (name: string): Html => html`<bdi>${name}</bdi>`

/** A moment in the reader's language, in UTC. */
export const renderMoment = ({ tongue }: Pick<Telling, 'tongue'>, moment: string): Html =>
  html`<time datetime="${moment}">${sayDay(tongue, moment)}</time>`

/** An address with one value more in its query. */
export const withQuery = (address: string, name: string, value: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`

type Params = Readonly<Record<string, string | number>>

/** The sentence that a prefix and a word of the program name; the word itself where there is none, so that it is seen. */
export const sayNamed = (
  { say }: Pick<Telling, 'say'>,
  { prefix, word }: { readonly prefix: string; readonly word: string },
  params: Params = {},
): string => {
  const key = `${prefix}${word}`
  const said = say(key as CommentKey, params)
  return said === key ? word : said
}
