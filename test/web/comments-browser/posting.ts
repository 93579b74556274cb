import { cleanName, cleanText } from '../../../src/comments/clean.ts'
import type { CommentId } from '../../../src/comments/comment.ts'
import { toCommentId } from '../../../src/comments/form.ts'

/** What readers send: a name, a comment, where it is pinned to a page, and an address where they give one. */
export type Posted = {
  readonly name: string
  readonly comment: string
  readonly page: string
  readonly address?: string
}

const LONGEST_NAME = 80
const LONGEST_COMMENT = 5_000

const fits = (raw: string, most: number): string => [...raw.toWellFormed()].slice(0, most).join('')

const linksWith = (payload: string): readonly string[] => {
  const bare = payload.replace(/\s/gu, '')
  return [
    `https://example.org/${bare}`,
    `https://example.org/?q=${encodeURIComponent(payload.toWellFormed())}`,
    `https://${bare}`,
    bare.replace(/^(?!https?:)[a-z]+:/i, 'https://example.org/'),
  ]
}

/** Payloads as somebody would send them to a page: the first one as name, each of them as comment, and each as links of every sort. */
export const postOf = (payloads: readonly string[], page: string): Posted => {
  const name = cleanName(fits(payloads[0] ?? '', LONGEST_NAME))
  const comment = fits([...payloads, '', ...payloads.flatMap(linksWith)].join('\n'), LONGEST_COMMENT)
  return { name: name === '' ? 'Somebody' : name, comment: cleanText(comment).length < 2 ? 'Nothing.' : comment, page }
}

/** Sends a form to a site as a browser without JavaScript does, from the network of that number behind a proxy; redirects are told, not followed. */
export const sendForm = (
  address: string,
  fields: Readonly<Record<string, string>>,
  network: number,
): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { 'x-forwarded-for': `100.${64 + Math.floor(network / 256)}.${network % 256}.9` },
  })

/** A comment that was taken: its id, and the page of its writer's own comments. */
export type TakenPost = { readonly id: CommentId; readonly own: string }

/** Posts a comment through the form's own address. Throws where it is not taken. `root`: of the record's pages in one language. */
export const post = async (
  root: string,
  { name, comment, page, address = '' }: Posted,
  network: number,
): Promise<TakenPost> => {
  const anchor = JSON.stringify({ kind: 'page', page })
  const fields = { anchor, parent: '', language: 'en', proof: '', name, address, comment }
  const answer = await sendForm(`${root}comments/`, fields, network)
  const led = new URL(answer.headers.get('location') ?? '', `${root}comments/`)
  const id = toCommentId(led.searchParams.get('comment') ?? '')
  if (answer.status !== 303 || id === null) throw new Error(`${answer.status}: ${name} / ${comment}`)
  return { id, own: `${root}comments/own/${led.pathname.split('/').at(-1)}` }
}

/** Does something with each of many, a few at a time, and answers in their order. */
export const eachOf = async <One, Done>(
  all: readonly One[],
  atOnce: number,
  task: (one: One, place: number) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = []
  const waiting = all.entries()
  const work = async (): Promise<void> => {
    for (const [place, one] of waiting) done[place] = await task(one, place)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return done
}
