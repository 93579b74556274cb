import { kindOfWord } from './numbering-words.ts'

/** What a party does with words in a bracket (UN practice). */
export type Attitude = 'propose' | 'oppose' | 'reserve'

/** What stands before the words of an option: who is named, what they do, and how long it is, the colon and the space after it included. */
export type OptionHead = {
  readonly parties: readonly string[]
  readonly attitude: Attitude | null
  readonly length: number
}

const VERBS: Readonly<Record<Attitude, readonly string[]>> = {
  propose: [
    'propos(?:e|es|ed|al|als|ing)',
    'suggest(?:s|ed)?',
    'would add',
    'adds?',
    'inserts?',
    'want(?:s|ed)?',
    'prefers?',
    'supports?',
    'supported by',
    'schl(?:ägt|agen|ug|ugen) vor',
    'beantrag(?:t|en)',
    'fordert',
    'fordern',
    'vorschlag',
    'unterstütz(?:t|en)',
    'propose(?:nt)?',
    'propone[n]?',
    'предлага(?:ет|ют)',
    'предложени[ея]',
    'пропону(?:є|ють)',
    'пропозиція',
    '(?:تقترح|يقترح)',
  ],
  oppose: [
    'oppos(?:e|es|ed|ing)',
    'objects?',
    'objected',
    'rejects?',
    'would delete',
    'deletes?',
    'lehn(?:t|en|te|ten) ab',
    'dagegen',
    'gegen',
    'widersprech(?:en|t)',
    'widerspricht',
    "s[’']oppos(?:e|ent)(?: à)?",
    'se opone[n]?(?: a)?',
    '(?:выступа(?:ет|ют) )?против',
    'возража(?:ет|ют)',
    'заперечу(?:є|ють)',
    'проти',
    '(?:تعارض|يعارض)',
  ],
  reserve: [
    'reserv(?:e|es|ed|ing|ation|ations)',
    'reserves? (?:its|their) position',
    'beh(?:ält|alten) sich vor',
    'vorbehalt',
    'réserv(?:e|ent)',
    'se reserva[n]?',
    'оговорка',
    'резервиру(?:ет|ют)',
    'застереження',
    'застеріга(?:є|ють)',
  ],
}

const ATTITUDES: readonly Attitude[] = ['reserve', 'oppose', 'propose']

const ENDS_IN: Readonly<Record<Attitude, RegExp>> = {
  propose: new RegExp(`(?:^|[\\s:–-])(?:${VERBS.propose.join('|')})$`, 'iu'),
  oppose: new RegExp(`(?:^|[\\s:–-])(?:${VERBS.oppose.join('|')})$`, 'iu'),
  reserve: new RegExp(`(?:^|[\\s:–-])(?:${VERBS.reserve.join('|')})$`, 'iu'),
}

const LONGEST_HEAD = 200
const LONGEST_NAME = 60
const MOST_WORDS = 6

const BETWEEN_NAMES = /\s*[,;/&+]\s*|\s+(?:and|und|et|y|e|и|та|і|و)\s+/u
// A name is written in capitals, but for small words in it; scripts without capitals are taken as they are.
const NAME =
  /^(?:the |die |der |das |la |le |les |los |el )?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.'’&-]*(?: (?:of|the|and|for|der|die|des|de|du|la|los|van|von|[\p{Lu}\p{Lo}\p{N}(][\p{L}\p{M}\p{N}.'’)&-]*))*$/u
const NO_NAME =
  /^(?:option|alternative|alternativ|variante?|notes?|nota|source|quelle|sources|footnote|comment|placeholder|remark|remarque|anmerkung|hinweis|beispiel|example|translation|see|siehe|text|title|heading|where|whereas|if|when|provided|subject|and|or|but|also|including|namely|i\.e|e\.g|nb|n\.b|todo|tbd|tbc|deadline|date|unless|примечание|примітка|вариант|варіант|opción|explanation|explanatory note|editor[’']s note|drafting note|agreed|new|alt)\.?(?:\s|\d|$)/iu

const ARTICLE = /^(?:the|die|der|das|la|le|les|los|el) /i

const isName = (name: string): boolean =>
  name.length <= LONGEST_NAME &&
  name.split(' ').length <= MOST_WORDS &&
  NAME.test(name) &&
  !NO_NAME.test(name) &&
  kindOfWord(name.split(/[ .]/)[0] ?? '') === null

const namesIn = (list: string): readonly string[] | null => {
  const names = list.split(BETWEEN_NAMES).map(name => name.trim())
  return names.length <= 20 && names.every(isName) ? names.map(name => name.replace(ARTICLE, '')) : null
}

type Named = { readonly parties: readonly string[]; readonly attitude: Attitude }

/** Who a stretch like `US, EU oppose` names and what they do; a name alone proposes. Null where it is something else. */
const nameAttitude = (words: string): Named | null => {
  const attitude = ATTITUDES.find(each => ENDS_IN[each].test(words))
  const list = attitude === undefined ? words : words.replace(ENDS_IN[attitude], '').replace(/[\s:–-]+$/u, '')
  const parties = list === '' ? null : namesIn(list)
  return parties === null ? null : { parties, attitude: attitude ?? 'propose' }
}

/** `Vorschlag der EU: …`, `Proposal by Ukraine: …`, `Reservation by X: …`: the noun stands before the name. */
const NOUN_FIRST =
  /^(?:(proposal|proposed|vorschlag|proposition|propuesta|предложение|пропозиція)|(opposed|objection|einspruch|ablehnung)|(reservation|vorbehalt|réserve|reserva|оговорка|застереження)) (?:by|of|from|der|des|von|de la|de|du|del)? ?(.+)$/iu

const nounAttitude = (words: string): Named | null => {
  const match = NOUN_FIRST.exec(words)
  const parties = match ? namesIn(match[4] ?? '') : null
  if (!match || parties === null) return null
  return { parties, attitude: match[1] !== undefined ? 'propose' : match[2] !== undefined ? 'oppose' : 'reserve' }
}

const LABEL =
  /^(?:option|opción|alternative|alternativa|alt|variante?|möglichkeit|вариант|варіант|الخيار|خيار|备选案文|选项|案文)\.?\s?(?:[A-Za-z\u0410-\u042f]|\d{1,3}|[ivxIVX]{1,5}|[一二三四五])?(?![\p{L}\p{M}\d])\s?(?:\(([^()]{1,120})\))?\s?(?:[:.–—-]\s?|(?=\s|$))\s*/iu

/** The label of an alternative: `word` is the word it begins with, in lower case, for alternatives of one choice bear one word. */
export type OptionLabel = OptionHead & { readonly word: string }

/** The label of an alternative (`Option 1: `, `Variante A – `, `Option 2 (EU): `); null where the words begin otherwise. */
export const readLabel = (words: string): OptionLabel | null => {
  const match = LABEL.exec(words.slice(0, LONGEST_HEAD))
  if (!match) return null
  const parties = match[1] === undefined ? null : namesIn(match[1])
  const word = /^[\p{L}\p{M}]+/u.exec(words)?.[0].toLowerCase() ?? ''
  return { parties: parties ?? [], attitude: parties === null ? null : 'propose', length: match[0].length, word }
}

/** Who is named before a colon, or in the whole of a short bracket with a verb (`[X opposes]`), and what they do. Null where nobody is. */
export const readAttitude = (words: string): OptionHead | null => {
  const start = words.slice(0, LONGEST_HEAD)
  const colon = start.search(/[:：]/)
  const whole = colon < 0 && words.length <= LONGEST_HEAD
  if (colon < 0 && !whole) return null
  const head = (whole ? words : start.slice(0, colon)).trim()
  if (/[.!?;]\s/.test(head.replace(/\b\p{Lu}\./gu, '')) && !head.includes(';')) return null
  const named = nounAttitude(head) ?? nameAttitude(head)
  if (named === null || (whole && !ATTITUDES.some(each => ENDS_IN[each].test(head)))) return null
  const after = whole ? words.length : colon + 1 + (/^\s*/.exec(words.slice(colon + 1, colon + 20))?.[0].length ?? 0)
  return { ...named, length: after }
}
