import { type Apparatus, collate } from '../../text/apparatus.ts'
import type { Draft, Siglum } from '../../text/draft.ts'
import { type Synopsis, synopsis } from '../../text/synopsis.ts'
import { findAbsence, isUnreported } from './absence.ts'
import type { SectionView } from './changes-section.ts'
import { type Html, html } from './html.ts'
import { textAttributes } from './pieces.ts'
import { joinProvisions } from './shown-redline.ts'

type Row = Synopsis['rows'][number]

const collateRow = (row: Row, drafts: readonly Draft[], base: Siglum | null): Apparatus | null => {
  const witnesses = drafts.map((draft, column) => ({
    siglum: draft.siglum,
    text: joinProvisions(row.cells[column] ?? [])?.text ?? null,
  }))
  const attested = witnesses.filter(({ text }) => text !== null)
  const lemma = attested.find(({ siglum }) => siglum === base) ?? attested[0]
  if (lemma === undefined || lemma.text === null || attested.length < 2) return null
  return collate(
    { siglum: lemma.siglum, text: lemma.text },
    witnesses.filter(one => one !== lemma),
  )
}

const CONTEXT = 24

/** What the readings of an entry stand against. Where words are only added, the lemma is empty: the words before it say where. */
export const lemmaOf = ({ text }: Apparatus, { span, lemma }: Apparatus['entries'][number]): string =>
  lemma.trim() !== ''
    ? lemma.trim()
    : `… ${text
        .slice(Math.max(0, span.start - CONTEXT), span.start)
        .replace(/^\S*\s/u, '')
        .trim()}`

const renderEntries = (
  view: SectionView,
  apparatus: Apparatus,
  languageOf: (siglum: Siglum) => string | null,
  unreported: readonly Siglum[],
): Html => {
  const absent = apparatus.omitted.filter(siglum => !unreported.includes(siglum))
  return html`<ul class="apparatus">${apparatus.entries.map(
    entry =>
      html`<li><span class="lemma" ${textAttributes(languageOf(apparatus.base))}>${lemmaOf(apparatus, entry)}</span> <span class="soft">${entry.agreeing.join(' ')}</span> ] ${entry.variants.map(
        ({ text, witnesses }, place) =>
          html`${place === 0 ? null : '; '}<span class="rdg" ${textAttributes(languageOf(witnesses[0] ?? ''))}>${text.trim() === '' ? html`<span lang="${view.tongue}">${view.say('apparatus.omits')}</span>` : text.trim()}</span> <span class="soft">${witnesses.join(' ')}</span>`,
      )}</li>`,
  )}${
    absent.length === 0
      ? null
      : html`<li class="none">${view.say('apparatus.absent', { sigla: absent.join(' ') })}</li>`
  }${
    unreported.length === 0
      ? null
      : html`<li class="none">${view.say('apparatus.unreported', { sigla: unreported.join(' ') })}</li>`
  }</ul>`
}

/** The apparatus: for each lineage that several drafts attest, its variants place by place with their witnesses; folded, as it is for looking up. */
export const renderApparatus = (section: SectionView, base: Siglum | null): Html => {
  const { drafts, lineages } = section.comparison
  const table = synopsis(drafts, lineages, base)
  const absence = findAbsence(section.comparison)
  const languageOf = (siglum: Siglum): string | null => drafts.find(draft => draft.siglum === siglum)?.language ?? null
  const rows = table.rows.flatMap((row, place) => {
    const apparatus = collateRow(row, drafts, base)
    if (apparatus === null || apparatus.entries.length === 0) return []
    const unreported = drafts.filter(
      draft => apparatus.omitted.includes(draft.siglum) && isUnreported(absence, drafts, row.cells, draft),
    )
    const sigla = unreported.map(({ siglum }) => siglum)
    return [
      html`<details class="fold"><summary>${section.say('apparatus.row', { row: place + 1, base: apparatus.base, count: apparatus.entries.length })}</summary>${renderEntries(section, apparatus, languageOf, sigla)}</details>`,
    ]
  })
  return html`<section aria-labelledby="apparatus"><h2 id="apparatus">${section.say('page.apparatus')}</h2><p class="lead">${section.say('apparatus.about')}</p>${rows}</section>`
}
