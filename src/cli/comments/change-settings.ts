import { readFile } from 'node:fs/promises'
import type { CommentSettings, ModerationMode } from '../../comments/comment.ts'
import { LONGEST_WORD, MOST_WORDS, readWordList } from '../../comments/word-list.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { type Say, sayIn } from '../../web/pages/phrases.ts'
import type { Call } from '../call.ts'
import { refuseFile } from '../drafts.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { type Paragraph, plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { authorOf } from '../record/author.ts'
import { type OpenComments, withComments } from './with-people.ts'

/** Settings that were asked for; what was left out stays as it is. */
type Wanted = Partial<CommentSettings>

type Bounds = { readonly option: string; readonly least: number; readonly most: number }

const LINKS: Bounds = { option: 'links', least: 0, most: 50 }
const EDIT_MINUTES: Bounds = { option: 'edit-minutes', least: 0, most: 1_440 }
const KEEP_DAYS: Bounds = { option: 'keep-days', least: 1, most: 3_650 }

const readNumber = ({ values }: Call, { option, least, most }: Bounds): Result<number | null> => {
  const value = values[option]
  if (value === undefined) return accept(null)
  return /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most
    ? accept(Number(value))
    : refuse({ kind: 'bad-comment-setting', params: { option, value, least, most } })
}

/** The words of a file, one a line in small letters; empty lines, and those that begin with `#`, are passed over. */
const loadWords = async (file: string): Promise<Result<readonly string[]>> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ error }))
  if (typeof text !== 'string') return refuseFile(file, text.error)
  const list = readWordList(text.replace(/^[ \t]*#.*$/gm, ''))
  switch (list.kind) {
    case 'words':
      return accept(list.words)
    case 'many':
      return refuse({ kind: 'comment-words-many', params: { file, count: list.count, most: MOST_WORDS } })
    case 'long':
      return refuse({ kind: 'comment-word-long', params: { file, line: list.line, most: LONGEST_WORD } })
  }
}

const given = <Key extends string, Value>(key: Key, value: Value | null): { readonly [K in Key]?: Value } =>
  value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: Value })

const MODES: readonly ModerationMode[] = ['before', 'first', 'after']

const readWanted = async ({ call }: Errand): Promise<Result<Wanted>> => {
  const { mode, words: file, open } = call.values
  const links = readNumber(call, LINKS)
  if (!links.ok) return links
  const minutes = readNumber(call, EDIT_MINUTES)
  if (!minutes.ok) return minutes
  const days = readNumber(call, KEEP_DAYS)
  if (!days.ok) return days
  const words = file === undefined ? accept(null) : await loadWords(file)
  if (!words.ok) return words
  return accept({
    ...given('mode', MODES.find(one => one === mode) ?? null),
    ...given('isOpen', open === undefined ? null : open === 'on'),
    ...given('words', words.value),
    ...given('mostLinks', links.value),
    ...given('editMinutes', minutes.value),
    ...given('keepDays', days.value),
  })
}

const FIELDS = ['mode', 'isOpen', 'words', 'mostLinks', 'editMinutes', 'keepDays'] as const

// The log is public and for good: of the word list it says how long it is, not what is in it.
const inLog = (settings: CommentSettings, field: (typeof FIELDS)[number]): string => {
  const value = settings[field]
  return typeof value === 'object' ? String(value.length) : String(value)
}

const isSame = (one: CommentSettings, other: CommentSettings, field: (typeof FIELDS)[number]): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field])

type Saved = { readonly settings: CommentSettings; readonly changed: readonly string[] }

const save = async ({ store, negotiation }: OpenComments, wanted: Wanted, name: string): Promise<Result<Saved>> => {
  const before = await store.settings(negotiation)
  if (!before.ok) return before
  const settings = { ...before.value, ...wanted }
  const changed = FIELDS.filter(field => !isSame(before.value, settings, field))
  if (changed.length === 0) return accept({ settings, changed })
  const saved = await store.setSettings(negotiation, settings, {
    kind: 'settings',
    by: { kind: 'moderator', name },
    about: null,
    changed: Object.fromEntries(changed.map(field => [field, inLog(settings, field)])),
  })
  return saved.ok ? accept({ settings, changed }) : saved
}

const tellSaved = (say: Say, record: string, wanted: Wanted, { settings, changed }: Saved): readonly Paragraph[] => {
  const isAsked = Object.keys(wanted).length > 0
  const head =
    changed.length > 0
      ? say('comments.settings-saved', { record, fields: changed.join(', ') })
      : say(isAsked ? 'comments.settings-same' : 'comments.settings', { record })
  const lines = FIELDS.map(field => plain(2, say(`comments.setting.${field}`, { value: shownValue(settings, field) })))
  return [plain(0, head), ...lines]
}

const shownValue = (settings: CommentSettings, field: (typeof FIELDS)[number]): string => {
  if (field === 'isOpen') return settings.isOpen ? 'on' : 'off'
  return field === 'words' ? settings.words.join(', ') || '–' : inLog(settings, field)
}

/** `travaux comments settings`: shows the settings of comments, and changes those that are named. */
export const runSettings: Run = async errand => {
  const wanted = await readWanted(errand)
  if (!wanted.ok) return wanted
  const by = authorOf(errand.call)
  if (!by.ok) return by
  return withComments(errand, async (comments): Promise<Result<number, Refusals>> => {
    const saved = await save(comments, wanted.value, by.value)
    if (!saved.ok) return saved
    const { record, negotiation } = comments
    const json = { travaux: 'comments/1', what: 'settings', record, negotiation, ...saved.value }
    return accept(
      await writeAnswer(errand, json, () => tellSaved(sayIn(errand.phrases), record, wanted.value, saved.value)),
    )
  })
}
