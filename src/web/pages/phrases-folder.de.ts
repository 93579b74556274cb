import type { folderEn } from './phrases-folder.en.ts'

/** What is wrong in a record folder, in German. */
export const folderDe: Readonly<Record<keyof typeof folderEn, string>> = {
  'refusal.choice-missing': 'fehlt; möglich sind {allowed}',
  'refusal.field-choice': 'muss eines sein von {allowed}',
  'refusal.field-choice-near': 'muss eines sein von {allowed}; gemeint war wohl „{near}“',
  'refusal.field-form': 'hat nicht die richtige Form ({form}); bitte berichtigen',
  'refusal.field-language':
    '„{key}“ ist kein Sprachkürzel (en, de, uk); Wörter mit Komma oder Doppelpunkt brauchen Anführungszeichen',
  'refusal.field-missing': 'fehlt ({form}); bitte ergänzen',
  'refusal.field-rule': 'verletzt eine Regel: {rule}',
  'refusal.field-unknown': 'das Feld „{key}“ gibt es hier nicht; bitte streichen oder eines nehmen von {known}',
  'refusal.field-unknown-near': 'das Feld „{key}“ gibt es hier nicht; gemeint war wohl „{near}“',
  'refusal.folder-file-too-large': 'länger als {most} Millionen Zeichen; bitte die Akte teilen',
  'refusal.file-not-utf8': 'kein UTF-8; bitte als UTF-8 speichern',
  'refusal.file-unknown':
    'eine solche Datei hat ein Aktenordner nicht; bitte umbenennen oder herausnehmen (docs/record-folder.md zählt die Dateien auf)',
  'refusal.file-unknown-near': 'eine solche Datei hat ein Aktenordner nicht; gemeint war wohl „{near}“',
  'refusal.file-without-digest': 'Dateien in files/ heißen nach der SHA-256-Prüfsumme ihrer Bytes; bitte umbenennen',
  'refusal.folder-without-negotiation':
    'fehlt; ein Aktenordner beginnt mit dieser Datei (docs/record-folder.md zeigt einen)',
  'refusal.head-missing': 'hat keinen Kopf; die Datei muss mit „---“, den Feldern und „---“ beginnen',
  'refusal.id-not-file-name': 'heißt „{id}“ in der Datei „{name}.md“; bitte angleichen oder weglassen',
  'refusal.id-repeated-in-folder':
    '„{id}“ steht schon in {file}, Zeile {line}; Kennungen müssen sich je Art unterscheiden',
  'refusal.journal-clock': 'liegt vor dem Eintrag darüber ({last}); bitte das Journal wie ausgegeben wiederherstellen',
  'refusal.journal-does-not-follow':
    'Eintrag {seq} folgt nicht aus denen darüber; bitte das Journal wie ausgegeben wiederherstellen',
  'refusal.journal-line-unreadable': 'kein JSON; bitte das Journal wie ausgegeben wiederherstellen',
  'refusal.journal-seq': 'müsste {expected} sein; bitte das Journal wie ausgegeben wiederherstellen',
  'refusal.key-not-text': 'ein Feld braucht einen Namen aus Wörtern; bitte den ganzen Text in Anführungszeichen setzen',
  'refusal.key-repeated': '„{key}“ steht zweimal da; eines genügt',
  'refusal.known-on-unreadable': 'muss ein Tag (JJJJ-MM-TT) oder Zeitpunkt sein (JJJJ-MM-TTThh:mm:ssZ)',
  'refusal.list-too-large': 'enthält mehr als {most}; bitte kürzen',
  'refusal.list-too-small': 'braucht mindestens {least}',
  'refusal.not-fields': 'muss aus Feldern bestehen (Name: Wert), {form}',
  'refusal.not-instant': 'muss ein Zeitpunkt in UTC sein (JJJJ-MM-TTThh:mm:ss.sssZ)',
  'refusal.not-list': 'muss eine Liste sein, jedes Ding mit „- “ davor ({form})',
  'refusal.not-number': 'muss eine Zahl ohne Anführungszeichen sein ({form})',
  'refusal.not-text': 'muss Text sein; bitte in Anführungszeichen setzen ({form})',
  'refusal.not-yes-or-no': 'muss true oder false sein ({form})',
  'refusal.number-too-large': 'darf höchstens {most} sein',
  'refusal.number-too-small': 'muss mindestens {least} sein',
  'refusal.text-in-both': 'der Text steht im Kopf und darunter; bitte nur an einer Stelle',
  'refusal.text-too-large': 'länger als {most} Zeichen; bitte kürzen',
  'refusal.text-too-small': 'ist leer; bitte ausfüllen oder das Feld streichen',
  'refusal.why-unreadable': 'muss ein Grund in Worten sein, höchstens 1.000 Zeichen',
  'refusal.yaml-alias':
    'Anker (&) und Verweise (*) werden nicht gelesen; bitte den Wert ausschreiben oder in Anführungszeichen setzen',
  'refusal.yaml-tag':
    'die Auszeichnung {tag} wird nicht gelesen; bitte streichen oder den Wert in Anführungszeichen setzen',
  'refusal.yaml-too-deep': 'tiefer als {most} Ebenen geschachtelt; so tief ist nichts in einer Akte',
  'refusal.yaml-unreadable': 'kein YAML in Spalte {column}: {words}',
  'doubt.field-not-kept': '„{field}“ im Kopf ist allein für `travaux compare`; die Akte hat dafür keinen Platz',
}
