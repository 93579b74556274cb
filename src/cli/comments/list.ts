import type { Anchor, Comment, CommentStatus } from '../../comments/comment.ts'
import { accept, type Result } from '../../text/reading.ts'
import { type Say, sayIn } from '../../web/pages/phrases.ts'
import { tellMoment } from '../../web/pages/tell.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { type OpenComments, withComments } from './with-people.ts'

/** How many comments a terminal gets at most; JSON has all. */
const MOST = 200

/** How many comments are asked for at once. */
const PAGE = 1_000

/** How many characters of a comment stand in the list. */
const FIRST_WORDS = 160

const isStatus = (raw: string | undefined): raw is CommentStatus => raw !== undefined

const asked = ({ call }: Errand): readonly CommentStatus[] | null => {
  const { status } = call.values
  return isStatus(status) ? [status] : null
}

/** All comments that a call asks for, the newest first, up to as many as are wanted. */
const load = async (
  errand: Errand,
  { store, negotiation }: OpenComments,
  most: number,
): Promise<Result<readonly Comment[]>> => {
  const all: Comment[] = []
  const query = { status: asked(errand), writer: null, parent: null, words: null, order: 'newest' } as const
  while (all.length < most) {
    const page = await store.list(negotiation, { ...query, from: all.length, most: Math.min(PAGE, most - all.length) })
    if (!page.ok) return page
    all.push(...page.value)
    if (page.value.length === 0) break
  }
  return accept(all)
}

const tellAnchor = (say: Say, anchor: Anchor): string => {
  switch (anchor.kind) {
    case 'page':
      return say('comments.on-page', { page: anchor.page })
    case 'point':
      return say('comments.on-point', { lineage: anchor.lineage })
    case 'provision':
      return say('comments.on-provision', { provision: anchor.provision, draft: anchor.draft })
  }
}

const firstWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > FIRST_WORDS ? `${line.slice(0, FIRST_WORDS).replace(/[\uD800-\uDBFF]$/, '')} …` : line
}

const tellOne = (say: Say, comment: Comment): readonly Paragraph[] => [
  headed(
    0,
    comment.id,
    [
      say(`comments.status.${comment.status}`),
      tellMoment(comment.writtenAt),
      tellAnchor(say, comment.anchor),
      ...(comment.parent === null ? [] : [say('comments.answers', { parent: comment.parent })]),
    ].join(' · '),
  ),
  plain(4, comment.status === 'erased' ? say('comments.gone') : `${comment.name}: ${firstWords(comment.text)}`),
]

const tellAll = (say: Say, record: string, comments: readonly Comment[]): readonly Paragraph[] => {
  if (comments.length === 0) return [plain(0, say('comments.none', { record }))]
  return [
    plain(0, say('comments.listed', { record, count: comments.length })),
    ...(comments.length < MOST ? [] : [plain(0, say('comments.more', { most: MOST }))]),
    GAP,
    ...comments.flatMap(comment => tellOne(say, comment)),
  ]
}

/** `travaux comments list`: the comments of a record, the newest first; with `--status` only those in one state. */
export const runList: Run = errand =>
  withComments(errand, async (comments): Promise<Result<number, Refusals>> => {
    const { record, negotiation } = comments
    const most = errand.call.values.format === 'json' ? Number.MAX_SAFE_INTEGER : MOST
    const listed = await load(errand, comments, most)
    if (!listed.ok) return listed
    const json = { travaux: 'comments/1', what: 'list', record, negotiation, comments: listed.value }
    return accept(await writeAnswer(errand, json, () => tellAll(sayIn(errand.phrases), record, listed.value)))
  })
