import type { fetchingEn } from './phrases-fetching.en.ts'

/** Why a page was not fetched, in German. */
export const fetchingDe: Readonly<Record<keyof typeof fetchingEn, string>> = {
  'refusal.fetch-bad-address':
    '{address}: keine Adresse, die abgerufen werden kann; geben Sie http:// oder https:// mit einem öffentlichen Rechnernamen an, ohne Zeichen, die sich auf zwei Arten lesen lassen',
  'refusal.fetch-bad-port': '{address}: gefragt werden nur die Ports 80 und 443',
  'refusal.fetch-inner-network':
    '{address}: führt in ein privates oder besonderes Netz; abgerufen werden nur öffentliche Adressen. Speichern Sie die Seite und lesen Sie die Datei',
  'refusal.fetch-no-such-host':
    '{address}: diesen Rechner gibt es nicht, oder er ist von hier nicht zu erreichen; speichern Sie die Seite und lesen Sie die Datei',
  'refusal.fetch-too-slow':
    '{address}: keine ganze Antwort in {seconds} Sekunden; versuchen Sie es erneut, oder speichern Sie die Seite und lesen Sie die Datei',
  'refusal.fetch-too-large':
    '{address}: größer als {most} MB; speichern Sie den Artikel selbst und lesen Sie die Datei',
  'refusal.fetch-bad-encoding':
    '{address}: auf eine Weise gepackt, die hier nicht entpackt wird; speichern Sie die Seite und lesen Sie die Datei',
  'refusal.fetch-no-answer':
    '{address}: keine brauchbare Antwort; speichern Sie die Seite im Browser und lesen Sie die Datei',
  'refusal.fetch-downgraded':
    '{address}: führt von https zu http, dem wird nicht gefolgt; speichern Sie die Seite und lesen Sie die Datei',
  'refusal.fetch-redirects':
    '{address}: führt im Kreis oder mehr als {most}-mal weiter; geben Sie die Adresse an, unter der die Seite steht',
  'refusal.fetch-no-robots':
    '{address}: die Regeln der Website (robots.txt) sind nicht zu bekommen; speichern Sie die Seite im Browser und lesen Sie die Datei',
  'refusal.fetch-robots':
    '{address}: die Regeln der Website (robots.txt) erlauben Programmen den Abruf nicht; speichern Sie die Seite im Browser und lesen Sie die Datei',
  'refusal.fetch-status':
    '{address}: der Server antwortet {status}; prüfen Sie die Adresse, oder speichern Sie die Seite im Browser und lesen Sie die Datei',
  'refusal.fetch-no-page':
    '{address}: keine Seite ({type}); speichern Sie ihren Text als .html oder .txt und lesen Sie die Datei',
}
