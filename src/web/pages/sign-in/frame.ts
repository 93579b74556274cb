import { type Html, html } from '../html.ts'
import type { Tongue } from '../phrases.ts'
import { type PlainFrame, renderPlainPage } from '../site/message-page.ts'
import { type SignInKey, tellIn } from './tell.ts'

/** What stands round a page of signing in. `here`: its path below the language, with its query, so that the other language can be led to. */
export type SignInFrame = PlainFrame & { readonly here: string }

const TONGUES = { en: 'English', de: 'Deutsch' } as const satisfies Readonly<Record<Tongue, string>>

const renderTongues = ({ tongue, root, here }: SignInFrame): Html => {
  const other: Tongue = tongue === 'de' ? 'en' : 'de'
  return html`<nav aria-label="${tellIn(tongue)('sign-in.languages')}"><p class="soft"><a href="${root}sign-in/${other}/${here}" lang="${other}" hreflang="${other}">${TONGUES[other]}</a></p></nav>`
}

/** A page of signing in: heading, one sentence, and the rest. */
export const renderSignInFrame = (
  frame: SignInFrame,
  page: { readonly heading: string; readonly lead: string; readonly body: Html },
): string =>
  renderPlainPage(frame, {
    heading: page.heading,
    lead: page.lead,
    body: html`${page.body}
${renderTongues(frame)}`,
  })

/** What was just done, told to programs that read aloud too. */
export const renderSaid = ({ tongue }: SignInFrame, said: SignInKey | null): Html | null =>
  said === null ? null : html`<p class="warn" role="status">${tellIn(tongue)(said)}</p>`

/** A page that only says something and leads back to signing in. */
export const renderNoticePage = (
  frame: SignInFrame,
  what: 'sent' | 'dead' | 'many' | 'strange' | 'down' | 'none',
): string => {
  const tell = tellIn(frame.tongue)
  return renderSignInFrame(frame, {
    heading: tell(`sign-in.${what}-heading`),
    lead: tell(`sign-in.${what}-lead`),
    body: html`<p><a href="${frame.root}sign-in/${frame.tongue}/">${tell('sign-in.back')}</a></p>`,
  })
}
