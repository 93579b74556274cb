import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Mail, Mailer } from '../comments/mailer.ts'
import { openMailFolder } from './mail-folder.ts'
import { isOneAddress } from './message.ts'
import { type KeptMails, retrying, USUAL_PAUSES } from './retrying.ts'
import { openSmtp } from './smtp.ts'

/**
 * Where mail goes. `smtp`: to a server under `smtp://` or `smtps://`, with name and password in the address where it asks for them. `folder`: into files of a
 * folder, for people to see what would have been sent. `unsent`: a folder for what a server never took, made when it is needed; null for none. `from` is the one address that all mail comes from.
 */
export type MailSettings =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string; readonly unsent: string | null }
  | { readonly kind: 'folder'; readonly path: string; readonly from: string }

/** `log`: lines for the operator, without addresses. `pauses`: after which times a server is tried again, in milliseconds; the usual ones where none are given. `outbox`: where mails lie until a server has them; without one they wait in memory. */
export type MailManner = {
  readonly log: (line: string) => void
  readonly pauses?: readonly number[]
  readonly outbox?: KeptMails
}

const QUIET: MailManner = { log: () => {} }

const keeperOf =
  ({ unsent, from }: Extract<MailSettings, { kind: 'smtp' }>) =>
  async (mail: Mail): Promise<boolean> => {
    const folder = unsent === null ? null : await openMailFolder(unsent, from)
    return folder === null ? false : folder.send(mail)
  }

/** Writes into the folder what waited for a server that is no longer named. */
const emptyInto = async (folder: Mailer, outbox: KeptMails): Promise<void> => {
  const left = await outbox.waiting()
  if (!left.ok) return
  for (const { id, mail } of left.value) if (await folder.send(mail)) await outbox.drop(id)
}

/**
 * Opens the way for mail; what an earlier program left in the outbox is taken up. Refuses `mail-from` (not one plain address), `mail-server` (not an SMTP address; it is
 * not repeated, since it may hold a password) and `mail-folder` (`path` cannot be made or written to).
 */
export const openMailer = async (
  settings: MailSettings,
  { log, pauses = USUAL_PAUSES, outbox }: MailManner = QUIET,
): Promise<Result<Mailer>> => {
  if (!isOneAddress(settings.from)) return refuse({ kind: 'mail-from', params: { from: settings.from.slice(0, 100) } })
  switch (settings.kind) {
    case 'smtp': {
      const carrier = openSmtp(settings.url, settings.from)
      if (carrier === null) return refuse({ kind: 'mail-server', params: {} })
      return accept(await retrying(carrier, { log, pauses, outbox: outbox ?? null, keepUnsent: keeperOf(settings) }))
    }
    case 'folder': {
      const mailer = await openMailFolder(settings.path, settings.from)
      if (mailer === null) return refuse({ kind: 'mail-folder', params: { path: settings.path } })
      if (outbox !== undefined) await emptyInto(mailer, outbox)
      return accept(mailer)
    }
  }
}
