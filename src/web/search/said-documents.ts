import { hasBegun } from '../../analysis/asked.ts'
import type { ThingId } from '../../record/id.ts'
import { findThing } from '../../record/state.ts'
import type { Attribution, Claim, Interpretation, Position } from '../../record/statements.ts'
import type { Description } from '../../record/texts.ts'
import type { Route } from '../pages/site/place.ts'
import {
  type Behind,
  behind,
  cardOf,
  joinTexts,
  NOBODY,
  routeOfPoint,
  type Searched,
  textsOf,
  titleOfPoints,
  within,
  writersOf,
} from './cards.ts'
import type { SearchDocument } from './document.ts'

const NAMELESS = { und: '–' }

const pageOfEvidence = (evidence: readonly { readonly source: ThingId }[]): Route => {
  const source = evidence[0]?.source
  return source === undefined ? { kind: 'sources' } : { kind: 'source', id: source }
}

const ofPosition = (searched: Searched, position: Position): SearchDocument => {
  const { id, party, bloc, speaker, issue, lineage, formulation, statement, condition, sequence } = position
  const { state } = searched
  const asWho = party !== undefined ? { party } : bloc !== undefined ? { bloc } : null
  const holder = asWho === null ? NOBODY : behind(searched, [asWho], null)
  const speaking = speaker === undefined ? [] : behind(searched, [{ person: speaker }], null).by
  const wording = formulation === undefined ? null : findThing(state, 'formulation', formulation)
  const points = [issue ?? wording?.issue, lineage].flatMap(point => point ?? [])
  const page = party ?? bloc
  return cardOf({
    kind: 'position',
    target: within('position', id, page === undefined ? { kind: 'parties' } : { kind: 'party', id: page }),
    title: titleOfPoints(searched, points) ?? joinTexts(holder.by, ', '),
    texts: textsOf([statement, condition, sequence?.first, sequence?.later]),
    behind: { ...holder, by: [...holder.by, ...speaking] },
    more: { points, on: position.saidOn ?? null },
  })
}

// The last of a chain with a name in the record is whose words they are; those before passed them on.
const speakerOf = (searched: Searched, { chain, evidence, saidOn }: Attribution): Behind => {
  const last = chain.at(-1)
  if (last === undefined) return writersOf(searched, evidence)
  const named = chain.flatMap(({ who }) => who ?? []).at(-1)
  const known = named === undefined ? NOBODY : behind(searched, [named], saidOn ?? null)
  return last.who === undefined ? { by: [{ und: last.name }], parties: known.parties } : known
}

const ofAttribution = (searched: Searched, one: Attribution): SearchDocument => {
  const speaker = speakerOf(searched, one)
  return cardOf({
    kind: 'statement',
    target: within('attribution', one.id, pageOfEvidence(one.evidence)),
    title: titleOfPoints(searched, one.issues) ?? speaker.by[0] ?? NAMELESS,
    texts: textsOf([one.content]),
    behind: speaker,
    more: { points: one.issues, on: one.saidOn ?? null, also: one.chain.map(({ name }) => name) },
  })
}

const originOf = (
  searched: Searched,
  raw: Claim['claimant'] | Interpretation['reader'],
  evidence: Claim['evidence'],
): Behind => {
  switch (raw.kind) {
    case 'who':
      return behind(searched, [raw.who], null)
    case 'author':
      return writersOf(searched, evidence)
    case 'ambiguous':
      return behind(searched, raw.between, null)
  }
}

const ofClaim = (searched: Searched, claim: Claim): SearchDocument => {
  const claimant = originOf(searched, claim.claimant, claim.evidence)
  return cardOf({
    kind: 'statement',
    target: within('claim', claim.id, pageOfEvidence(claim.evidence)),
    title: titleOfPoints(searched, claim.issues) ?? claimant.by[0] ?? NAMELESS,
    texts: textsOf([claim.statement, claim.condition, claim.consequence]),
    behind: claimant,
    more: { points: claim.issues, voice: claim.claimant.kind === 'ambiguous' ? 'unclear' : 'own' },
  })
}

const ofInterpretation = (
  searched: Searched,
  { id, of, reader, what, saidOn, evidence }: Interpretation,
): SearchDocument => {
  const provision = findThing(searched.state, 'provision', of)
  const draft = provision === null ? null : findThing(searched.state, 'draft', provision.draft)
  return cardOf({
    kind: 'statement',
    target: within('interpretation', id, { kind: 'point', id: of }),
    title: { und: [draft?.siglum ?? of, provision?.marking].filter(Boolean).join(', ') },
    texts: textsOf([what]),
    behind: originOf(searched, reader, evidence),
    more: { draft: draft?.id ?? null, on: saidOn ?? null },
  })
}

const ofDescription = (
  searched: Searched,
  { id, draft, marking, lineage, says, by, evidence }: Description,
): SearchDocument =>
  cardOf({
    kind: 'statement',
    target: within('description', id, { kind: 'draft', id: draft }),
    title: { und: [findThing(searched.state, 'draft', draft)?.siglum ?? draft, marking].filter(Boolean).join(', ') },
    texts: textsOf([says]),
    behind: by === undefined ? writersOf(searched, evidence) : behind(searched, [by], null),
    more: { draft, points: lineage === undefined ? [] : [lineage] },
  })

const formulations = (searched: Searched): readonly SearchDocument[] =>
  [...searched.state.things.formulation.values()].flatMap(({ id, issue, text, language, origin, place }) => {
    // The words of a provision are found as that provision.
    if (origin.kind === 'provision') return []
    const on = origin.saidOn ?? null
    return cardOf({
      kind: 'statement',
      target: within('formulation', id, routeOfPoint(searched, issue)),
      title: titleOfPoints(searched, [issue]) ?? NAMELESS,
      texts: [{ language, text }],
      behind: behind(searched, [origin.by], on),
      more: { points: [issue], on, also: place === undefined ? [] : [place] },
    })
  })

const steps = (searched: Searched): readonly SearchDocument[] =>
  [...searched.state.things.step.values()].map(({ id, action, towards, by, on }) =>
    cardOf({
      kind: 'statement',
      target: within('step', id, routeOfPoint(searched, towards)),
      title: titleOfPoints(searched, [towards]) ?? action,
      texts: textsOf([action]),
      behind: behind(searched, [by], on ?? null),
      more: { on: on ?? null },
    }),
  )

/** What was said: positions, statements passed on, claims, readings, descriptions, wordings proposed, steps announced. */
export const saidDocuments = (searched: Searched): readonly SearchDocument[] => {
  const { things } = searched.state
  return [
    ...[...things.position.values()].map(one => ofPosition(searched, one)),
    ...[...things.attribution.values()].map(one => ofAttribution(searched, one)),
    ...[...things.claim.values()].map(one => ofClaim(searched, one)),
    ...[...things.interpretation.values()].map(one => ofInterpretation(searched, one)),
    ...[...things.description.values()].map(one => ofDescription(searched, one)),
    ...formulations(searched),
    ...steps(searched),
  ].filter(({ on }) => hasBegun(on ?? undefined, searched.asked))
}
