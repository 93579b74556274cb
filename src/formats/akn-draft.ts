import { Parser } from 'htmlparser2'
import { type Draft, type Provision, type ProvisionKind, type Siglum, toProvisionId } from '../text/draft.ts'
import { accept, type Doubt, type Reading, type Result, refuse } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import {
  type AknPage,
  type AknPlace,
  type AknUnit,
  addStretch,
  createAknPage,
  kindOfElement,
  openUnit,
  tidyWords,
} from './akn-units.ts'
import { assembleDraft, EMPTY_HEAD, readHead } from './draft-head.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const STRETCHES = words(
  'p block listIntroduction listWrapUp intro wrapUp content formula li signature tr heading subheading num longTitle',
)
const UNREAD = words('meta toc coverPage script style')
/** What names a document in its preface; within the body it is a word like others. */
const TITLES = words('docTitle shortTitle longTitle')
const HEADINGS = words('heading subheading')
/** Elements nested deeper than this are no document that a person wrote. */
const DEEPEST = 300
const PORTION = 16_384

type Watch = {
  readonly page: AknPage
  readonly opened: (AknUnit | null)[]
  root: string | null
  text: string
  span: Span | null
  place: AknPlace
  titles: string[]
  unread: number
  quoted: number
  struck: number
  expression: boolean
  part: ProvisionKind
  depth: number
  refusal: string | null
}

type Attributes = Readonly<Record<string, string>>

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const endStretch = (watch: Watch, gap: string): void => {
  const { text, span, place, page, part: outside } = watch
  watch.text = ''
  watch.span = null
  if (span === null) return
  addStretch(page, text, { place, span, outside, gap })
}

const ISO: Readonly<Record<string, string>> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  rus: 'ru',
  ukr: 'uk',
  ara: 'ar',
  zho: 'zh',
  chi: 'zh',
  jpn: 'ja',
  por: 'pt',
  pol: 'pl',
  nld: 'nl',
}

/** What the meta block says of the expression: its language and its day. */
const takeMeta = (watch: Watch, name: string, attributes: Attributes): void => {
  const { page } = watch
  if (name === 'FRBRExpression') watch.expression = true
  if (!watch.expression) return
  if (name === 'FRBRlanguage') page.language ??= ISO[attributes.language ?? ''] ?? attributes.language ?? null
  if (name === 'FRBRdate') page.date ??= attributes.date ?? null
}

const PARTS: Readonly<Record<string, ProvisionKind>> = {
  preface: 'preamble',
  preamble: 'preamble',
  body: 'text',
  mainBody: 'text',
  conclusions: 'text',
}

const isForeign = (attributes: Attributes): boolean =>
  attributes.xmlns !== undefined && !/akn|akomantoso|legaldocml/i.test(attributes.xmlns)

const openElement = (watch: Watch, name: string, attributes: Attributes): AknUnit | null => {
  const { page } = watch
  if (STRETCHES.has(name)) endStretch(watch, '\n\n')
  if (name === 'td' || name === 'th') watch.text += watch.text.trim() === '' ? '' : ' | '
  if (name === 'quotedStructure') watch.quoted++
  if (name === 'del') page.struck += watch.struck++ === 0 ? 1 : 0
  if (TITLES.has(name) && watch.part === 'preamble') watch.titles.push(name)
  if (watch.quoted > 0) return null
  watch.part = PARTS[name] ?? watch.part
  if (name === 'num') watch.place = 'marking'
  if (HEADINGS.has(name)) watch.place = 'heading'
  const kind = kindOfElement(name)
  if (kind === null) return null
  endStretch(watch, '\n\n')
  return openUnit(page, kind, attributes.eId ?? null)
}

const open = (watch: Watch, raw: string, attributes: Attributes): void => {
  const name = localName(raw)
  watch.root ??= name
  watch.depth++
  if (watch.depth > DEEPEST) watch.refusal ??= 'markup-too-deep'
  if (name === 'authorialNote') watch.page.notes++
  takeMeta(watch, name, attributes)
  if (watch.unread > 0 || UNREAD.has(name) || name === 'authorialNote' || isForeign(attributes)) watch.unread++
  const unit = watch.unread > 0 ? null : openElement(watch, name, attributes)
  watch.opened.push(unit)
}

const closeUnit = (page: AknPage, unit: AknUnit): void => {
  page.open.pop()
  // A unit without a number, a heading and words of its own only groups others: it leaves no provision.
  const empty = unit.marking === '' && unit.heading === '' && unit.parts.length === 0 && !unit.closed
  if (empty && page.units.at(-1) === unit) page.units.pop()
}

const close = (watch: Watch, raw: string): void => {
  const name = localName(raw)
  const unit = watch.opened.pop() ?? null
  watch.depth--
  if (name === 'FRBRExpression') watch.expression = false
  if (watch.unread > 0) {
    watch.unread--
    return
  }
  if (STRETCHES.has(name) || unit !== null) endStretch(watch, '\n\n')
  if (name === 'eol' || name === 'br') watch.text += ' '
  if (name === 'num' || HEADINGS.has(name)) watch.place = 'text'
  if (name === 'quotedStructure') watch.quoted--
  if (name === 'del') watch.struck = Math.max(0, watch.struck - 1)
  if (watch.titles.at(-1) === name) watch.titles.pop()
  if (unit !== null) closeUnit(watch.page, unit)
}

const take = (watch: Watch, text: string, span: Span): void => {
  if (watch.unread > 0 || watch.struck > 0) return
  const title = watch.titles.at(-1)
  if (title !== undefined) watch.page.titles[title] = (watch.page.titles[title] ?? '') + text
  else watch.text += text
  if (title === undefined && text.trim() !== '') watch.span = { start: watch.span?.start ?? span.start, end: span.end }
}

const provisionsOf = (units: readonly AknUnit[], siglum: Siglum): readonly Provision[] => {
  const taken = new Set<string>()
  return units.map(({ kind, eId, depth, parts, marking, heading, span }, i): Provision => {
    const base = `${siglum}.${eId ?? `u${i + 1}`}`
    let id = base
    for (let again = 2; taken.has(id); again++) id = `${base}~${again}`
    taken.add(id)
    return {
      id: toProvisionId(id) ?? (`provision-${i + 1}` as Provision['id']),
      kind,
      marking: marking === '' ? null : marking,
      heading: heading === '' ? null : heading,
      text: parts.join(''),
      depth,
      wording: 'original',
      span,
    }
  })
}

const doubt = (kind: string, count: number): readonly Doubt[] =>
  count > 0 ? [{ kind, params: { count }, span: null, file: null }] : []

/** The short name of a document before its long one. */
const titleOf = ({ titles }: AknPage): string | null => {
  const title = tidyWords(titles.docTitle ?? titles.shortTitle ?? titles.longTitle ?? '')
  return title === '' ? null : title
}

const createWatch = (): Watch => ({
  page: createAknPage(),
  opened: [],
  root: null,
  text: '',
  span: null,
  place: 'text',
  titles: [],
  unread: 0,
  quoted: 0,
  struck: 0,
  expression: false,
  part: 'text',
  depth: 0,
  refusal: null,
})

const parse = (source: string): Watch => {
  const watch = createWatch()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(watch, name, attributes),
      onclosetag: name => close(watch, name),
      ontext: text => take(watch, text, { start: parser.startIndex, end: parser.endIndex + 1 }),
      onprocessinginstruction: name => {
        if (/^!doctype/i.test(name)) watch.refusal ??= 'xml-with-doctype'
      },
    },
    { xmlMode: true },
  )
  for (let from = 0; from < source.length && watch.refusal === null; from += PORTION) {
    parser.write(source.slice(from, from + PORTION))
  }
  if (watch.refusal === null) parser.end()
  endStretch(watch, '\n\n')
  return watch
}

/**
 * Reads a draft in Akoma Ntoso (OASIS LegalDocML 1.0 and its drafts): its hierarchy as it is marked up, ids from `eId`.
 * Notes and struck words are left out (doubts `notes-left-out`, `struck-text-left-out`, each {count}); quoted articles stay words of the provision that quotes them.
 * Refuses `xml-with-doctype` (entities are never expanded), `markup-too-deep`, and other XML as `format-not-read` {format}.
 */
export const readAknDraft = (source: string, siglum: Siglum): Result<Reading<Draft>> => {
  const { page, root, refusal } = parse(source)
  if (refusal !== null) return refuse({ kind: refusal, params: {} })
  if (root !== 'akomaNtoso') return refuse({ kind: 'format-not-read', params: { format: 'XML (.xml)' } })
  const { head } = readHead({ language: page.language, date: page.date })
  const outline = { title: titleOf(page), provisions: provisionsOf(page.units, siglum) }
  const value = assembleDraft(siglum, { ...EMPTY_HEAD, language: head.language, date: head.date }, outline, source)
  return accept({
    value,
    doubts: [...doubt('notes-left-out', page.notes), ...doubt('struck-text-left-out', page.struck)],
  })
}
