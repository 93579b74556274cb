import type { PublicComment } from '../../../../comments/comment.ts'
import type { RecordState } from '../../../../record/state.ts'
import { commentDocuments, type PlaceOfComment } from '../../../search/comment-documents.ts'
import { createIndex, renewIndex, type SearchIndex } from '../../../search/search-index.ts'
import type { Tongue } from '../../phrases.ts'
import { renderIndexFile } from '../search-file.ts'
import type { View } from '../view.ts'
import { readPlaceOf } from './place-of-comment.ts'
import type { AllComments, CountedComments } from './view.ts'

/** How many comments one page of the list has. */
export const COMMENTS_PAGE = 25

const documentsOf = (view: View, { comments }: CountedComments): ReturnType<typeof commentDocuments> => {
  const pages = new Map(comments.map(({ id }, place) => [id, 1 + Math.floor(place / COMMENTS_PAGE)]))
  return commentDocuments(comments, ({ id, anchor }: PublicComment): PlaceOfComment => {
    const place = readPlaceOf(view, anchor)
    // A comment whose place is gone still stands in the list.
    return place === null
      ? { route: { kind: 'comments', page: pages.get(id) ?? 1 }, title: {}, draft: null }
      : { ...place, title: { [view.tongue]: place.title } }
  })
}

type Indexed = { readonly counted: CountedComments; readonly index: SearchIndex }

// To index ten thousand comments costs one or two seconds: an index is made when somebody first searches, and then kept up to date.
const kept = new WeakMap<RecordState, Map<Tongue, Indexed>>()

/** The index of all comments, with the names of their places in the language of a view. */
export const commentIndexOf = (view: View, { counted }: AllComments): SearchIndex => {
  const { state, tongue } = view
  const byTongue = kept.get(state) ?? new Map<Tongue, Indexed>()
  kept.set(state, byTongue)
  const found = byTongue.get(tongue)
  if (found?.counted === counted) return found.index
  const documents = documentsOf(view, counted)
  const index = found === undefined ? createIndex(documents) : renewIndex(found.index, documents)
  byTongue.set(tongue, { counted, index })
  return index
}

/** What the search of comments in a published site reads in the browser. The view stands at the first page of the list; the file, `SEARCH_FILE`, beside it. */
export const renderCommentIndexFile = (view: View, all: AllComments): string =>
  renderIndexFile(view, commentIndexOf(view, all), ['search.kind.comment', 'search.thing.comment'])
