import type { Known } from '../../reading/article.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Run } from '../errand.ts'
import { fewDoubts } from '../few-doubts.ts'
import { writePieces, writeWhole } from '../output.ts'
import { type ArticleFile, loadArticle } from './article-files.ts'
import { loadNames } from './names.ts'
import { type ReadFile, readFiles } from './read-files.ts'

type Asked = { readonly files: readonly ArticleFile[]; readonly names: readonly Known[] }

/** From this many articles on the progress of reading them is told. */
const MANY = 20

const loadFiles = async ({ call, console, phrases }: Errand): Promise<Result<readonly ArticleFile[]>> => {
  const { words } = call
  if (words.length === 0) return refuse({ kind: 'read-files', params: {} })
  if (words.filter(word => word === '-').length > 1) return refuse({ kind: 'stdin-twice', params: {} })
  const files: ArticleFile[] = []
  for (const [place, word] of words.entries()) {
    if (place > 0 && place % MANY === 0)
      console.note(sayIn(phrases)('read.progress', { done: place, of: words.length }))
    const file = await loadArticle(word)
    if (!file.ok) return file
    files.push(file.value)
  }
  return accept(files)
}

const ask = async (errand: Errand): Promise<Result<Asked>> => {
  const names = await loadNames(errand.call.values.names ?? null)
  if (!names.ok) return names
  const files = await loadFiles(errand)
  return files.ok ? accept({ files: files.value, names: names.value }) : files
}

type Format = 'text' | 'json' | 'html'

/** The format that was asked for; without a word, the one that the name of --out ends in; else text. */
const chooseFormat = ({ values }: Errand['call']): Format => {
  const wanted = values.format ?? values.out?.split('.').at(-1)
  return (['json', 'html'] as const).find(format => format === wanted) ?? 'text'
}

// The code of each form is loaded only when it is asked for.
const loadForm = async (errand: Errand, format: Format): Promise<(file: ReadFile) => string> => {
  const { phrases, tongue, console, call } = errand
  switch (format) {
    case 'json': {
      const { renderReadJson } = await import('./read-json.ts')
      return file => renderReadJson(phrases, file)
    }
    case 'html': {
      const { renderReadHtml } = await import('./read-html.ts')
      return file => renderReadHtml({ phrases, tongue }, file)
    }
    case 'text': {
      const { renderReadText } = await import('./read-terminal.ts')
      const colour = console.colour && call.values.out === undefined
      return file => renderReadText({ phrases, tongue, width: console.width, colour }, file)
    }
  }
}

function* inForm(errand: Errand, format: Format, read: Iterable<ReadFile>, form: (file: ReadFile) => string) {
  for (const file of read) {
    // The terminal's text and the JSON tell their doubts themselves; whoever writes a page sees them beside it.
    if (format === 'html') for (const line of fewDoubts(errand.phrases, file.reading.doubts)) errand.console.note(line)
    yield form(file)
  }
}

/** `travaux read`: who says what according to whom in articles, what happened when, who stands where; a proposal, which an editor confirms. */
export const runRead: Run = async errand => {
  const { call, console } = errand
  const format = chooseFormat(call)
  if (format === 'html' && call.words.length > 1) return refuse({ kind: 'read-html-one', params: {} })
  if (call.values.propose !== undefined) return (await import('./propose.ts')).runPropose(errand)
  const asked = await ask(errand)
  if (!asked.ok) return asked
  const form = await loadForm(errand, format)
  const pieces = inForm(errand, format, readFiles(asked.value.files, asked.value.names), form)
  if (call.values.out !== undefined) {
    const written = await writeWhole(call.values.out, [...pieces].join(''))
    return written.ok ? accept(0) : written
  }
  await writePieces(console, pieces)
  return accept(0)
}
