import { accept, type Result, refuse } from '../text/reading.ts'
import { readAnchor } from './anchor.ts'
import { cleanName, cleanText, MOST_SIGNS, signsIn } from './clean.ts'
import type { Anchor, CommentId } from './comment.ts'

/** Why a field of the form cannot be taken; its sentence is `comment-form.<why>`. */
export const FIELD_WHYS = [
  'name-missing',
  'name-too-long',
  'comment-missing',
  'comment-too-short',
  'comment-too-long',
  'address-wrong',
  'form-spoilt',
] as const
export type FieldWhy = (typeof FIELD_WHYS)[number]

/** A field that cannot be taken, and why. `form`: one of the hidden fields, which no reader can mend but by opening the page again. */
export type FieldProblem = { readonly field: 'name' | 'address' | 'comment' | 'form'; readonly why: FieldWhy }

/** A form that can be taken, its words cleaned. `address` null: none was given. */
export type CleanForm = {
  readonly name: string
  readonly address: string | null
  readonly text: string
  readonly parent: CommentId | null
  readonly anchor: Anchor
  readonly language: string
}

/** What was typed, to be shown again beside what is wrong with it. It is neither cleaned nor cut: whoever wrote too much must find all of it. */
export type Typed = { readonly name: string; readonly address: string; readonly comment: string }

type Fields = Readonly<Record<string, string>>

// A field named like something of Object.prototype must not be found there.
const fieldOf = (fields: Fields, name: string): string => (Object.hasOwn(fields, name) ? String(fields[name]) : '')

const MOST_UNITS = 20_000

/** What was typed into a form, whatever it is. */
export const typedIn = (fields: Fields): Typed => {
  const whole = (name: string): string => fieldOf(fields, name).toWellFormed()
  return { name: whole('name'), address: whole('address'), comment: whole('comment') }
}

/** A raw string as a comment's id: 26 small letters and digits; null where it is none. */
export const toCommentId = (raw: string): CommentId | null => (/^[a-z0-9]{26}$/.test(raw) ? (raw as CommentId) : null)

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?$/u

const bytesIn = (text: string): number => {
  let bytes = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/**
 * A mail address from outside, its host in small letters; null where it is none. Limits of RFC 5321 (64 bytes, 255 bytes, 254 in all), letters of all scripts
 * (RFC 6531). Quoted names, comments, bare numbers as hosts and hosts of one word are refused: nobody's public address looks so, and none of them, nor any
 * space, line end, comma or angle bracket, gets into the head of a mail.
 */
export const toMailAddress = (raw: string): string | null => {
  const address = raw.trim().normalize('NFC')
  const at = address.lastIndexOf('@')
  const [local, host] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1).toLowerCase()]
  const labels = host.split('.')
  const isHost =
    labels.length > 1 &&
    labels.every(label => bytesIn(label) <= 63 && LABEL.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  const fits = bytesIn(local) <= 64 && bytesIn(host) <= 255 && bytesIn(address) <= 254
  return at > 0 && fits && isHost && LOCAL.test(local) ? `${local}@${host}` : null
}

const nameProblem = (raw: string, name: string): FieldWhy | null =>
  name === '' ? 'name-missing' : raw.length > MOST_UNITS || signsIn(name) > MOST_SIGNS.name ? 'name-too-long' : null

const commentProblem = (raw: string, text: string): FieldWhy | null => {
  if (raw.length > 4 * MOST_SIGNS.comment) return 'comment-too-long'
  const signs = signsIn(text)
  if (signs === 0) return 'comment-missing'
  return signs < 2 ? 'comment-too-short' : signs > MOST_SIGNS.comment ? 'comment-too-long' : null
}

const problem = (field: FieldProblem['field'], why: FieldWhy | null): readonly FieldProblem[] =>
  why === null ? [] : [{ field, why }]

/** The words of one edited comment, cleaned, or what is wrong with them. Takes the fields `name` and `comment`. */
export const readEditForm = (
  fields: Fields,
): Result<{ readonly name: string; readonly text: string }, readonly FieldProblem[]> => {
  const [rawName, rawText] = [fieldOf(fields, 'name'), fieldOf(fields, 'comment')]
  // What is far too long is not even cleaned: that costs its sender nothing and us a good deal.
  const [name, text] = [cleanName(rawName.slice(0, MOST_UNITS)), cleanText(rawText.slice(0, 4 * MOST_SIGNS.comment))]
  const problems = [
    ...problem('name', nameProblem(rawName, name)),
    ...problem('comment', commentProblem(rawText, text)),
  ]
  return problems.length > 0 ? refuse(problems) : accept({ name, text })
}

/**
 * Reads the form of a comment: `name`, `address`, `comment`, `parent`, `anchor` (JSON, see `readAnchor`), `language` (en, de …). Refuses with every problem
 * at once, in the order of the fields on the page: name of 1 to 80 signs, comment of 2 to 5,000, an address that is none where one was given, a hidden field
 * that was tampered with. `typedIn` has what was typed.
 */
export const readCommentForm = (fields: Fields): Result<CleanForm, readonly FieldProblem[]> => {
  const words = readEditForm(fields)
  const rawAddress = fieldOf(fields, 'address').trim()
  const address = rawAddress === '' ? null : toMailAddress(rawAddress)
  const anchor = readAnchor(fieldOf(fields, 'anchor'))
  const rawParent = fieldOf(fields, 'parent')
  const parent = toCommentId(rawParent)
  const language = fieldOf(fields, 'language')
  const isSpoilt =
    anchor === null || (rawParent !== '' && parent === null) || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(language)
  const ofWords = words.ok ? [] : words.refusal
  const problems = [
    ...ofWords.filter(({ field }) => field === 'name'),
    ...problem('address', rawAddress !== '' && address === null ? 'address-wrong' : null),
    ...ofWords.filter(({ field }) => field === 'comment'),
    ...problem('form', isSpoilt ? 'form-spoilt' : null),
  ]
  if (!words.ok || anchor === null || problems.length > 0) return refuse(problems)
  return accept({ ...words.value, address, parent, anchor, language })
}
