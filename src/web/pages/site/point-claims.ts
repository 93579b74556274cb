import type { PointAnswer } from '../../../analysis/point.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderFacts, renderGrounds, renderNamed, renderText } from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { sayHtml } from './point-links.ts'
import { renderOrigin } from './point-open-space.ts'
import type { View } from './view.ts'

const renderClaim = (view: View, claim: PointAnswer['claims'][number]): Html => {
  const { id, kind, statement, claimant, condition, consequence, evidence } = claim
  const terms = [
    condition === null ? null : sayHtml(view, 'claim.condition', { condition: renderText(view, condition) }),
    consequence === null ? null : sayHtml(view, 'claim.consequence', { consequence: renderText(view, consequence) }),
  ]
  return html`<li id="claim-${id}"><p class="pt-who">${sayHtml(view, 'point.claimed-by', {
    kind: html`<strong>${view.say(`claim.${kind}`)}</strong>`,
    who: renderOrigin(view, claimant),
  })}</p><p class="pt-statement">${renderText(view, statement)}</p>${renderFacts(terms)}${renderGrounds(
    view,
    evidence,
  )}${renderFoot(view, 'claim', { id, statement: { kind: 'claim', claim } })}</li>`
}

/** Forecasts, causes and motives, each as the claim of whoever makes it. */
export const renderClaims = (view: View, { claims }: PointAnswer): Html =>
  html`<p class="pt-about">${view.say('point.claims-about')}</p><ul class="pt-entries">${claims.map(claim => renderClaim(view, claim))}</ul>`

const renderStep = (view: View, { id, action, stage, by, on, evidence }: PointAnswer['steps'][number]): Html =>
  html`<li id="step-${id}"><p class="pt-who">${sayHtml(view, 'point.step-by', {
    stage: html`<strong>${view.say(`stage.${stage}`)}</strong>`,
    name: renderNamed(view, by),
  })} <span class="soft">${renderDay(view, on)}</span></p><p class="pt-statement">${renderText(view, action)}</p>${renderGrounds(
    view,
    evidence,
  )}${renderFoot(view, 'step', { id, statement: null })}</li>`

const STAGES = ['explored', 'selected', 'announced', 'done'] as const

/** The steps towards what a point is about, stage by stage, each by whom it was taken or announced. */
export const renderSteps = (view: View, { steps }: PointAnswer): Html =>
  html`<ol class="pt-entries">${STAGES.flatMap(stage => steps.filter(step => step.stage === stage)).map(step => renderStep(view, step))}</ol>`
