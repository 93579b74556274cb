// What comments do in the browser: the proof of work, the focus on what is wrong, the keys of the queue. Every page is whole without it.

import { proveOnSubmit } from './comments-proof.ts'
import { startQueueKeys } from './comments-queue.ts'

// Without a secure connection browsers have no WebCrypto; the form is then sent as it is.
if (globalThis.crypto?.subtle !== undefined)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-challenge]')) {
    const { challenge } = form.dataset
    if (challenge !== undefined) proveOnSubmit(form, new URL(challenge, location.href).href)
  }
startQueueKeys()
document.getElementById('errors')?.focus()
