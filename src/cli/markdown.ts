import type { Comparison } from '../text/compare.ts'
import type { Draft } from '../text/draft.ts'
import type { Piece } from '../web/pages/cut-pieces.ts'
import type { Say } from '../web/pages/phrases.ts'
import {
  describeDraft,
  nameChange,
  sayBrackets,
  sayCautions,
  sayFacts,
  sayReintroduced,
} from '../web/pages/say-change.ts'
import { isQuiet, pairsOf, type ShownChange, type ShownPair } from '../web/pages/shown-change.ts'
import { sayExtents, sayOutcomes, tally } from '../web/pages/tally.ts'

/** What a draft says is text: whatever Markdown or HTML would take for a sign of its own is escaped. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~#$]/g, sign => `\\${sign}`)
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '<br>\n')

const TAGS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  deleted: ['<del>', '</del>'],
  inserted: ['<ins>', '</ins>'],
}

// A line break at the edge of a piece is text between marks: only what stands inside is marked.
const renderPiece = ({ kind, text, move }: Piece): string => {
  const marked = `${TAGS[kind][0]}${escapeMarkdown(text)}${TAGS[kind][1]}`
  return move === null ? marked : kind === 'deleted' ? `${marked} (→ ${move})` : `(${move} →) ${marked}`
}

const renderPieces = (pieces: readonly Piece[]): string =>
  pieces.map(renderPiece).join('').replace(/ {2,}/g, ' ').trim()

const oneLine = (text: string): string => escapeMarkdown(text).replaceAll('<br>\n', ' ')

const renderDraft = (say: Say, draft: Draft, file: string | null): string => {
  const facts = [...describeDraft(say, draft), ...(draft.note === null ? [] : [draft.note])]
  const words = [`**${oneLine(draft.siglum)}**`, oneLine(draft.title ?? file ?? ''), ...facts.map(oneLine)]
  return `- ${words.filter(word => word !== '').join(' · ')}`
}

const renderRow = (say: Say, shown: ShownChange): string => {
  const cells = [shown.names.before, shown.names.after, sayFacts(say, shown).join(', ')]
  const none = shown.change.unreported ? '?' : '–'
  return `| ${cells.map(cell => oneLine(cell) || none).join(' | ')} |`
}

const renderChange = (say: Say, shown: ShownChange): readonly string[] => {
  const name = nameChange(shown)
  const heading = renderPieces(shown.heading)
  const text = renderPieces(shown.pieces)
  return [
    '',
    `### ${[name, ...sayFacts(say, shown), ...sayCautions(say, shown)].map(oneLine).join(' · ')}`,
    ...(heading === '' ? [] : ['', `**${heading}**`]),
    ...(text === '' ? [] : ['', text]),
    ...sayBrackets(say, shown).flatMap(sentence => ['', `> ${oneLine(sentence)}`]),
  ]
}

const renderPair = (say: Say, pair: ShownPair): readonly string[] => {
  const changed = pair.changes.filter(shown => !isQuiet(shown))
  return [
    '',
    `## ${oneLine(say('page.changes', { from: pair.from.siglum, to: pair.to.siglum }))}`,
    '',
    `| ${oneLine(pair.from.siglum)} | ${oneLine(pair.to.siglum)} | |`,
    '|---|---|---|',
    ...pair.changes.map(one => renderRow(say, one)),
    ...changed.flatMap(one => renderChange(say, one)),
  ]
}

/** A comparison as a report in Markdown: summary, drafts, a table of all changes and the redline of each, with `<del>` and `<ins>`. */
export const renderMarkdown = (
  say: Say,
  comparison: Comparison,
  files: readonly (string | null)[],
  doubts: readonly string[],
): string => {
  const pairs = pairsOf(comparison)
  const lines = [
    `# ${oneLine(comparison.drafts.map(({ title, siglum }) => title ?? siglum).join(' → '))}`,
    '',
    ...pairs.map(({ alignment, from, to }) => {
      const counted = tally(alignment, from, to)
      return `- **${oneLine(from.siglum)} → ${oneLine(to.siglum)}:** ${sayExtents(say, counted)}: ${sayOutcomes(say, counted).join(', ')}`
    }),
    ...sayReintroduced(say, comparison).map(sentence => `- ${oneLine(sentence)}`),
    '',
    ...comparison.drafts.map((draft, place) => renderDraft(say, draft, files[place] ?? null)),
    ...pairs.flatMap(pair => renderPair(say, pair)),
    ...(doubts.length === 0 ? [] : ['', `## ${say('page.doubts')}`, '', ...doubts.map(doubt => `- ${oneLine(doubt)}`)]),
  ]
  return `${lines.join('\n')}\n`
}
