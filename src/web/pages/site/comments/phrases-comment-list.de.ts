import type { commentListEn } from './phrases-comment-list.en.ts'

/** The sentences of the list of all comments and of its search, in German. */
export const commentListDe: Readonly<Record<keyof typeof commentListEn, string>> = {
  'nav.comments': 'Kommentare',
  'comment-list.nav': 'Kommentare ({count})',
  'comment-list.lead': '{count} {count|Kommentar|Kommentare} aus der Leserschaft zu dieser Akte, die neuesten zuerst.',
  'comment-list.lead-asked':
    'Durchsucht: {count} {count|Kommentar|Kommentare} aus der Leserschaft samt Namen und Stellen, an denen sie stehen.',
  'comment-list.lead-none': 'Noch hat niemand diese Akte kommentiert.',
  'comment-list.none-how':
    'Kommentare werden unter den Seiten der Akte geschrieben: zu einem Punkt, einem Entwurf oder jeder anderen Seite.',
  'comment-list.form': 'Die Kommentare durchsuchen',
  'comment-list.all': 'Alle Kommentare',
  'comment-list.feed': 'Atom-Feed',
  'comment-list.json-feed': 'JSON-Feed',
  'comment-list.data': 'Alle Kommentare als JSON',
  'comment-list.newest': 'Die neuesten zuerst',
  'comment-list.range': '{from} bis {to} von {count}',
  'comment-list.on': 'zu: {place}',
  'comment-list.on-lost': 'zu einer Stelle, die es in der Akte nicht mehr gibt',
  'comment-list.reply': 'eine Antwort',
  'comment-list.replies': '{count} {count|Antwort|Antworten}',
  'comment-list.pages': 'Weitere Kommentare',
  'comment-list.page': 'Seite {page}',
  'comment-list.not-here': 'Hier wird nichts gezeigt',
  'comment-list.not-here-what':
    'Entweder wird diese Akte nicht kommentiert, oder es gibt weniger Kommentare, als die Adresse annimmt, oder sie fragt nach einem früheren Stand: Kommentare werden nur so gezeigt, wie sie jetzt sind.',
  'search.kind.comment': 'Kommentare',
  'search.thing.comment': 'Kommentar',
}
