/** What a body is, for its headers: a page of ours, one for a frame on another's page, data that leaves the site, or a file that pages use. */
export type AnswerKind = 'page' | 'embed' | 'data' | 'asset'

/**
 * A finished answer, before it is sent. `type` is the media type with its charset; `download` is the name under which it is saved, null where it is
 * shown; `isLasting`: these bytes stay under this address for good; `isPassing`: what they lack for the moment will be there soon, so that nobody keeps
 * them. `more` are headers of this answer alone.
 */
export type Answer = {
  readonly status: number
  readonly kind: AnswerKind
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly download: string | null
  readonly isLasting: boolean
  readonly isPassing: boolean
  readonly more: Readonly<Record<string, string>>
}

/** An answer of which only some parts are told; the rest is what most pages have. */
export const answer = (parts: Pick<Answer, 'type' | 'body'> & Partial<Answer>): Answer => ({
  status: 200,
  kind: 'page',
  download: null,
  isLasting: false,
  isPassing: false,
  more: {},
  ...parts,
})
