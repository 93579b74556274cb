import { type Tell, tellIn } from '../../web/pages/sign-in/tell.ts'
import type { Mail } from '../comments/mailer.ts'
import { INVITATION_DAYS } from './roles.ts'
import type { Invitation } from './sign-in.ts'

// What language somebody reads is not known before they have opened a page.
const inBoth = (say: (tell: Tell) => string): readonly [string, string] => [say(tellIn('en')), say(tellIn('de'))]

const linkTo = (base: string, page: string, key: string): string =>
  `${new URL(`sign-in/${page}/`, base.endsWith('/') ? base : `${base}/`).href}?key=${key}`

/** The mail that invites somebody; the same whether or not the address has an account. */
export const invitationMail = (base: string, { address, negotiation, role }: Invitation, key: string): Mail => {
  const link = linkTo(base, 'join', key)
  return {
    to: address,
    subject: inBoth(tell => tell('sign-in-mail.invite-subject', { negotiation })).join(' · '),
    text: inBoth(tell =>
      tell('sign-in-mail.invite', { negotiation, role: tell(`sign-in.role-${role}`), days: INVITATION_DAYS, link }),
    ).join('\n\n· · ·\n\n'),
  }
}

/** The mail with a link to set a new password. */
export const resetMail = (base: string, address: string, key: string): Mail => {
  const link = linkTo(base, 'new-password', key)
  return {
    to: address,
    subject: inBoth(tell => tell('sign-in-mail.reset-subject')).join(' · '),
    text: inBoth(tell => tell('sign-in-mail.reset', { site: new URL(base).host, link })).join('\n\n· · ·\n\n'),
  }
}
