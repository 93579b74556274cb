import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import type { Provision } from '../../../record/texts.ts'
import { type Html, html } from '../html.ts'
import type { PhraseKey } from '../phrases.en.ts'
import type { Fate } from './points-fates.ts'
import type { PointPlace } from './points-ids.ts'
import { linkToThing, tellText, type View } from './view.ts'

/** A sentence of the interface with pieces of HTML in its slots; numbers decide on plurals. */
export const sayHtml = (
  { say }: Pick<View, 'say'>,
  key: PhraseKey,
  slots: Readonly<Record<string, Html | number>>,
): Html => {
  const params = Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, typeof slot === 'number' ? slot : `\u0001${name}\u0001`]),
  )
  const marked = say(key, params)
  return html`${marked.split('\u0001').map((part, place) => (place % 2 === 0 ? part : (slots[part] ?? '')))}`
}

/** Some pieces of HTML, one after the other with commas between. */
export const joinHtml = (pieces: readonly Html[]): Html =>
  html`${pieces.map((piece, place) => html`${place === 0 ? null : ', '}${piece}`)}`

/** The siglum of a draft. */
export const siglumOf = ({ state }: Pick<View, 'state'>, draft: ThingId): string =>
  findThing(state, 'draft', draft)?.siglum ?? draft

/** The siglum of a draft as a link to its page. */
export const draftLink = (view: View, draft: ThingId): Html =>
  html`<a class="nowrap" href="${linkToThing(view, 'draft', draft)}">${siglumOf(view, draft)}</a>`

/** What a provision is called in its draft: its marking, its heading, or its id. */
export const nameOfProvision = ({ marking, heading, id }: Pick<Provision, 'marking' | 'heading' | 'id'>): string =>
  marking ?? heading ?? id

/** A bare number as the number of a point; a marking that says what it numbers ("Article 3") as it stands. */
export const nameOfMarking = ({ say }: Pick<View, 'say'>, marking: string): string =>
  /^\p{L}{2,}/u.test(marking) ? marking : say('described.point', { marking: marking.replace(/[.:)\s]+$/u, '') })

/** The title of a point: its own, else the heading or the number under which it first stands. */
export const titleOfPoint = (view: Pick<View, 'state' | 'say' | 'tongue'>, { id, lineage }: PointPlace): string => {
  if (lineage.recorded !== null) return tellText(view, lineage.recorded.title)
  const provision = findThing(view.state, 'provision', id)
  if (provision === null) return id
  const number = provision.marking === null ? null : nameOfMarking(view, provision.marking)
  const marking = [number, provision.heading].filter(part => part !== null).join(' ') || provision.id
  return view.say('point.unnamed', { siglum: siglumOf(view, provision.draft), marking })
}

/** The newest words of a point, and their language; null where no words are known. Translations come last, being nobody's draft. */
export const newestWords = (
  view: View,
  fates: readonly Fate[],
): { readonly text: string; readonly language: string } | null => {
  const worded = fates.filter(({ provisions }) => provisions.length > 0)
  const newest = worded.findLast(({ kind }) => kind !== 'translated') ?? worded.at(-1)
  const draft = newest === undefined ? null : findThing(view.state, 'draft', newest.draft)
  return newest === undefined || draft === null
    ? null
    : { text: newest.provisions.map(({ text }) => text).join('\n'), language: draft.language }
}
