import type { commentWhysEn } from './phrases-whys.en.ts'

/** Why a comment, a change or a report cannot be taken, and why a comment waits, in German. */
export const commentWhysDe: Readonly<Record<keyof typeof commentWhysEn, string>> = {
  'comment-form.reason-missing': 'Wählen Sie die Regel, gegen die er verstößt.',
  'comment-form.words-missing': 'Schreiben Sie, warum er rechtswidrig ist.',
  'comment-form.faith-missing': 'Haken Sie an, dass die Angaben richtig und vollständig sind.',
  'comment-form.sure-missing': 'Haken Sie an, dass Sie sich sicher sind.',
  'comment-form.number-wrong': 'Geben Sie eine ganze Zahl an, die nicht negativ ist.',
  'comment-refused.unavailable':
    'Kommentare lassen sich im Augenblick nicht speichern. Warten Sie etwas und senden Sie es noch einmal.',
  'comment-form.note-with-address':
    'Lassen Sie Namen und E-Mail-Adressen aus der Anmerkung weg; das Protokoll wird nie gelöscht.',
  'comment-form.decided': 'Es hat schon jemand anders entschieden, oder es würde sich nichts ändern.',
  'comment-form.comment-cut':
    'Der Kommentar ist viel zu lang: Höchstens 5.000 Zeichen werden angenommen, und unten steht nur der Anfang dessen, was Sie gesendet haben. Gehen Sie im Browser zurück, dort finden Sie alles; kopieren Sie es, bevor Sie kürzen.',
  'comment-form.not-invited':
    'Die Einladung ließ sich jetzt nicht senden; prüfen Sie die Adresse und die Einstellungen der E-Mail, und versuchen Sie es noch einmal.',
  'comment-form.words-many': 'Die Wortliste hat mehr als 500 Wörter; lassen Sie einige weg. Es wurde nichts geändert.',
  'comment-form.word-long':
    'Eine Zeile der Wortliste hat mehr als 80 Zeichen; kürzen Sie sie. Es wurde nichts geändert.',
  'comment-form.address-not-one': 'Das ist keine E-Mail-Adresse; schreiben Sie eine wie name@example.org.',
  'comment-form.last-owner': 'Eine Verhandlung behält ihren letzten Inhaber: Machen Sie erst jemand anderen dazu.',
}
