import type { Draft, Siglum } from '../text/draft.ts'
import { detectLanguage } from '../text/language.ts'
import { accept, type Doubt, type Reading, type Refusal, type Result, refuse } from '../text/reading.ts'
import { binarySort, decodeText, isKnownEncoding } from './encoding.ts'

/** The forms in which a draft can be read. */
export type DraftFormat = 'md' | 'txt' | 'html' | 'json' | 'xml'

/** A file with a draft: the name under which the user knows it (`-` for standard input) and the label that the draft is to bear. */
export type DraftName = { readonly name: string; readonly siglum: Siglum }

/** The largest file that is read, in bytes: five million words are more than any instrument has. */
export const MOST_DRAFT_BYTES = 20 * 1024 * 1024

/** Why a file of this size is not read, told before it is opened; null where it may be. */
export const refuseSize = (name: string, bytes: number): Refusal | null => {
  const megabytes = (size: number): number => Math.round(size / 1024 / 1024)
  if (bytes > MOST_DRAFT_BYTES) {
    return {
      kind: 'file-too-large',
      params: { file: name, megabytes: megabytes(bytes), most: megabytes(MOST_DRAFT_BYTES) },
    }
  }
  return bytes === 0 ? { kind: 'file-empty', params: { file: name } } : null
}

const FORMATS: Readonly<Record<string, DraftFormat>> = {
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  xml: 'xml',
  akn: 'xml',
}

/** Forms of documents that are known and not read, by their extension. */
const UNREAD: Readonly<Record<string, string>> = {
  docx: 'Word (.docx)',
  doc: 'Word 97 (.doc)',
  odt: 'OpenDocument (.odt)',
  rtf: 'RTF (.rtf)',
  pdf: 'PDF (.pdf)',
  epub: 'EPUB (.epub)',
}

/** The extensions that `readDraft` accepts, in lower case and without the dot. */
export const DRAFT_EXTENSIONS: readonly string[] = Object.keys(FORMATS)

const extensionOf = (name: string): string => /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What a file without an extension holds, told by its first words. */
const formatOfText = (text: string): DraftFormat => {
  const start = text.slice(0, 2000).trimStart()
  if (/^(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(start)) return 'html'
  if (/<(?:\w{1,20}:)?akomaNtoso[\s>]/.test(start)) return 'xml'
  if (/^\{\s*(?:"|$)/.test(start)) return 'json'
  return /^(?:---\r?\n|#{1,6} |<!-- ?[^\s<>]+ ?-->)/.test(start) || /\n#{1,6} /.test(start) ? 'md' : 'txt'
}

const readers: Readonly<Record<DraftFormat, (source: string, siglum: Siglum) => Promise<Result<Reading<Draft>>>>> = {
  // Each format is loaded only where it is met: all of their libraries together take longer to load than two plans to compare.
  md: async (source, siglum) => accept(await (await import('./markdown-draft.ts')).readMarkdownDraft(source, siglum)),
  txt: async (source, siglum) => accept((await import('./text-draft.ts')).readTextDraft(source, siglum)),
  html: async (source, siglum) => accept((await import('./html-draft.ts')).readHtmlDraft(source, siglum)),
  xml: async (source, siglum) => (await import('./akn-draft.ts')).readAknDraft(source, siglum),
  json: async (source, siglum) => (await import('./json-draft.ts')).readJsonDraft(source, siglum),
}

const doubt = (kind: string, params: Doubt['params']): Doubt => ({ kind, params, span: null, file: null })

const HIDDEN = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** Signs that no reader sees and that can make two texts look alike: they are kept, and said. */
const doubtHiddenSigns = (source: string): readonly Doubt[] => {
  const count = source.match(HIDDEN)?.length ?? 0
  return count > 0 ? [doubt('hidden-signs', { count })] : []
}

/** Numbers that the draft itself lists as not known are no surprise. */
const withoutKnownGaps = (draft: Draft, doubts: readonly Doubt[]): readonly Doubt[] => {
  const missing = new Set(draft.completeness.kind === 'partial' ? draft.completeness.missing : [])
  return doubts.flatMap(one => {
    if (one.kind !== 'number-missing' || missing.size === 0) return [one]
    const numbers = String(one.params.numbers).split(', ')
    const unknown = numbers.filter(number => !missing.has(number))
    if (unknown.length === 0) return []
    const count = Number(one.params.count) - (numbers.length - unknown.length)
    return [{ ...one, params: { ...one.params, numbers: unknown.join(', '), count } }]
  })
}

const withLanguage = (draft: Draft): Draft => {
  if (draft.language !== null) return draft
  return {
    ...draft,
    language: detectLanguage(draft.provisions.map(({ heading, text }) => `${heading ?? ''} ${text}`).join('\n')),
  }
}

const hasWords = (draft: Draft): boolean =>
  draft.provisions.some(({ text, heading, marking }) => text !== '' || heading !== null || marking !== null)

const namedFile = (result: Result<Reading<Draft>>, name: string): Result<Reading<Draft>> =>
  result.ok ? result : refuse({ ...result.refusal, params: { file: name, ...result.refusal.params } })

const refuseForm = (name: string, bytes: Uint8Array): Refusal | null => {
  const extension = extensionOf(name)
  const unread = UNREAD[extension]
  if (unread !== undefined) return { kind: 'format-not-read', params: { file: name, format: unread } }
  const sort = binarySort(bytes)
  if (sort !== null) return { kind: 'file-binary', params: { file: name, sort } }
  const known = extension === '' || name === '-' || extension in FORMATS
  return known ? null : { kind: 'format-unknown', params: { file: name, extension } }
}

const XML_ENCODING = /^<\?xml[^>]{1,100}?encoding\s{0,5}=\s{0,5}["']([\w-]{1,40})["']/

const declaredIn = async (format: DraftFormat | undefined, bytes: Uint8Array): Promise<string | null> => {
  if (format === 'html') return (await import('./html-draft.ts')).declaredEncoding(bytes)
  return format === 'xml'
    ? (XML_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? null)
    : null
}

/**
 * Reads a draft from the bytes of a file, by its extension and its content: `.md .txt .html .json`, `.xml` (Akoma Ntoso), and anything without an extension.
 * A file that reads badly is still read, with doubts. Refuses `file-empty`, `file-too-large` {megabytes, most}, `file-binary` {sort},
 * `format-unknown` {extension}, `format-not-read` {format}, `draft-without-words`, `encoding-unknown` {encoding},
 * and what `readJsonDraft` and `readAknDraft` refuse; `params.file` is the name.
 */
export const readDraft = async (bytes: Uint8Array, { name, siglum }: DraftName): Promise<Result<Reading<Draft>>> => {
  const refused = refuseSize(name, bytes.length) ?? refuseForm(name, bytes)
  if (refused !== null) return refuse(refused)
  const named = FORMATS[extensionOf(name)]
  const declared = await declaredIn(named, bytes)
  if (named === 'xml' && declared !== null && !isKnownEncoding(declared)) {
    return refuse({ kind: 'encoding-unknown', params: { file: name, encoding: declared } })
  }
  const text = decodeText(bytes, declared)
  if (text.value.trim() === '') return refuse({ kind: 'file-empty', params: { file: name } })
  const format = named ?? formatOfText(text.value)
  const page = format === 'txt' && formatOfText(text.value) === 'html'
  const read = namedFile(await readers[page ? 'html' : format](text.value, siglum), name)
  if (!read.ok) return read
  const draft = withLanguage(read.value.value)
  if (!hasWords(draft)) return refuse({ kind: 'draft-without-words', params: { file: name } })
  const told = page ? [doubt('format-told-by-content', { format: 'HTML' })] : []
  const doubts = [
    ...told,
    ...text.doubts,
    ...withoutKnownGaps(draft, read.value.doubts),
    ...doubtHiddenSigns(text.value),
  ]
  return accept({ value: draft, doubts: doubts.map(one => ({ ...one, file: one.file ?? name })) })
}
