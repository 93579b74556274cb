import type { signInEn } from './phrases-sign-in.en.ts'

/** What the pages and mails of signing in say, in German. */
export const signInDe: Readonly<Record<keyof typeof signInEn, string>> = {
  'sign-in.heading': 'Anmelden',
  'sign-in.lead': 'Für die Moderation. Leserinnen und Leser brauchen kein Konto: Sie kommentieren ohne.',
  'sign-in.address': 'E-Mail-Adresse',
  'sign-in.password': 'Passwort',
  'sign-in.go': 'Anmelden',
  'sign-in.forgotten': 'Passwort vergessen?',
  'sign-in.wrong': 'Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides.',
  'sign-in.address-missing': 'Geben Sie Ihre E-Mail-Adresse ein.',
  'sign-in.address-bad': 'Geben Sie eine einzige E-Mail-Adresse ein, etwa name@example.org.',
  'sign-in.password-missing': 'Geben Sie Ihr Passwort ein.',
  'sign-in.required': 'Alle Felder sind Pflichtfelder.',
  'sign-in.errors': '{count} {count|Angabe stimmt|Angaben stimmen} noch nicht',
  'sign-in.error-mark': 'Stimmt nicht:',
  'sign-in.languages': 'Sprache',
  'sign-in.said-reset':
    'Ihr neues Passwort gilt. Alle Sitzungen wurden beendet. Melden Sie sich mit dem neuen Passwort an.',
  'sign-in.said-out': 'Sie sind abgemeldet.',
  'sign-in.said-everywhere': 'Sie sind überall abgemeldet.',
  'sign-in.back': 'Zur Anmeldung',
  'sign-in.join-heading': 'Mitmachen: {negotiation}',
  'sign-in.join-lead': 'Sie sind eingeladen, die Kommentare zu moderieren.',
  'sign-in.join-lead-owner':
    'Die Verhandlung wird Ihre: Sie moderieren Kommentare, ändern Einstellungen und laden andere ein.',
  'sign-in.join-what':
    'Hat diese Adresse noch kein Konto, legen Sie hier eines an. Hat sie eines, geben Sie dessen Passwort ein; Ihr Autorenname bleibt.',
  'sign-in.join-for': 'Diese Einladung gilt für {address}.',
  'sign-in.join-as': 'Sie sind angemeldet als {name}.',
  'sign-in.join-go': 'Mitmachen',
  'sign-in.pen-name': 'Autorenname',
  'sign-in.pen-name-hint': 'Das Protokoll der Moderation zeigt ihn allen. Ihre Adresse wird niemandem gezeigt.',
  'sign-in.pen-name-missing': 'Wählen Sie einen Autorennamen.',
  'sign-in.pen-name-long': 'Wählen Sie einen Autorennamen mit höchstens {most} Zeichen.',
  'sign-in.pen-name-address': 'Wählen Sie einen Autorennamen, der keine Mailadresse ist: Alle können ihn lesen.',
  'sign-in.new-password': 'Neues Passwort',
  'sign-in.password-hint':
    'Mindestens {fewest} Zeichen. Gut sind vier oder fünf Wörter, die Ihnen zusammen in den Sinn kommen.',
  'sign-in.password-short': 'Wählen Sie ein Passwort mit mindestens {fewest} Zeichen.',
  'sign-in.password-long': 'Wählen Sie ein kürzeres Passwort.',
  'sign-in.password-common': 'Wählen Sie ein anderes Passwort: Dieses haben viele, und es wird zuerst probiert.',
  'sign-in.password-pattern':
    'Wählen Sie ein anderes Passwort: Dieses wiederholt sich oder läuft die Tastatur entlang.',
  'sign-in.password-known':
    'Wählen Sie ein anderes Passwort: Dieses besteht aus Ihrer Adresse, Ihrem Namen oder unserem.',
  'sign-in.join-taken':
    'Diese Adresse hat ein Konto, und dies ist nicht dessen Passwort. Geben Sie das Passwort des Kontos ein, oder lassen Sie ein neues setzen.',
  'sign-in.forgotten-heading': 'Ein neues Passwort setzen lassen',
  'sign-in.forgotten-lead': 'Sie bekommen eine Mail mit einem Link, der eine Stunde lang gilt.',
  'sign-in.forgotten-go': 'Link schicken',
  'sign-in.sent-heading': 'Sehen Sie in Ihre Mail',
  'sign-in.sent-lead': 'Hat diese Adresse ein Konto, so ist ein Link an sie unterwegs. Er gilt eine Stunde lang.',
  'sign-in.reset-heading': 'Neues Passwort setzen',
  'sign-in.reset-lead': 'Damit enden alle Sitzungen Ihres Kontos.',
  'sign-in.reset-go': 'Passwort setzen',
  'sign-in.dead-heading': 'Dieser Link gilt nicht',
  'sign-in.dead-lead':
    'Er wurde schon benutzt, oder er ist zu alt, oder er wurde nicht ganz kopiert. Bitten Sie um einen neuen.',
  'sign-in.account-heading': 'Ihr Konto',
  'sign-in.account-lead': 'Sie sind angemeldet als {name}, mit der Adresse {address}.',
  'sign-in.roles': 'Ihre Rollen',
  'sign-in.role-none': 'Sie haben in keiner Verhandlung eine Rolle.',
  'sign-in.role-owner': 'Leitung',
  'sign-in.role-moderator': 'Moderation',
  'sign-in.rename-go': 'Autorennamen ändern',
  'sign-in.rename-hint': 'Was schon im Protokoll steht, behält den alten Namen.',
  'sign-in.change': 'Passwort ändern',
  'sign-in.present-password': 'Jetziges Passwort',
  'sign-in.present-wrong': 'Das ist nicht Ihr jetziges Passwort.',
  'sign-in.change-go': 'Passwort ändern',
  'sign-in.change-hint': 'Damit enden alle Ihre anderen Sitzungen.',
  'sign-in.out': 'Abmelden',
  'sign-in.out-go': 'Hier abmelden',
  'sign-in.everywhere-go': 'Überall abmelden',
  'sign-in.said-renamed': 'Ihr Autorenname ist geändert.',
  'sign-in.said-changed': 'Ihr Passwort ist geändert. Alle anderen Sitzungen wurden beendet.',
  'sign-in.many-heading': 'Zu viele Versuche',
  'sign-in.many-lead': 'Warten Sie eine Weile, dann versuchen Sie es noch einmal.',
  'sign-in.strange-heading': 'Dieses Formular wurde nicht angenommen',
  'sign-in.strange-lead':
    'Es kam nicht von einer Seite dieser Website, oder es ist zu alt, oder es ist nicht zu lesen. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  'sign-in.down-heading': 'Gerade nicht möglich',
  'sign-in.down-lead': 'Die Konten sind nicht zu erreichen. Versuchen Sie es in einigen Minuten noch einmal.',
  'sign-in.none-heading': 'Diese Seite gibt es nicht',
  'sign-in.none-lead': 'Unter dieser Adresse steht nichts.',
  'sign-in-mail.invite-subject': 'Einladung zur Moderation: {negotiation}',
  'sign-in-mail.invite':
    'Sie sind eingeladen, die Kommentare zu {negotiation} zu moderieren ({role}).\n\nÖffnen Sie diesen Link innerhalb von {days} Tagen; er gilt einmal:\n\n{link}\n\nWenn Sie das nicht möchten, tun Sie nichts.',
  'sign-in-mail.reset-subject': 'Ein neues Passwort',
  'sign-in-mail.reset':
    'Jemand, wahrscheinlich Sie, hat um ein neues Passwort für Ihr Konto bei {site} gebeten.\n\nÖffnen Sie diesen Link innerhalb einer Stunde; er gilt einmal:\n\n{link}\n\nWenn Sie es nicht waren, tun Sie nichts. Ihr Passwort bleibt, wie es ist.',
  'refusal.mail-from':
    '{from}: keine einzelne Mailadresse, von der Mail kommen kann; geben Sie sie als name@example.org an',
  'refusal.mail-server':
    'die Adresse des Mailservers ist keine; geben Sie sie als smtp://name:passwort@rechner:587 oder smtps://name:passwort@rechner:465 an',
  'refusal.mail-folder':
    '{path}: dieser Ordner für Mail lässt sich nicht anlegen oder beschreiben; geben Sie einen anderen an',
  'refusal.sign-in-secret':
    'das Geheimnis für Sitzungen ist zu kurz; geben Sie mindestens {fewest} zufällige Zeichen an',
  'refusal.sign-in-base': '{base}: keine Adresse einer Website; geben Sie sie als https://example.org/ an',
}
