import { labelOf } from '../../../record/label.ts'
import { negotiationOf, type View } from './view.ts'

/** The title of the negotiation in the reader's language; the product's name for a record that has none. */
export const titleOf = (view: View): string => {
  const negotiation = negotiationOf(view)
  return negotiation === null ? 'Travaux' : labelOf(negotiation.title, view.tongue)
}
