/**
 * Words beside a date that say what the date is, in German and English, small letters, as alternations; usage of news sites and blogs.
 */

/** The day on which something came out. */
export const PUBLISHED_WORDS =
  'veröffentlicht|erschienen|publiziert|erstellt|eingestellt|gepostet|geschrieben|verfasst|geposted|online seit|online gestellt|publikationsdatum|veröffentlichung|erstveröffentlichung|artikel vom|beitrag vom|datum|posted|published|publication date|created|written|date posted|first published|submitted|released'

/** The day of a later state. */
export const UPDATED_WORDS =
  'aktualisiert|aktualisierung|update|updated|updates|zuletzt|geändert|bearbeitet|überarbeitet|letzte änderung|stand|modified|last modified|revised|edited|last updated'

/** Dates of something else: comments, events, ages, archives, rights. */
export const OTHER_WORDS =
  'kommentar|kommentare|comment|comments|antworten|reply|sagt|says|geboren|born|gestorben|termin|termine|event|veranstaltung|copyright|alle rechte|all rights|abgerufen|retrieved|accessed|mitglied seit|registriert|joined|beginn|bis zum|anmeldeschluss'

/** Names of classes for the date of an entry. */
export const DATE_NAMES =
  'date|datum|published|publish|publication|posted|posted-on|pubdate|timestamp|entry-date|post-date|date-?published|created|time|erstellt|veröffentlicht|entry-meta|post-meta|byline|article-?(?:date|meta|info|header)|meta'

/** How a line begins that says when an article came out or was changed, where a date follows. */
export const PUBLICATION_OPENERS =
  'posted|published|updated|last updated|last modified|first published|originally published|created|veröffentlicht|erschienen|aktualisiert|zuletzt aktualisiert|stand|erstellt|publiziert|datum|geändert|eingestellt'
