import type { Crossing } from '../analysis/crossings.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { PhraseKey } from '../web/pages/phrases.en.ts'
import type { Say } from '../web/pages/phrases.ts'
import { sayOpening } from '../web/pages/say-wording.ts'
import { type Teller, tell, tellName } from '../web/pages/tell.ts'
import type { LeftOpen } from '../wording/red-lines/openings.ts'
import type { CaseJudged } from './check-cases.ts'

const renderSpan = (text: string, { start, end }: Span): object => ({
  start,
  end,
  exact: wordsAt(text, { start, end }),
})

/** What narrowing words leave open, in words. */
export const sayLeftOpen = (say: Say, text: string, { qualifier, opens }: LeftOpen): string =>
  opens === null ? say('verdict.opens', { words: wordsAt(text, qualifier) }) : sayOpening(say, { opens })

const renderOpen =
  (say: Say, text: string, rule: string) =>
  (open: LeftOpen): object => ({
    qualifier: renderSpan(text, open.qualifier),
    dimension: open.dimension,
    opens: sayLeftOpen(say, text, open),
    rule,
  })

/** The sentence of a verdict's rule. */
export const sayVerdictRule = (say: Say, rule: Crossing['rule']): string => say(rule satisfies PhraseKey)

type Told = Pick<Crossing, 'verdict' | 'rule' | 'matched' | 'leavesOpen'>

const renderTold = (say: Say, text: string, { verdict, rule, matched, leavesOpen }: Told): object => ({
  verdict,
  rule: sayVerdictRule(say, rule),
  ruleId: rule,
  matched: matched.map(span => renderSpan(text, span)),
  leavesOpen: leavesOpen.map(renderOpen(say, text, sayVerdictRule(say, rule))),
})

/** One crossing of a record in the form of `check/1`. */
export const renderCrossing = (teller: Teller, crossing: Crossing): object => {
  const { provision, through, readings, ruling, evidence } = crossing
  return {
    draft: crossing.draft,
    case: null,
    siglum: crossing.siglum,
    party: tellName(teller, crossing.holder),
    position: crossing.position,
    requires: crossing.requires,
    statement: crossing.line,
    provision: provision?.id ?? null,
    marking: provision?.marking ?? null,
    text: provision?.text ?? null,
    ...renderTold(teller.say, provision?.text ?? '', crossing),
    wording: crossing.wording,
    through: through?.draft ?? null,
    evidence: evidence.map(({ source, exact, published }) => ({ source, quotation: exact, on: published })),
    readings: readings.map(({ id, reads, what, saidOn, reader }) => ({
      id,
      reader: reader.kind === 'who' ? tellName(teller, reader.who) : null,
      reads,
      what: tell(teller, what),
      saidOn,
    })),
    ruling,
  }
}

/** One case of a file in the form of `check/1`. */
export const renderCase = (say: Say, { one, judgement }: CaseJudged): object => ({
  draft: null,
  case: one.id,
  siglum: null,
  party: one.party,
  position: null,
  requires: one.terms.requires,
  statement: one.terms.statement,
  provision: null,
  marking: null,
  text: one.provision,
  ...renderTold(say, one.provision ?? '', judgement),
  wording: 'original',
  through: null,
  evidence: [],
  readings: [],
  ruling: null,
})
