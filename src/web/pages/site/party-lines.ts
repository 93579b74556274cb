import type { LineCount } from '../../../analysis/party.ts'
import type { View } from './view.ts'

/** How many red lines are known, those that only an author ascribes apart: "4 red lines, and 2 more that an author ascribes". */
export const sayRedLines = ({ say }: Pick<View, 'say'>, { own, ascribed }: LineCount): string => {
  if (ascribed === 0) return own === 0 ? say('party.lines-none') : say('where.red-lines', { count: own })
  return own === 0 ? say('party.lines-ascribed', { ascribed }) : say('party.lines-both', { count: own, ascribed })
}
