import { printRoman } from '../text/numbering-numerals.ts'

/** A list of HTML while it is open. `next` is the number of its next item; null in lists of bullets. */
export type HtmlList = { readonly sort: string; readonly step: 1 | -1; next: number | null }

const LARGEST_ROMAN = 3999

const letters = (value: number): string => {
  let printed = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    printed = String.fromCharCode(97 + ((rest - 1) % 26)) + printed
  }
  return printed
}

const printed = (sort: string, value: number): string => {
  const counted = value < 1 || value > LARGEST_ROMAN ? 'figures' : sort
  switch (counted) {
    case 'a':
      return letters(value)
    case 'A':
      return letters(value).toUpperCase()
    case 'i':
      return printRoman(value)
    case 'I':
      return printRoman(value).toUpperCase()
    default:
      return String(value)
  }
}

const LARGEST = 100_000

const numberOf = (attribute: string | undefined): number | null => {
  const value = attribute === undefined ? Number.NaN : Number.parseInt(attribute, 10)
  return Number.isNaN(value) ? null : Math.max(-LARGEST, Math.min(LARGEST, value))
}

type Attributes = Readonly<Record<string, string>>

const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

const sortOf = (attributes: Attributes): string => {
  const style = /list-style(?:-type)?:\s*([a-z-]{1,20})/.exec(attributes.style ?? '')?.[1] ?? ''
  return STYLES[style] ?? attributes.type ?? '1'
}

/** Begins the list of an `ol` (with `type`, `start`, `reversed`) or of any other list element, whose items are bullets. */
export const openList = (tag: string, attributes: Attributes): HtmlList => {
  if (tag !== 'ol') return { sort: '', step: 1, next: null }
  const step = attributes.reversed === undefined ? 1 : -1
  return { sort: sortOf(attributes), step, next: numberOf(attributes.start) ?? 1 }
}

/** The printed number of the next item (`value` counts from there), null for a bullet. */
export const numberItem = (list: HtmlList, attributes: Attributes): string | null => {
  if (list.next === null) return null
  const value = numberOf(attributes.value) ?? list.next
  list.next = value + list.step
  return `${printed(list.sort, value)}.`
}
