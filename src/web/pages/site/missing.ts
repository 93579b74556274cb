import { html } from '../html.ts'
import { type Page, page } from './page.ts'
import { linkTo, type View } from './view.ts'

/** The page of a thing that the record does not hold at the moment shown: `what` is its kind in the reader's language, `id` the name that was asked for. */
export const missingPage = (view: View, what: string, id: string): Page =>
  page({
    title: view.say('message.no-thing'),
    lead: view.say('message.no-thing-what', { what, id }),
    status: 404,
    body: html`<p><a href="${linkTo(view, { kind: 'standing' })}">${view.say('nav.standing')}</a></p>`,
  })
