import type { Draft, Provision, Siglum } from '../text/draft.ts'
import { toProvisionId } from '../text/draft.ts'
import { markingAt } from '../text/numbering.ts'
import { type Outline, readOutline } from '../text/outline.ts'
import type { Doubt, Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { assembleDraft, type DraftHead } from './draft-head.ts'
import { readMarkdownHead } from './markdown-head.ts'
import { readMarkdownLines } from './markdown-lines.ts'

const COMMENT = /^[ \t]*<!--[ \t]*([^\s<>]{1,300})[ \t]*-->[ \t]*$/gm
const FIRST_COMMENT = /^\s*(?:#[^\n]*\n\s*)?<!--[ \t]*[^\s<>]{1,300}[ \t]*-->[ \t]*(?:\r?\n|$)/

type NamedBlock = { readonly name: string; readonly span: Span }

/** The blocks that comments with ids open, with the space around them left out. */
const namedBlocks = (source: string, from: number): readonly NamedBlock[] => {
  COMMENT.lastIndex = from
  const comments = [...source.matchAll(COMMENT)].filter(({ index }) => index >= from)
  return comments.map((comment, i): NamedBlock => {
    const start = comment.index + comment[0].length
    const block = source.slice(start, comments[i + 1]?.index ?? source.length)
    const lead = block.length - block.trimStart().length
    return {
      name: comment[1] ?? '',
      span: { start: start + lead, end: start + Math.max(lead, block.trimEnd().length) },
    }
  })
}

type Headed = Pick<Provision, 'marking' | 'heading' | 'text' | 'depth'>

const HEADING = /^(?:\*\*(.{1,500})\*\*|(#{1,6})[ \t]+(.*?)[ \t]*#*)[ \t]*(?:\r?\n|$)/

/** The heading of a block (`**Scope**` or `## Article 5 – Scope`), with its number, and the words below as they stand. */
const headBlock = (block: string): Headed => {
  const match = HEADING.exec(block)
  if (!match) return { marking: null, heading: null, text: block, depth: 1 }
  const words = match[1] ?? match[3] ?? ''
  const marking = match[2] === undefined ? null : markingAt(words, 'heading')
  const heading = marking === null ? words : words.slice(marking.rest)
  const text = block.slice(match[0].length).trim()
  return {
    marking: marking?.printed ?? null,
    heading: heading === '' ? null : heading,
    text,
    depth: match[2]?.length ?? 1,
  }
}

/** Reads a draft whose blocks are opened by comments with their ids, as they stand: no numbers are read inside. */
const readNamed = (source: string, from: number, head: DraftHead): Reading<Outline> => {
  const taken = new Set<string>()
  const doubts: Doubt[] = []
  const provisions = namedBlocks(source, from).map(({ name, span }): Provision => {
    let name_ = name
    for (let again = 2; taken.has(name_); again++) name_ = `${name}~${again}`
    if (name_ !== name) doubts.push({ kind: 'id-repeated', params: { id: name }, span, file: null })
    taken.add(name_)
    const id = toProvisionId(name_) ?? (`provision-${taken.size}` as Provision['id'])
    return { id, kind: 'text', wording: head.wording, span, ...headBlock(source.slice(span.start, span.end)) }
  })
  const shallowest = Math.min(...provisions.map(({ depth }) => depth))
  const title = /^\s*#\s+([^\n]*)\n\s*<!--/.exec(source.slice(from))?.[1]?.trim() ?? null
  return {
    value: { title, provisions: provisions.map(p => ({ ...p, depth: Math.max(1, p.depth - shallowest + 1) })) },
    doubts,
  }
}

const readStructured = (source: string, from: number, head: DraftHead, siglum: Siglum): Reading<Outline> => {
  const lines = readMarkdownLines(source, from)
  const outline = readOutline(lines.value, { siglum, wording: head.wording })
  return { value: outline.value, doubts: [...lines.doubts, ...outline.doubts] }
}

/**
 * Reads a draft in Markdown: a YAML head, then headings, lists and paragraphs, or blocks opened by comments with their ids (`<!-- us-28.8 -->`).
 * Its words are without the signs of Markdown; spans point into the file as it is. In blocks with ids the words stay as they stand.
 */
export const readMarkdownDraft = async (source: string, siglum: Siglum): Promise<Reading<Draft>> => {
  const { value, doubts } = await readMarkdownHead(source)
  const named = FIRST_COMMENT.test(source.slice(value.bodyStart))
  const outline = named
    ? readNamed(source, value.bodyStart, value.head)
    : readStructured(source, value.bodyStart, value.head, siglum)
  return { value: assembleDraft(siglum, value.head, outline.value, source), doubts: [...doubts, ...outline.doubts] }
}
