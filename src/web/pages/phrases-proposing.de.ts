import type { proposingEn } from './phrases-proposing.en.ts'

/** The sentences around proposals for a record, in German. */
export const proposingDe: Readonly<Record<keyof typeof proposingEn, string>> = {
  'propose.done': '{file}: {count} {count|Eintrag|Einträge} vorgeschlagen, gestützt auf die Quelle {source}.',
  'propose.left-out':
    '{count} {count|Fund|Funde} ausgelassen, meist weil die Akte keine solche Partei kennt; README.md im Ordner zählt sie auf.',
  'propose.refused':
    '{count} {count|Fund verstieße|Funde verstießen} gegen eine Regel der Akte und {count|fehlt|fehlen}; README.md sagt, welche.',
  'propose.next': 'Sehen Sie die Dateien in {folder} durch, nehmen Sie heraus, was nicht stimmt, dann:',
  'propose.why.party-unknown': 'die Akte kennt keine solche Partei',
  'propose.why.no-evidence': 'die Worte gehören nicht zum Text',
  'propose.why.refused': 'es verstieße gegen eine Regel der Akte',
  'propose.notes.title': 'Ein Vorschlag, zum Durchsehen',
  'propose.notes.about':
    'Das haben Regeln gelesen; nichts davon ist bestätigt. Berichtigen oder entfernen Sie Einträge in den Dateien neben dieser Seite (ihre Kennungen stehen hier), dann nehmen Sie den Ordner in die Akte:',
  'propose.notes.doubts': 'Wo zuerst hinzusehen ist',
  'propose.notes.entries': 'Vorgeschlagen, in der Reihenfolge des Artikels',
  'propose.notes.left-out': 'Gelesen und nicht vorgeschlagen',
  'propose.notes.refused': 'Von den Regeln der Akte abgelehnt',
  'refusal.propose-without-record': '--propose braucht die Akte, für die es gilt: --record PFAD ergänzen',
  'refusal.propose-known-source':
    '{file}: Die Akte hat diesen Artikel schon, als {source}; berichtigen Sie jene Quelle',
  'refusal.propose-nothing': '{file}: Darin fand sich nichts, was eine Akte aufnehmen könnte',
  'doubt.propose-no-outlet': 'der Artikel sagt nicht, wo er erschienen ist; als Medium steht „?“',
  'doubt.propose-no-date':
    'der Artikel sagt nicht, wann er erschienen ist; an der Stelle steht {day}, der Tag dieser Lesung',
  'doubt.propose-much':
    'die Sätze, auf denen Einträge beruhen, sind {percent} % des Artikels: ob so viel davon zitiert werden darf, entscheiden Sie',
  'doubt.propose-copy': 'fast Wort für Wort der Text von {source}: Beide sind als eine Wurzel vorgeschlagen',
}
