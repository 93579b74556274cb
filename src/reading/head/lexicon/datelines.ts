/** Month names and their usual short forms, German (with Austrian) and English, by number; general knowledge of both calendars. */
export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  jänner: 1,
  jan: 1,
  january: 1,
  februar: 2,
  feber: 2,
  feb: 2,
  february: 2,
  märz: 3,
  mär: 3,
  mrz: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  dezember: 12,
  dez: 12,
  december: 12,
  dec: 12,
}

/** Weekdays and their short forms in both languages, as one alternation. */
export const WEEKDAYS =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun'

/** Hours east of Greenwich, in minutes, of the zones that datelines name. `ET` and `PT` alone are left out: summer and winter time differ. */
export const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  oez: 120,
  eest: 180,
  oesz: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
}

/** What a line of publication says before its date: first those of the first publication, then those of a later state. */
export const PUBLISHED_LABELS =
  'veröffentlicht|publiziert|erschienen|erstellt|gepostet|eingestellt|datum|stand|published|posted|first published|originally published|date|issued|released'
export const UPDATED_LABELS =
  'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|letztes update|update|updated|last updated|modified|last modified|geändert|überarbeitet'
