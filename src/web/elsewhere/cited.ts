import type { Wording } from '../../text/draft.ts'
import { sayDay } from '../pages/site/days.ts'
import type { Teller } from '../pages/tell.ts'

/**
 * A page, a point or a draft as it is cited. `container` is the negotiation's title, `publisher` the site's name, `recordedOn` the day of the
 * revision; `draft` null: no single draft is meant; `wording` null: no words of a draft are shown; `digest` is SHA-256 in hexadecimal, of the
 * file that attests it or of the words shown; `notice` stands on everything that leaves the record; `address` is the permalink, with the revision in it.
 */
export type Cited = {
  readonly title: string
  readonly container: string
  readonly publisher: string
  readonly revision: number
  readonly recordedOn: string
  readonly draft: { readonly siglum: string; readonly title: string; readonly date: string } | null
  readonly wording: Wording | null
  readonly digest: { readonly of: 'file' | 'words'; readonly sha256: string } | null
  readonly notice: string | null
  readonly address: string
}

/** A citation's fields, the same in every format: all of them are single lines. `issued` is a day, `note` says what the words are and may be empty. */
export type CitationFields = {
  readonly key: string
  readonly title: string
  readonly container: string
  readonly publisher: string
  readonly version: string
  readonly issued: string
  readonly language: string
  readonly note: string
  readonly address: string
}

/** A text in one line: what would break a line is a space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const encoded = (part: string): string =>
  part
    .replace(/[\s"<>[\\\]^`{|}]|[^\x20-\x7e]/gu, sign => encodeURIComponent(sign.toWellFormed()))
    .replaceAll("'", '%27')
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')

/** An address with nothing in it that a file format or a page could take for its own signs. */
export const plainAddress = (address: string): string => {
  const line = oneLine(address)
  // Square brackets belong into a host that is an address of IPv6, and nowhere else.
  const host = /^https?:\/\/[\w.:[\]-]*/.exec(line)?.[0] ?? ''
  return `${host}${encoded(line.slice(host.length))}`
}

// Reference managers take a key for one word, and some of them know ASCII only.
const keyOf = (address: string): string =>
  `travaux-${address
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.replace(/-$/, '')

/** A text with the sign that ends a sentence. */
export const sentence = (text: string): string => (/[.!?…][”“"»]?$/u.test(text) ? text : `${text}.`)

const noteOf = ({ say, tongue }: Teller, { draft, wording, digest, notice }: Cited): string =>
  [
    draft === null ? null : say('cite.draft', { ...draft, day: sayDay(tongue, draft.date) }),
    wording === null ? null : say('cite.wording', { wording: say(`wording.${wording}`) }),
    digest === null ? null : say(`cite.digest.${digest.of}`, { digest: digest.sha256 }),
    notice === null ? null : sentence(notice),
  ]
    .filter(part => part !== null)
    .join(' ')

/** What every format of a citation says. */
export const citationFields = (teller: Teller, cited: Cited): CitationFields => {
  const address = plainAddress(cited.address)
  const day = sayDay(teller.tongue, cited.recordedOn)
  return {
    key: keyOf(address),
    title: oneLine(cited.title),
    container: oneLine(cited.container),
    publisher: oneLine(cited.publisher),
    version: oneLine(teller.say('cite.version', { revision: cited.revision, day })),
    issued: cited.recordedOn,
    language: teller.tongue,
    note: oneLine(noteOf(teller, cited)),
    address,
  }
}
