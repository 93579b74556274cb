import type { readingPageEn } from './phrases-reading-page.en.ts'

/** Why a page of HTML cannot be read, and what is doubtful about one that can, in German. */
export const readingPageDe: Readonly<Record<keyof typeof readingPageEn, string>> = {
  'refusal.page-empty': '{file}: die Seite enthält keine Wörter; speichern Sie sie neu, sobald sie ganz zu sehen ist',
  'refusal.page-not-html':
    '{file}: das ist keine HTML-Seite, wie immer sie heißt; geben Sie sie als das weiter, was sie ist',
  'refusal.page-too-large':
    '{file}: die Seite ist zu groß, um als ein Artikel gelesen zu werden (mehr als {most} Zeichen oder Tags)',
  'refusal.page-too-deep':
    '{file}: die Tags dieser Seite sind mehr als {most}-fach geschachtelt; so ist kein Artikel geschrieben',
  'doubt.page-login-wall':
    'der Rest des Artikels steht offenbar nur Angemeldeten oder Zahlenden offen: gelesen wurde vielleicht nur sein Anfang',
  'doubt.page-short-body':
    'auf dieser Seite fanden sich nur wenige Wörter eines Artikels; prüfen Sie, ob der richtige Teil genommen wurde',
}
