import { type CommentWord, paragraphsOf } from '../../../../comments/words.ts'
import { type Html, html } from '../../html.ts'
import { textAttributes } from '../../pieces.ts'

const LINK_REL = 'nofollow ugc noopener noreferrer'

const renderWord = (word: CommentWord): Html => {
  switch (word.kind) {
    case 'text':
      return html`${word.text}`
    case 'link':
      return html`<a href="${word.href}" rel="${LINK_REL}">${word.text}</a>`
  }
}

/** A comment's words: paragraphs of plain text with links, marked with their language where it is known. Nothing of it is HTML of its writer. */
export const renderWords = (text: string, language: string): Html =>
  html`<div class="comment-words" ${textAttributes(language === '' ? null : language)}>${paragraphsOf(text).map(
    paragraph => html`<p dir="auto">${paragraph.map(renderWord)}</p>`,
  )}</div>
`
