import type { recordCommandsEn } from './phrases-record-commands.en.ts'

/** The sentences of the commands on records in German. */
export const recordCommandsDe: Readonly<Record<keyof typeof recordCommandsEn, string>> = {
  'command.new': 'Eine neue Akte anlegen.',
  'command.import': 'Einen Aktenordner in eine Akte übernehmen: ganz, oder gar nicht und mit allen Gründen auf einmal.',
  'command.export': 'Eine Akte als lesbare Dateien in einen neuen oder leeren Ordner schreiben.',
  'command.show':
    'Zeigen, was in einer Akte steht: Entwürfe, Positionen, Ereignisse, Quellen, eine Übersicht oder ein Punkt durch alle Entwürfe.',
  'command.log': 'Die Einträge einer Akte auflisten: wer wann was warum geschrieben hat.',
  'command.verify': 'Prüfen, dass kein Eintrag und keine Datei einer Akte geändert, verloren oder vertauscht ist.',
  'command.backup': 'Alle Akten einer Datenbank in eine neue Datei sichern, auch während andere schreiben.',
  'command.restore': 'Eine Akte aus einer Sicherung herstellen, geprüft, bevor sie ihren Platz bekommt.',
  'option.answer-format': 'text für das Terminal oder json',
  'option.record':
    'die Akte: eine SQLite-Datei, ein Ordner mit travaux.sqlite oder ein Aktenordner zum Lesen (sonst DATABASE_URL, sonst der Ordner, in dem man steht)',
  'option.negotiation': 'welche Verhandlung, wo eine Datenbank mehrere hält',
  'option.new-negotiation': 'Kennung der Verhandlung (sonst aus NAME gebildet)',
  'option.by': 'Name, unter dem geschrieben wird (sonst TRAVAUX_BY, sonst editor)',
  'option.dry-run': 'sagen, was sich ändern würde, und nichts ändern',
  'option.on': 'wie es an diesem Tag war',
  'option.as-known-at': 'nur, was bis zu diesem Tag oder Zeitpunkt öffentlich war',
  'option.as-recorded-at': 'nur, was bis zu diesem Tag oder Zeitpunkt hier eingetragen war',
  'option.csv': 'eine Tabelle für Tabellenprogramme (RFC 4180)',
  'option.checkpoint': 'ein veröffentlichter Prüfpunkt, dem die Akte noch entsprechen muss',
  'option.only': 'nur Einträge, die hinzufügen, oder nur solche, die etwas berichtigen',
  'progress.reading-folder': '{folder} wird gelesen …',
  'progress.importing': '{count} {count|Eintrag wird|Einträge werden} übernommen …',
  'new.done': '{record}: neue Akte „{title}“ (Verhandlung {negotiation})',
  'import.nothing': '{record}: nichts Neues; die Akte sagt dasselbe wie {folder}',
  'import.done':
    '{record}: {added} hinzugefügt, {amended} geändert, {retracted} zurückgenommen; {files} {files|Datei|Dateien}; jetzt {size} Einträge',
  'import.would':
    '{record}: würde {added} hinzufügen, {amended} ändern, {retracted} zurücknehmen; {files} {files|Datei|Dateien}; nichts wurde geändert',
  'import.replayed': 'davon {count} {count|Eintrag|Einträge}, wie das Journal sie hat',
  'export.done': '{folder}: {files} Dateien, {entries} {entries|Eintrag|Einträge}',
  'log.summary': '{record}: {count} {count|Eintrag|Einträge}',
  'log.add': 'hinzugefügt',
  'log.amend': 'geändert',
  'log.retract': 'zurückgenommen',
  'log.by': 'von {by}',
  'log.known': 'öffentlich seit {known}',
  'log.known-always': 'ohne eigenes Datum',
  'log.why': 'Grund: {why}',
  'log.fields': 'geändert: {fields}',
  'verify.holds': '{record}: alles stimmt, {size} {size|Eintrag|Einträge}, {files} {files|Datei|Dateien}',
  'verify.root': 'Wurzel {root}',
  'verify.broken': '{record}: beschädigt: {what}',
  'backup.done': '{file}: {negotiation}, {size} {size|Eintrag|Einträge}, {files} {files|Datei|Dateien}, geprüft',
  'backup.broken': '{file}: {negotiation} war schon in der Akte beschädigt: {what}',
  'restore.done':
    '{record}: {negotiation} wiederhergestellt, {size} {size|Eintrag|Einträge}, {files} {files|Datei|Dateien}, geprüft',
}
