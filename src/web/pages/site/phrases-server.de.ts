import type { serverEn } from './phrases-server.en.ts'

/** The sentences of this part of the site, in German. */
export const serverDe: Readonly<Record<keyof typeof serverEn, string>> = {
  'command.demo': 'Die Beispielakte laden und ihre Seiten auf diesem Rechner zeigen.',
  'command.serve': 'Die Seiten eigener Akten auf diesem Rechner zeigen.',
  'command.publish': 'Die Seiten eigener Akten als Dateien für jeden Webserver schreiben.',
  'option.port': 'Port (sonst PORT, sonst 4280; ist er belegt, wird der nächste genommen)',
  'option.host': 'weitere Namen, unter denen die Seiten verlangt werden dürfen, mit Kommas dazwischen',
  'option.base-address': 'wo die Seiten im Netz stehen, für Verweise von außen: https://example.org/talks/',
  'option.report-to': 'wohin Fehler gemeldet werden: eine E-Mail-Adresse oder die Adresse einer Seite',
  'option.server': 'ein Server derselben Akten für das, was Dateien nicht können: jeder Tag, jede Auswahl, die Suche',
  'refusal.bad-port': 'Port „{port}“ ist nicht möglich; eine Zahl von 0 bis 65535 angeben',
  'refusal.no-port': 'ab {port} ist kein Port frei; mit --port einen anderen nennen',
  'refusal.bad-address':
    '{option} „{value}“: keine Adresse, die hier taugt; nötig ist eine wie https://example.org/talks/',
  'refusal.bad-host': '--host „{value}“: kein Name eines Rechners; nötig ist einer wie talks.example.org',
  'note.port-taken': 'Port {wanted} ist belegt; es wird {port} genommen',
  'refusal.folder-not-a-site':
    '{file}: weder neu noch leer noch eine früher geschriebene Fassung dieser Seiten; anderes wird nicht ersetzt. Einen anderen Ordner nennen',
  'progress.publishing': '{count} Dateien geschrieben',
  'publish.done': '{folder}: {files} Dateien, {megabytes} MB',
  'home.heading': 'Verhandlungen',
  'home.lead':
    'Hier {count|steht die offene Akte einer Verhandlung|stehen die offenen Akten mehrerer Verhandlungen}: jeder Entwurf, jede Äußerung, jede Quelle.',
  'home.empty': 'Hier steht noch keine Akte.',
  'embed.heading': 'Diese Seite einbetten',
  'embed.label': 'Für die eigene Seite',
  'embed.about':
    'Der Rahmen zeigt für immer diesen Stand, setzt keine Cookies und nennt der Seite ringsum seine Höhe. Das Skript macht ihn so hoch; es kann wegbleiben.',
  'embed.from': '{title}, Stand {revision}',
  'embed.windows': 'Verweise öffnen sich in einem neuen Fenster.',
  'message.home': 'Zur ersten Seite',
  'message.no-page': 'Diese Seite gibt es nicht',
  'message.no-page-what': 'Diese Adresse führt nirgendwohin. Von der ersten Seite aus ist alles zu erreichen.',
  'message.no-revision': 'Diesen Stand gibt es nicht',
  'message.no-revision-what': 'Die Adresse fragt nach Stand {revision} der Akte; der neueste ist {latest}.',
  'message.no-form': 'In dieser Form gibt es die Seite nicht',
  'message.no-form-what':
    'Die Adresse nennt eine Datei, die es zu dieser Seite nicht gibt. Die Seite selbst führt ihre Formen auf.',
  'message.bad-day': 'Das ist kein Tag',
  'message.bad-day-what':
    'Die Adresse fragt danach, was am „{day}“ bekannt war. Ein Tag wird als Jahr-Monat-Tag geschrieben, etwa 2025-11-24.',
  'message.bad-address': 'Diese Adresse ist nicht lesbar',
  'message.bad-address-what':
    'Sie enthält ein Prozentzeichen, das für nichts steht. Vielleicht wurde sie beim Kopieren abgeschnitten.',
  'message.too-long': 'Diese Adresse ist zu lang',
  'message.too-long-what': 'Sie hat mehr als {most} Zeichen. So viele braucht keine Seite hier.',
  'message.read-only': 'Hier kann man nur lesen',
  'message.read-only-what': 'Diese Adresse antwortet auf GET und HEAD.',
  'message.bad-parameter': 'Ein Parameter ist nicht zu gebrauchen',
  'message.bad-parameter-what': 'Die Beschreibung dieser Schnittstelle sagt, was erwartet wird für: {names}.',
  'message.no-point': 'Diesen Punkt gibt es nicht',
  'message.no-point-what': 'Die Akte hat zum erfragten Zeitpunkt keinen Punkt „{which}“.',
  'message.fault': 'Diese Seite ließ sich nicht herstellen',
  'message.fault-what': 'Das ist ein Fehler des Programms, nicht Ihrer Anfrage. Er ist festgehalten.',
}
