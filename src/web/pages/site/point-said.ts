import { type Ground, groundsOf } from '../../../analysis/grounds.ts'
import type { PointAnswer } from '../../../analysis/point.ts'
import type { ChainShown } from '../../../analysis/sources.ts'
import type { FormulationShown } from '../../../analysis/words-shown.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { renderChain } from '../../pictures/chain-picture.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderDay } from './days.ts'
import { renderFacts, renderGrounds, renderNamed, renderText, renderWordingMark } from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { draftLink, nameOfProvision, sayHtml } from './point-links.ts'
import type { View } from './view.ts'

const renderOrigin = (view: View, { provision: id, by }: FormulationShown): Html | null => {
  const provision = id === null ? null : findThing(view.state, 'provision', id)
  if (provision !== null)
    return sayHtml(view, 'point.formulation-provision', {
      draft: draftLink(view, provision.draft),
      marking: html`${nameOfProvision(provision)}`,
    })
  return by === null ? null : sayHtml(view, 'point.formulation-statement', { name: renderNamed(view, by) })
}

const renderFormulation = (view: View, formulation: FormulationShown): Html => {
  const { id, text, language, wording, saidOn, place, evidence } = formulation
  return html`<li id="formulation-${id}"><p class="words" ${textAttributes(language)}>${text}</p>${renderFacts([
    renderOrigin(view, formulation),
    saidOn === null ? null : renderDay(view, saidOn),
    place === null
      ? null
      : sayHtml(view, 'formulation.place', { place: html`<span ${textAttributes(language)}>${place}</span>` }),
    renderWordingMark(view, wording),
  ])}${renderGrounds(view, evidence)}${renderFoot(view, 'formulation', { id, statement: null })}</li>`
}

/** The wordings put forward for a point, in drafts and in statements, with the place that they name. */
export const renderFormulations = (view: View, { formulations }: PointAnswer): Html =>
  html`<ul class="pt-entries">${formulations.map(formulation => renderFormulation(view, formulation))}</ul>`

const evidenceOf = (view: View, id: ThingId): readonly Ground[] =>
  groundsOf(view.state, findThing(view.state, 'attribution', id)?.evidence ?? [])

const renderAttribution = (view: View, chain: ChainShown): Html => {
  const { id, content, form, saidOn } = chain
  const evidence = evidenceOf(view, id)
  return html`<li id="attribution-${id}"><p class="pt-statement">${renderText(view, content)}</p>${renderFacts([
    view.say(`chain-form.${form}`),
    saidOn === null ? null : renderDay(view, saidOn),
  ])}<p class="pt-label">${view.say('point.reported-by')}</p>${renderChain(view, chain)}${renderGrounds(view, evidence)}${renderFoot(view, 'attribution', { id, statement: { kind: 'attribution', chain, evidence } })}</li>`
}

/** Who said what of a point and through whom it came; how many independent texts stand behind all of it. */
export const renderAttributions = (view: View, { attributions }: PointAnswer): Html => {
  const roots = new Set(attributions.flatMap(one => one.roots)).size
  return html`<p class="pt-about">${view.say('point.roots', { count: attributions.length, roots })}</p><ul class="pt-entries">${attributions.map(one => renderAttribution(view, one))}</ul>`
}
