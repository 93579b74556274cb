import { type Apparatus, collate } from '../../../text/apparatus.ts'
import { lemmaOf } from '../apparatus-section.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { type PointWording, textIn } from './point-words.ts'
import type { View } from './view.ts'

const baseOf = (language: string): string => language.split('-')[0] ?? language

/** The draft against which most others are marked; of several the oldest. */
const baseIn = (worded: readonly Worded[]): Worded | undefined => {
  const countOf = ({ wording: { draft } }: Worded): number =>
    worded.filter(({ wording }) => wording.fate.from === draft.id && wording.fate.isComparable).length
  return worded.toSorted((one, other) => countOf(other) - countOf(one))[0]
}

/** The apparatus of a point, and the language of all that is in it. */
export type PointApparatus = { readonly apparatus: Apparatus; readonly language: string }

type Worded = { readonly wording: PointWording; readonly siglum: string; readonly text: string }

/**
 * The apparatus of a point: the words of the draft against which most others are marked, with the variants of all other drafts in its language. Null
 * where no second draft has words of it, or all of them agree.
 */
export const apparatusOf = (wordings: readonly PointWording[]): PointApparatus | null => {
  const worded = wordings.flatMap((wording): readonly Worded[] => {
    const text = textIn(wording.inDraft)?.text
    return text === undefined ? [] : [{ wording, siglum: wording.draft.siglum, text }]
  })
  const base = baseIn(worded)
  if (base === undefined) return null
  const { language } = base.wording.draft
  const others = worded.filter(one => one !== base && baseOf(one.wording.draft.language) === baseOf(language))
  if (others.length === 0) return null
  const apparatus = collate(base, others)
  return apparatus.entries.length === 0 ? null : { apparatus, language }
}

/** The variants of all drafts against the base, place by place, folded away. */
export const renderApparatusOf = (view: View, { apparatus, language }: PointApparatus): Html => {
  const attributes = textAttributes(language)
  return html`<p class="pt-about">${view.say('point.apparatus-about', { base: apparatus.base })}</p><details class="fold"><summary>${view.say('point.apparatus-open', { count: apparatus.entries.length })}</summary><p class="words" ${attributes}>${apparatus.text}</p><ul class="apparatus">${apparatus.entries.map(
    entry =>
      html`<li><span class="lemma" ${attributes}>${lemmaOf(apparatus, entry)}</span> <span class="soft">${entry.agreeing.join(' ')}</span> ] ${entry.variants.map(
        ({ text, witnesses }, place) =>
          html`${place === 0 ? null : '; '}${
            text.trim() === ''
              ? html`<span class="rdg">${view.say('apparatus.omits')}</span>`
              : html`<span class="rdg" ${attributes}>${text.trim()}</span>`
          } <span class="soft">${witnesses.join(' ')}</span>`,
      )}</li>`,
  )}</ul></details>`
}
