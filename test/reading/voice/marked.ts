import type { ReadAttribution } from '../../../src/reading/attribution/read-attribution.ts'
import { type Ground, layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'

/** A text of a test: its lines of `+` (the writer judges) and `-` (he does not), and the attributions that `[[…]]` mark, all said by the text's first word. */
export type Marked = {
  readonly ground: Ground
  readonly attributions: readonly ReadAttribution[]
  readonly lines: readonly { readonly start: number; readonly end: number; readonly isOwn: boolean }[]
}

/** Reads a marked text: every line is `+ …` or `- …`. */
export const readMarked = (marked: string, language: 'de' | 'en'): Marked => {
  let text = ''
  const lines: { start: number; end: number; isOwn: boolean }[] = []
  const attributions: ReadAttribution[] = []
  for (const line of marked.trim().split('\n')) {
    const start = text.length
    for (const part of line
      .trim()
      .slice(2)
      .split(/(\[\[.*?\]\])/)) {
      if (part.startsWith('[[')) {
        const content = { start: text.length, end: text.length + part.length - 4 }
        const name = { start: 0, end: 1 }
        attributions.push({
          content,
          cue: null,
          kind: 'indirect',
          chain: [{ name, role: 'person' }],
          party: null,
          rule: 'test',
        } as unknown as ReadAttribution)
        text += part.slice(2, -2)
      } else text += part
    }
    lines.push({ start, end: text.length, isOwn: line.trim().startsWith('+') })
    text += '\n'
  }
  const { value } = readPlainArticle({ text, address: null, outlet: null, published: null, language })
  // The whole is body: the lines of a test are no headlines.
  const article = { ...value, head: { ...value.head, title: null, deck: null } }
  return { ground: layOut(article), attributions, lines }
}
