import type { recordRefusalsEn } from './phrases-record-refusals.en.ts'

/** The sentences of what a record refuses in German. */
export const recordRefusalsDe: Readonly<Record<keyof typeof recordRefusalsEn, string>> = {
  'refusal.no-record':
    'keine Akte angegeben, und in diesem Ordner liegt keine; mit --record eine nennen oder mit `travaux new NAME` eine anlegen',
  'refusal.record-missing':
    '{record}: Akte nicht gefunden; Namen prüfen oder mit `travaux new NAME --record {record}` anlegen',
  'refusal.folder-without-record':
    '{record}: In dem Ordner liegt keine Akte; er braucht travaux.sqlite oder negotiation.yaml oder journal.jsonl eines Aktenordners',
  'refusal.record-read-only-folder':
    '{record}: Ein Aktenordner wird hier nur gelesen; mit --record eine SQLite-Datei nennen und den Ordner importieren',
  'refusal.bad-database':
    'DATABASE_URL ist keine Adresse einer PostgreSQL-Datenbank; Form: postgres://NUTZER@RECHNER/NAME',
  'refusal.bad-negotiation':
    '--negotiation {id} ist keine Kennung; Kleinbuchstaben, Ziffern, Punkte und Bindestriche verwenden',
  'refusal.no-such-negotiation': '{record}: keine Verhandlung {id}; es gibt {ids}',
  'refusal.which-negotiation': '{record}: hält mehrere Verhandlungen; mit --negotiation wählen: {ids}',
  'refusal.record-empty':
    '{record}: noch nichts eingetragen; mit `travaux import ORDNER --record {record}` einen Ordner übernehmen',
  'refusal.other-negotiation':
    '{record}: hält {has}, der Ordner handelt von {is}; mit --record eine andere Akte nennen oder mit --negotiation {is} beide in einer Datei halten',
  'refusal.negotiation-differs': 'der Ordner handelt von {is}, nicht von {named}; --negotiation berichtigen',
  'refusal.name-missing': 'kein Name angegeben: travaux new NAME',
  'refusal.name-without-id':
    'aus „{name}“ lässt sich keine Kennung bilden; mit --negotiation eine angeben, zum Beispiel --negotiation seevertrag',
  'refusal.bad-title': 'der Name ist leer, zu lang oder enthält Steuerzeichen; höchstens 2.000 Zeichen',
  'refusal.folder-missing-word': 'kein Ordner angegeben: travaux {command} ORDNER',
  'refusal.file-missing-word': 'keine Datei angegeben: travaux {command} DATEI',
  'refusal.word-too-many': '„{word}“ ist zu viel; siehe --help',
  'refusal.by-address':
    '„{by}“ sieht wie eine Adresse aus; Einträge werden nie geändert, deshalb mit --by einen Namen angeben',
  'refusal.bad-author': 'der Name bei --by ist zu lang oder enthält Steuerzeichen; höchstens {most} Zeichen',
  'refusal.bad-day': '--on {value} ist kein Tag; Form: JJJJ-MM-TT, zum Beispiel 2025-11-30',
  'refusal.bad-instant': '{option} {value} ist kein Tag oder Zeitpunkt; Form: 2025-11-30 oder 2025-11-30T12:00Z',
  'refusal.show-what': 'was zeigen? Eines von {topics} angeben',
  'refusal.show-unknown': '„{word}“ lässt sich nicht zeigen; möglich sind {topics}',
  'refusal.show-which': 'welcher Punkt? Eine Linie, ENTWURF.NUMMER oder eine Nummer nennen: travaux show point us-28.8',
  'refusal.unknown-which': 'kein Punkt „{which}“; eine Linie, ENTWURF.NUMMER oder eine Nummer im ersten Entwurf nennen',
  'refusal.unknown-which-near': 'kein Punkt „{which}“; ist „{near}“ gemeint?',
  'refusal.csv-and-json': '--csv und --format json schließen sich aus; eines weglassen',
  'refusal.not-a-folder': '{file}: kein Ordner; den Ordner einer Akte nennen',
  'refusal.folder-not-empty': '{file}: Der Ordner ist nicht leer, und nichts wird überschrieben; einen neuen nennen',
  'refusal.folder-unwritable': '{file}: nicht beschreibbar ({reason}); den Ordner darüber und die Rechte prüfen',
  'refusal.folder-too-large': '{file}: mehr als {files} Dateien oder {most} MB; den Ordner einer einzigen Akte nennen',
  'refusal.link-outside': '{file}: ein Verweis aus dem Ordner hinaus; die Datei selbst hineinlegen',
  'refusal.link-broken': '{file}: ein Verweis ins Leere; entfernen oder die Datei hineinlegen',
  'refusal.journal-diverges':
    '{folder}: Sein Journal und {record} gehen ab Eintrag {seq} auseinander; in eine neue Akte importieren oder journal.jsonl herausnehmen, um nur die Dateien zu übernehmen',
  'refusal.checkpoint-unreadable':
    '{file}: kein Prüfpunkt; das JSON von `travaux verify --format json` oder einen veröffentlichten Prüfpunkt angeben',
  'refusal.checkpoint-of-other': '{file}: ein Prüfpunkt von {is}, nicht von {negotiation}; den dieser Akte angeben',
  'refusal.needs-store':
    '{record}: Nur eine Datenbank lässt sich sichern; mit --record eine SQLite-Datei nennen oder den Ordner kopieren',
  'refusal.restore-over':
    '{record}: schon vorhanden, und nichts wird überschrieben; mit --record eine neue Datei nennen',
  'refusal.backup-over': '{file}: schon vorhanden, und nichts wird überschrieben; eine neue Datei nennen',
  'refusal.backup-missing': '{file}: Sicherung nicht gefunden; den Namen prüfen',
  'refusal.negotiation-exists':
    '{record}: hält {negotiation} schon; mit --negotiation eine andere oder mit --record eine andere Akte nennen',
  'refusal.busy': '{record}: ein anderes Programm hält sie besetzt; noch einmal versuchen',
  'refusal.read-only': '{record}: darf nur gelesen werden ({reason}); die Rechte der Datei und ihres Ordners prüfen',
  'refusal.disk-error':
    '{record}: Fehler des Datenträgers ({reason}); nichts ist halb geschrieben; den Datenträger prüfen',
  'refusal.disk-full':
    '{record}: Der Datenträger ist voll; nichts ist halb geschrieben; Platz schaffen und noch einmal versuchen',
  'refusal.damaged':
    '{record}: Die Datei ist beschädigt ({reason}); mit `travaux restore DATEI` eine Sicherung herstellen',
  'refusal.cannot-open': '{record}: lässt sich nicht öffnen ({reason}); den Ordner und die Rechte prüfen',
  'refusal.not-a-record':
    '{record}: keine Akte; eine Datei nennen, die `travaux new` oder `travaux import` angelegt hat',
  'refusal.no-such-record': '{record}: Akte nicht gefunden; den Namen prüfen',
  'refusal.newer-record':
    '{record}: von einem neueren travaux geschrieben (Tabellen {version}, dieses kennt {known}); travaux aktualisieren',
  'refusal.denied': '{record}: Zugriff verweigert ({reason}); Nutzer, Kennwort und Rechte prüfen',
  'refusal.unreachable':
    '{record}: Die Datenbank antwortet nicht ({reason}); die Adresse prüfen und noch einmal versuchen',
  'refusal.lost-race':
    '{record}: Jemand anders hat inzwischen geschrieben (Eintrag {actual}, erwartet {expected}); nichts wurde geschrieben; noch einmal aufrufen',
  'refusal.not-in-sequence': '{record}: Die Einträge folgen nicht aufeinander; nichts wurde geschrieben',
  'refusal.unknown-negotiation': '{record}: keine Verhandlung {negotiation}; --negotiation prüfen',
  'refusal.backup-broken': 'die Sicherung selbst ist beschädigt ({first}); eine andere nehmen',
  'refusal.not-a-checkpoint': '„{line}“ ist kein Prüfpunkt; einen veröffentlichten angeben',
  'refusal.entry-missing': 'Eintrag {seq} fehlt',
  'refusal.entry-changed': 'Eintrag {seq} wurde geändert',
  'refusal.entry-hash-changed': 'die Prüfsumme von Eintrag {seq} wurde geändert',
  'refusal.entries-changed': 'ein Eintrag von {from} bis {to} wurde samt seiner Prüfsumme geändert',
  'refusal.head-changed': 'der Kopf des Protokolls wurde geändert (Größe {size})',
  'refusal.tail-cut': 'das Ende ist abgeschnitten: {size} Einträge, veröffentlicht waren {published}',
  'refusal.checkpoint-differs': 'die ersten {size} Einträge sind nicht die des Prüfpunkts',
  'refusal.file-lost': 'Datei {ordinal} fehlt',
  'refusal.file-changed': 'Datei {ordinal} ({digest}) wurde geändert',
  'refusal.files-changed': 'die Liste der Dateien wurde geändert',
  'refusal.personal-changed': 'die persönlichen Daten {id} passen nicht mehr zu ihrer Festlegung',
  'refusal.unknown-reference':
    '{thing} {id} nennt {kind} „{names}“, das es in der Akte nicht gibt; hinzufügen oder die Kennung berichtigen',
  'refusal.unknown-kind': '{thing} {id}: „{names}“ ist keine Art von Ding; siehe Handbuch',
  'refusal.quotation-not-found':
    '{thing} {id}: „{words}“ steht nicht in der Quelle {source}; ihren Wortlaut genau zitieren',
  'refusal.days-reversed': '{thing} {id}: {from} liegt nach {to}; die Tage in die richtige Reihenfolge bringen',
  'refusal.later-than-its-source':
    '{thing} {id}: {day} liegt nach dem Erscheinen der Quelle ({published}); eines berichtigen oder es als geplant führen',
  'refusal.twice-in-a-draft':
    '{thing} {id}: zwei Bestimmungen des Entwurfs {draft} in einer Linie; den Entwurf bei `split` nennen oder eine herausnehmen',
  'refusal.provision-id': '{thing} {id}: Die Kennung muss mit der ihres Entwurfs und einem Punkt beginnen: {draft}.',
  'refusal.refers-to-itself': '{thing} {id} verweist im Kreis auf sich selbst; den Kreis auflösen',
  'refusal.fulfils-no-plan': '{thing} {id}: {event} war nicht geplant; nur Geplantes kann eingelöst werden',
  'refusal.second-negotiation': '{thing} {id}: Die Akte handelt schon von {other}; eine Akte, eine Verhandlung',
  'refusal.siglum-taken': '{thing} {id}: Die Sigle {siglum} gehört {other}; eine andere nehmen',
  'refusal.named-twice': '{thing} {id} nennt {kind} {names} zweimal; einmal genügt',
  'refusal.within-one-draft':
    '{thing} {id}: Beide Bestimmungen stehen im Entwurf {draft}; eine Verbindung führt von einem Entwurf zum anderen',
  'refusal.contrary-correction': '{thing} {id} sagt das Gegenteil von {other}; eines zurücknehmen',
  'refusal.no-reason': '{thing} {id} steht anders in der Akte; eine Änderung braucht einen Grund (`why`)',
  'refusal.no-author':
    'der Eintrag für {thing} {id} braucht jemanden, der ihn schreibt: einen Namen bis 200 Zeichen (`by`)',
  'refusal.entry-too-long':
    'der Eintrag ist länger, als einer sein kann ({says} Zeichen); etwas ist versehentlich hineingeraten',
  'refusal.entry-not-json': 'der Eintrag ist kein JSON; er beginnt mit {says}',
  'refusal.entry-form': 'der Eintrag hat ein Feld, das er so nicht haben kann, `{at}`: {says}',
  'refusal.nothing-to-retract': '{thing} {id} steht nicht in der Akte; nichts zurückzunehmen',
  'refusal.known-before-published':
    '{thing} {id} soll bekannt gewesen sein, bevor die Quelle erschien ({published}); `knownOn` berichtigen',
  'refusal.known-before-named':
    '{thing} {id} soll vor {kind} {names} bekannt gewesen sein, das es nennt; `knownOn` berichtigen',
  'refusal.still-referred-to': '{thing} {id} kann nicht weg: {by} {name} nennt es noch; das zuerst ändern',
  'refusal.recorded-before-last': 'die Uhr steht vor dem letzten Eintrag ({last}); die Uhr richtig stellen',
  'refusal.file-digest-differs': 'ihre Bytes haben eine andere SHA-256 als ihr Name; die richtige Datei hineinlegen',
}
