import { LinkifyIt } from 'linkify-it'
import { cleanText } from './clean.ts'

/** A stretch of a comment: plain text, or an address that may be followed. `text` is what was written, `href` an http or https address as browsers read it. */
export type CommentWord =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

type ParsedAddress = {
  readonly protocol: string
  readonly hostname: string
  readonly username: string
  readonly password: string
  readonly href: string
}

// The WHATWG's URL stands in Node and in browsers alike and asks nobody; the pure rooms are compiled without the types of either.
declare const URL: {
  new (address: string): ParsedAddress
  readonly canParse: (address: string) => boolean
}

const MOST_UNITS = 2_000

// Only addresses with their scheme: what stands without one is guessed, and guesses turn "ends.In" into a host.
const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false, maxLength: MOST_UNITS })
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null)

const guesser = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false, maxLength: MOST_UNITS })

// Names of one word and bare numbers are machines of the reader's own network: a click there may switch something.
const isPublicHost = (host: string): boolean =>
  /\.[a-z][a-z0-9-]+\.?$/.test(host) && !/\.(?:local|internal)\.?$/.test(host)

const hrefOf = (address: string): string | null => {
  if (address.length > MOST_UNITS || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const { protocol, hostname, username, password, href } = new URL(address)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && isPublicHost(hostname) && username === '' && password === '' ? href.replaceAll("'", '%27') : null
}

/**
 * A comment's text as plain text and links, in their order; joined again they are the cleaned text. A link begins with http:// or https:// in the text itself
 * and leads to a named public host, without a user's name; anything else stays text. Nothing in it is HTML: both `text` and `href` are still to be escaped.
 */
export const wordsOf = (text: string): readonly CommentWord[] => {
  const cleaned = cleanText(text)
  const words: CommentWord[] = []
  let end = 0
  for (const { index, lastIndex, raw, url } of finder.match(cleaned) ?? []) {
    const href = hrefOf(url)
    if (href === null || index < end) continue
    if (index > end) words.push({ kind: 'text', text: cleaned.slice(end, index) })
    words.push({ kind: 'link', text: raw, href })
    end = lastIndex
  }
  if (end < cleaned.length) words.push({ kind: 'text', text: cleaned.slice(end) })
  return words
}

/** The paragraphs of a comment, each as its words; line feeds inside one stay. Joined by an empty line they are the cleaned text. */
export const paragraphsOf = (text: string): readonly (readonly CommentWord[])[] =>
  cleanText(text)
    .split('\n\n')
    .filter(paragraph => paragraph !== '')
    .map(wordsOf)

/** How many addresses a text holds, those without a scheme too as far as they are in small letters: for limits, not for links. */
export const linksIn = (text: string): number =>
  (guesser.match(text) ?? []).filter(({ schema, raw }) => schema !== '' || raw === raw.toLowerCase()).length
