import {
  DOCUMENT_VERBS,
  type Frame,
  IRREGULAR,
  OPINION_VERBS,
  VERB_GROUPS,
  type VerbGroup,
} from './lexicon/verbs.en.ts'

/** How a form of a verb is made; `past` is also the participle of regular verbs, `done` a participle that is no past. */
type Shape = 'base' | 's' | 'ing' | 'past' | 'done'

/** Who may stand before a verb: everybody, only a text, or only those known by what they say. */
type Voice = 'any' | 'document' | 'holder'

/** One reading of a form: the verb, its particle ("rule out": `out`; null without), its shape and what may follow. */
export type VerbForm = {
  readonly verb: string
  readonly particle: string | null
  readonly shape: Shape
  readonly takes: ReadonlySet<Frame>
  readonly voice: Voice
}

const VOWEL = /[aeiou]/

const sForm = (verb: string): string => {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const stemBeforeVowel = (verb: string, irregular: readonly [string, string] | undefined): string => {
  if (/[^eo]e$/.test(verb)) return verb.slice(0, -1)
  const last = verb.charAt(verb.length - 1)
  const doubled = irregular?.[1] === `${verb}${last}ed` || ['begin', 'set', 'ban', 'forbid', 'bid'].includes(verb)
  return doubled ? verb + last : verb
}

const pastForm = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  const before = verb.charAt(verb.length - 2)
  return verb.endsWith('y') && !VOWEL.test(before) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

const formsOf = (verb: string): readonly (readonly [string, Shape])[] => {
  const irregular = IRREGULAR[verb]
  const [past, done] = irregular ?? [pastForm(verb), pastForm(verb)]
  const forms: (readonly [string, Shape])[] = [
    [verb, 'base'],
    [sForm(verb), 's'],
    [`${stemBeforeVowel(verb, irregular)}ing`, 'ing'],
    [past, 'past'],
  ]
  if (/[^aeiou][aeiou]l$/.test(verb)) forms.push([`${verb}led`, 'past'], [`${verb}ling`, 'ing'])
  return done === past ? forms : [...forms, [done, 'done']]
}

type Entry = { readonly takes: Set<Frame>; readonly voice: Voice }

const gather = (groups: readonly VerbGroup[], voice: Voice, into: Map<string, Entry>): void => {
  for (const { takes, verbs } of groups)
    for (const verb of verbs.split(' ')) {
      const key = `${verb} ${voice}`
      const entry = into.get(key) ?? { takes: new Set<Frame>(), voice }
      for (const frame of takes) entry.takes.add(frame)
      into.set(key, entry)
    }
}

const allForms = (): ReadonlyMap<string, readonly VerbForm[]> => {
  const entries = new Map<string, Entry>()
  gather(VERB_GROUPS, 'any', entries)
  gather(DOCUMENT_VERBS, 'document', entries)
  gather(OPINION_VERBS, 'holder', entries)
  const forms = new Map<string, VerbForm[]>()
  for (const [key, { takes, voice }] of entries) {
    const [head = '', particle = null] = (key.split(' ')[0] ?? '').split('_')
    for (const [form, shape] of formsOf(head))
      forms.set(form, [...(forms.get(form) ?? []), { verb: head, particle, shape, takes, voice }])
  }
  return forms
}

const FORMS = allForms()

/** The readings of a word as a verb of speech, in small letters; none where it is no such form. */
export const verbForms = (plain: string): readonly VerbForm[] => FORMS.get(plain) ?? []
