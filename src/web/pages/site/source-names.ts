import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import { sayDay } from './days.ts'
import type { View } from './view.ts'

/** How a source is called: its outlet and the day on which it was published; the bare id where the record does not hold it. */
export const nameOfSource = ({ state, tongue }: Pick<View, 'state' | 'tongue'>, id: ThingId): string => {
  const source = findThing(state, 'source', id)
  return source === null ? id : `${source.outlet}, ${sayDay(tongue, source.published.slice(0, 10))}`
}
