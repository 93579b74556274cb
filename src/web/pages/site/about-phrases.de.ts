import type { aboutEn } from './about-phrases.en.ts'

/** What the page about the site says, in German. */
export const aboutDe: Readonly<Record<keyof typeof aboutEn, string>> = {
  'about.lead': 'Wie diese Akte entsteht, was ihre Worte und Zeichen bedeuten und was sie nicht behauptet.',
  'about.contents': 'Auf dieser Seite',
  'about.what': 'Worum es hier geht',
  'about.what-1':
    'Diese Seiten verzeichnen die Entwürfe einer Verhandlung und wer was über sie sagt. Entwurf steht gegen Entwurf, Punkt für Punkt; daneben steht, was die Parteien nach den vorliegenden Berichten wollen, und die Quelle ist einen Klick entfernt.',
  'about.what-2':
    'Das hier ist eine Akte und keine Zeitung. Sie wägt keine Argumente ab, sagt nichts voraus und ergreift keine Partei. Wo Darstellungen voneinander abweichen, steht jede unter dem Namen dessen, der sie gibt, und keine wird zur richtigen erklärt.',
  'about.compare': 'Wie Entwürfe gelesen und verglichen werden',
  'about.compare-1':
    'Ein Entwurf wird in seine nummerierten oder überschriebenen Bestimmungen zerlegt. Dann sucht ein Programm in je zwei Entwürfen nach den Bestimmungen, die zusammengehören: zuerst am Wortlaut, dann an dem, was ringsum steht. Die Nummer allein besagt wenig, denn Entwürfe werden neu durchgezählt.',
  'about.compare-2':
    'Wo das Programm irrt oder die Texte es offenlassen, entscheidet ein Mensch. Diese Entscheidung gilt von da an und steht mit ihrer Begründung unter {corrections}.',
  'about.compare-3':
    'Der Vergleich sieht Worte, keine Absichten. Er zeigt, dass sich ein Wortlaut geändert hat, aber nicht, warum, zu wessen Gunsten oder ob es darauf ankommt.',
  'about.marks': 'Was die Zeichen bedeuten',
  'about.mark': 'Zeichen',
  'about.word': 'Wort',
  'about.meaning': 'Bedeutung',
  'about.sample-inserted': 'binnen sechzig Tagen',
  'about.sample-deleted': 'unverzüglich',
  'about.sample-moved': 'schriftlich',
  'about.mark-inserted': 'Diese Worte stehen im neueren Entwurf und nicht im älteren.',
  'about.mark-deleted': 'Diese Worte standen im älteren Entwurf und fehlen im neueren.',
  'about.mark-moved':
    'Dieselben Worte an anderer Stelle: Sie sind von dort, wo sie durchgestrichen sind, dorthin gerückt, wo sie unterstrichen sind; jede Hälfte führt zur anderen.',
  'about.mark-brackets':
    'Eckige Klammern in einem Entwurf: Worte, auf die man sich nicht geeinigt hat, mit den Alternativen und, soweit angegeben, wer welche will.',
  'about.mark-author': 'Das Wort beruht allein auf einem Autor; niemand aus der Partei wird dafür zitiert.',
  'about.mark-quoted': 'Im Text einer Quelle: Worte, auf die sich ein Eintrag stützt; die Ziffer führt zu ihm.',
  'about.sample-quoted': 'Worte der Quelle',
  'about.words': 'Was die Begriffe bedeuten',
  'about.words-1':
    'Jeder dieser Begriffe folgt einer Regel und keinem Eindruck. Wo sich eine Regel mangels Wissens nicht anwenden lässt, wird nicht geraten.',
  'about.changes': 'Was aus einer Bestimmung wurde',
  'about.drafts': 'Wie viel von einem Entwurf bekannt ist',
  'about.wordings': 'Wie nah der Wortlaut dem verhandelten ist',
  'about.stands': 'Wo eine Partei steht',
  'about.bases': 'Auf wessen Wort eine Position beruht',
  'about.points': 'Ein Punkt in einem Entwurf, und ob er geeint ist',
  'about.events': 'Ereignisse und Schritte',
  'about.unknown': 'Was „unbekannt“ bedeutet',
  'about.unknown-1':
    'Unbekannt heißt: In dieser Akte steht keine Position dieser Partei zu diesem Punkt. Es heißt nicht, dass sie keine hat, dass sie zustimmt oder dass ihr die Sache gleichgültig ist. Schweigen gilt hier weder als Zustimmung noch als Ablehnung.',
  'about.evidence': 'Belege und unabhängige Quellen',
  'about.evidence-1':
    'Jede Position, jede Aussage, jedes Ereignis und jede Beschreibung nennt mindestens eine Quelle und die Worte, auf die sich der Eintrag stützt. Sie müssen sich im gespeicherten Text der Quelle finden; sonst wird der Eintrag nicht aufgenommen.',
  'about.evidence-2':
    'Wo eine Quelle nicht nachgedruckt werden darf, enthält die Akte eine kurze Wiedergabe in unseren Worten. Als Beleg zitiert werden dann Worte dieser Wiedergabe, und das steht jedes Mal dabei: „In unserer Wiedergabe“. Wer zitieren will, lese das Original.',
  'about.evidence-3':
    'Zehn Berichte, die denselben Text abdrucken oder übersetzen, sind ein Zeuge und nicht zehn. Abdrucke werden deshalb mit dem Text zusammengefasst, aus dem sie stammen, und wo mehrere Berichte hinter einem Eintrag stehen, steht die Zahl der unabhängigen Quellen dabei. Sie werden gezählt, nicht gewichtet.',
  'about.evidence-4':
    'Wer eine Aussage weitergegeben hat, ist als Kette dargestellt: vom Bericht, den man liest, bis zu der Person, die es gesagt haben soll. Bleibt ein Glied ungenannt, sagt es die Kette.',
  'about.voices': 'Wer gerade spricht',
  'about.voices-1':
    'Überschrift, Vorspann und Text eines Artikels werden getrennt geführt, denn oft stammen sie von verschiedenen Leuten. Was Verfasser behaupten, vorhersagen oder vermuten, steht als ihre Behauptung da; es wird nie zur Tatsache der Akte und nie als wahr oder falsch bewertet.',
  'about.voices-2':
    'Worte, die ein Urteil enthalten, sind als wertend vermerkt, mit Begründung. Spottnamen stehen nur bei dem Namen derer, die sie gebrauchen, und dienen nie als Bezeichnung.',
  'about.neutral': 'Neutralität',
  'about.neutral-1':
    'In unseren eigenen Sätzen stehen geografische Namen und schlichte Verben. Ein Ausdruck, der einer Seite gehört, erscheint nur in Anführungszeichen oder als Ausdruck dieser Seite. Ortsnamen folgen der Sprache der Seite; das ist eine Einstellung und keine Aussage.',
  'about.neutral-2':
    'Was ein Bericht über einen Entwurf sagt und was der Entwurf selbst sagt, soweit sein Wortlaut bekannt ist, steht nebeneinander; keines ersetzt das andere.',
  'about.time': 'Die Akte zu einem früheren Zeitpunkt',
  'about.time-1':
    'Jeder Eintrag trägt zwei Zeiten: wann seine Quelle ihn öffentlich machte und wann er hier geschrieben wurde. „Wie bekannt am“ am Fuß jeder Seite zeigt die Akte ohne alles, was erst später öffentlich wurde. Ein Link mit Fassungsnummer zeigt sie dauerhaft genau so, wie sie mit diesem Eintrag stand.',
  'about.time-2':
    'Nichts wird überschrieben. Eine Korrektur ist ein neuer Eintrag mit Begründung; die alten Worte bleiben unter {corrections} nachlesbar.',
  'about.cite': 'Wie man zitiert',
  'about.cite-1':
    'Zitieren Sie mit dem dauerhaften Link: Er enthält die Fassung, und wer ihm folgt, sieht, was Sie gesehen haben. Die Seiten der Punkte, Entwürfe und Quellen bieten am Fuß auch BibTeX, RIS und CSL-JSON an.',
  'about.cite-example': 'Diese Seite zum Beispiel:',
  'about.cite-2':
    'Sind die zitierten Worte als zitiert, übersetzt oder sinngemäß gekennzeichnet, gehört das auch in Ihren Text.',
  'about.report': 'Wie man einen Fehler meldet',
  'about.report-1':
    'Jeder Eintrag hat einen Link „Fehler melden“. Schreiben Sie, was nicht stimmt, und nennen Sie eine Quelle, die es zeigt. Trifft die Meldung zu, wird der Eintrag offen und mit Begründung korrigiert.',
  'about.report-to': 'Meldungen gehen an: {address}',
  'about.report-none':
    'Wer diese Seiten veröffentlicht, hat keine Adresse für Meldungen genannt. Notieren Sie den Namen des Eintrags (das # daneben) und den dauerhaften Link der Seite und wenden Sie sich an die Stelle, die Sie hierher verwiesen hat oder diese Seiten herausgibt.',
  'about.licence': 'Lizenzen',
  'about.licence-record': 'Die Einträge dieser Akte: {licence}.',
  'about.licence-none':
    'Für diese Akte ist keine Lizenz angegeben. Mit dem dauerhaften Link daraus zu zitieren ist in Ordnung; für alles Weitere fragen Sie den Herausgeber.',
  'about.licence-texts': 'An Entwürfen und Quellen behalten ihre Urheber die Rechte.',
  'about.licence-software': 'Die Software heißt Travaux und ist frei unter der MIT-Lizenz.',
  'about.languages': 'Sprachen',
  'about.languages-1':
    'Diese Seiten sind auf Deutsch und auf Englisch geschrieben; keine Fassung ist das Original der anderen. Entwürfe, Zitate und Quellen behalten ihre Sprache und Schreibrichtung, und eine Übersetzung ist als solche gekennzeichnet. Was nur in einer Sprache vorliegt, steht in dieser da.',
  'about.accessible': 'Barrierefreiheit',
  'about.accessible-1':
    'Die Seiten folgen den Web Content Accessibility Guidelines 2.2, Stufe AA. Sie lassen sich allein mit der Tastatur und ohne Skripte bedienen, bei 320 Pixeln Breite, in hellen, dunklen und erzwungenen Farben und auf Papier. Änderungen in einem Entwurf werden in Worten angesagt und nicht nur durch Farbe gezeigt; was ein Bild zeigt, steht auch in einer Liste oder Tabelle.',
  'about.accessible-2':
    'Geprüft wird mit Programmen; eine Prüfung von außen gab es bisher nicht. Wenn etwas Sie ausschließt, melden Sie es bitte wie jeden anderen Fehler.',
  'about.data': 'Daten und Feeds',
  'about.data-1':
    'Was eine Seite zeigt, gibt es auch als Daten: siehe „Diese Seite als“ am Fuß. Eine Auswahl gilt auch für die Daten.',
  'about.data-sources': 'Quellen',
  'about.data-corrections': 'Korrekturen',
  'about.data-standing': 'Alle Änderungen der Akte',
  'about.data-timeline': 'Ereignisse',
  'about.feeds':
    'Feeds melden, was sich in der Akte geändert hat; die eines Punktes, eines Entwurfs, einer Partei oder einer Quelle stehen am Fuß ihrer Seite. Der Kalender enthält die Ereignisse der Zeitleiste.',
  'about.api': 'Programme können die Fragen dieser Seiten an eine Schnittstelle richten:',
  'about.api-begin': 'hier beginnt sie',
  'about.api-described': 'ihre Beschreibung in OpenAPI',
  'about.api-none':
    'Dies ist eine veröffentlichte Kopie: Die Schnittstelle für Programme (OpenAPI) gibt es nur, wo ein Server läuft. Die Daten oben gibt es trotzdem.',
  'about.privacy': 'Datenschutz',
  'about.privacy-1':
    'Diese Seiten setzen keine Cookies, laden nichts von anderen Servern und zählen niemanden. Links, die wegführen, sind gekennzeichnet und verraten nicht, woher man kommt. Was der ausliefernde Server in seinem eigenen Protokoll vermerkt, liegt bei dem, der ihn betreibt.',
  'about.log': 'Prüfpunkt des Protokolls',
  'about.log-1':
    'Alle Einträge bilden ein Protokoll, in dem jeder an die früheren gebunden ist (ein Merkle-Baum). Wer den Prüfpunkt dieser Fassung aufbewahrt, kann später nachweisen, ob ein alter Eintrag verändert, weggelassen oder untergeschoben wurde.',
  'about.log-size': 'Einträge',
  'about.log-root': 'Merkle-Wurzel (SHA-256)',
  'about.log-none': 'Die Kopie der Akte, die Sie gerade lesen, nennt keinen Prüfpunkt.',
  'about.log-check': 'So wird geprüft: {command}',
}
