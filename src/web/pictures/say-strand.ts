import type { FlowAnswer, FlowStrand } from '../../analysis/flow.ts'
import type { FlowPlace } from '../../analysis/flow-places.ts'
import type { ThingId } from '../../record/id.ts'
import type { View } from '../pages/site/view.ts'
import { markingsOf } from './point-name.ts'

/** Looks up what the strands of a flow name. */
export type FlowIndex = {
  readonly siglumOf: (draft: ThingId) => string
  readonly placeOf: (point: string, draft: ThingId) => FlowPlace | null
}

/** The index of a flow; it is made once a page. */
export const indexFlow = ({ drafts, points }: FlowAnswer): FlowIndex => {
  const sigla = new Map(drafts.map(({ id, siglum }) => [id, siglum]))
  const places = new Map(points.map(({ id, places }) => [id, new Map(places.map(place => [place.draft, place]))]))
  return {
    siglumOf: draft => sigla.get(draft) ?? draft,
    placeOf: (point, draft) => places.get(point)?.get(draft) ?? null,
  }
}

/** Where a strand begins and ends, by number: `8 → 12`; the number alone where only one end has one; empty where none has. */
export const markingsOfStrand = ({ placeOf }: FlowIndex, { point, from, to }: FlowStrand): string => {
  const markings = [from, to].map(draft => {
    const place = draft === null ? null : placeOf(point, draft)
    return place === null ? '' : markingsOf(place)
  })
  const [before = '', after = ''] = markings
  return before === after ? before : markings.filter(marking => marking !== '').join(' → ')
}

/** What became of a point, in words, with the drafts named: `US-28 → E3-28: words changed`. */
export const sayStrand = ({ say }: View, { siglumOf }: FlowIndex, strand: FlowStrand): string => {
  const { kind, from, to, isMoved, rests } = strand
  const names = { from: from === null ? '' : siglumOf(from), to: siglumOf(to) }
  const words = [
    say(`flow.kind.${kind}`, names),
    ...(isMoved ? [say('flow.moved')] : []),
    ...(rests === null || rests === 'original' || kind === 'translated' ? [] : [say(`wording.${rests}`)]),
  ].join('; ')
  return from === null ? words : `${names.from} → ${names.to}: ${words}`
}
