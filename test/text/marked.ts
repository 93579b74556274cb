import { apply, type Edit } from '../../src/text/diff.ts'
import type { Provision } from '../../src/text/draft.ts'
import { toProvisionId } from '../../src/text/draft.ts'
import { presentableDiff } from '../../src/text/presentable.ts'
import { createScale } from '../../src/text/scale.ts'
import { createVocabulary, cutWords, plainForm } from '../../src/text/words.ts'

/** A new text with its changes as people write them: `[-gone-] {+new+}`, the halves of a move as `[-1: …-]` and `{+1: …+}`. */
export const marked = (before: string, after: string, edits: readonly Edit[]): string => {
  let at = 0
  const shown = edits.map(edit => {
    const kept = after.slice(at, edit.after.start)
    at = edit.after.end
    const move = edit.move === null ? '' : `${edit.move}: `
    const gone = before.slice(edit.before.start, edit.before.end)
    const come = after.slice(edit.after.start, edit.after.end)
    return kept + (gone && `[-${move}${gone}-]`) + (come && `{+${move}${come}+}`)
  })
  return shown.join('') + after.slice(at)
}

/** The presentable diff of two texts. */
export const present = (before: string, after: string) => {
  const vocabulary = createVocabulary()
  return presentableDiff(cutWords(before, vocabulary), cutWords(after, vocabulary), createScale(vocabulary))
}

/** The plain forms of a text's words, one after the other: what is left when print, white space and invisible signs are taken away. */
export const plainText = (text: string): string => {
  const { starts, ends } = cutWords(text, createVocabulary())
  return Array.from(starts, (start, i) => plainForm(text.slice(start, ends[i])))
    .join('')
    .replace(/\p{Cf}/gu, '')
}

/** The plain words of a text, a space between each and the next; spaces between digits, which may group them or not, are taken away. */
const plainWords = (text: string): string => {
  const { starts, ends } = cutWords(text, createVocabulary())
  return Array.from(starts, (start, i) => plainForm(text.slice(start, ends[i])).replace(/\p{Cf}/gu, ''))
    .filter(word => word !== '')
    .join(' ')
    .replace(/(?<=\d) (?=\d)/g, '')
}

/** Whether a diff turns one text into the words of the other, none of which has run into its neighbour. */
export const givesWords = (before: string, after: string, edits: readonly Edit[]): boolean =>
  plainWords(apply(before, after, { edits, exact: true })) === plainWords(after)

/** Whether a diff turns one text into the other but for print and white space. */
export const givesPlain = (before: string, after: string, edits: readonly Edit[]): boolean =>
  plainText(apply(before, after, { edits, exact: true })) === plainText(after)

/** A provision with nothing but an id and words. */
export const provision = (id: string, text: string): Provision => {
  const known = toProvisionId(id)
  if (known === null) throw new Error(`"${id}" is no id`)
  return { id: known, kind: 'point', marking: null, heading: null, text, depth: 1, wording: 'original', span: null }
}
