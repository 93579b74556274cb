import type { Comment, CommentId, PublicComment, WriterId } from '../../../src/comments/comment.ts'
import type { NegotiationId, ThingId } from '../../../src/record/id.ts'
import { fill, type Tongue } from '../../../src/web/pages/phrases.ts'
import { commentRulesDe } from '../../../src/web/pages/phrases-comment-rules.de.ts'
import { commentRulesEn } from '../../../src/web/pages/phrases-comment-rules.en.ts'
import { commentsDe } from '../../../src/web/pages/phrases-comments.de.ts'
import { commentsEn } from '../../../src/web/pages/phrases-comments.en.ts'
import type { Telling } from '../../../src/web/pages/site/comments/telling.ts'

const tellingOf = (tongue: Tongue, phrases: Readonly<Record<string, string>>): Telling => ({
  say: (key, params = {}) => fill(phrases[key] ?? key, params),
  tongue,
})

/** How pages speak in each language. */
export const TELLING: Readonly<Record<Tongue, Telling>> = {
  en: tellingOf('en', { ...commentRulesEn, ...commentsEn }),
  de: tellingOf('de', { ...commentRulesDe, ...commentsDe }),
}

/** An address that the objects behind the pages carry along and no page may show. */
export const SECRET = 'hidden.reader@example.org'

/** What a reader may write: plain words, unless a test has others. */
export type Written = { readonly name: string; readonly text: string }
export const PLAIN: Written = { name: 'Reader One', text: 'First paragraph.\n\nSee https://example.org/page for more.' }

/** The id of a comment of the sample, by its number. */
export const id = (place: number): CommentId => `comment${String(place).padStart(19, '0')}` as CommentId

/** A comment of the sample. */
export const comment = (place: number, { name, text }: Written, more: Partial<Comment> = {}): Comment => ({
  id: id(place),
  negotiation: 'talks-2030' as NegotiationId,
  parent: null,
  anchor: { kind: 'point', lineage: 'l-8' as ThingId, draft: 'd-1' as ThingId, provision: 'p-8' as ThingId },
  revision: 12,
  language: 'en',
  name,
  text,
  status: 'public',
  writtenAt: '2030-03-01T10:00:00.000Z',
  editedAt: null,
  writer: 'writer00000000000000000000' as WriterId,
  // More than a page asks for: what is handed over by mistake must not be shown.
  ...{ address: SECRET },
  ...more,
})

/** A comment of the sample as everybody may see it. */
export const asPublic = (place: number, written: Written, more: Partial<PublicComment> = {}): PublicComment => ({
  ...comment(place, written),
  status: 'public',
  avatar: (place * 0x12_34_57) % 2 ** 24,
  ...more,
})
