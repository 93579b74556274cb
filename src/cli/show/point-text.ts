import type { Origin, PointAnswer, PointInDraft } from '../../analysis/point.ts'
import { facts, type Teller, tell, tellName, tellNames } from '../../web/pages/tell.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { tellDescription } from './drafts-text.ts'
import { tellEvent } from './events-text.ts'
import { tellPosition } from './positions-text.ts'
import { tellChain } from './sources-text.ts'
import { tellGrounds } from './teller.ts'

const tellOrigin = (teller: Teller, origin: Origin): string => {
  switch (origin.kind) {
    case 'who':
      return tellName(teller, origin.who)
    case 'author':
      return teller.say('origin.author')
    case 'ambiguous':
      return origin.between.length === 0
        ? teller.say('origin.unclear')
        : teller.say('origin.ambiguous', { names: tellNames(teller, origin.between) })
  }
}

const tellInDraft = (teller: Teller, draft: PointInDraft): readonly Paragraph[] => {
  const { say } = teller
  const { status } = draft
  const words = draft.provisions.flatMap(({ marking, heading, text, wording, traced, evidence }) => [
    headed(4, facts(marking, heading), `· ${facts(say(`wording.${wording}`), traced ? say('in-draft.traced') : null)}`),
    plain(6, text),
    ...tellGrounds(teller, 6, evidence),
  ])
  return [
    headed(2, draft.siglum, facts(draft.date, say(`known.${status.known}`), say(`status.${status.published}`))),
    ...(draft.state === 'worded' ? words : [plain(4, say(`in-draft.${draft.state}`))]),
    ...draft.descriptions.flatMap(description => tellDescription(teller, 4, description)),
    ...draft.interpretations.flatMap(({ reader, reads, what, saidOn, evidence }) => [
      plain(4, facts(say(`reads.${reads}`, { reader: tellOrigin(teller, reader), what: tell(teller, what) }), saidOn)),
      ...tellGrounds(teller, 6, evidence),
    ]),
  ]
}

const section = (heading: string, body: readonly Paragraph[]): readonly Paragraph[] =>
  body.length === 0 ? [] : [headed(0, heading, ''), ...body, GAP]

const tellFormulations = (teller: Teller, { formulations }: PointAnswer): readonly Paragraph[] =>
  formulations.flatMap(({ text, by, saidOn, provision, place, wording, evidence }) => [
    plain(
      2,
      facts(
        text,
        by === null ? provision : tellName(teller, by),
        saidOn,
        place === null ? null : teller.say('formulation.place', { place }),
        teller.say(`wording.${wording}`),
      ),
    ),
    ...tellGrounds(teller, 4, evidence),
  ])

const tellClaims = (teller: Teller, { claims }: PointAnswer): readonly Paragraph[] =>
  claims.flatMap(({ kind, statement, claimant, condition, consequence, evidence }) => [
    plain(
      2,
      facts(
        `${tellOrigin(teller, claimant)} (${teller.say(`claim.${kind}`)}): ${tell(teller, statement)}`,
        condition === null ? null : teller.say('claim.condition', { condition: tell(teller, condition) }),
        consequence === null ? null : teller.say('claim.consequence', { consequence: tell(teller, consequence) }),
      ),
    ),
    ...tellGrounds(teller, 4, evidence),
  ])

const tellSteps = (teller: Teller, { steps }: PointAnswer): readonly Paragraph[] =>
  steps.flatMap(({ action, stage, by, on, evidence }) => [
    plain(2, facts(tell(teller, action), teller.say(`stage.${stage}`), on, tellName(teller, by))),
    ...tellGrounds(teller, 4, evidence),
  ])

const tellStandings = (teller: Teller, { standings }: PointAnswer): readonly Paragraph[] =>
  standings.flatMap(({ on, kind, adReferendum, by, evidence }) => [
    plain(
      2,
      facts(
        on,
        teller.say(adReferendum ? 'standing.ad-referendum' : `standing.${kind}`),
        by.length === 0 ? null : tellNames(teller, by),
      ),
    ),
    ...tellGrounds(teller, 4, evidence),
  ])

const titleOf = (teller: Teller, { lineage, which }: PointAnswer): string =>
  lineage === null || lineage.title === null ? which : `${tell(teller, lineage.title)} (${lineage.id})`

/** Everything known of one point for a terminal: draft by draft, then who stands where, then what was said and done about it. */
export const tellPoint = (teller: Teller, answer: PointAnswer, today: string): readonly Paragraph[] => {
  const { say } = teller
  return [
    headed(0, titleOf(teller, answer), ''),
    ...answer.issues.map(({ title, question }) =>
      plain(2, say('point.issue', { title: question === null ? tell(teller, title) : tell(teller, question) })),
    ),
    GAP,
    ...section(
      say('point.drafts'),
      answer.drafts.flatMap(draft => tellInDraft(teller, draft)),
    ),
    ...section(
      say('point.positions'),
      answer.positions.flatMap(position => tellPosition(teller, position)),
    ),
    ...section(say('point.formulations'), tellFormulations(teller, answer)),
    ...section(
      say('point.attributions'),
      answer.attributions.map(chain => tellChain(teller, 2, chain)),
    ),
    ...section(say('point.claims'), tellClaims(teller, answer)),
    ...section(say('point.steps'), tellSteps(teller, answer)),
    ...section(say('point.standings'), tellStandings(teller, answer)),
    ...section(
      say('point.discussed'),
      answer.discussed.flatMap(event =>
        tellEvent(teller, event, today).map(paragraph => ({ ...paragraph, indent: paragraph.indent + 2 })),
      ),
    ),
  ]
}
