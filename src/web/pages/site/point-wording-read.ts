import type { WordsShown } from '../../../analysis/words-shown.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import type { Doubt, Reading } from '../../../text/reading.ts'
import { type Span, wordsAt } from '../../../text/span.ts'
import { readWording } from '../../../wording/read-wording.ts'
import type { RuleId } from '../../../wording/rules.ts'
import type { Norm, Opening, OpenSpace, Qualifier, Wording } from '../../../wording/wording.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { sayDimension, sayForce, sayOpening, sayRule } from '../say-wording.ts'
import { sayHtml } from './point-links.ts'
import type { PointWording } from './point-words.ts'
import type { View } from './view.ts'

/** What one provision commits to and leaves open, with the words that it was read from. */
export type ProvisionRead = { readonly words: WordsShown; readonly read: Reading<Wording> }

const readIn = remember((): Map<ThingId, Reading<Wording>> => new Map())

/** What the words of a point in one draft commit to, provision by provision. Each is read once for a state. */
export const readingsOf = ({ state }: View, { draft, inDraft }: PointWording): readonly ProvisionRead[] =>
  inDraft.provisions.map(words => {
    const known = readIn(state)
    const read = known.get(words.id) ?? readWording(words.text, draft.language)
    known.set(words.id, read)
    return { words, read }
  })

/** Words of a text as a quotation, in their language. */
export const quoteWords = (words: string, language: string): Html => html`<q ${textAttributes(language)}>${words}</q>`

const isNarrowing = ({ isRestrictive }: Qualifier): boolean => isRestrictive

const renderNorm = (
  view: View,
  text: string,
  { norm, language }: { readonly norm: Norm; readonly language: string },
): Html => {
  const quote = (span: Span): Html => quoteWords(wordsAt(text, span), language)
  const { bearer, action, qualifiers } = norm
  const names = qualifiers.filter(isNarrowing).map(({ dimension }) => sayDimension(view.say, dimension))
  const parts: readonly (Html | null)[] = [
    bearer === null ? html`${view.say('norm.no-bearer')}` : sayHtml(view, 'norm.bearer', { words: quote(bearer) }),
    sayHtml(view, 'norm.action', { words: quote(action) }),
    names.length === 0
      ? null
      : html`${view.say('open-space.narrowed', { count: names.length, by: [...new Set(names)].join(', ') })}`,
  ]
  return html`<li><strong>${sayForce(view.say, norm)}</strong>${parts.map(part => (part === null ? null : html` · ${part}`))} <span class="pt-rule">${view.say('open.rule', { rule: sayRule(view.say, norm.rule) })}</span></li>`
}

/** Doubts about a reading, each told once. */
export const renderReadingDoubts = (view: View, doubts: readonly Doubt[]): Html | null => {
  const told = [...new Map(doubts.map(doubt => [`${doubt.kind} ${doubt.params.language ?? ''}`, doubt])).values()]
  return told.length === 0 ? null : html`${told.map(doubt => html`<p class="pt-doubt">${sayDoubt(view, doubt)}</p>`)}`
}

const sayDoubt = ({ say }: View, { kind, params }: Doubt): string => sayRuleLike(say, `doubt.${kind}`, params)

const sayRuleLike = (say: View['say'], key: string, params: Doubt['params']): string =>
  sayRule(say, key as RuleId, params)

const isUnread = ({ read }: ProvisionRead): boolean => read.doubts.some(({ kind }) => kind === 'no-lexicon')

/** What the words commit to, norm by norm, as they are read here. Null where they are in a language without lexicon: the doubt says so. */
export const renderNorms = (view: View, wording: PointWording, readings: readonly ProvisionRead[]): Html | null => {
  if (readings.every(isUnread)) return null
  const norms = readings.flatMap(({ words, read }) =>
    read.value.norms.map(norm => renderNorm(view, words.text, { norm, language: wording.draft.language })),
  )
  return html`<p class="pt-label">${view.say('open-space.commits')}</p>${
    norms.length === 0 ? html`<p class="soft">${view.say('norm.none')}</p>` : html`<ul class="pt-norms">${norms}</ul>`
  }`
}

/** Something left open: the words that narrow, and what that leaves. */
export type Open = {
  readonly words: string
  readonly language: string
  readonly dimension: OpenSpace['dimension']
  readonly opens: Opening
  readonly rule: RuleId
}

const renderOpen = (view: View, open: Open): Html =>
  html`<li>${sayHtml(view, 'open-space.leaves', {
    words: quoteWords(open.words, open.language),
    dimension: html`<span class="soft">${sayDimension(view.say, open.dimension)}</span>`,
    opens: html`${sayOpening(view.say, open)}`,
  })}</li>`

/** What is left open, qualifier by qualifier; a rule that stands behind several of them is told once, below them. */
export const renderOpens = (view: View, opens: readonly Open[]): Html => {
  const byRule = Map.groupBy(opens, open => sayRule(view.say, open.rule, open.opens.params))
  return html`${[...byRule].map(
    ([rule, some]) =>
      html`<ul class="pt-open">${some.map(open => renderOpen(view, open))}</ul><p class="pt-rule">${view.say('open.rule', { rule })}</p>`,
  )}`
}

/** What the words of a point in one draft leave open by our reading. */
const opensOf = ({ draft }: PointWording, readings: readonly ProvisionRead[]): readonly Open[] =>
  readings.flatMap(({ words, read }) =>
    read.value.leavesOpen.map(({ qualifier, dimension, opens, rule }) => ({
      words: wordsAt(words.text, qualifier),
      language: draft.language,
      dimension,
      opens,
      rule,
    })),
  )

/** Our own open space of a wording: what it leaves open, or that nothing narrowing was found, or that it could not be read. */
export const renderOurs = (view: View, wording: PointWording, readings: readonly ProvisionRead[]): Html => {
  const opens = opensOf(wording, readings)
  return html`<p class="pt-label">${view.say('open.heading')}</p>${
    opens.length > 0
      ? renderOpens(view, opens)
      : readings.every(isUnread)
        ? null
        : html`<p class="soft">${view.say('open.nothing')}</p>`
  }${renderReadingDoubts(
    view,
    readings.flatMap(({ read }) => read.doubts),
  )}`
}
