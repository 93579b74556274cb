import { extname } from 'node:path'
import { binarySort, decodeText } from '../../formats/encoding.ts'
import type { Article } from '../../reading/article.ts'
import { readPlainArticle } from '../../reading/head/plain-article.ts'
import { accept, type Reading, type Result, refuse } from '../../text/reading.ts'
import { loadDraftFile } from '../drafts.ts'
import { fieldsOf } from '../json-lines.ts'

/** One article that was asked for: the file or address it came from, and what its page or text gave. */
export type ArticleFile = { readonly file: string; readonly article: Reading<Article> }

type Loaded = { readonly file: string; readonly bytes: Uint8Array; readonly charset: string | null }

const CHARSET = /<meta[^>]{1,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i
/** Longest text that is read as one article, in UTF-16 units: some fifty thousand words. */
const LONGEST = 300_000
/** How much of a page is looked at for its encoding and its first tag, in bytes. */
const START = 4096

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, START))

const looksLikeHtml = (start: string): boolean =>
  /<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b/i.test(start)

const isAddress = (word: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(word)

const textIn = (fields: Readonly<Record<string, unknown>>, name: string): string | null | undefined => {
  const value = fields[name]
  return value === undefined || value === null ? null : typeof value === 'string' ? value : undefined
}

const FIELDS = ['url', 'outlet', 'title', 'published', 'language'] as const

const readJson = (file: string, text: string): Result<Reading<Article>> => {
  const fields = fieldsOf(text)
  if (fields === null || typeof fields.text !== 'string') return refuse({ kind: 'article-no-json', params: { file } })
  const wrong = FIELDS.find(name => textIn(fields, name) === undefined)
  if (wrong !== undefined) return refuse({ kind: 'article-bad-field', params: { file, field: wrong } })
  const of = (name: (typeof FIELDS)[number]): string | null => textIn(fields, name) ?? null
  if (of('published') !== null && !/^\d{4}-\d\d-\d\d(?:T|$)/.test(of('published') ?? ''))
    return refuse({ kind: 'article-bad-field', params: { file, field: 'published' } })
  return accept(
    readPlainArticle({
      text: fields.text,
      address: of('url'),
      outlet: of('outlet'),
      published: of('published'),
      language: of('language'),
    }),
  )
}

// The extraction of pages and its libraries are loaded only for a page.
const readHtml = async (text: string, address: string | null): Promise<Result<Reading<Article>>> =>
  (await import('../../reading/page/read-page.ts')).readPage(text, address)

const readPlain = (text: string): Reading<Article> =>
  readPlainArticle({ text, address: null, outlet: null, published: null, language: null })

const readLoaded = async ({ file, bytes, charset }: Loaded): Promise<Result<Reading<Article>>> => {
  const sort = binarySort(bytes)
  if (sort !== null) return refuse({ kind: 'article-binary', params: { file, sort } })
  const start = startOf(bytes)
  const { value: text, doubts } = decodeText(bytes, charset ?? CHARSET.exec(start)?.[1] ?? null)
  const extension = extname(file).toLowerCase()
  const address = isAddress(file) ? file : null
  const asHtml = /^\.x?html?$/.test(extension) || address !== null || (extension === '' && looksLikeHtml(start))
  const asJson = extension === '.json' || (file === '-' && text.trimStart().startsWith('{'))
  const read = asHtml ? await readHtml(text, address) : asJson ? readJson(file, text) : accept(readPlain(text))
  if (!read.ok) return read
  const { value, doubts: more } = read.value
  return value.text.length > LONGEST
    ? refuse({ kind: 'article-too-long', params: { most: LONGEST } })
    : accept({ value, doubts: [...doubts, ...more] })
}

const load = async (word: string): Promise<Result<Loaded>> => {
  if (isAddress(word)) {
    const { fetchPage } = await import('../../server/fetching/fetch-page.ts')
    const page = await fetchPage(word)
    return page.ok ? accept({ file: page.value.address, ...page.value }) : page
  }
  const loaded = await loadDraftFile(word)
  if (loaded.ok) return accept({ ...loaded.value, charset: null })
  const { kind } = loaded.refusal
  return kind === 'file-empty' ? refuse({ kind: 'article-empty', params: { file: word } }) : loaded
}

/**
 * Loads one article: an address, a file, or `-` for standard input; a page of HTML, plain text, or the fields of one as JSON. Refuses what is not given by
 * the system or the network, what is no text, and what the page reader refuses; a refusal names the file.
 */
export const loadArticle = async (word: string): Promise<Result<ArticleFile>> => {
  const loaded = await load(word)
  if (!loaded.ok) return loaded
  const article = await readLoaded(loaded.value)
  if (!article.ok) return refuse({ ...article.refusal, params: { file: word, ...article.refusal.params } })
  const { value, doubts } = article.value
  return accept({ file: word, article: { value, doubts: doubts.map(doubt => ({ ...doubt, file: word })) } })
}
