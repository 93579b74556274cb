import type { Doubt } from '../../text/reading.ts'
import { readDraftBody } from './draft-body.ts'
import type { FolderRefusal, FolderThing } from './folder.ts'
import { bodyText, cutHead, type HeadAndBody } from './head-and-body.ts'
import { placed, thingOf } from './thing-of.ts'
import { type Path, readYaml } from './yaml-text.ts'

/** A Markdown file of a folder; `name` is its name without folder and extension: the id of its thing. */
export type MarkdownFile = { readonly file: string; readonly name: string; readonly text: string }

/** What one file gave. */
export type FileReading = {
  readonly things: readonly FolderThing[]
  readonly refusals: readonly FolderRefusal[]
  readonly doubts: readonly Doubt[]
}

type Fields = Readonly<Record<string, unknown>>

type Cut = HeadAndBody & { readonly fields: Fields; readonly lineOf: (path: Path) => number }

const refused = (refusals: readonly FolderRefusal[]): FileReading => ({ things: [], refusals, doubts: [] })

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const cut = ({ file, name, text }: MarkdownFile): Cut | readonly FolderRefusal[] => {
  const parts = cutHead(text)
  if (parts === null) return [{ kind: 'head-missing', params: {}, file, line: 1, field: null }]
  const yaml = readYaml(parts.head, 2)
  if (yaml.mistakes.length > 0) return yaml.mistakes.map(one => placed({ file, lineOf: () => one.line }, one))
  const { value, lineOf } = yaml
  if (!isFields(value)) return [placed({ file, lineOf }, { kind: 'not-fields', params: { form: name }, path: [] })]
  if (value.id !== undefined && value.id !== name)
    return [
      placed({ file, lineOf }, { kind: 'id-not-file-name', params: { id: String(value.id), name }, path: ['id'] }),
    ]
  return { ...parts, fields: { id: name, ...value }, lineOf }
}

const isRefusals = (cut: Cut | readonly FolderRefusal[]): cut is readonly FolderRefusal[] => Array.isArray(cut)

/** Reads `sources/<id>.md`: the head is the source, the body its text; a text that no body can hold as it is stands in the head. */
export const readSourceFile = (source: MarkdownFile): FileReading => {
  const parts = cut(source)
  if (isRefusals(parts)) return refused(parts)
  const { fields, lineOf, body, bodyLine } = parts
  const text = bodyText(body)
  const inBoth = 'text' in fields && text !== ''
  if (inBoth) {
    return refused([placed({ file: source.file, lineOf }, { kind: 'text-in-both', params: {}, path: ['text'] })])
  }
  const value = 'text' in fields ? fields : { ...fields, text }
  const lineIn = (path: Path): number => (path[0] === 'text' && !('text' in fields) ? bodyLine : lineOf(path))
  const read = thingOf({ kind: 'source', value, file: source.file, lineOf: lineIn })
  return read.ok ? { things: [read.value], refusals: [], doubts: [] } : refused(read.refusal)
}

/** Fields of a draft's head that `travaux compare` reads and the record has no place for. */
const FOR_COMPARE = ['party', 'reported_by', 'numbers_inferred']

const draftOf = (source: MarkdownFile, { fields, lineOf }: Cut): FileReading => {
  const kept = Object.fromEntries(Object.entries(fields).filter(([key]) => !FOR_COMPARE.includes(key)))
  const read = thingOf({ kind: 'draft', value: kept, file: source.file, lineOf })
  const doubts = FOR_COMPARE.filter(field => Object.hasOwn(fields, field)).map(field => ({
    kind: 'field-not-kept',
    params: { field },
    span: null,
    file: source.file,
  }))
  return read.ok ? { things: [read.value], refusals: [], doubts } : { things: [], refusals: read.refusal, doubts }
}

/** Reads `drafts/<id>.md`: the head is the draft, each heading of the body opens a provision. */
export const readDraftFile = (source: MarkdownFile): FileReading => {
  const parts = cut(source)
  if (isRefusals(parts)) return refused(parts)
  const { file, name } = source
  const head = draftOf(source, parts)
  const body = readDraftBody(parts.body, { id: name, bodyLine: parts.bodyLine })
  const why = head.things[0]?.why ?? null
  const read = body.provisions.map(({ value, line, block }) =>
    thingOf({
      kind: 'provision',
      value,
      file,
      lineOf: path => (path.length > 0 && block !== null ? block.lineOf(path) : line),
    }),
  )
  return {
    things: [...head.things, ...read.flatMap(one => (one.ok ? [{ ...one.value, why: one.value.why ?? why }] : []))],
    refusals: [
      ...head.refusals,
      ...body.mistakes.map(one => placed({ file, lineOf: () => one.line }, one)),
      ...read.flatMap(one => (one.ok ? [] : one.refusal)),
    ],
    doubts: head.doubts,
  }
}
