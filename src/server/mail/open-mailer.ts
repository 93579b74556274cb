import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Mail, Mailer } from '../comments/mailer.ts'
import { openMailFolder } from './mail-folder.ts'
import { isOneAddress } from './message.ts'
import { retrying, USUAL_PAUSES } from './retrying.ts'
import { openSmtp } from './smtp.ts'

/**
 * Where mail goes. `smtp`: to a server under `smtp://` or `smtps://`, with name and password in the address where it asks for them. `folder`: into files of a
 * folder, for people to see what would have been sent. `unsent`: a folder for what a server never took, made when it is needed; null for none. `from` is the one address that all mail comes from.
 */
export type MailSettings =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string; readonly unsent: string | null }
  | { readonly kind: 'folder'; readonly path: string; readonly from: string }

/** `log`: lines for the operator, without addresses. `pauses`: after which times a server is tried again, in milliseconds; the usual ones where none are given. */
export type MailManner = { readonly log: (line: string) => void; readonly pauses?: readonly number[] }

const QUIET: MailManner = { log: () => {} }

const keeperOf =
  ({ unsent, from }: Extract<MailSettings, { kind: 'smtp' }>) =>
  async (mail: Mail): Promise<boolean> => {
    const folder = unsent === null ? null : await openMailFolder(unsent, from)
    return folder === null ? false : folder.send(mail)
  }

/**
 * Opens the way for mail; nothing is sent or asked of a server yet. Refuses `mail-from` (not one plain address), `mail-server` (not an SMTP address; it is
 * not repeated, since it may hold a password) and `mail-folder` (`path` cannot be made or written to).
 */
export const openMailer = async (
  settings: MailSettings,
  { log, pauses = USUAL_PAUSES }: MailManner = QUIET,
): Promise<Result<Mailer>> => {
  if (!isOneAddress(settings.from)) return refuse({ kind: 'mail-from', params: { from: settings.from.slice(0, 100) } })
  switch (settings.kind) {
    case 'smtp': {
      const carrier = openSmtp(settings.url, settings.from)
      if (carrier === null) return refuse({ kind: 'mail-server', params: {} })
      return accept(retrying(carrier, { log, pauses, keepUnsent: keeperOf(settings) }))
    }
    case 'folder': {
      const mailer = await openMailFolder(settings.path, settings.from)
      return mailer === null ? refuse({ kind: 'mail-folder', params: { path: settings.path } }) : accept(mailer)
    }
  }
}
