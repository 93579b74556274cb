import type { CommentSettings, ModerationMode } from '../../comments/comment.ts'
import { readWordList, type WordList } from '../../comments/word-list.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Done, FieldError } from './desk.ts'
import type { ModeratorName } from './moderate.ts'
import { type Parts, refusedFor, unavailable } from './parts.ts'

/** Settings as a form sends them. `words`: one on each line. */
export type TypedSettings = {
  readonly mode: string
  readonly isOpen: boolean
  readonly words: string
  readonly mostLinks: string
  readonly editMinutes: string
  readonly keepDays: string
}

const MODES: readonly ModerationMode[] = ['before', 'first', 'after']

/** The least and the most that each number may be. */
const BOUNDS = { mostLinks: [0, 50], editMinutes: [0, 1_440], keepDays: [1, 3_650] } as const

const numberIn = (raw: string, name: keyof typeof BOUNDS): number | null => {
  const [least, most] = BOUNDS[name]
  const value = /^\d{1,5}$/.test(raw.trim()) ? Number(raw) : -1
  return value >= least && value <= most ? value : null
}

const wrongWords = ({ kind }: WordList): readonly FieldError[] => {
  switch (kind) {
    case 'words':
      return []
    case 'many':
      return [{ field: 'words', why: 'words-many' }]
    case 'long':
      return [{ field: 'words', why: 'word-long' }]
  }
}

/** The settings that a form holds, or which of its fields cannot be taken. */
export const readSettingsForm = (typed: TypedSettings): CommentSettings | readonly FieldError[] => {
  const mode = MODES.find(one => one === typed.mode)
  const list = readWordList(typed.words)
  const [mostLinks, editMinutes, keepDays] = [
    numberIn(typed.mostLinks, 'mostLinks'),
    numberIn(typed.editMinutes, 'editMinutes'),
    numberIn(typed.keepDays, 'keepDays'),
  ]
  if (list.kind === 'words' && mode !== undefined && mostLinks !== null && editMinutes !== null && keepDays !== null)
    return { mode, isOpen: typed.isOpen, words: list.words, mostLinks, editMinutes, keepDays }
  const wrong = { mostLinks, editMinutes, keepDays }
  return [
    ...(mode === undefined ? [{ field: 'form', why: 'form-spoilt' } as const] : []),
    ...wrongWords(list),
    ...(Object.keys(wrong) as readonly (keyof typeof wrong)[])
      .filter(name => wrong[name] === null)
      .map(field => ({ field, why: 'number-wrong' })),
  ]
}

const shownAs = (settings: CommentSettings): Readonly<Record<string, string>> => {
  const { words, ...plain } = settings
  // The log tells that the list changed and how long it is, not which words it holds: who reads it could write round them.
  const counted = { ...plain, words: words.length }
  return Object.fromEntries(Object.entries(counted).map(([name, value]) => [name, String(value)]))
}

/** Sets the settings of a negotiation, and tells in the log what changed. Refuses 409 where nothing would. */
export const changeSettings = async (
  { store }: Parts,
  {
    negotiation,
    by,
    settings,
  }: {
    readonly negotiation: NegotiationId
    readonly by: ModeratorName
    readonly settings: CommentSettings
  },
): Promise<Done> => {
  const before = await store.settings(negotiation)
  if (!before.ok) return unavailable()
  if (JSON.stringify(before.value) === JSON.stringify(settings)) return refusedFor(409, 'form', 'decided')
  const [old, now] = [shownAs(before.value), shownAs(settings)]
  const changed = Object.fromEntries(Object.entries(now).filter(([name, value]) => old[name] !== value))
  const act = { by: { kind: 'moderator', name: by.name }, about: null, kind: 'settings', changed } as const
  const set = await store.setSettings(negotiation, settings, act)
  return set.ok ? { kind: 'done' } : unavailable()
}
