import type { PublicComment } from '../../comments/comment.ts'
import type { Localised } from '../../record/evidence.ts'
import { type ThingId, toThingId } from '../../record/id.ts'
import type { Route } from '../pages/site/place.ts'
import { cardOf, within } from './cards.ts'
import type { SearchDocument } from './document.ts'

/** Where a comment is read, what that place is called, and the draft that it was written on; null where it was written on none. */
export type PlaceOfComment = { readonly route: Route; readonly title: Localised; readonly draft: ThingId | null }

/**
 * Public comments as an index takes them: found by their words, their writers' names and the name of their place. Taken over field by field, so that nothing
 * else of a comment is ever searched or published. One without words is left out.
 */
export const commentDocuments = (
  comments: readonly PublicComment[],
  placeOf: (comment: PublicComment) => PlaceOfComment,
): readonly SearchDocument[] =>
  comments.flatMap(comment => {
    const { name, text, language, writtenAt } = comment
    const id = toThingId(comment.id)
    if (name === null || text === null || id === null) return []
    const { route, title, draft } = placeOf(comment)
    return [
      cardOf({
        kind: 'comment',
        target: within('comment', id, route),
        title: { und: name },
        texts: [{ language: language === '' ? 'und' : language, text }],
        behind: { by: [title], parties: [] },
        more: { draft, on: writtenAt },
      }),
    ]
  })
