import type { Draft, Provision, ProvisionKind, Siglum, Wording } from '../text/draft.ts'
import { toProvisionId } from '../text/draft.ts'
import { accept, type Reading, type Refusal, type Result, refuse } from '../text/reading.ts'
import { readHead } from './draft-head.ts'
import { findJsonMistake } from './json-place.ts'

const KINDS: readonly ProvisionKind[] = [
  'part',
  'title',
  'chapter',
  'section',
  'article',
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'sentence',
  'recital',
  'definition',
  'annex',
  'table',
  'heading',
  'preamble',
  'text',
]
const WORDINGS: readonly Wording[] = ['original', 'quoted', 'translated', 'restated']
const DEEPEST = 1000

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (path: string, expected: string): Result<never> =>
  refuse({ kind: 'json-invalid', params: { path, expected } })

const isDepth = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= DEEPEST

const mayBeText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string'

/** The first field of a provision that does not hold what it should, with what it should hold; null where all do. */
const findMistake = (fields: Fields): readonly [string, string] | null => {
  if (typeof fields.id !== 'string' || toProvisionId(fields.id) === null) return ['id', 'id']
  if (typeof fields.text !== 'string') return ['text', 'text']
  if (!mayBeText(fields.marking)) return ['marking', 'text']
  if (!mayBeText(fields.heading)) return ['heading', 'text']
  if (fields.depth !== undefined && !isDepth(fields.depth)) return ['depth', 'depth']
  if (fields.kind !== undefined && !KINDS.includes(fields.kind as ProvisionKind)) return ['kind', KINDS.join('|')]
  const wording = fields.wording
  return wording === undefined || WORDINGS.includes(wording as Wording) ? null : ['wording', WORDINGS.join('|')]
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value.toWellFormed() : null)

const readProvision = (fields: unknown, path: string, wording: Wording): Result<Provision> => {
  if (!isFields(fields)) return invalid(path, 'object')
  const mistake = findMistake(fields)
  if (mistake !== null) return invalid(`${path}.${mistake[0]}`, mistake[1])
  return accept({
    id: toProvisionId(String(fields.id)) as Provision['id'],
    kind: (fields.kind as ProvisionKind | undefined) ?? 'point',
    marking: textOf(fields.marking),
    heading: textOf(fields.heading),
    text: textOf(fields.text) ?? '',
    depth: (fields.depth as number | undefined) ?? 1,
    wording: (fields.wording as Wording | undefined) ?? wording,
    span: null,
  })
}

const readProvisions = (list: readonly unknown[], wording: Wording): Result<readonly Provision[]> => {
  const provisions: Provision[] = []
  const taken = new Set<string>()
  for (const [i, fields] of list.entries()) {
    const read = readProvision(fields, `provisions[${i}]`, wording)
    if (!read.ok) return read
    if (taken.has(read.value.id))
      return refuse({ kind: 'id-repeated', params: { id: read.value.id, path: `provisions[${i}].id` } })
    taken.add(read.value.id)
    provisions.push(read.value)
  }
  return accept(provisions)
}

const parse = (source: string): Result<unknown> => {
  try {
    return accept(JSON.parse(source))
  } catch {
    const { line, column, found } = findJsonMistake(source)
    return refuse({ kind: 'json-malformed', params: { line, column, found } })
  }
}

/**
 * Reads a draft in the JSON form of the contracts: `{title?, language?, date?, party?, complete?, missing?, provisions: [{id, marking?, heading?, text, depth?}]}`.
 * Ids come back unchanged. Fields it does not know are passed over. Also understood: `note`, `status`, `reported_by`, `wording`, and `kind` and `wording` of a provision.
 * Refuses `json-malformed` {line, column, found}, `json-invalid` {path, expected} and `id-repeated` {id, path}.
 */
export const readJsonDraft = (source: string, siglum: Siglum): Result<Reading<Draft>, Refusal> => {
  const parsed = parse(source)
  if (!parsed.ok) return parsed
  if (!isFields(parsed.value)) return invalid('', 'object')
  const list = parsed.value.provisions
  if (!Array.isArray(list)) return invalid('provisions', 'list')
  const { head, mistakes } = readHead(parsed.value)
  const mistake = mistakes[0]
  if (mistake !== undefined) return invalid(mistake.field, mistake.expected)
  const provisions = readProvisions(list, head.wording)
  if (!provisions.ok) return provisions
  const { title, language, date, party, note, status, reportedBy, completeness } = head
  const about = { siglum, title, language, date, party, note, status, reportedBy, completeness }
  return accept({ value: { ...about, provisions: provisions.value }, doubts: [] })
}
