import type { CommentsServerKey } from './phrases-comments-server.en.ts'

/** What the server of comments says in mails and feeds, in German. */
export const commentsServerDe: Readonly<Record<CommentsServerKey, string>> = {
  'comments-mail.confirm-subject': 'Bestätigen Sie Ihre E-Mail-Adresse: {negotiation}',
  'comments-mail.confirm':
    'Jemand hat einen Kommentar geschrieben und diese Adresse angegeben. Waren Sie es, öffnen Sie innerhalb von zwei Tagen diesen Link und drücken Sie den Knopf; Sie erfahren dann, was die Moderation über Ihre Kommentare entscheidet:\n\n{link}\n\nWaren Sie es nicht, tun Sie nichts. Die Adresse wird nicht verwendet und gelöscht.',
  'comments-mail.own-subject': 'Ihre eigenen Kommentare: {negotiation}',
  'comments-mail.own':
    'Jemand, wahrscheinlich Sie, hat nach dem Link zu den Kommentaren gefragt, die mit dieser Adresse geschrieben wurden. Mit ihm können Sie sie lesen, ausführen und löschen. Wer den Link hat, kann das auch:\n\n{links}\n\nWaren Sie es nicht, tun Sie nichts.',
  'comments-mail.approved-subject': 'Ihr Kommentar ist veröffentlicht: {negotiation}',
  'comments-mail.restored-subject': 'Ihr Kommentar ist wieder veröffentlicht: {negotiation}',
  'comments-mail.rejected-subject': 'Ihr Kommentar wurde nicht veröffentlicht: {negotiation}',
  'comments-mail.removed-subject': 'Ihr Kommentar wurde entfernt: {negotiation}',
  'comments-mail.about': 'Es geht um den Kommentar, den Sie am {day} geschrieben haben.',
  'comments-mail.links': 'Ihre eigenen Kommentare: {link}\n\nDie Regeln für Kommentare: {policy}',
  'comments-mail.contact': ' an {contact}',
  'comments-mail.notice-subject': 'Ihre Meldung ist eingegangen: {negotiation}',
  'comments-mail.notice':
    'Ihre Meldung rechtswidriger Inhalte vom {day} ist eingegangen. Die Moderation liest sie; Sie erfahren, was entschieden wurde.',
  'comments-mail.notice-decided-subject': 'Über Ihre Meldung wurde entschieden: {negotiation}',
  'comments-mail.notice-stays':
    'Die Moderation hat Ihre Meldung vom {day} gelesen. Der Kommentar bleibt, wie er ist: Soweit zu sehen war, verstößt er weder gegen das Recht noch gegen die Regeln.',
  'comments-mail.notice-gone':
    'Die Moderation hat Ihre Meldung vom {day} gelesen. Der Kommentar wird nicht mehr gezeigt.',
  'comments-mail.notice-contest':
    'Das hat ein Mensch entschieden. Halten Sie die Entscheidung für falsch, sagen Sie es innerhalb von sechs Monaten{contact}. Sie können sich auch an eine Stelle für die außergerichtliche Streitbeilegung wenden (Verordnung (EU) 2022/2065, Artikel 21) oder an ein Gericht.',
  'comments-mail.bye': 'Diese Mail hat ein Programm verschickt; was Sie darauf antworten, liest vielleicht niemand.',
  'comments-feed.title': '{negotiation}: Kommentare',
  'comments-feed.subtitle': 'Die {most} neuesten Kommentare von Leserinnen und Lesern',
  'comments-feed.item': '{name} hat einen Kommentar geschrieben',
  'comments-feed.answer': '{name} hat auf einen Kommentar geantwortet',
}
