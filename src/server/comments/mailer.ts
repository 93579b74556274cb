/** One mail in plain text. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

/** Sends mail, or writes into a folder what would have been sent. Never throws; true where it was handed over or is tried again, false where it is refused. */
export type Mailer = {
  readonly kind: 'smtp' | 'folder'
  readonly send: (mail: Mail) => Promise<boolean>
  readonly close: () => Promise<void>
}
