import type { readingDatesEn } from './phrases-reading-dates.en.ts'

/** Why a time expression was read as it was, one sentence for each rule of the time tagger, in German. */
export const readingDatesDe: Readonly<Record<keyof typeof readingDatesEn, string>> = {
  'reading-dates-calendar-day':
    'Ein Tag mit seinem Monat; ein fehlendes Jahr ist das, welches zur Zeitform passt und der Veröffentlichung am nächsten liegt.',
  'reading-dates-day-in-list': 'Einer von mehreren Tagen, deren Monat erst nach dem letzten genannt wird.',
  'reading-dates-day-range': 'Ein Zeitraum von Tagen in einem Monat.',
  'reading-dates-figures-day':
    'Ein Datum in Ziffern: Im Deutschen steht der Tag vorn, im Englischen der Monat, außer wenn das kein Datum ergibt oder Punkte die Ziffern trennen.',
  'reading-dates-ordinal-day': 'Tag und Monat, beide als Ordnungszahl.',
  'reading-dates-iso-day': 'Ein Datum mit dem Jahr voran, nach ISO 8601.',
  'reading-dates-day-of-month':
    'Ein Tag eines ungenannten Monats: dessen, in dem er auf diesen Wochentag fällt, oder des nächstliegenden.',
  'reading-dates-month':
    'Ein Monat, ganz auch wo nur Anfang, Mitte oder Ende genannt ist, denn die Worte nennen keine Tage.',
  'reading-dates-year': 'Ein ganzes Jahr.',
  'reading-dates-part-of-year':
    'Anfang, Mitte oder Ende eines Jahres; der Wert ist das ganze Jahr, denn die Worte nennen keine Tage.',
  'reading-dates-year-pair': 'Zwei aufeinanderfolgende Jahre.',
  'reading-dates-season-years': 'Eine Spielzeit oder ein Schuljahr über zwei Jahre, ohne feste Tage.',
  'reading-dates-decade': 'Ein Jahrzehnt; zwei Ziffern allein meinen eines des zwanzigsten Jahrhunderts.',
  'reading-dates-century': 'Ein Jahrhundert, ab einem Jahr, das auf 00 endet.',
  'reading-dates-quarter': 'Ein Quartal.',
  'reading-dates-half': 'Die Hälfte eines Jahres.',
  'reading-dates-half-century': 'Die Hälfte eines Jahrhunderts.',
  'reading-dates-season':
    'Eine Jahreszeit als drei ganze Monate: Frühling ab März, Sommer ab Juni, Herbst ab September, Winter ab Dezember.',
  'reading-dates-week-number': 'Eine Kalenderwoche nach ISO 8601.',
  'reading-dates-week-of-month': 'Eine Woche eines Monats oder Jahres, nämlich die, in der vier seiner Tage liegen.',
  'reading-dates-week-of-day': 'Die Woche ab Montag, in der der genannte Tag liegt.',
  'reading-dates-feast': 'Ein Feiertag, für sein Jahr berechnet; ohne Jahr der, der zur Zeitform passt.',
  'reading-dates-deictic': 'Ein Wort, das vom Tag der Veröffentlichung aus auf diesen oder einen Tag daneben zeigt.',
  'reading-dates-weekday':
    'Ein Wochentag ohne Datum: der letzte, den Tag der Veröffentlichung eingeschlossen, wo der Satz von Vergangenem erzählt, und der nächste, wo er vorausblickt.',
  'reading-dates-weekday-in-week': 'Ein Wochentag eine Woche nach dem nächsten.',
  'reading-dates-part-of-day':
    'Eine Tageszeit: des kurz zuvor genannten Tages oder sonst des Tages der Veröffentlichung.',
  'reading-dates-shifted-unit':
    'Letzte, diese oder nächste Woche, Monat oder Jahr, von der Veröffentlichung aus; Wochen laufen von Montag bis Sonntag.',
  'reading-dates-shifted-unit-part': 'Der frühere oder spätere Teil einer Woche, eines Monats oder Jahres.',
  'reading-dates-shifted-units':
    'So viele Tage oder Wochen vor oder nach der Veröffentlichung; bei längeren Einheiten deren Dauer.',
  'reading-dates-few-units': 'Tage, Wochen oder Jahre ohne Zahl, die kein Datum ergeben.',
  'reading-dates-this-unit': 'Die Woche, der Monat oder das Jahr der Veröffentlichung.',
  'reading-dates-part-of-this-year': 'Anfang, Mitte oder Ende des Jahres; der Wert ist das ganze Jahr.',
  'reading-dates-unit-after-next': 'Die übernächste oder vorletzte Woche, ebenso Monat und Jahr.',
  'reading-dates-year-earlier': 'Das Jahr vor dem zuletzt genannten.',
  'reading-dates-weekend': 'Samstag und Sonntag, die letzten oder die nächsten, je nach Zeitform.',
  'reading-dates-working-week': 'Montag bis Freitag einer Woche.',
  'reading-dates-neighbour-unit':
    'Der Tag, die Woche oder das Jahr der zuletzt genannten Zeit, oder davor oder danach.',
  'reading-dates-unit-before': 'Das Jahr, der Monat oder die Woche vor der Veröffentlichung.',
  'reading-dates-ordinal-unit': 'Die erste oder dritte Woche von etwas Ungenanntem, die kein Datum ergibt.',
  'reading-dates-this-year': 'Das Jahr der Veröffentlichung.',
  'reading-dates-ago': 'So lange vor der Veröffentlichung; Jahre bleiben eine Dauer.',
  'reading-dates-ahead': 'So lange nach der Veröffentlichung; Jahre bleiben eine Dauer.',
  'reading-dates-later': 'So lange vor oder nach der zuletzt genannten Zeit.',
  'reading-dates-duration': 'Eine Dauer.',
  'reading-dates-half-unit': 'Ein halbes Jahr, eine halbe Stunde oder eine andere halbe Einheit.',
  'reading-dates-vague-duration': 'Eine Dauer ohne Zahl.',
  'reading-dates-set-each': 'Etwas, das wiederkehrt; der Wert ist die Zeit von einem Mal zum nächsten.',
  'reading-dates-set-word':
    'Etwas, das wiederkehrt, mit einem Wort gesagt; der Wert ist die Zeit von einem Mal zum nächsten.',
  'reading-dates-clock': 'Eine Uhrzeit, am kurz zuvor genannten Tag oder sonst am Tag der Veröffentlichung.',
  'reading-dates-now': 'Die Gegenwart: der Tag der Veröffentlichung.',
  'reading-dates-past': 'Eine vergangene Zeit, für die sich kein Tag angeben lässt.',
  'reading-dates-future': 'Eine kommende Zeit, für die sich kein Tag angeben lässt.',
  'reading-dates-offset': 'Gezählt ab dem Tag, der danach genannt wird.',
  'reading-dates-range': 'Vom Anfang des einen Datums bis zum Ende des anderen; das Jahr des Endes gilt für beide.',
}
