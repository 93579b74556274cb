import type { OpenedStep } from '../../../analysis/opened.ts'
import type { Origin, PointAnswer, PointInDraft } from '../../../analysis/point.ts'
import { type Html, html } from '../html.ts'
import { renderPieces, textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { renderGrounds, renderNamed, renderNames } from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { draftLink, nameOfProvision, sayHtml } from './point-links.ts'
import { renderPointVerdicts } from './point-verdicts.ts'
import { readingsOf, renderNorms, renderOurs } from './point-wording-read.ts'
import { furthestWording, renderRests } from './point-wording-rests.ts'
import { renderStepShifts } from './point-wording-shifts.ts'
import type { PointWording } from './point-words.ts'
import { tellText, type View } from './view.ts'

/** Who is the source of a claim or a reading, with links. */
export const renderOrigin = (view: View, origin: Origin): Html => {
  switch (origin.kind) {
    case 'who':
      return renderNamed(view, origin.who)
    case 'author':
      return html`${view.say('origin.author')}`
    case 'ambiguous':
      return origin.between.length === 0
        ? html`${view.say('origin.unclear')}`
        : sayHtml(view, 'origin.ambiguous', { names: renderNames(view, origin.between) })
  }
}

const renderReading = (
  view: View,
  { provisions, siglum }: PointInDraft,
  interpretation: PointInDraft['interpretations'][number],
): Html => {
  const { id, of, reader, reads, what, saidOn, evidence } = interpretation
  const provision = provisions.find(one => one.id === of)
  const name = provision === undefined ? siglum : `${siglum}, ${nameOfProvision(provision)}`
  return html`<li id="interpretation-${id}"><p>${sayHtml(view, `reads.${reads}`, {
    reader: html`<strong>${renderOrigin(view, reader)}</strong>`,
    what: html`${tellText(view, what)}`,
  })}${saidOn === null ? null : html` <span class="soft">(${renderDay(view, saidOn)})</span>`}</p>${renderGrounds(view, evidence)}${renderFoot(view, 'interpretation', { id, statement: { kind: 'interpretation', interpretation, of: { name, wording: provision?.wording ?? null } } })}</li>`
}

type Kind = 'added' | 'taken' | 'moved'

const piecesOf = ({ redlined, fate }: PointWording, kind: Kind) =>
  fate.from === null || !fate.isComparable
    ? []
    : (redlined?.words ?? [])
        .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
        .filter(({ kind: mark, move }) =>
          kind === 'moved'
            ? mark === 'inserted' && move !== null
            : move === null && mark === (kind === 'added' ? 'inserted' : 'deleted'),
        )

const renderChanged = (view: View, wording: PointWording, kind: Kind): Html | null => {
  const pieces = piecesOf(wording, kind)
  const pieceView = { say: view.say, tongue: view.tongue, prefix: '' }
  return pieces.length === 0
    ? null
    : html`<div><dt>${view.say(`point.${kind}`)}</dt>${pieces.map(
        piece =>
          html`<dd ${textAttributes(wording.draft.language)}>${renderPieces(pieceView, [{ ...piece, move: null }])}</dd>`,
      )}</div>`
}

const KINDS: readonly Kind[] = ['added', 'taken', 'moved']

const hasWords = ({ inDraft }: PointWording): boolean => inDraft.provisions.some(({ text }) => text !== '')

/** Whether there is something to tell of a wording: words that can be read, words that changed, or a reading of somebody. */
export const hasOpenSpace = (wording: PointWording): boolean =>
  hasWords(wording) ||
  wording.inDraft.interpretations.length > 0 ||
  KINDS.some(kind => piecesOf(wording, kind).length > 0)

const renderTheirs = (view: View, { inDraft }: PointWording): Html =>
  html`<p class="pt-label">${view.say('open-space.theirs')}</p>${
    inDraft.interpretations.length === 0
      ? html`<p class="soft">${view.say('open-space.no-theirs')}</p>`
      : html`<ul class="pt-readings">${inDraft.interpretations.map(one => renderReading(view, inDraft, one))}</ul>`
  }`

const renderHeading = (view: View, { draft, fate }: PointWording): Html => {
  const to = draftLink(view, draft.id)
  return fate.from === null || !fate.isComparable
    ? sayHtml(view, 'point.step-in', { to })
    : sayHtml(view, 'point.step-of', { from: draftLink(view, fate.from), to })
}

/**
 * What one wording commits to and leaves open by our reading, beside what parties and authors read in it; what the steps towards it added, took away,
 * opened and closed. Null where there is nothing to tell.
 */
export const renderOpenSpace = (
  view: View,
  wording: PointWording,
  { steps, answer }: { readonly steps: readonly OpenedStep[]; readonly answer: PointAnswer },
): Html | null => {
  if (!hasOpenSpace(wording)) return null
  const changed = KINDS.map(kind => renderChanged(view, wording, kind))
  const readings = readingsOf(view, wording).filter(({ words }) => words.text !== '')
  const rests = furthestWording([
    ...readings.map(({ words }) => words.wording),
    ...steps.flatMap(step => step.rests ?? []),
  ])
  return html`<article class="pt-step"><h3>${renderHeading(view, wording)}</h3>${renderRests(view, rests)}${
    changed.every(one => one === null) ? null : html`<dl class="pt-changed">${changed}</dl>`
  }${steps.map(step => renderStepShifts(view, step))}<div class="pt-commits">${
    readings.length === 0 ? null : renderNorms(view, wording, readings)
  }<div class="pt-two"><div class="pt-ours">${
    readings.length === 0 ? null : html`${renderOurs(view, wording, readings)}`
  }</div><div class="pt-theirs">${renderTheirs(view, wording)}</div></div>${renderPointVerdicts(view, answer, wording)}</div></article>`
}
