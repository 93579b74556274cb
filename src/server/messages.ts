import type { PhraseKey } from '../web/pages/phrases.en.ts'
import type { Tongue } from '../web/pages/phrases.ts'
import { renderHomePage } from '../web/pages/site/home-page.ts'
import { type PlainFrame, renderMessagePage } from '../web/pages/site/message-page.ts'
import { type Answer, answer } from './answer.ts'
import { namedNegotiations, type PageWorld, sayFor } from './page-maker.ts'

/** What a message page says: its heading's key without `message.`, and what fills its sentence. */
export type Message = {
  readonly status: 400 | 404 | 405 | 414 | 500
  readonly key: 'no-page' | 'no-revision' | 'no-form' | 'bad-day' | 'bad-address' | 'too-long' | 'read-only' | 'fault'
  readonly params: Readonly<Record<string, string | number>>
}

/** In which language a page speaks, and how it leads to the first page. */
export type Standing = { readonly tongue: Tongue; readonly root: string }

const HTML = 'text/html; charset=utf-8'

const frameOf = (world: PageWorld, { tongue, root }: Standing): PlainFrame => ({
  say: sayFor(world, tongue),
  tongue,
  root,
  style: world.assets.names.style,
})

/** A page that says what is wrong with an address, or with us, and leads on. */
export const makeMessage = async (world: PageWorld, standing: Standing, message: Message): Promise<Answer> => {
  const frame = frameOf(world, standing)
  const heading: PhraseKey = `message.${message.key}`
  return answer({
    status: message.status,
    type: HTML,
    body: renderMessagePage(frame, {
      heading: frame.say(heading),
      lead: frame.say(`message.${message.key}-what`, message.params),
      // Whatever failed may fail again: the page that says so asks nothing of any record.
      negotiations: message.status === 500 ? [] : await namedNegotiations(world),
    }),
    more: { vary: 'accept-language', ...(message.status === 405 ? { allow: 'GET, HEAD' } : {}) },
  })
}

/** The first page of a site. */
export const makeHome = async (world: PageWorld, standing: Standing): Promise<Answer> =>
  answer({
    type: HTML,
    body: renderHomePage(frameOf(world, standing), await namedNegotiations(world)),
    more: { vary: 'accept-language' },
  })
