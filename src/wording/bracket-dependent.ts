import { negationIn } from './bracket-force.ts'
import type { Group } from './bracket-segments.ts'
import { nounPhraseAt } from './bracket-subjects.ts'
import { firstWord, isParticiple, isWordy, lastWord } from './bracket-verbs.ts'
import type { Clause, Sentence } from './clauses.ts'
import { denyAct, denyModal, operate, STATEMENT, standOfModal } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import type { Operator } from './lexicon/entries.ts'
import { isCapital, type Range } from './tokens.ts'

/** Content clauses behind a frame: „Es wird erwartet, dass …“. */
export const framedClauses = (sentence: Sentence, group: Group): readonly Clause[] => {
  const { tokens, grammar, range } = sentence
  const content = group.parts.find(({ sort }) => sort === 'content')
  const first = group.main[0]
  if (content === undefined || first === undefined || content.start < first.start) return []
  for (let i = first.start; i < first.end; i++) {
    const frame = phraseAt(grammar.frames, tokens, i, range.end)
    if (frame === null) continue
    return contentParts(sentence, content).map(part =>
      contentClause(sentence, part, { operator: frame.meaning, at: i }),
    )
  }
  return []
}

const contentParts = ({ tokens, grammar }: Sentence, content: Range): readonly Range[] => {
  const parts: Range[] = []
  let start = content.start + 1
  for (let i = start + 2; i < content.end - 2; i++) {
    const plain = tokens[i]?.plain ?? ''
    const isVerb =
      !isCapital(tokens[i - 1]) && tokens[i - 1]?.sort === 'word' && /(?:t|en)$/.test(tokens[i - 1]?.plain ?? '')
    if (
      (plain === 'und' || plain === 'oder') &&
      isVerb &&
      (grammar.sets.articles.has(tokens[i + 1]?.plain ?? '') || isCapital(tokens[i + 1]))
    ) {
      parts.push({ start, end: i })
      start = i + 1
    }
  }
  return [...parts, { start, end: content.end }]
}

const contentClause = (sentence: Sentence, part: Range, frame: { operator: Operator; at: number }): Clause => {
  const { tokens, grammar } = sentence
  const last = lastWord(tokens, part)
  const modal = phraseAt(grammar.modals, tokens, last, part.end)
  const subject = nounPhraseAt(sentence, part.start, last)
  const from = subject?.end ?? part.start
  const denial = negationIn(sentence, { start: part.start, end: last })
  const isModal =
    modal !== null && modal.meaning !== 'to-do' && frame.operator !== 'expect' && frame.operator !== 'recommend'
  const base = isModal
    ? standOfModal(modal.meaning)
    : frame.operator === 'state'
      ? STATEMENT
      : operate(STATEMENT, frame.operator)
  const stand = denial === null ? base : isModal ? denyModal(modal.meaning, base) : denyAct(base)
  const isPassive = modal?.meaning === 'future' && isParticiple(tokens[last - 1]?.plain ?? '')
  return {
    range: part,
    stand,
    rule: 'wording.norm.content-clause',
    subject,
    addressee: null,
    isPassive,
    act: { start: denial === null || denial.at < from ? from : denial.at + 1, end: part.end },
    anchor: modal === null ? last : Math.max(part.start, last - 1),
    operators: modal === null ? [] : [{ start: last, end: last + 1 }],
  }
}

/** Relative clauses with a modal and a denial of their own. */
export const relativeClauses = (sentence: Sentence, group: Group): readonly Clause[] => {
  const { tokens, grammar } = sentence
  return group.parts.flatMap(part => {
    if (part.sort !== 'relative') return []
    const last = lastWord(tokens, part)
    const modal = phraseAt(grammar.modals, tokens, last, part.end)
    if (modal === null || modal.meaning === 'to-do' || modal.meaning === 'future') return []
    const denial = negationIn(sentence, part)
    const base = standOfModal(modal.meaning)
    const stand = denial === null ? base : denyModal(modal.meaning, base)
    const act = { start: (denial?.at ?? part.start) + 1, end: last }
    return [
      {
        range: part,
        stand,
        rule: 'wording.norm.relative' as const,
        subject: null,
        addressee: null,
        isPassive: true,
        act,
        anchor: Math.max(act.start, last - 1),
        operators: [{ start: last, end: last + 1 }],
      },
    ]
  })
}

/** A clause without a finite verb: a ban („Kein …“, „Verzicht auf …“) or a duty by its nouns. */
export const nominalClause = (sentence: Sentence, group: Group): Clause | null => {
  const { tokens, grammar } = sentence
  const start = group.parts[0]?.start ?? 0
  const end = group.parts.at(-1)?.end ?? start
  const from = firstWord(sentence, { start, end })
  if (!isWordy(tokens, { start, end })) return null
  const noun = phraseAt(grammar.nominals, tokens, from, end)
  const denies = grammar.sets.negativeSubjects.has(tokens[from]?.plain ?? '')
  const stand = operate(STATEMENT, noun?.meaning ?? (denies ? 'ban' : 'duty'))
  const act = { start: Math.min(from + (noun?.length ?? (denies ? 1 : 0)), end - 1), end }
  return {
    range: { start, end },
    stand,
    rule: 'wording.norm.nominal',
    subject: null,
    addressee: null,
    isPassive: false,
    act,
    anchor: act.start,
    operators: [],
  }
}
