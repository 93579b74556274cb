import * as z from 'zod'
import { ref } from './id.ts'

/** Plain text from outside: no control characters but line feeds and tabs, at most `limit` UTF-16 units. */
export const plainText = (limit: number) =>
  z
    .string()
    .min(1)
    .max(limit)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
    .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/u, 'a control character')

/** BCP 47 tag of a language: `de`, `en`, `uk`. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .describe('Language, a BCP 47 tag: de, en, uk')
export type Language = z.infer<typeof Language>

/** One short text in several languages, by tag; a missing language falls back to English, then to the first. */
export const Localised = z
  .record(Language, plainText(2_000))
  .refine(names => Object.keys(names).length > 0, 'at least one language')
  .describe('A text by language: { en: …, de: … }')
export type Localised = z.infer<typeof Localised>

/** What a statement rests on: a source, and words found in it (W3C TextQuoteSelector); `prefix` and `suffix` where they occur more than once. */
export const Evidence = z
  .strictObject({
    source: ref('source'),
    exact: plainText(5_000).describe('The words as they stand in the source'),
    prefix: plainText(200).optional(),
    suffix: plainText(200).optional(),
  })
  .meta({
    evidence: true,
    description: 'A source, and the words in it that the statement rests on',
  })
export type Evidence = z.infer<typeof Evidence>

/** At least one piece of evidence. */
export const SomeEvidence = z.array(Evidence).min(1).max(50)
