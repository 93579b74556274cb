import type { Match } from './scan.ts'

/** The place of a match in the text as it is printed. */
type Printed = { readonly text: string; readonly match: Match }

const LOOK = 40

const after = ({ text, match }: Printed): string => text.slice(match.end, match.end + LOOK)
const before = ({ text, match }: Printed): string => text.slice(Math.max(0, match.start - LOOK), match.start)
const printed = ({ text, match }: Printed): string => text.slice(match.start, match.end)

const COUNTED = {
  de: /^[^\S\n]?(?:%|€|\$|°|[.,]\d|(?:euro|dollar|franken|mark|lire|prozent|promille|meter|kilo|km|kg|m²|qm|quadrat|hektar|tonnen|liter|grad|watt|mw|kwh|seiten|stück|mal|menschen|personen|leute|einwohner|besucher|zuschauer|teilnehmer|mitglieder|soldaten|tote|mitarbeiter|beschäftigte|arbeitsplätze|stimmen|punkte|fans|schüler|studenten|kinder|frauen|männer|polizisten|demonstranten|höhenmeter)(?![\p{Ll}]{8}))/iu,
  en: /^[^\S\n]?(?:%|€|\$|£|°|[.,]\d|(?:euros?|dollars?|pounds?|percent|per cent|million|billion|thousand|hundred|people|troops|soldiers|men|women|children|points|shares|jobs|workers|employees|miles|feet|meters|metres|km|kg|tons?|tonnes|acres|barrels|members|students|votes|seats|units|copies|pages|pieces|degrees|homes|houses|others|employes)\b)/i,
}

const MONEY = /[$€£#§№][^\S\n]?$|(?:\bnr\.?|\bno\.|\bnummer|\bnumber|\bhrb|\btel\.?|:\d\d|\d)[^\S\n]$/i

const isCount = (place: Printed, tongue: 'de' | 'en'): boolean =>
  COUNTED[tongue].test(after(place)) || MONEY.test(before(place))

// Telephone numbers and file names join figures with hyphens; only another year or a word before the year may stand so near.
const isPartOfNumber = (place: Printed): boolean =>
  /(?:^|[^\d])(?:\d{1,3}|\d{5,})[-–]$|(?<!mid|pre|post|Mitte|Ende|Anfang|vor|nach)[\p{L}]-$/u.test(before(place)) ||
  /^-(?:\d{3}(?!\d)|\d*\p{L})/u.test(after(place))

// Before 1500 or after 2099 figures are a year only where a year is called one or stands in brackets or beside another.
const isBareYear = (place: Printed, tongue: 'de' | 'en'): boolean => {
  const shown = printed(place)
  if (!/^\d{4}$/.test(shown)) return true
  const year = Number(shown)
  if (isCount(place, tongue) || isPartOfNumber(place)) return false
  if (year >= 1800 && year < 2100) return true
  const leads = /(?:[(–-][^\S\n]?$|\b(?:in|im|seit|um|anno|since|from|until|bis|von|year|to)[^\S\n])$/i.test(
    before(place),
  )
  return leads && (tongue === 'de' || year >= 1500) && !/^[^\S\n]\p{Lu}/u.test(after(place))
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

const SHORT_FORM = /^(?:mo|di|mi|do|fr|sa|so|sun|sat|mon|wed|mar|may|jan)\b/i

// "16 Jahre alt" and "ab 16 Jahren" tell how old somebody is.
const isAge = (place: Printed): boolean =>
  /^[^\S\n](?:alt|alte[nmrs]?|jünger\p{Ll}*|älter\p{Ll}*)(?!\p{L})/u.test(after(place)) ||
  (/\bab[^\S\n]$/i.test(before(place)) && /jahre?n?$/i.test(printed(place)))

/** Whether a match is more than a word or a figure that only looks like a time. */
export const standsAsTime = (place: Printed, tongue: 'de' | 'en'): boolean => {
  const { rule } = place.match
  const shown = printed(place)
  if (/\d$/.test(shown) && /^(?:[.,:]\d|[^\S\n]?%)/.test(after(place))) return false
  if (rule === 'year' || rule === 'year-pair') return isBareYear(place, tongue)
  if (
    rule === 'calendar-day' &&
    /[^\d]\d{1,2}$/.test(shown) &&
    isCount({ text: place.text, match: place.match }, tongue)
  )
    return false
  if (rule === 'duration' && /^an? second$/i.test(shown)) return false
  if (tongue === 'de' && rule === 'duration' && isAge(place)) return false
  if (rule === 'month' && tongue === 'en') return isEnglishMonth(place)
  if (tongue === 'de' && SHORT_FORM.test(shown) && !/^\p{Lu}/u.test(shown)) return false
  if (rule === 'weekday' && /[\p{L}]-$/u.test(before(place))) return false
  if (tongue === 'de' && rule === 'deictic' && shown === 'Morgen') return /(?:^|[.!?:“„"»]\s*)$/.test(before(place))
  if (rule === 'clock' && /^\d{1,2}:\d\d$/.test(shown))
    return !/\d[^\S\n]?$|:$/.test(before(place)) && !/^:\d/.test(after(place))
  return true
}
