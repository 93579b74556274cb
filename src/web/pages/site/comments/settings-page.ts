import type { ModerationMode } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { type Field, renderErrors, renderField, renderTick, type WrongField, whyOf } from './fields.ts'
import { type Moderation, renderActForm, renderModerationHead } from './moderation.ts'
import type { CommentsPage, Telling } from './telling.ts'

/** The settings of one negotiation as they stand in fields, or as they were typed. `words`: one on each line. `errors`: fields by the names of the settings, or `form`. */
export type SettingsView = {
  readonly settings: { readonly mode: string; readonly isOpen: boolean } & Readonly<
    Record<'words' | 'mostLinks' | 'editMinutes' | 'keepDays', string>
  >
  readonly errors: readonly WrongField[]
}

const MODES: readonly ModerationMode[] = ['before', 'first', 'after']
const NUMBERS = { mostLinks: 'most-links', editMinutes: 'edit-minutes', keepDays: 'keep-days' } as const
const NAMES = ['words', 'mostLinks', 'editMinutes', 'keepDays'] as const

const renderModes = ({ say }: Telling, { settings }: SettingsView): Html =>
  html`<fieldset><legend>${say('moderation.mode')}</legend>${MODES.map(
    mode =>
      html`<label class="tick-box"><input type="radio" name="mode" value="${mode}"${mode === settings.mode ? html` checked` : null}> ${say(`moderation.mode.${mode}`)}</label>\n`,
  )}</fieldset>
`

const renderFields = (telling: Telling, view: SettingsView): Html => {
  const { say } = telling
  const { settings, errors } = view
  const field = (name: (typeof NAMES)[number]): Pick<Field, 'id' | 'name' | 'why' | 'autocomplete'> => ({
    id: name,
    name,
    why: whyOf(errors, name),
    autocomplete: 'off',
  })
  const words = { label: say('moderation.words'), hint: say('moderation.words-hint'), value: settings.words }
  return html`${renderModes(telling, view)}${renderTick(telling, { id: 'isOpen', name: 'isOpen', label: say('moderation.is-open'), why: null, isTicked: settings.isOpen, need: 'untold' })}${renderField(telling, { ...field('words'), ...words, need: 'untold', kind: 'lines' })}${(
    ['mostLinks', 'editMinutes', 'keepDays'] as const
  ).map(name =>
    renderField(telling, {
      ...field(name),
      label: say(`moderation.${NUMBERS[name]}`),
      hint: null,
      value: settings[name],
      need: 'untold',
      kind: 'number',
    }),
  )}<p><button type="submit">${say('moderation.save')}</button></p>`
}

/**
 * The settings, for owners. Sent are `act` (`settings`), `mode`, `isOpen` (`yes`, or nothing), `words` (one on each line), `mostLinks`, `editMinutes`,
 * `keepDays`.
 */
export const renderSettingsPage = (telling: Telling, moderation: Moderation, view: SettingsView): CommentsPage => {
  const idOf = (field: string): string | null => NAMES.find(name => name === field) ?? null
  return {
    heading: telling.say('moderation.tab.settings'),
    lead: telling.say('moderation.settings-lead'),
    body: html`${renderModerationHead(telling, moderation)}${renderErrors(telling, view.errors, idOf)}${renderActForm(moderation, 'settings', renderFields(telling, view))}`,
  }
}
