import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Mailer } from '../comments/mailer.ts'
import { openMailFolder } from './mail-folder.ts'
import { isOneAddress } from './message.ts'
import { openSmtp } from './smtp.ts'

/**
 * Where mail goes. `smtp`: to a server under `smtp://` or `smtps://`, with name and password in the address where it asks for them. `folder`: into files of a
 * folder, for people to see what would have been sent. `from` is the one address that all mail comes from.
 */
export type MailSettings =
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'folder'; readonly path: string; readonly from: string }

/**
 * Opens the way for mail; nothing is sent or asked of a server yet. Refuses `mail-from` (not one plain address), `mail-server` (not an SMTP address; it is
 * not repeated, since it may hold a password) and `mail-folder` (`path` cannot be made or written to).
 */
export const openMailer = async (settings: MailSettings): Promise<Result<Mailer>> => {
  if (!isOneAddress(settings.from)) return refuse({ kind: 'mail-from', params: { from: settings.from.slice(0, 100) } })
  switch (settings.kind) {
    case 'smtp': {
      const mailer = openSmtp(settings.url, settings.from)
      return mailer === null ? refuse({ kind: 'mail-server', params: {} }) : accept(mailer)
    }
    case 'folder': {
      const mailer = await openMailFolder(settings.path, settings.from)
      return mailer === null ? refuse({ kind: 'mail-folder', params: { path: settings.path } }) : accept(mailer)
    }
  }
}
