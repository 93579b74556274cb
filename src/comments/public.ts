import type { Comment, PublicComment } from './comment.ts'

/**
 * What everybody may know of a comment: without its writer, and without name and words where it was removed or erased. `avatar`: a number out of chance.
 * Null for one that nobody but moderators and its writer may see: held or rejected.
 */
export const toPublic = (comment: Comment, avatar: number): PublicComment | null => {
  const { id, negotiation, parent, anchor, revision, language, writtenAt, editedAt } = comment
  // Field by field: what is added to a comment one day stays private until somebody writes it here.
  const open = { id, negotiation, parent, anchor, revision, language, writtenAt, editedAt, avatar }
  switch (comment.status) {
    case 'public':
      return { ...open, status: 'public', name: comment.name, text: comment.text }
    case 'removed':
    case 'erased':
      return { ...open, status: comment.status, name: null, text: null }
    case 'held':
    case 'rejected':
      return null
  }
}
