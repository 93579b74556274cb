import type { rulesOfCommentsEn } from './phrases-rules.en.ts'

/** The page of the rules for comments, and the messages that comments may end in, in German. */
export const rulesOfCommentsDe: Readonly<Record<keyof typeof rulesOfCommentsEn, string>> = {
  'comment-page.rules.lead':
    'Was hier geschrieben werden darf, was die Moderation tut, wie man widerspricht und was aufbewahrt wird.',
  'comment-page.rules.reasons': 'Was nicht veröffentlicht wird',
  'comment-page.rules.reasons-what':
    'Ein Kommentar wird nur aus einem dieser Gründe abgelehnt oder entfernt. Welche Ansicht er vertritt, gehört nicht dazu.',
  'comment-page.rules.moderators': 'Was die Moderation tut',
  'comment-page.rules.mode.before': 'Jeder Kommentar wartet, bis ihn die Moderation gelesen hat.',
  'comment-page.rules.mode.first':
    'Der erste Kommentar jedes Schreibenden wartet, bis ihn die Moderation gelesen hat; ist einer freigegeben, erscheinen die nächsten sofort.',
  'comment-page.rules.mode.after': 'Kommentare erscheinen sofort, und die Moderation liest sie danach.',
  'comment-page.rules.waits':
    'In jedem Fall wartet ein Kommentar, der ohne JavaScript gesendet wurde, ein Wort der Wortliste enthält oder mehr als {links} {links|Link|Links} hat. Solche Regeln lassen einen Kommentar nur warten; ob er erscheint, entscheidet ein Mensch.',
  'comment-page.rules.log':
    'Jede Entscheidung steht mit ihrem Grund in einem Protokoll, das niemand unbemerkt ändern kann. Worte, Namen oder Adressen von Lesenden stehen nicht darin.',
  'comment-page.rules.threads':
    'Ein Strang kann für Antworten geschlossen, und wer Kommentare schreibt, kann gesperrt werden.',
  'comment-page.rules.edit':
    'Einen eigenen Kommentar kann man {minutes} {minutes|Minute|Minuten} lang bearbeiten und jederzeit löschen.',
  'comment-page.rules.object': 'Wie man widerspricht',
  'comment-page.rules.object-what':
    'Wurde Ihr Kommentar abgelehnt oder entfernt oder Ihrer Meldung nicht gefolgt, können Sie widersprechen; wo es geht, prüft das eine andere Person als die, die entschieden hat.',
  'comment-page.rules.object-to': 'Widerspruch hier: {contact}.',
  'comment-page.rules.object-none':
    'Wer diese Seiten veröffentlicht, hat keinen Kontakt für Widersprüche genannt; wenden Sie sich an die Stelle, die Sie hierher verwiesen hat. Offen stehen auch die Gerichte und in der Europäischen Union die zertifizierten Stellen zur außergerichtlichen Streitbeilegung.',
  'comment-page.rules.kept': 'Was wie lange aufbewahrt wird',
  'comment-page.rules.kept-words':
    'Ihr Name, Ihre Worte und die Zeit: öffentlich mit Ihrem Kommentar, bis Sie ihn löschen.',
  'comment-page.rules.kept-address':
    'Ihre E-Mail-Adresse, wenn Sie eine angeben: verschlüsselt, nie veröffentlicht, erst nach Ihrer Bestätigung benutzt und spätestens {days} {days|Tag|Tage} nach Ihrem letzten Kommentar gelöscht; nach {unconfirmed} {unconfirmed|Tag|Tagen}, wenn Sie sie nicht bestätigen.',
  'comment-page.rules.kept-network':
    'Ihre Netzadresse: wird nicht gespeichert. Gegen Fluten zählt der Server für kurze Zeit, was aus einem Netz kommt.',
  'comment-page.rules.kept-rejected':
    'Abgelehnte und entfernte Kommentare und erledigte Meldungen: {days} {days|Tag|Tage}, damit Sie widersprechen können.',
  'comment-page.rules.kept-picture':
    'Das kleine Bild neben Ihrem Namen ist vom Zufall gezeichnet; aus ihm lässt sich nichts ablesen.',
  'comment-page.rules.kept-cookie':
    'Ein Cookie: erst, wenn Sie einen Kommentar gesendet haben. Es enthält eine Zufallszahl und dient nur dazu, Ihre eigenen Kommentare wiederzufinden.',
  'comment-page.rules.kept-work':
    'Während Sie schreiben, löst Ihr Browser eine kleine Rechenaufgabe, die massenhaftes Senden teuer macht. Nur ihr Ergebnis verlässt den Browser.',
  'comment-page.rules.kept-own':
    'Export und Löschung: über den Link, der beim Senden gezeigt wurde; ein Konto ist dafür nicht nötig.',
  'comment-page.message.expired-link': 'Dieser Link gilt nicht mehr',
  'comment-page.message.expired-link-what':
    'Solche Links gelten nur eine Zeit lang oder nur einmal. Es wurde nichts geändert. Wer wieder schreibt, bekommt einen neuen.',
  'comment-page.message.unknown-link': 'Dieser Link führt nirgendwohin',
  'comment-page.message.unknown-link-what':
    'Vielleicht wurde er beim Kopieren abgeschnitten, oder alles damit Geschriebene wurde gelöscht.',
  'comment-page.message.too-many': 'Zu viel auf einmal',
  'comment-page.message.too-many-what':
    'Aus Ihrem Netz oder Ihrem Browser kam mehr, als auf einmal angenommen wird. Bitte senden Sie es in {minutes} {minutes|Minute|Minuten} noch einmal.',
  'comment-page.message.closed': 'Hier werden keine Kommentare mehr angenommen',
  'comment-page.message.closed-what':
    'Diese Stelle oder dieser Strang wurde geschlossen, während Sie geschrieben haben.',
  'comment-page.message.not-allowed': 'Das geht nicht',
  'comment-page.message.not-allowed-what':
    'Dafür fehlt die Berechtigung, oder das Formular war zu lange offen. Öffnen Sie die Seite neu und wiederholen Sie es.',
  'comment-page.message.no-comment': 'Diesen Kommentar gibt es nicht',
  'comment-page.message.no-comment-what': 'Es gab ihn nie, oder er wurde von dem, der ihn geschrieben hat, gelöscht.',
  'comment-page.message.reported': 'Ihre Meldung ist angekommen',
  'comment-page.message.reported-what': 'Die Moderation wird sie lesen. Vielen Dank.',
  'comment-page.message.noticed': 'Ihre Meldung ist angekommen',
  'comment-page.message.noticed-what':
    'Die Moderation entscheidet darüber. Haben Sie eine E-Mail-Adresse angegeben, gehen eine Bestätigung und später die Entscheidung dorthin.',
  'comment-page.message.edited': 'Ihr Kommentar ist geändert',
  'comment-page.message.edited-what': 'Muss ihn die Moderation erst lesen, erscheint er danach.',
  'comment-page.message.erased': 'Gelöscht',
  'comment-page.message.erased-what':
    'Die Worte, der Name und die E-Mail-Adresse, die dazugehörten, sind endgültig gelöscht.',
  'comment-page.message.confirmed': 'Ihre E-Mail-Adresse ist bestätigt',
  'comment-page.message.confirmed-what': 'Dort erfahren Sie, was die Moderation über Ihre Kommentare entscheidet.',
  'comment-page.message.unavailable': 'Die Kommentare sind im Augenblick nicht erreichbar',
  'comment-page.message.unavailable-what':
    'Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  'comment-page.message.bad-form': 'Dieses Formular lässt sich nicht annehmen',
  'comment-page.message.bad-form-what':
    'Es kam nicht vollständig an. Gehen Sie zurück, öffnen Sie die Seite neu und kopieren Sie Ihren Text dorthin.',
  'comment-page.message.too-long': 'Das ist mehr, als angenommen werden kann',
  'comment-page.message.too-long-what':
    'Es wurde nichts geändert und nichts gespeichert. Gehen Sie im Browser zurück: Was Sie geschrieben haben, steht dort noch. Kürzen Sie es und senden Sie es noch einmal.',
  'comment-page.message.note-too-long': 'Diese Anmerkung lässt sich nicht annehmen',
  'comment-page.message.note-too-long-what':
    'Eine Anmerkung hat höchstens 1.000 Zeichen. Gehen Sie im Browser zurück, dort steht sie noch, und kürzen Sie sie.',
  'comment-page.message.note-with-address': 'Diese Anmerkung lässt sich nicht annehmen',
  'comment-page.message.note-with-address-what':
    'Lassen Sie Namen und E-Mail-Adressen aus der Anmerkung weg; das Protokoll wird nie gelöscht.',
}
