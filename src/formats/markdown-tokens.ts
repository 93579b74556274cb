import MarkdownIt from 'markdown-it'

/** One opening, closing or leaf of the block structure, as markdown-it gives it. */
export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

// Tables are read, since drafts have them. Four spaces are an indent and no code, `[Option 1]: …` is a bracket and no reference.
const reader = new MarkdownIt('default', { html: true, linkify: false, typographer: false })
reader.disable(['code', 'reference'])

/** Blocks nested deeper than this are not read as Markdown. */
export const DEEPEST_MARKDOWN = 100

/** The blocks of a Markdown text, in order, with the lines they stand on (`map`). The words inside are not read yet. */
export const readBlocks = (markdown: string): readonly Token[] => {
  const tokens: Token[] = []
  reader.block.parse(markdown.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'), reader, {}, tokens)
  return tokens
}

/** Words with the signs of Markdown taken away: `lines` of text, and how many stretches were struck out and left out. */
export type PlainWords = { readonly lines: readonly string[]; readonly struck: number }

const HAS_SIGNS = /[*_`\\&<~]|\]\(/

const textOf = (token: Token): string => {
  switch (token.type) {
    case 'softbreak':
      return '\n'
    case 'hardbreak':
      return '\n'
    case 'image':
      return token.content
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? '\n' : ''
    default:
      return token.content
  }
}

/** The words of a block: emphasis, links, escapes and entities become plain text; struck-out words are left out. */
export const plainWords = (content: string): PlainWords => {
  if (!HAS_SIGNS.test(content)) return { lines: content.split('\n'), struck: 0 }
  const tokens: Token[] = []
  reader.inline.parse(content, reader, {}, tokens)
  let struck = 0
  let depth = 0
  let text = ''
  for (const token of tokens) {
    if (token.type === 's_open' && depth++ === 0) struck++
    if (token.type === 's_close') depth--
    if (depth === 0) text += textOf(token)
  }
  return { lines: text.split('\n'), struck }
}
