import type { Match } from './scan.ts'

/** The place of a match in the text as it is printed. */
type Printed = { readonly text: string; readonly match: Match }

const LOOK = 40

const after = ({ text, match }: Printed): string => text.slice(match.end, match.end + LOOK)
const before = ({ text, match }: Printed): string => text.slice(Math.max(0, match.start - LOOK), match.start)
const printed = ({ text, match }: Printed): string => text.slice(match.start, match.end)

const COUNTED = {
  de: /^[^\S\n]?(?:%|€|\$|°|[.,]\d|(?:[Ee]uro|Dollar|Franken|Mark|Lire|Prozent|Promille|[Mm]eter|[Kk]ilo|km|kg|m²|qm|[Qq]uadrat|Hektar|Tonnen|Liter|Grad|Watt|MW|kWh|Seiten|Stück|[Mm]al|Menschen|Personen|Leute|Einwohner|Besucher|Zuschauer|Teilnehmer|Mitglieder|Soldaten|Tote|Mitarbeiter|Beschäftigte|Arbeitsplätze|Stimmen|Punkte|Fans|Schüler|Studenten|Kinder|Frauen|Männer|Polizisten|Demonstranten|Höhenmeter)(?![\p{Ll}]{8}))/u,
  en: /^[^\S\n]?(?:%|€|\$|£|°|[.,]\d|(?:euros?|dollars?|pounds?|percent|per cent|million|billion|thousand|hundred|people|troops|soldiers|men|women|children|points|shares|jobs|workers|employees|miles|feet|meters|metres|km|kg|tons?|tonnes|acres|barrels|members|students|votes|seats|units|copies|pages|pieces|degrees|homes|houses|others|employes)\b)/i,
}

const MONEY = /[$€£#§№][^\S\n]?$|(?:\bnr\.?|\bno\.|\bnummer|\bnumber|\bhrb|\btel\.?|:\d\d|\d)[^\S\n]$/i

// "2000 bis 3000 Grad": what the second figure counts the first one counts too.
const TO_ANOTHER = /^[^\S\n]?(?:bis|und|oder|to|and|or|-|–)[^\S\n]?\d[\d.,]*/

const COUNTING = /\b(?:has|have|had|with|about|nearly|almost|over|than|around|some|only|all)[^\S\n]$/i

const isCount = (place: Printed, tongue: 'de' | 'en'): boolean =>
  COUNTED[tongue].test(after(place).replace(TO_ANOTHER, '')) ||
  MONEY.test(before(place)) ||
  (tongue === 'en' && COUNTING.test(before(place)) && /^[^\S\n]\p{Ll}{3,}s\b/u.test(after(place)))

// Telephone numbers and file names join figures with hyphens; only another year or a word before the year may stand so near.
const isPartOfNumber = (place: Printed): boolean =>
  /(?:^|[^\d])(?:\d{1,3}|\d{5,})[-–]$|(?<!mid|pre|post|Mitte|Ende|Anfang|vor|nach)[\p{L}]-$/u.test(before(place)) ||
  /^-(?:\d{3}(?!\d)|\d*\p{L})/u.test(after(place))

// "1200 neue Stellen": an adjective and a noun follow a count; a verb in the preterite follows a year.
const COUNTED_LATER = /^[^\S\n](?:\p{Lu}|(?!wurden?|hatten?|\p{Ll}+ten? )\p{Ll}+e[nr]? \p{Lu})/u
const HOW_MANY =
  /(?:\d|[§(/]|\b(?:rund|etwa|zirka|circa|ca\.|über|unter|mehr als|weniger als|auf|mit|gegen|fast|knapp|gut|nahezu|insgesamt|bis|bis zu|von|je|nur|allein|als|der|die|den|dem|das|eine|nr\.?|art\.|resolution))[^\S\n]?$/i

const isOldYear = (place: Printed): boolean => !COUNTED_LATER.test(after(place)) && !HOW_MANY.test(before(place))

// Before 1800 or after 2099 figures are a year only where nothing is counted, or a year is called one or stands in brackets or beside another.
const isBareYear = (place: Printed, tongue: 'de' | 'en'): boolean => {
  const shown = printed(place)
  if (!/^\d{4}$/.test(shown)) return true
  const year = Number(shown)
  if (isCount(place, tongue) || isPartOfNumber(place)) return false
  if (year >= 1800 && year < 2100) return true
  const leads = /(?:[(–-][^\S\n]?$|\b(?:in|im|seit|um|anno|since|from|until|bis|von|year|to)[^\S\n])$/i.test(
    before(place),
  )
  if (leads) return (tongue === 'de' || year >= 1500) && !/^[^\S\n]\p{Lu}/u.test(after(place))
  return tongue === 'de' && year < 1800 && isOldYear(place)
}

const MODAL_MONTH = /^(?:may|march|mar)$/i

const isEnglishMonth = (place: Printed): boolean => {
  const shown = printed(place)
  if (/[^\S\n](?:may|march|mar)$/.test(shown)) return false
  if (!MODAL_MONTH.test(shown)) return true
  if (!/^\p{Lu}/u.test(shown)) return /\b(?:in|since|last|until)[^\S\n]$/i.test(before(place))
  return (
    /\b(?:in|of|since|by|until|till|last|this|next|early|late|mid|and|or|from|to|before|after|for|during|through|between|on|around|every|-)[^\S\n]?$/i.test(
      before(place),
    ) || /^[^\S\n]?(?:[.,;:)]|$)/.test(after(place))
  )
}

const SHORT_FORM = /^(?:mo|di|mi|do|fr|sa|so|sun|sat|mon|wed|mar|may|jan)(?!\p{L})/iu

const NUMBER_BEFORE =
  /(?:\d|\d[^\S\n]?[-–]|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{Ll}*zehn|\p{Ll}*zig|hundert|millionen|milliarden))[^\S\n]{0,2}$/iu

// Where figures before it were refused, as an age, the unit alone is no time either.
// "zu Tage treten" tells of no days, and "in den Jahren 2009 und 2010" of those years.
const isBareUnit = (place: Printed): boolean =>
  !NUMBER_BEFORE.test(before(place)) &&
  !/\bzu[^\S\n]$/i.test(before(place)) &&
  !isAge(place) &&
  !/^-\p{L}|^[^\S\n](?:alte|\d{4}(?!\d))/u.test(after(place))

const TITLE = /(?:^|[^\p{L}])(?:Herrn?|Frau|Familie|Dr\.|Mr\.?|Mrs\.?|Ms\.?)[^\S\n]$/u

// "16 Jahre alt" and "ab 16 Jahren" tell how old somebody is.
const isAge = (place: Printed): boolean =>
  /^[^\S\n](?:alt|alte[nmrs]?|jünger\p{Ll}*|älter\p{Ll}*)(?!\p{L})/u.test(after(place)) ||
  (/\bab[^\S\n]$/i.test(before(place)) && /jahre?n?$/i.test(printed(place)))

const standsInGerman = (place: Printed): boolean => {
  const { rule } = place.match
  const shown = printed(place)
  if (rule === 'duration') return !isAge(place)
  if (rule === 'vague-duration') return isBareUnit(place)
  if (SHORT_FORM.test(shown) && !/^\p{Lu}/u.test(shown)) return false
  // "montags" recurs, "des Montags" is one day.
  if (rule === 'weekday' && /tags$/i.test(shown)) return /\b(?:des|eines|vom|dieses)[^\S\n]$/i.test(before(place))
  if (rule === 'deictic' && shown === 'Morgen') return /(?:^|[.!?:“„"»]\s*)$/.test(before(place))
  return true
}

const standsInEnglish = (place: Printed): boolean => {
  const { rule } = place.match
  if (rule === 'duration') return !/^an? second$/i.test(printed(place))
  return rule !== 'month' || isEnglishMonth(place)
}

const isClock = (place: Printed): boolean =>
  !/^[^\S\n](?:stunden|minuten|std|hours|minutes)/i.test(after(place)) &&
  !/\d[^\S\n]?$|:$/.test(before(place)) &&
  !/^:\d/.test(after(place))

/** Whether a match is more than a word or a figure that only looks like a time. */
export const standsAsTime = (place: Printed, tongue: 'de' | 'en'): boolean => {
  const { rule } = place.match
  const shown = printed(place)
  if (/\d$/.test(shown) && /^(?:[.,:]\d|[^\S\n]?%)/.test(after(place))) return false
  if (rule === 'year' || rule === 'year-pair') return isBareYear(place, tongue)
  if (rule === 'calendar-day' && /[^\d]\d{1,2}$/.test(shown) && isCount(place, tongue)) return false
  if ((rule === 'month' || rule === 'season') && TITLE.test(before(place))) return false
  if (rule === 'weekday' && /[\p{L}]-$/u.test(before(place))) return false
  if (rule === 'clock' && /^\d{1,2}:\d\d$/.test(shown)) return isClock(place)
  return tongue === 'de' ? standsInGerman(place) : standsInEnglish(place)
}
