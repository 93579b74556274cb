/** One mail in plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends mail, or writes into a folder what would have been sent. Never throws; false where it could not be handed over. */
export type Mailer = {
  readonly kind: 'smtp' | 'folder'
  readonly send: (mail: Mail) => Promise<boolean>
  readonly close: () => Promise<void>
}
