import type { Mail } from '../comments/mailer.ts'

/** The longest address that mail is sent to, in characters (RFC 5321, 4.5.3.1.3, without its angle brackets). */
const LONGEST_ADDRESS = 254

const LONGEST_SUBJECT = 300

// A subset of RFC 5322's addr-spec: no quoted names, comments, lists or literal networks, each of which has been read in two ways somewhere.
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u

/** Whether a text is one plain mail address and nothing else; a host without a point, as in a house's own network, is one too. */
export const isOneAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text)

/** What nodemailer is given. */
export type Message = {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
  readonly disableFileAccess: true
  readonly disableUrlAccess: true
}

/** One mail as it is handed over; null where it is not for one plain address. Signs that could begin another header become blanks. */
export const messageOf = ({ to, subject, text }: Mail, from: string): Message | null =>
  isOneAddress(to)
    ? {
        // As objects, so that nobody takes them apart into lists of addresses.
        from: { name: '', address: from },
        to: { name: '', address: to },
        subject: subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, LONGEST_SUBJECT),
        text,
        // Answers from machines to machines are not wanted (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      }
    : null
