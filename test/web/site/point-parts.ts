import { Parser } from 'htmlparser2'
import { pointsOf } from '../../../src/web/pages/site/points-ids.ts'
import { sampleEntries, samplePage, viewOf } from './sample.ts'

/** Our samples of a record. */
export const SAMPLES = ['ukraine-2025', 'lake-treaty'] as const
const TONGUES = ['en', 'de'] as const

/** The state of one of our samples. */
export const stateOf = (name: string) => viewOf(sampleEntries(name), `${name}/en/points/`).state

/** The words of some HTML. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

/** A page of a sample without its frame, as HTML. */
export const bodyOf = (address: string): string => samplePage(address).body.toString()

/** The element of an id, up to the end of an element of its kind. */
export const elementOf = (html: string, id: string): string => {
  const at = html.indexOf(` id="${id}"`)
  if (at < 0) throw new Error(`no element ${id}`)
  const from = html.lastIndexOf('<', at)
  const tag = /^<(\w+)/.exec(html.slice(from))?.[1] ?? ''
  let depth = 0
  for (const match of html.slice(from).matchAll(new RegExp(`<(/?)${tag}\\b`, 'g'))) {
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return html.slice(from, from + match.index)
  }
  throw new Error(`no end of ${id}`)
}

/** The words of the element of an id. */
export const wordsIn = (html: string, id: string): string => plain(elementOf(html, id))
/** What stands under the heading of an id. */
export const sectionOf = (html: string, id: string): string =>
  html.split(`<h2 id="${id}">`)[1]?.split('</section>')[0] ?? ''
/** The words that were inserted, or deleted, one mark after the other. */
export const marksIn = (html: string, tag: 'ins' | 'del'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) =>
    plain(inner.replace(/<span class="vh".*?<\/span>/gs, '')),
  )

/** What a reader sees of the words of a wording with the deletions taken out. */
export const newWords = (html: string): string => {
  const open: boolean[] = []
  let isIn = false
  let words = ''
  const parser = new Parser({
    onopentag: (name, { class: cls = '' }) => {
      if (name === 'p') isIn = cls === 'words'
      open.push(name === 'del' || cls === 'vh' || cls === 'hop')
    },
    ontext: text => {
      if (isIn && !open.includes(true)) words += text
    },
    onclosetag: name => {
      open.pop()
      if (name === 'p') isIn = false
    },
  })
  parser.end(html)
  return words.replace(/\s+/g, ' ').trim()
}

/** Every id of some HTML. */
export const idsIn = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')

/** The pages of all points of a sample in both languages, with their addresses. */
export const pagesOf = (name: string): readonly (readonly [string, string])[] =>
  TONGUES.flatMap(tongue =>
    pointsOf(stateOf(name)).map(({ id }) => {
      const address = `${name}/${tongue}/points/${id}/`
      return [address, bodyOf(address)] as const
    }),
  )
