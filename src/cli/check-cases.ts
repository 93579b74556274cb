import { RedLineTerms } from '../record/statements.ts'
import { detectLanguage } from '../text/language.ts'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { type Judgement, judge } from '../wording/red-lines/judge.ts'
import { type NamedLine, readJsonLines } from './json-lines.ts'

/** One case of a file: a red line, and a provision, null where it is silent. `language` is null where the line does not say it. */
export type CheckCase = {
  readonly id: string
  readonly language: string | null
  readonly party: string
  readonly terms: RedLineTerms
  readonly provision: string | null
}

/** A case and what the provision does to the line. */
export type CaseJudged = { readonly one: CheckCase; readonly judgement: Judgement }

type Read<Value> = Result<Value, Refusal>

const no = (kind: string, params: Refusal['params'] = {}): Result<never> =>
  refuse({ kind: `check-line-${kind}`, params })

const readTerms = (raw: unknown): Read<{ readonly party: string; readonly terms: RedLineTerms }> => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return no('bad-red-line', { place: 'redLine' })
  const { party = '', ...fields } = raw as NamedLine['fields']
  if (typeof party !== 'string') return no('bad-red-line', { place: 'party' })
  const read = RedLineTerms.safeParse(fields)
  if (read.success) return accept({ party, terms: read.data })
  return no('bad-red-line', { place: read.error.issues[0]?.path.join('.') || 'redLine' })
}

const readCase = ({ id, language, fields }: NamedLine): Read<CheckCase> => {
  const { redLine, provision } = fields
  if (provision !== null && typeof provision !== 'string') return no('no-provision')
  const terms = readTerms(redLine)
  return terms.ok ? accept({ id, language, provision, ...terms.value }) : terms
}

/**
 * Reads cases, one `{"id", "lang", "redLine", "provision"}` a line; empty lines are passed over, and a case without an id is called by the number of its line.
 * Refuses at the first bad line, with file and line.
 */
export const readCases = (file: string, text: string): Result<readonly CheckCase[]> => {
  const cases = readJsonLines({ file, text }, 'check-line', readCase)
  return cases.ok && cases.value.length === 0 ? refuse({ kind: 'file-empty', params: { file } }) : cases
}

/** Judges one case, in the language that it names, or that its words tell. */
export const judgeCase = (one: CheckCase): CaseJudged => {
  const language = one.language ?? detectLanguage(one.provision ?? '') ?? detectLanguage(one.terms.statement) ?? 'und'
  return { one, judgement: judge(one.terms, one.provision, language) }
}
