import { detectLanguage } from '../text/language.ts'
import type { Doubt, Reading } from '../text/reading.ts'
import { readWording } from '../wording/read-wording.ts'
import { compareWordings, type WordingComparison } from '../wording/shifts.ts'
import type { Wording } from '../wording/wording.ts'
import type { PairAsked, TextAsked, WordingAsked } from './wording-asked.ts'

/** A text, what it commits to, and the doubts about that reading; their spans point into the text. */
export type TextRead = { readonly asked: TextAsked; readonly read: Reading<Wording> }

/** Two wordings, what shifted between them, and the doubts about that. */
export type PairRead = { readonly asked: PairAsked; readonly read: Reading<WordingComparison> }

/** What `travaux wording` answers, before it takes a form. `doubts` are about the files. */
export type WordingAnswer = {
  readonly texts: readonly TextRead[]
  readonly pairs: readonly PairRead[]
  readonly doubts: readonly Doubt[]
}

/** In which language texts are read: `forced` whatever they say; `assumed` where neither they nor their words say it. */
export type Languages = { readonly forced: string | null; readonly assumed: string }

type Told = { readonly language: string; readonly doubts: readonly Doubt[] }

const tellLanguage = ({ forced, assumed }: Languages, said: string | null, text: string): Told => {
  const language = forced ?? said ?? detectLanguage(text)
  if (language !== null) return { language, doubts: [] }
  const doubt = { kind: 'language-assumed', params: { language: assumed }, span: null, file: null }
  return { language: assumed, doubts: [doubt] }
}

const withDoubts = <Value>(read: Reading<Value>, doubts: readonly Doubt[]): Reading<Value> =>
  doubts.length === 0 ? read : { value: read.value, doubts: [...doubts, ...read.doubts] }

const readText = (languages: Languages, asked: TextAsked): TextRead => {
  const { language, doubts } = tellLanguage(languages, asked.language, asked.text)
  return { asked, read: withDoubts(readWording(asked.text, language), doubts) }
}

const readPair = (languages: Languages, asked: PairAsked): PairRead => {
  const { before, after } = asked
  const { language, doubts } = tellLanguage(languages, asked.language, `${before}\n${after}`)
  return { asked, read: withDoubts(compareWordings(before, after, language), doubts) }
}

/** Reads and compares everything that was asked. */
export const answerWording = (asked: WordingAsked, languages: Languages, doubts: readonly Doubt[]): WordingAnswer => ({
  texts: asked.texts.map(text => readText(languages, text)),
  pairs: asked.pairs.map(pair => readPair(languages, pair)),
  doubts,
})
