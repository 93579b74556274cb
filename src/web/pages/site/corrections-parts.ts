import { type PartChange, partChanges } from '../../../analysis/corrections.ts'
import { groundsOf } from '../../../analysis/grounds.ts'
import type { FieldChange } from '../../../record/correction-log.ts'
import { Evidence } from '../../../record/evidence.ts'
import { toThingId } from '../../../record/id.ts'
import type { Alias } from '../../../record/people.ts'
import { findByRef } from '../../../record/state.ts'
import type { ThingKind } from '../../../record/thing.ts'
import { presentableDiff } from '../../../text/presentable.ts'
import { createScale } from '../../../text/scale.ts'
import { createVocabulary, cutWords } from '../../../text/words.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { cutPieces } from '../cut-pieces.ts'
import { type Html, html } from '../html.ts'
import { renderPieces, textAttributes } from '../pieces.ts'
import { renderGround } from './parts.ts'
import { nameLanguage } from './source-languages.ts'
import { linkToEntry } from './source-places.ts'
import type { View } from './view.ts'

/** The fields whose names readers are told in their own words; the others stand under the name that they have in the data. */
const TOLD_FIELDS = [
  'statement',
  'evidence',
  'instances',
  'lineages',
  'title',
  'name',
  'text',
  'heading',
  'question',
  'content',
  'saidOn',
  'until',
  'date',
  'on',
  'basis',
  'firmness',
  'stance',
  'status',
  'terms',
  'aliases',
  'members',
  'offices',
  'relations',
  'provisions',
  'issues',
  'note',
  'outcome',
  'purpose',
  'present',
  'absent',
  'condition',
  'wording',
  'fulfils',
] as const
type ToldField = (typeof TOLD_FIELDS)[number]

const isTold = (field: string): field is ToldField => TOLD_FIELDS.some(told => told === field)

const nameField = (view: View, field: string): Html =>
  isTold(field) ? html`${view.say(`field.${field}`)}` : html`<code>${field}</code>`

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

// The last step of a path to a text is its language wherever the text is told in several.
const namePath = (view: View, path: string): Html | null => {
  if (path === '') return null
  const last = path.split('.').at(-1) ?? ''
  const name = LANGUAGE.test(last) && last.length === 2 ? nameLanguage(view.tongue, last) : path
  return html` <span class="soft">· ${name}</span>`
}

/** The fields that name other things, with the kind that they name. */
const NAMING: Readonly<Record<string, ThingKind>> = {
  provisions: 'provision',
  provision: 'provision',
  lineages: 'lineage',
  lineage: 'lineage',
  issues: 'issue',
  issue: 'issue',
  drafts: 'draft',
  draft: 'draft',
  formulation: 'formulation',
  fulfils: 'event',
  party: 'party',
  bloc: 'bloc',
  person: 'person',
  speaker: 'person',
  source: 'source',
}

// Names and sentences of the record stand here as what was written, not as what we call anybody: a mocking name above all.
const WORDED: ReadonlySet<string> = new Set(['name', 'exact', 'statement', 'text', 'whose'])

const isWords = (value: unknown): value is string => typeof value === 'string' && /\s/u.test(value.trim())

const renderPlain = (view: View, value: string, field: string): Html => {
  const kind = NAMING[field]
  const id = toThingId(value)
  const thing = kind === undefined || id === null ? null : findByRef(view.state, { kind, id })
  return thing === null
    ? WORDED.has(field) || isWords(value)
      ? html`<q dir="auto">${value}</q>`
      : html`<span dir="auto">${value}</span>`
    : html`<a href="${linkToEntry(view, thing)}">${tellThing(view, view.state, thing)}</a>`
}

const isAlias = (value: unknown): value is Alias =>
  typeof value === 'object' && value !== null && 'name' in value && 'mocking' in value

const renderValue = (view: View, value: unknown, field: string): Html => {
  if (isAlias(value) && value.mocking !== undefined)
    return html`<q dir="auto">${value.name}</q> (${view.say('party.alias-mocking', { whose: value.mocking.whose })})`
  const evidence = Evidence.safeParse(value)
  if (evidence.success) {
    const [ground] = groundsOf(view.state, [evidence.data])
    return ground === undefined
      ? html`<q dir="auto">${evidence.data.exact}</q> (${evidence.data.source})`
      : renderGround(view, ground)
  }
  if (Array.isArray(value))
    return value.length === 0
      ? html`<span class="soft">${view.say('corrections.nothing')}</span>`
      : html`<ul class="plain-list">${value.map(one => html`<li>${renderValue(view, one, field)}</li>`)}</ul>`
  if (typeof value === 'object' && value !== null)
    return html`<ul class="plain-list">${Object.entries(value).map(
      ([key, part]) => html`<li><code>${key}</code>: ${renderValue(view, part, key)}</li>`,
    )}</ul>`
  return value === null || value === undefined
    ? html`<span class="soft">${view.say('corrections.nothing')}</span>`
    : renderPlain(view, String(value), field)
}

const renderRedline = (view: View, before: string, after: string, prefix: string): Html => {
  const vocabulary = createVocabulary()
  const scale = createScale(vocabulary)
  const { edits } = presentableDiff(cutWords(before, vocabulary), cutWords(after, vocabulary), scale)
  const { say, tongue } = view
  return html`<p class="words" ${textAttributes(null)}>${renderPieces({ say, tongue, prefix }, cutPieces(before, after, edits))}</p>`
}

const renderPart = (
  view: View,
  { path, before, after }: PartChange,
  { field, prefix }: { readonly field: string; readonly prefix: string },
): Html => {
  const { say } = view
  const named = path.split('.').at(-1) || field
  if (isWords(before) && isWords(after)) return renderRedline(view, before, after, prefix)
  const gone =
    before === null
      ? null
      : html`<div><dt>${say('corrections.before')}</dt><dd>${renderValue(view, before, named)}</dd></div>`
  const come =
    after === null
      ? null
      : html`<div><dt>${say(before === null ? 'corrections.added' : 'corrections.after')}</dt><dd>${renderValue(view, after, named)}</dd></div>`
  return html`<dl class="before-after">${gone}${come}</dl>`
}

/** One field before and after: words as a redline, anything else side by side. `prefix` is unique on the page. */
export const renderFieldChange = (view: View, change: FieldChange, prefix: string): Html =>
  html`${partChanges(change).map(
    (part, place) =>
      html`<div class="field-change"><p class="field-name">${nameField(view, change.field)}${namePath(view, part.path)}</p>
${renderPart(view, part, { field: change.field, prefix: `${prefix}-${change.field}-${place}` })}</div>
`,
  )}`
