import type { Wording } from '../../../text/draft.ts'
import { type Html, html } from '../html.ts'
import type { View } from './view.ts'

/** The mark of a reading that rests on words that are not those that were negotiated; null where they are, or are quoted. */
export const renderRests = (view: View, wording: Wording): Html | null =>
  wording === 'restated' || wording === 'translated'
    ? html`<p class="pt-rests"><span class="wording-mark">${view.say(`rests.${wording}`)}</span></p>`
    : null

const FURTHEST: readonly Wording[] = ['restated', 'translated', 'quoted', 'original']

/** The kind furthest from the original among some words. */
export const furthestWording = (wordings: readonly Wording[]): Wording =>
  FURTHEST.find(wording => wordings.includes(wording)) ?? 'original'
