import { type Html, html } from '../html.ts'
import type { Tongue } from '../phrases.ts'
import type { View } from './view.ts'

const LOCALES: Readonly<Record<Tongue, string>> = { en: 'en-GB', de: 'de-DE' }

const FORMATS = new Map<string, Intl.DateTimeFormat>()

const formatOf = (tongue: Tongue, parts: 'day' | 'month' | 'year' | 'moment'): Intl.DateTimeFormat => {
  const key = `${tongue} ${parts}`
  const made =
    FORMATS.get(key) ??
    new Intl.DateTimeFormat(LOCALES[tongue], {
      timeZone: 'UTC',
      year: 'numeric',
      ...(parts === 'year' ? {} : { month: 'long' }),
      ...(parts === 'day' || parts === 'moment' ? { day: 'numeric' } : {}),
      ...(parts === 'moment' ? { hour: '2-digit', minute: '2-digit' } : {}),
    })
  FORMATS.set(key, made)
  return made
}

const sayOne = (tongue: Tongue, part: string): string => {
  const moment = new Date(part)
  if (Number.isNaN(moment.getTime())) return part
  if (part.length > 10) return `${formatOf(tongue, 'moment').format(moment)} UTC`
  return formatOf(tongue, part.length === 10 ? 'day' : part.length === 7 ? 'month' : 'year').format(moment)
}

/** A day, month, year, moment (in UTC) or interval (`from/to`) in the reader's form; what is none of these as it stands. */
export const sayDay = (tongue: Tongue, occasion: string): string => {
  const [from = '', to] = occasion.split('/')
  return to === undefined ? sayOne(tongue, from) : `${sayOne(tongue, from)} – ${sayOne(tongue, to)}`
}

/** A day as an element that programs can read; words that say so where no day is known. */
export const renderDay = ({ tongue, say }: Pick<View, 'tongue' | 'say'>, occasion: string | null): Html => {
  if (occasion === null) return html`<span class="soft">${say('day.unknown')}</span>`
  const [from = '', to] = occasion.split('/')
  if (to === undefined) return html`<time datetime="${from}">${sayDay(tongue, from)}</time>`
  return html`<time datetime="${from}">${sayDay(tongue, from)}</time> – <time datetime="${to}">${sayDay(tongue, to)}</time>`
}

const UNITS = { W: 'weeks', D: 'days', H: 'hours', M: 'minutes' } as const

/** An ISO 8601 duration in words: `PT5H` is "5 hours"; empty where nobody knows how long. */
export const sayLength = ({ say }: Pick<View, 'say'>, length: string | null): string =>
  [...(length ?? '').matchAll(/(\d+)([WDHM])/g)]
    .map(([, count = '', unit]) => say(`length.${UNITS[unit as keyof typeof UNITS]}`, { count: Number(count) }))
    .join(' ')
