import * as z from 'zod'
import { Language, plainText } from './evidence.ts'
import { ref, ThingId } from './id.ts'
import { CalendarDate, Instant } from './time.ts'

/** SHA-256 of a file's bytes, in hexadecimal. */
export const Digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 in hexadecimal')
export type Digest = z.infer<typeof Digest>

const Picture = z.strictObject({
  credit: plainText(500).optional(),
  caption: plainText(1_000).optional(),
})

const EarlierReport = z
  .strictObject({
    words: plainText(500),
    source: ref('source').optional(),
    outlet: plainText(200).optional(),
  })
  .describe('Words that refer to an earlier report; its source where it is known, which may be another outlet')

/**
 * Where something was published. `text` is what quotations are found in: the project's own short account, or words whose licence allows it.
 * `headline` and `deck` stand apart from the body and are each voices of their own.
 */
export const Source = z.strictObject({
  id: ThingId,
  kind: z.enum(['article', 'communique', 'interview', 'leak', 'statement', 'document']).default('article'),
  outlet: plainText(200),
  authors: z.array(plainText(200)).default([]),
  headline: plainText(1_000).optional(),
  deck: plainText(1_000).optional(),
  published: z.union([Instant, CalendarDate]).describe('When it became public: a day, or a moment in UTC'),
  language: Language,
  address: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  text: plainText(200_000),
  textIs: z
    .enum(['account', 'excerpts', 'licensed', 'own'])
    .default('account')
    .describe('account: told in our own words; excerpts: only the sentences that entries rest on, quoted'),
  loaded: z.array(z.strictObject({ words: plainText(200), reason: plainText(300) })).default([]),
  pictures: z.array(Picture).default([]),
  earlierReports: z.array(EarlierReport).default([]),
  root: z
    .strictObject({
      source: ref('source'),
      as: z.enum(['copy', 'translation', 'agency-report']),
    })
    .optional()
    .describe('The text that this one copies or translates: both count as one root'),
  missing: z.array(plainText(300)).default([]).describe('Embedded items that were gone when it was read'),
  archive: Digest.optional(),
})
export type Source = z.infer<typeof Source>
