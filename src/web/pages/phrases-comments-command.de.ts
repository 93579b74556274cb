import type { commentsCommandEn } from './phrases-comments-command.en.ts'

/** The sentences of the command and settings of comments in German. */
export const commentsCommandDe: Readonly<Record<keyof typeof commentsCommandEn, string>> = {
  'command.comments':
    'Sich um Kommentare kümmern: auflisten, entscheiden, Einstellungen, Protokoll, aus- und einführen, ein neuer Link für die Inhaberin.',
  'option.comments':
    'Kommentare an (on) oder aus (off); sonst an, wo die Akte eine Datenbank ist und hat, was sie brauchen',
  'option.comment-status': 'nur Kommentare in diesem Zustand',
  'option.comment-reason': 'warum ein Kommentar abgelehnt wird: eine Überschrift der veröffentlichten Regeln',
  'option.comment-note':
    'ein Satz fürs Protokoll neben dem Grund; keine Namen oder Adressen, das Protokoll wird nie gelöscht',
  'option.comment-mode':
    'was auf die Moderation wartet: alles (before), das Erste jeder Person (first), nichts (after)',
  'option.comment-words': 'eine Datei mit einem Wort oder Ausdruck je Zeile; ein Kommentar damit wartet',
  'option.comment-links': 'wie viele Links ein Kommentar haben darf, bevor er wartet',
  'option.comment-edit-minutes': 'wie viele Minuten lang das Geschriebene geändert werden darf',
  'option.comment-keep-days': 'nach wie vielen Tagen Adressen und Abgelehntes gelöscht werden',
  'option.comment-open': 'ob neue Kommentare angenommen werden',
  'comments.none': '{record}: keine Kommentare',
  'comments.listed': '{record}: {count} {count|Kommentar|Kommentare}',
  'comments.more': 'nur die neuesten {most}; mit --format json alle',
  'comments.status.held': 'wartet',
  'comments.status.public': 'öffentlich',
  'comments.status.rejected': 'abgelehnt',
  'comments.status.removed': 'entfernt',
  'comments.status.erased': 'gelöscht',
  'comments.on-page': 'Seite {page}',
  'comments.on-point': 'Punkt {lineage}',
  'comments.on-provision': '{provision} in {draft}',
  'comments.answers': 'Antwort auf {parent}',
  'comments.gone': '(der Wortlaut ist gelöscht)',
  'comments.approved': '{id}: jetzt öffentlich',
  'comments.rejected': '{id}: abgelehnt, Grund: {reason}',
  'comments.removed': '{id}: entfernt, Grund: {reason}',
  'comments.erased': '{id}: Name, Wortlaut und Schlüssel sind gelöscht; dass es ihn gab, bleibt im Protokoll',
  'comments.exported':
    '{file}: {comments} {comments|öffentlicher Kommentar|öffentliche Kommentare}, {acts} {acts|Schritt|Schritte} der Moderation, keine Adressen',
  'comments.imported':
    '{record}: {comments} {comments|Kommentar|Kommentare} und {acts} {acts|Schritt|Schritte} der Moderation übernommen',
  'comments.acts': '{record}: {count} {count|Schritt|Schritte} der Moderation',
  'comments.log-holds': '{record}: das Protokoll der Moderation hält, {size} {size|Schritt|Schritte}',
  'comments.log-root': 'Wurzel {root}',
  'comments.log-broken':
    '{record}: das Protokoll der Moderation hält nicht: ein Schritt wurde geändert, ging verloren oder steht am falschen Platz',
  'comments.settings': '{record}: Einstellungen der Kommentare',
  'comments.settings-saved': '{record}: Einstellungen der Kommentare geändert: {fields}',
  'comments.settings-same': '{record}: die Einstellungen sind schon so; nichts wurde geändert',
  'comments.setting.mode': 'mode: {value}',
  'comments.setting.isOpen': 'open: {value}',
  'comments.setting.words': 'words: {value}',
  'comments.setting.mostLinks': 'links: {value}',
  'comments.setting.editMinutes': 'edit-minutes: {value}',
  'comments.setting.keepDays': 'keep-days: {value}',
  'comments.owner':
    'Wer diesen Link als Erstes öffnet, wird Inhaber der Kommentare zu {negotiation}. Geben Sie ihn niemandem.',
  'comments.owner-again':
    'Mit diesem Link wird {address} Inhaber der Kommentare zu {negotiation}, einmal, binnen {days} Tagen.',
  'comments.act.written': 'geschrieben',
  'comments.act.approved': 'freigegeben',
  'comments.act.edited': 'vom Verfasser geändert',
  'comments.act.erased': 'gelöscht',
  'comments.act.restored': 'wieder gezeigt',
  'comments.act.closed': 'Faden geschlossen',
  'comments.act.reopened': 'Faden wieder geöffnet',
  'comments.act.expired': 'gelöscht, die Zeit war um',
  'comments.act.held': 'angehalten durch die Regel {rule}',
  'comments.act.rejected': 'abgelehnt: {reason}',
  'comments.act.removed': 'entfernt: {reason}',
  'comments.act.reported': 'gemeldet: {reason}',
  'comments.act.notice': 'Hinweis eingegangen',
  'comments.act.blocked': 'Verfasser gesperrt',
  'comments.act.unblocked': 'Sperre des Verfassers aufgehoben',
  'comments.act.settings': 'Einstellungen geändert: {changed}',
  'comments.act.invited': 'als {role} eingeladen, Einladung {invitation}',
  'comments.act.uninvited': 'Einladung als {role} zurückgenommen, Einladung {invitation}',
  'comments.act.role-given': 'Rolle übernommen: {role}, Konto {account}',
  'comments.act.role-taken': 'Rolle entzogen: {role}, Konto {account}',
  'comments.role.owner': 'Inhaber',
  'comments.role.moderator': 'Moderator',
  'comments.by.moderator': 'von {name}',
  'comments.by.writer': 'vom Verfasser',
  'comments.by.reader': 'von einem Leser',
  'comments.by.rule': 'durch eine Regel',
  'comments.by.time': 'durch den Kalender',
  'note.comments-off-folder':
    'Kommentare sind aus: {record} ist ein Aktenordner, und Kommentare brauchen eine Datenbank.',
  'note.comments-off-unset':
    'Kommentare sind aus: Eine Akte auf einem Datenbankserver braucht dafür {missing}; mit --comments off entfällt dieser Hinweis.',
  'note.secret-made':
    'Neuer Schlüssel für Adressen und Links: {file}. Bewahren Sie eine Kopie getrennt von den Sicherungen auf: Ohne ihn ist keine Adresse mehr lesbar.',
  'note.secret-shared':
    '{file}: Auch andere auf diesem Rechner können den Schlüssel lesen; nach chmod 600 nur noch Sie.',
  'note.mail-folder':
    'Es wird keine Post verschickt: SMTP_URL ist nicht gesetzt. Was verschickt worden wäre, steht in {folder}.',
  'note.owner-link':
    'Die Kommentare zu {negotiation} haben noch keinen Inhaber. Wer diesen Link als Erstes öffnet, wird es:',
  'note.writer-not-told':
    'Der Verfasser hat eine Mailadresse bestätigt und erfährt es durch diesen Befehl nicht; wer in der Liste des Servers entscheidet, lässt die Mail schicken.',
  'refusal.comments-what': 'Was mit den Kommentaren? Eines von {whats}',
  'refusal.comments-unknown': '„{word}“ gibt es bei Kommentaren nicht; es gibt {whats}',
  'refusal.comments-need-database':
    '{record}: Kommentare brauchen eine Datenbank, ein Aktenordner wird nur gelesen; übernehmen Sie ihn mit `travaux import {record} --record talks.sqlite`',
  'refusal.comments-unset':
    'Kommentare brauchen auf einem Datenbankserver {missing}: Neben der Akte ist dort kein Ordner, der sie aufnimmt',
  'refusal.bad-copies-at':
    'COPIES_AT enthält „{value}“, das ist keine Adresse einer veröffentlichten Kopie; schreiben Sie ganze Adressen mit Leerzeichen dazwischen, etwa https://news.example.org/talks/',
  'refusal.bad-trusted-proxy':
    'TRUSTED_PROXY „{value}“ ist keine Anzahl von Proxys; schreiben Sie, wie viele davor stehen, 0 bis {most}',
  'refusal.bad-mail-from':
    'MAIL_FROM „{value}“ ist kein Absender; schreiben Sie eine Adresse, etwa redaktion@example.org',
  'refusal.mail-twice': 'SMTP_URL und MAIL_FOLDER schließen einander aus; lassen Sie eines weg',
  'refusal.bad-smtp-url':
    'SMTP_URL ist keine Adresse eines Mailservers; schreiben Sie smtps://NAME:PASSWORT@HOST:465 oder smtp://HOST:587',
  'refusal.mail-from-missing':
    'SMTP_URL ist gesetzt, aber kein Absender; setzen Sie MAIL_FROM, etwa redaktion@example.org',
  'refusal.secret-unset':
    '{record}: Eine Akte auf einem Datenbankserver braucht TRAVAUX_SECRET_FILE, die Datei ihres Schlüssels',
  'refusal.secret-missing':
    '{file}: kein solcher Schlüssel; prüfen Sie TRAVAUX_SECRET_FILE oder machen Sie einen: head -c 32 /dev/urandom > {file}',
  'refusal.secret-lost':
    '{file}: Der Schlüssel ist weg, aber {people} ist mit ihm verschlüsselt; legen Sie ihn aus Ihrer Kopie zurück, oder räumen Sie {people} weg, um neu anzufangen',
  'refusal.secret-unreadable':
    '{file}: Der Schlüssel kann nicht gelesen oder geschrieben werden ({reason}); prüfen Sie Datei und Ordner',
  'refusal.secret-short':
    '{file}: {size} Bytes sind zu wenige für einen Schlüssel; er braucht mindestens {least} zufällige',
  'refusal.secret-long': '{file}: zu lang für einen Schlüssel, höchstens {most} Bytes; war eine andere Datei gemeint?',
  'refusal.secret-not-random':
    '{file}: Die Bytes sind nicht zufällig; machen Sie einen Schlüssel: head -c 32 /dev/urandom > {file}',
  'refusal.comment-missing-word': 'kein Kommentar genannt: travaux comments {what} ID',
  'refusal.bad-comment-id':
    '„{id}“ nennt keinen Kommentar; eine Kennung hat 26 kleine Buchstaben und Ziffern, wie die Liste sie zeigt',
  'refusal.comment-not-so': '{id}: Der Zustand ist {status}, darum geht {wanted} nicht',
  'refusal.comment-reason-missing': 'kein Grund genannt: --reason {reasons}',
  'refusal.comment-note-long': '--note ist zu lang oder enthält Steuerzeichen; nehmen Sie höchstens {most} Zeichen',
  'refusal.comment-option': '--{option} gehört nicht zu `travaux comments {what}`',
  'refusal.bad-comment-setting': '--{option} {value} geht nicht; schreiben Sie eine ganze Zahl von {least} bis {most}',
  'refusal.comment-words-many':
    '{file}: {count} Wörter, eine Liste darf {most} haben; lassen Sie einige weg. Es wurde nichts geändert',
  'refusal.comment-word-long': '{file}: Zeile {line} hat mehr als {most} Zeichen; kürzen Sie sie',
  'refusal.bad-comments-file':
    '{file}: keine Ausfuhr von Kommentaren ({place}); nehmen Sie eine Datei von `travaux comments export`',
  'refusal.comments-of-other':
    '{file}: Kommentare zu {is}, nicht zu {negotiation}; nennen Sie die Akte, zu der sie gehören',
  'refusal.comments-file-there': '{file}: schon da, und nichts wird überschrieben; nennen Sie eine neue Datei',
  'refusal.owner-there':
    'die Kommentare zu {negotiation} haben einen Inhaber; nennen Sie die Adresse eines neuen: travaux comments owner ADRESSE',
  'refusal.bad-owner-address':
    '„{address}“ ist keine Mailadresse, die ein Konto haben kann; schreiben Sie eine, etwa redaktion@example.org',
}
