// Proof of work without a puzzle for people: the browser fetches a small sum from the server when somebody begins to type, does it in the background
// (PBKDF2 by WebCrypto, off the page's thread), and puts the result into the form. Without it, or where it fails, a comment is sent all the same and waits.

import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

type Challenge = Parameters<typeof solveChallenge>[0]['challenge']

/** A result as the form's field has it (JSON in base64), and until when it counts, in milliseconds since 1970. */
type Proof = { readonly payload: string; readonly until: number }

const LONGEST_WAIT = 20_000

/** A result that would run out on its way is made anew. */
const MARGIN = 20_000

const work = async (address: string): Promise<Proof | null> => {
  const response = await fetch(address, { cache: 'no-store', credentials: 'omit' })
  if (!response.ok) return null
  const challenge: Challenge = await response.json()
  const solution = await solveChallenge({ challenge, deriveKey, timeout: LONGEST_WAIT })
  const until = (challenge.parameters.expiresAt ?? Number.POSITIVE_INFINITY) * 1000
  return solution === null ? null : { payload: btoa(JSON.stringify({ challenge, solution })), until }
}

const wait = (milliseconds: number): Promise<null> =>
  new Promise(resolve => setTimeout(() => resolve(null), milliseconds))

/** Does the work of one form: begins with the first key, and holds the form back until it is done. */
export const proveOnSubmit = (form: HTMLFormElement, address: string): void => {
  const field = form.querySelector<HTMLInputElement>('input[name=proof]')
  if (field === null) return
  let working: Promise<Proof | null> | null = null
  let isSending = false
  const begin = (): Promise<Proof | null> => {
    working ??= work(address).catch(() => null)
    return working
  }
  const fresh = async (): Promise<Proof | null> => {
    const proof = await begin()
    if (proof !== null && proof.until - Date.now() > MARGIN) return proof
    working = null
    return begin()
  }
  const forget = (): void => {
    // A proof counts once: whoever comes back to the page needs another.
    field.value = ''
    working = null
    isSending = false
  }
  forget()
  form.addEventListener('input', () => void begin(), { once: true })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (isSending) return
    isSending = true
    const proof = await Promise.race([fresh(), wait(LONGEST_WAIT)])
    field.value = proof?.payload ?? ''
    form.submit()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) forget()
  })
}
