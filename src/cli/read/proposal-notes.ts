import type { LeftOut, Proposed } from '../../reading/propose/proposal.ts'
import { wordsAt } from '../../text/span.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { doubtSentence, refusalSentence, type Say, sayIn } from '../../web/pages/phrases.ts'
import type { ProposedFile } from './proposed-file.ts'
import { type ReadingArea, sayReadingRule } from './say-reading.ts'

/** Words of an article as one line of Markdown in which nothing of them is taken for a sign of it. */
const inMarkdown = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .slice(0, 600)
    .replace(/[\\`*_{}[\]()<>#+!|~&-]/g, '\\$&')

const entry = (say: Say, text: string, { thing, span, area, rule }: Proposed): string =>
  `- [ ] \`${thing.kind}\` \`${thing.value.id}\`: “${inMarkdown(wordsAt(text, span))}”  \n  ${say('read.rule', { rule: sayReadingRule(say, area as ReadingArea, rule) })}`

const left = (say: Say, text: string, { span, why }: LeftOut): string =>
  `- “${inMarkdown(wordsAt(text, span))}” – ${say(`propose.why.${why}`)}`

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`### ${title}`, '', ...lines, '']

const tellFile = (phrases: Phrases, { file, proposal, refused }: ProposedFile): readonly string[] => {
  const say = sayIn(phrases)
  const { text } = file.reading.value.article
  const inOrder = proposal.proposed.toSorted((one, other) => one.span.start - other.span.start)
  return [
    `## ${inMarkdown(file.file)} → \`${proposal.source.id}\``,
    '',
    ...section(
      say('propose.notes.doubts'),
      [...proposal.doubts, ...file.reading.doubts].map(doubt => `- ${inMarkdown(doubtSentence(phrases, doubt))}`),
    ),
    ...section(
      say('propose.notes.entries'),
      inOrder.map(one => entry(say, text, one)),
    ),
    ...section(
      say('propose.notes.left-out'),
      proposal.leftOut.map(one => left(say, text, one)),
    ),
    ...section(
      say('propose.notes.refused'),
      refused.map(refusal => `- ${inMarkdown(refusalSentence(phrases, refusal))}`),
    ),
  ]
}

/** The page that stands beside a proposal: every proposed entry in the order of the article with the rule that found it, to be ticked off; what was left out, and why. */
export const renderNotes = (
  phrases: Phrases,
  files: readonly ProposedFile[],
  { folder, record }: { readonly folder: string; readonly record: string },
): string => {
  const say = sayIn(phrases)
  return [
    `# ${say('propose.notes.title')}`,
    '',
    say('propose.notes.about'),
    '',
    `    travaux import ${folder} --record ${record}`,
    '',
    ...files.flatMap(file => tellFile(phrases, file)),
  ].join('\n')
}
