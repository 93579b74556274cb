import type { Completeness, Draft, Siglum, Wording } from '../text/draft.ts'
import type { Outline } from '../text/outline.ts'

/** What the head of a draft file says of the draft as a whole; null and empty lists where it says nothing. */
export type DraftHead = Pick<Draft, 'title' | 'language' | 'date' | 'party' | 'note' | 'completeness'> & {
  readonly status: 'official' | 'leaked' | 'reported' | null
  readonly reportedBy: readonly string[]
  readonly wording: Wording
  /** Markings whose numbers are not printed but inferred. */
  readonly inferred: readonly string[]
}

/** A field that does not hold what it should. `expected` is one of `text`, `day`, `language`, `list`, `yes-or-no` or the words allowed, with bars between them. */
export type HeadMistake = { readonly field: string; readonly expected: string }

/** A head and what could not be understood in it. */
export type ReadHead = { readonly head: DraftHead; readonly mistakes: readonly HeadMistake[] }

type Fields = Readonly<Record<string, unknown>>

const fieldOf = (fields: Fields, names: readonly string[]): readonly [string, unknown] => {
  const name = names.find(name => Object.hasOwn(fields, name) && fields[name] !== null) ?? ''
  return [name, name === '' ? undefined : fields[name]]
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const isTag = (text: string): boolean => /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(text)

const printed = (value: unknown): string | null =>
  typeof value === 'string' ? value.toWellFormed() : typeof value === 'number' ? String(value) : null

const printedList = (value: unknown): readonly string[] | null => {
  const values = Array.isArray(value) ? value : [value]
  const all = values.map(printed)
  return all.some(text => text === null) ? null : all.flatMap(text => (text === null ? [] : [text]))
}

const STATUSES = ['official', 'leaked', 'reported'] as const
const KNOWN = ['full', 'partial', 'described', 'alleged'] as const

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The status in the short form of a head, `leaked`, and in the form of a record, `{ known: partial, published: leaked }`. */
const statusIn = (value: unknown): (Pick<DraftHead, 'status'> & { readonly whole: boolean | null }) | null => {
  const [published, known] = isFields(value) ? [value.published, value.known] : [value, null]
  const status = STATUSES.find(word => word === published)
  const extent = KNOWN.find(word => word === known)
  return status === undefined || (isFields(value) && extent === undefined)
    ? null
    : { status, whole: extent === undefined ? null : extent === 'full' }
}

/** Whose text it is, in the form of a record: `[{ party: us }, { name: a delegate }]`, or as words. */
const partiesIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const names = Array.isArray(value) ? value.map(who => (isFields(who) ? Object.values(who)[0] : null)) : [null]
  return names.every(name => typeof name === 'string') ? names.join(', ') || null : null
}

/**
 * Reads the fields `title language date party note status reported_by wording complete missing_points numbers_inferred`
 * (also `missing`, `reportedBy`), and the head that a draft has in a record folder: `by` for the party, `status: { known, published }`.
 * A list of missing points that is there and empty says that no point is missing as a whole.
 */
export const readHead = (fields: Fields): ReadHead => {
  const mistakes: HeadMistake[] = []
  const read = <Value>(
    names: readonly string[],
    expected: string,
    take: (value: unknown) => Value | null,
  ): Value | null => {
    const [field, value] = fieldOf(fields, names)
    const taken = value === undefined ? null : take(value)
    if (value !== undefined && taken === null) mistakes.push({ field, expected })
    return taken
  }
  const text = (name: string) => read([name], 'text', printed)
  const such = (name: string, expected: string, test: (text: string) => boolean) =>
    read([name], expected, value => (typeof value === 'string' && test(value) ? value : null))
  const oneOf = <Word extends string>(name: string, words: readonly Word[]) =>
    read([name], words.join('|'), value => words.find(word => word === value) ?? null)
  const list = (...names: readonly string[]) => read(names, 'list', printedList)

  const complete = read(['complete'], 'yes-or-no', value => (typeof value === 'boolean' ? value : null))
  const missing = list('missing_points', 'missing')
  const status = read(['status'], STATUSES.join('|'), statusIn)
  const partial = complete === false || status?.whole === false || (missing?.length ?? 0) > 0
  const completeness: Completeness = partial ? { kind: 'partial', missing } : { kind: 'complete' }
  const head: DraftHead = {
    title: text('title'),
    language: such('language', 'language', isTag),
    date: such('date', 'day', isDay),
    party:
      text('party') ?? (Array.isArray(fields.by) && fields.by.length === 0 ? null : read(['by'], 'list', partiesIn)),
    note: text('note'),
    status: status?.status ?? null,
    reportedBy: list('reported_by', 'reportedBy') ?? [],
    wording: oneOf('wording', ['original', 'quoted', 'translated', 'restated'] as const) ?? 'original',
    inferred: list('numbers_inferred') ?? [],
    completeness,
  }
  return { head, mistakes }
}

/** The head of a file that has none. */
export const EMPTY_HEAD: DraftHead = readHead({}).head

/** A head and an outline as one draft. The head's title goes before the one that is printed. */
export const assembleDraft = (siglum: Siglum, head: DraftHead, outline: Outline, source: string): Draft => {
  const { language, date, party, note, status, reportedBy, completeness } = head
  const title = head.title ?? outline.title
  return {
    siglum,
    title,
    language,
    date,
    party,
    note,
    status,
    reportedBy,
    completeness,
    provisions: outline.provisions,
    source,
  }
}
