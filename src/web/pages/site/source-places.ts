import type { Thing } from '../../../record/thing.ts'
import { placeOfThing } from '../../elsewhere/thing-places.ts'
import { linkTo, type View } from './view.ts'

/** A link to where a thing is read: its own page, or its own place on a page that shows more than it. */
export const linkToEntry = (view: View, thing: Thing): string => {
  const { route, entry } = placeOfThing(view.state, thing)
  return `${linkTo(view, route)}${entry === null ? '' : `#${entry}`}`
}
