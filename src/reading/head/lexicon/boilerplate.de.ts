/**
 * Lines of German news pages that are not the article, as patterns for a whole line in small letters. Written from general knowledge of how
 * German sites and blogs (WordPress forms, consent boxes, newsletter boxes, share bars) word them.
 */
export const BOILERPLATE_DE: readonly string[] = [
  // Comment forms and what stands above comments.
  'deine e-mail-adresse wird nicht veröffentlicht.*',
  'ihre e-mail-adresse wird nicht veröffentlicht.*',
  '(?:erforderliche|benötigte) felder sind (?:mit \\* )?markiert.*',
  'name \\*|e-?mail(?:-adresse)? \\*|web-?s(?:ite|eite)|kommentar \\*?',
  'meinen namen, meine e-mail-adresse und meine website .*',
  'kommentar (?:abschicken|absenden|verfassen)|jetzt kommentieren|antwort(?:en)? abbrechen|antworten',
  // Newsletters, subscriptions, apps.
  '.{0,60}(?:newsletter|e-paper).{0,30}(?:abonnieren|anmelden|bestellen|sichern).{0,60}',
  '(?:abonnieren|melden|tragen) sie (?:sich )?.{0,40}newsletter.{0,80}',
  'jetzt (?:abonnieren|anmelden|registrieren|testen|lesen|bestellen|spenden|unterstützen).{0,60}',
  '(?:hier )?(?:anmelden|einloggen|registrieren|abonnieren|zum abo|abo testen|login|suche|menü)',
  '.{0,40}(?:kostenlos|gratis) (?:testen|abonnieren|registrieren).{0,40}',
  // Consent and data protection.
  '(?:wir|diese (?:web)?(?:seite|site)) (?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)) .{0,40}cookies.{0,200}',
  '(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen).{0,40}|cookie-einstellungen',
  'datenschutz(?:erklärung|einstellungen|hinweise)?|impressum|agb|nutzungsbedingungen|kontakt|über uns|mediadaten|barrierefreiheit',
  // Advertisements and pointers to other articles.
  '(?:-+ ?)?(?:anzeige|werbung|advertorial)(?: ?-+)?',
  '(?:lesen|sehen|hören|schauen) sie (?:auch|hier|dazu|mehr|weiter).{0,160}',
  '(?:mehr|weiteres|weitere (?:artikel|beiträge|meldungen|nachrichten)) (?:zum thema|dazu|aus|lesen|von).{0,80}',
  'mehr (?:dazu|zum thema|lesen)|zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weiterlesen.{0,60}|meistgelesen(?:e artikel)?|ähnliche (?:artikel|beiträge)',
  '(?:vorheriger|nächster|voriger) (?:beitrag|artikel).{0,120}',
  // Sharing, printing, navigation.
  '(?:artikel |beitrag |seite )?(?:teilen|drucken|merken|versenden|weiterempfehlen|kopieren|vorlesen|anhören)(?: auf .{0,30})?',
  '(?:auf |bei )?(?:facebook|twitter|x|whatsapp|telegram|linkedin|xing|bluesky|pinterest|e-mail)(?: teilen)?',
  '(?:folgen|besuchen) sie uns .{0,80}|folge uns .{0,80}',
  '(?:zurück )?(?:zur|nach) (?:startseite|übersicht|oben)|startseite|nach oben|zum inhalt springen',
  '(?:lesezeit|lesedauer):? (?:ca\\. )?\\d{1,2} (?:min(?:uten?)?\\.?)',
  'schlagw(?:orte|örter):.{0,160}|themen:.{0,160}|kategorien?:.{0,120}|tags:.{0,160}',
  '(?:\\d{1,5} )?kommentare?(?: \\(?\\d{1,5}\\)?)?(?: (?:anzeigen|lesen|schreiben))?',
  '(?:alle rechte vorbehalten|© \\d{4}|copyright).{0,80}',
]

/** Headings after which only readers' comments and the form for them follow, as patterns for a whole line in small letters. */
export const COMMENTS_BEGIN_DE: readonly string[] = [
  '(?:schreibe?n? (?:sie )?|hinterlasse?n? (?:sie )?)(?:einen|ihren|deinen) kommentar.{0,40}',
  '(?:\\d{1,5} )?(?:kommentare?|antworten|leserkommentare|gedanken) (?:zu|auf) .{1,160}',
  'diskutieren sie mit.{0,60}|leserkommentare|(?:\\d{1,5} )?kommentare(?: \\(?\\d{1,5}\\)?)?',
]
