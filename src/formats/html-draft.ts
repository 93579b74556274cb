import type { Draft, Siglum } from '../text/draft.ts'
import { readOutline } from '../text/outline.ts'
import type { Reading } from '../text/reading.ts'
import { assembleDraft, EMPTY_HEAD, readHead } from './draft-head.ts'
import { doubtDepth, type HtmlPage, readHtmlPage, withoutTags } from './html-lines.ts'
import { readTextLines } from './text-lines.ts'

/** Reads a draft in HTML. Its title is the first heading, else that of the page; spans point into the source with its tags. */
export const readHtmlDraft = (source: string, siglum: Siglum): Reading<Draft> => {
  const page: HtmlPage = readHtmlPage(source) ?? {
    lines: readTextLines(withoutTags(source)).value,
    title: null,
    language: null,
    doubts: [doubtDepth()],
  }
  const outline = readOutline(page.lines, { siglum, wording: 'original' })
  const title = outline.value.title ?? page.title
  const head = { ...EMPTY_HEAD, language: readHead({ language: page.language }).head.language }
  const value = assembleDraft(siglum, head, { ...outline.value, title }, source)
  return { value, doubts: [...page.doubts, ...outline.doubts] }
}

const CHARSET = /<meta[^>]{1,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i

/** The encoding that a page names in its first bytes; null where it names none. */
export const declaredEncoding = (bytes: Uint8Array): string | null =>
  CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1] ?? null
