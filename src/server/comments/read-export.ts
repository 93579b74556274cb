import * as z from 'zod'
import { readAnchor } from '../../comments/anchor.ts'
import { cleanName, cleanText, MOST_SIGNS, signsIn } from '../../comments/clean.ts'
import type { Anchor, CommentId, PublicComment } from '../../comments/comment.ts'
import { POLICY_REASONS } from '../../comments/comment.ts'
import { toCommentId } from '../../comments/form.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { PeopleExport } from '../../store/people/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'

/** The name of the form of an export of comments, and its version. */
export const EXPORT_FORM = 'comments-export/1'

const Id = z.string().transform((raw, context): CommentId => {
  const id = toCommentId(raw)
  if (id !== null) return id
  context.addIssue({ code: 'custom', message: 'no id of a comment' })
  return z.NEVER
})

const Moment = z.iso.datetime()

const PlaceOfComment = z.unknown().transform((raw, context): Anchor => {
  const anchor = readAnchor(raw)
  if (anchor !== null) return anchor
  context.addIssue({ code: 'custom', message: 'no place of a record' })
  return z.NEVER
})

const MOST_COMMENTS = 1_000_000

// What another program wrote passes what readers' words pass; of our own exports nothing changes.
const words = (clean: (raw: string) => string, most: number) =>
  z
    .string()
    .transform(clean)
    .refine(text => text !== '' && signsIn(text) <= most)

const OneComment = z
  .object({
    id: Id,
    negotiation: z.string(),
    parent: Id.nullable(),
    anchor: PlaceOfComment,
    revision: z.int().min(0),
    language: z.string().regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,4}$/),
    writtenAt: Moment,
    editedAt: Moment.nullable(),
    avatar: z
      .int()
      .min(0)
      .max(2 ** 24 - 1),
    status: z.enum(['public', 'removed', 'erased']),
    name: words(cleanName, MOST_SIGNS.name).nullable(),
    text: words(cleanText, MOST_SIGNS.comment).nullable(),
  })
  .refine(({ status, name, text }) => (status === 'public') === (name !== null && text !== null), 'words and status')

const By = z.union([
  z.strictObject({ kind: z.literal('moderator'), name: z.string().min(1).max(200) }),
  z.strictObject({ kind: z.enum(['writer', 'rule', 'time']) }),
])

const ModeratorRoleName = z.enum(['owner', 'moderator'])

const EveryAct = { seq: z.int().min(1), at: Moment, by: By, about: Id.nullable() }

const OneAct = z.union([
  z.strictObject({
    ...EveryAct,
    kind: z.enum([
      'written',
      'approved',
      'edited',
      'erased',
      'restored',
      'closed',
      'reopened',
      'expired',
      'notice',
      'blocked',
      'unblocked',
    ]),
  }),
  z.strictObject({
    ...EveryAct,
    kind: z.literal('held'),
    rule: z.string().max(100),
    also: z.array(z.string().max(100)).min(1).max(20).exactOptional(),
  }),
  z.strictObject({
    ...EveryAct,
    kind: z.enum(['rejected', 'removed']),
    reason: z.enum(POLICY_REASONS),
    note: z.string().max(2_000).nullable(),
  }),
  z.strictObject({
    ...EveryAct,
    kind: z.enum(['invited', 'uninvited']),
    role: ModeratorRoleName,
    invitation: z.string().min(1).max(100),
  }),
  z.strictObject({
    ...EveryAct,
    kind: z.enum(['role-given', 'role-taken']),
    role: ModeratorRoleName,
    account: z.string().min(1).max(100),
  }),
  z.strictObject({ ...EveryAct, kind: z.literal('reported'), reason: z.enum(POLICY_REASONS) }),
  z.strictObject({
    ...EveryAct,
    kind: z.literal('settings'),
    changed: z.record(z.string().max(100), z.string().max(2_000)),
  }),
])

const Export = z.object({
  travaux: z.literal(EXPORT_FORM),
  negotiation: z.string(),
  comments: z.array(OneComment).max(MOST_COMMENTS),
  closed: z.array(Id).max(MOST_COMMENTS),
  acts: z.array(OneAct),
  root: z.string().regex(/^[0-9a-f]{64}$/),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Reads an export of comments; whether log and threads hold together is for the store to say. Refuses `bad-comments-file` with the first place that is not
 * of the form, and `comments-of-other`.
 */
export const readExport = (
  text: string,
  { file, negotiation }: { readonly file: string; readonly negotiation: NegotiationId },
): Result<PeopleExport> => {
  const read = Export.safeParse(parsed(text))
  if (!read.success) {
    const path = read.error.issues[0]?.path.join('.') ?? ''
    return refuse({ kind: 'bad-comments-file', params: { file, place: path === '' ? 'JSON' : path } })
  }
  const { comments, closed, acts, root } = read.data
  const other = [read.data, ...comments].find(one => one.negotiation !== negotiation)
  if (other !== undefined)
    return refuse({ kind: 'comments-of-other', params: { file, is: other.negotiation, negotiation } })
  const here = comments.map((comment): PublicComment => ({ ...comment, negotiation }))
  return accept({ negotiation, comments: here, closed, acts, root })
}
