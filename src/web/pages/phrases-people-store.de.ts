import type { peopleStoreEn } from './phrases-people-store.en.ts'

/** The sentences of the store of readers' comments in German. Keys are the same in every language. */
export const peopleStoreDe: Readonly<Record<keyof typeof peopleStoreEn, string>> = {
  'refusal.people-short-secret':
    'das Geheimnis ist zu kurz: Es braucht mindestens {least} Bytes; eines mit `openssl rand -base64 32` erzeugen und getrennt von der Datenbank aufbewahren',
  'refusal.people-wrong-secret':
    'die Kommentare sind unter einem anderen Geheimnis abgelegt; das ursprüngliche angeben, oder die Datei beiseitelegen und neu anfangen',
  'refusal.newer-people-store':
    'ein neueres travaux hat die Kommentare abgelegt (Tabellen {version}, dieses kennt {known}); travaux aktualisieren',
  'refusal.not-a-people-store':
    '{reason}: enthält keine Kommentare von Lesern; diese Datei beiseitelegen oder die Akte anders nennen',
  'refusal.unknown-comment': 'kein Kommentar {id}; vielleicht ist er nach Ablauf seiner Frist gelöscht worden',
  'refusal.comment-exists': 'Kommentar {id} ist schon da; nichts wurde geschrieben',
  'refusal.comment-erased':
    'Kommentar {id} wurde von dem gelöscht, der ihn schrieb; an ihm lässt sich nichts mehr ändern',
  'refusal.not-a-thread':
    'Kommentar {id} antwortet auf einen anderen; auf den ersten Kommentar des Strangs antworten oder diesen schließen',
  'refusal.unknown-writer': 'niemand heißt hier {id}; Adresse der Seite prüfen',
  'refusal.no-address': 'zu {id} ist keine Mailadresse mehr abgelegt; noch einmal angeben',
  'refusal.unknown-report': 'keine Meldung {id}; vielleicht ist sie nach Ablauf ihrer Frist gelöscht worden',
  'refusal.act-with-address':
    'eine Notiz oder ein Name zum Vorgang „{act}“ enthält eine Mail- oder Netzadresse, und das Protokoll bleibt für immer; weglassen',
  'refusal.people-not-empty':
    '{negotiation} hat schon Kommentare oder Vorgänge; in eine Verhandlung importieren, zu der noch niemand geschrieben hat',
  'refusal.broken-people-export':
    'der Export passt nicht zusammen ({part}, Nummer {place}); noch einmal dort exportieren, woher er stammt',
}
