import type { Tongue } from '../../web/pages/phrases.ts'

const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
}

const sayDay = (tongue: Tongue, day: string): string | null => {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(day) ?? []
  if (date === undefined) return null
  const moment = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(moment.getTime())) return null
  const said = new Intl.DateTimeFormat(tongue, FORMS.day).format(moment)
  return time === undefined ? said : `${said}, ${time}`
}

/** A date value of a reading in words: a day, or from one to another; the value itself where it is a duration or a set; null where it is open. */
export const sayValue = (tongue: Tongue, value: string | null): string | null => {
  if (value === null) return null
  const days = value.split('/').map(day => sayDay(tongue, day))
  return days.includes(null) ? value : days.join(' – ')
}
