import type { FlowAnswer, FlowStrand } from '../../analysis/flow.ts'
import { type Html, html } from '../pages/html.ts'
import type { View } from '../pages/site/view.ts'

/** The kinds of the key, and the kinds of strands that each stands for. */
const KEYS = {
  kept: ['kept'],
  amended: ['amended', 'split', 'merged'],
  dropped: ['dropped', 'gone'],
  new: ['new', 'first-known'],
  'brought-back': ['brought-back'],
  elsewhere: ['elsewhere'],
  translated: ['translated'],
  unknown: ['unknown'],
} as const satisfies Readonly<Record<string, readonly FlowStrand['kind'][]>>

type Key = keyof typeof KEYS

const markOf = (key: Key): Html | null => {
  switch (key) {
    case 'dropped':
      return html`<path class="end" d="M37 4l6 6m0-6l-6 6"/>`
    case 'new':
      return html`<circle class="dot" cx="6" cy="7" r="4"/>`
    case 'kept':
    case 'amended':
    case 'brought-back':
    case 'elsewhere':
    case 'translated':
    case 'unknown':
      return null
  }
}

/** What the strands of a picture mean: only those kinds that it has. */
export const renderKey = (view: View, { strands }: FlowAnswer): Html | null => {
  const there = new Set<string>(strands.map(({ kind }) => kind))
  const keys = (Object.keys(KEYS) as readonly Key[]).filter(key => KEYS[key].some(kind => there.has(kind)))
  return keys.length === 0
    ? null
    : html`<ul class="key" aria-label="${view.say('flow.legend')}">${keys.map(
        key =>
          html`<li><svg width="46" height="14" aria-hidden="true" focusable="false"><g class="${key}"><path d="M2 7H40"/>${markOf(key)}</g></svg>${view.say(`flow.legend.${key}`)}</li>`,
      )}</ul>`
}
