import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/cli/markdown.ts'
import { runs } from '../campaign.ts'

const markdown = new MarkdownIt({ html: true })

const read = (html: string): { readonly text: string; readonly tags: readonly string[] } => {
  let text = ''
  const tags: string[] = []
  const parser = new Parser({
    ontext: words => {
      text += words
    },
    onopentag: name => tags.push(name),
  })
  parser.end(html)
  return { text: text.replace(/\s+/g, ' ').trim(), tags }
}

const sign = fc.constantFrom(
  ...'ab1 \n*_`#[]()<>&|~$\\-+=.!:;"\'{}^%@/'.split(''),
  '\n\n',
  '    ',
  '<b>',
  '&amp;',
  '```',
)

test('words of a draft stay words: no sign of theirs becomes Markdown or HTML', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), signs => {
      const words = signs.join('')
      const { text, tags } = read(markdown.render(`x ${escapeMarkdown(words)} x`))
      return text === `x ${words} x`.replace(/\s+/g, ' ').trim() && tags.every(tag => tag === 'p' || tag === 'br')
    }),
    { numRuns: runs(1000) },
  )
})

test('also at the beginning of a paragraph', () => {
  for (const words of ['# a', '- a', '1. a', '1) a', '+ a', '> a', '---', '===', '| a | b |', '    a', '[a]: b'])
    expect(read(markdown.render(escapeMarkdown(words).trim())).text).toBe(words.trim())
})
