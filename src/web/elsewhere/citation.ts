import type { Teller } from '../pages/tell.ts'
import { type CitationFields, type Cited, citationFields } from './cited.ts'

/** One citation as plain text: title, negotiation, revision, what the words are and what they are not, permalink. */
export const plainCitation = (teller: Teller, cited: Cited): string => {
  const fields = citationFields(teller, cited)
  return teller.say('cite.plain', { ...fields, note: fields.note === '' ? '' : `${fields.note} ` })
}

// BibTeX counts braces even behind a backslash, so that each of them is written by its name.
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

// TeX reads two hyphens as a dash and two marks as a quotation mark; an empty group keeps them apart.
const tex = (text: string): string =>
  text
    .replace(/[\\{}~^%&#$_]/g, sign => TEX[sign] ?? `\\${sign}`)
    .replace(/([-`',<>])(?=\1)|[?!](?=`)/g, sign => `${sign}{}`)

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A citation as an entry of BibTeX and biblatex, in UTF-8. The title stands in double braces, so that no style changes its capitals. */
export const bibtexCitation = (teller: Teller, cited: Cited): string => {
  const { key, title, container, publisher, version, issued, language, note, address } = citationFields(teller, cited)
  const [year = '', month = '', day = ''] = issued.split('-')
  const fields = [
    ['title', `{{${tex(title)}}}`],
    ['booktitle', `{${tex(container)}}`],
    ['publisher', `{${tex(publisher)}}`],
    ['version', `{${tex(version)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? '{}'],
    ['day', `{${Number(day)}}`],
    ['date', `{${issued}}`],
    ['langid', `{${language === 'de' ? 'german' : 'english'}}`],
    ...(note === '' ? [] : [['note', `{${tex(note)}}`]]),
    ['url', `{${address}}`],
  ]
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`
}

/** A citation for RIS: a web page, lines ended by CR LF. */
export const risCitation = (teller: Teller, cited: Cited): string => {
  const { key, title, container, publisher, version, issued, language, note, address } = citationFields(teller, cited)
  const lines = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['ET', version],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['LA', language],
    ...(note === '' ? [] : [['N1', note]]),
    ['UR', address],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const cslOf = (fields: CitationFields) => ({
  id: fields.key,
  type: 'webpage',
  title: fields.title,
  'container-title': fields.container,
  publisher: fields.publisher,
  version: fields.version,
  issued: { 'date-parts': [fields.issued.split('-').map(Number)] },
  language: fields.language,
  ...(fields.note === '' ? {} : { note: fields.note }),
  URL: fields.address,
})

/** A citation as CSL-JSON: a list with one item. */
export const cslCitation = (teller: Teller, cited: Cited): string =>
  `${JSON.stringify([cslOf(citationFields(teller, cited))], null, 2)}\n`
