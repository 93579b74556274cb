import type { TrustedProxy } from '../../server/comments/network.ts'
import type { MailSettings } from '../../server/mail/open-mailer.ts'
import type { AccountsPlace } from '../../server/sign-in/accounts-database.ts'
import type { StorePlace } from '../../store/port.ts'
import { accept, type Result } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand } from '../errand.ts'
import type { RecordPlace } from '../record/place.ts'
import { accountsPlace } from './accounts-place.ts'
import { readCommentSettings } from './settings.ts'
import { loadSecretFor, peoplePlace } from './with-people.ts'

/** All that a server of comments needs to open what it works with. `secret` in base64; `accounts` makes a new place with each call, to be opened once. */
export type PreparedComments = {
  readonly people: StorePlace
  readonly accounts: () => AccountsPlace
  readonly secret: string
  readonly mail: MailSettings
  readonly proxy: TrustedProxy
  /** Where published copies of the site stand, each with a slash at its end. */
  readonly copies: readonly string[]
}

/**
 * Reads what `serve` was told about comments, loads their key or makes it, and says on the terminal what the operator should know. Null: they are off. Opens
 * nothing. Refuses what `readCommentSettings` and `loadSecret` refuse.
 */
export const prepareComments = async (errand: Errand, place: RecordPlace): Promise<Result<PreparedComments | null>> => {
  const { call, console, phrases } = errand
  const say = sayIn(phrases)
  const wanted = readCommentSettings({ option: call.values.comments ?? null, env: process.env, place })
  if (!wanted.ok) return wanted
  if (wanted.value.kind === 'off' || place.kind === 'folder') {
    if (wanted.value.kind === 'off' && wanted.value.why === 'folder')
      console.note(say('note.comments-off-folder', { record: place.name }))
    if (wanted.value.kind === 'off' && wanted.value.why === 'unset')
      console.note(say('note.comments-off-unset', { missing: wanted.value.missing }))
    return accept(null)
  }
  const { secret: where, mail, proxy, copies } = wanted.value
  const secret = await loadSecretFor(errand, where, place.place)
  if (!secret.ok) return secret
  if (mail.kind === 'folder') console.note(say('note.mail-folder', { folder: mail.path }))
  return accept({
    people: peoplePlace(place.place),
    accounts: () => accountsPlace(place.place),
    secret: secret.value,
    mail,
    proxy,
    copies,
  })
}
