import type { Comment } from '../../comments/comment.ts'
import { type StatementPart, type StatementQuestion, statementOf } from '../../comments/policy.ts'
import type { NegotiationId } from '../../record/id.ts'
import { fill, type Tongue } from '../../web/pages/phrases.ts'
import { commentRulesDe } from '../../web/pages/phrases-comment-rules.de.ts'
import { commentRulesEn } from '../../web/pages/phrases-comment-rules.en.ts'
import { commentsServerDe } from '../../web/pages/phrases-comments-server.de.ts'
import { type CommentsServerKey, commentsServerEn } from '../../web/pages/phrases-comments-server.en.ts'
import { sayDay } from '../../web/pages/site/days.ts'
import type { Mail } from './mailer.ts'

const SENTENCES = { en: commentsServerEn, de: commentsServerDe } as const
const RULES: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = { en: commentRulesEn, de: commentRulesDe }

/** Says a sentence of the server of comments. */
export const sayServer = (
  tongue: Tongue,
  key: CommentsServerKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fill(SENTENCES[tongue][key], params)

/** The language of a comment or a form, as far as the interface speaks it. */
export const tongueOf = (language: string): Tongue => (language === 'de' ? 'de' : 'en')

/** What mails of one negotiation have in common. `title`: its name in the language; `root`: the address of its pages in that language; `contact`: who takes objections, null where nobody is named. */
export type MailPlace = {
  readonly negotiation: NegotiationId
  readonly tongue: Tongue
  readonly title: string
  readonly root: string
  readonly contact: string | null
}

type Named = 'confirm' | 'own' | 'approved' | 'restored' | 'rejected' | 'removed' | 'notice' | 'notice-decided'

// A subject is one line, whatever the record calls itself.
const subjectOf = ({ tongue, title }: MailPlace, name: Named): string =>
  sayServer(tongue, `comments-mail.${name}-subject`, { negotiation: title.replace(/\s+/g, ' ').slice(0, 120) })

const contactIn = ({ tongue, contact }: MailPlace): string =>
  contact === null ? '' : sayServer(tongue, 'comments-mail.contact', { contact: contact.replace(/^mailto:/, '') })

const mail = (place: MailPlace, to: string, name: Named, parts: readonly string[]): Mail => ({
  to,
  subject: subjectOf(place, name),
  text: `${[...parts, sayServer(place.tongue, 'comments-mail.bye')].join('\n\n')}\n`,
})

// No words that a stranger wrote stand in any of these mails: nobody can send their own through them.

/** Asks whoever reads an address to confirm it. */
export const confirmMail = (place: MailPlace, to: string, token: string): Mail =>
  mail(place, to, 'confirm', [
    sayServer(place.tongue, 'comments-mail.confirm', { link: `${place.root}comments/confirm/${token}` }),
  ])

/** Brings the links of somebody's own comments. */
export const ownMail = (place: MailPlace, to: string, keys: readonly string[]): Mail =>
  mail(place, to, 'own', [
    sayServer(place.tongue, 'comments-mail.own', {
      links: keys.map(key => `${place.root}comments/own/${key}`).join('\n'),
    }),
  ])

const dayOf = ({ tongue }: MailPlace, moment: string): string => sayDay(tongue, moment.slice(0, 10))

const tell = (tongue: Tongue, { key, params, keys }: StatementPart): string => {
  const sentence = (name: string): string => RULES[tongue][name] ?? name
  const named = Object.entries(keys).map(([slot, name]) => [slot, sentence(name)])
  return fill(sentence(key), { ...params, ...Object.fromEntries(named) })
}

/** Tells a writer what was decided, with the reasons (Regulation (EU) 2022/2065, article 17). `ownKey`: of the writer's own link. */
export const decisionMail = (
  place: MailPlace,
  to: string,
  {
    comment,
    ownKey,
    decided,
  }: { readonly comment: Comment; readonly ownKey: string; readonly decided: StatementQuestion },
): Mail => {
  const { tongue, root } = place
  return mail(place, to, decided.done, [
    sayServer(tongue, 'comments-mail.about', { day: dayOf(place, comment.writtenAt) }),
    ...statementOf(decided).map(part => tell(tongue, part)),
    sayServer(tongue, 'comments-mail.links', {
      link: `${root}comments/own/${ownKey}`,
      policy: `${root}comments/policy`,
    }),
  ])
}

/** Tells who sent a notice that it has arrived (article 16, paragraph 4). */
export const noticeMail = (place: MailPlace, to: string, at: string): Mail =>
  mail(place, to, 'notice', [sayServer(place.tongue, 'comments-mail.notice', { day: dayOf(place, at) })])

/** Tells who sent a notice what was decided (article 16, paragraph 5). */
export const noticeDecidedMail = (
  place: MailPlace,
  to: string,
  { at, outcome }: { readonly at: string; readonly outcome: 'stays' | 'gone' },
): Mail =>
  mail(place, to, 'notice-decided', [
    sayServer(place.tongue, `comments-mail.notice-${outcome}`, { day: dayOf(place, at) }),
    sayServer(place.tongue, 'comments-mail.notice-contest', { contact: contactIn(place) }),
  ])
