import type { Span } from '../../text/span.ts'
import type { Picture } from '../article.ts'
import { PICTURE_AGENCIES } from '../head/lexicon/credits.ts'
import { findPictures } from '../head/pictures.ts'
import type { Image, Line, Nest } from './lines.ts'
import { plain } from './plain-words.ts'
import type { PageElement } from './tree.ts'

/** A line beside a picture: the blocks of the page that it stands in, its place in the article's text, and what it says of the picture. */
export type PictureLine = { readonly nest: Nest; readonly span: Span; readonly kind: 'caption' | 'credit' }

const MOST_STEPS = 6
const FEWEST_SHARED = 15
const LINES_AFTER = 2
const LONGEST_CREDIT = 120

const OWNER = new RegExp(
  `^[(©\\s]{0,3}(?:[\\p{L}.'’ -]{2,40}[/|,]\\s?)?(?:${PICTURE_AGENCIES})(?:\\s?(?:images|/).{0,40})?[)\\s]?$`,
  'iu',
)

/** Whether a line right below a picture is nothing but the name of an agency, alone or after that of a photographer. */
const isOwner = (text: string): boolean => text.length <= 60 && OWNER.test(text)

/** Numbers of the lines that repeat what the picture before them stands for where it is not shown: its caption without a name. */
export const captionsByImage = (lines: readonly Line[], images: readonly Image[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { alternative, tip, line: from } of images) {
    const known = [plain(alternative), plain(tip)].filter(words => words.length >= FEWEST_SHARED)
    for (let at = from; at < Math.min(lines.length, from + LINES_AFTER); at++) {
      const line = lines[at]
      if (line === undefined || line.text.length > 600) continue
      const words = plain(line.text)
      const same = (one: string): boolean =>
        words.startsWith(one) || (one.startsWith(words) && words.length >= FEWEST_SHARED)
      if (known.some(same)) found.add(at)
      else if (isOwner(line.text)) for (let above = from; above <= at; above++) found.add(above)
    }
  }
  return found
}

/** The figure that a line stands in; where there is none, what holds it two blocks further out. */
const figureOf = (nest: Nest): PageElement => {
  let around: Nest | null = nest
  for (let step = 0; around !== null && step < MOST_STEPS; step++) {
    if (around.block.localName === 'figure') return around.block
    around = around.outer
  }
  return (nest.outer?.outer ?? nest.outer ?? nest).block
}

// Beside a picture, the name of an agency or a stroke between two names is a credit without any label.
const BRACKETED_END = /[([]([^()[\]]{2,90})[)\]]\.?$/u
const AGENCY = new RegExp(
  `(?<!\\p{L})(?:${PICTURE_AGENCIES}|ap photo|afp photo|image|images|photo|foto)(?!\\p{L})`,
  'iu',
)
const NAMES_ONLY = /^\p{Lu}[\p{L}.'’-]*(?:,?\s(?:of|for|the|von|der|für|and|und|via)?\s?\p{Lu}[\p{L}.'’-]*){1,8}$/u
const STROKE = /\p{L}\s?[/|]\s?\p{L}/u
const LAST_SENTENCE = /[.!?"”“]\s+((?:©\s?|[Ff]oto:?\s|[Bb]ild:?\s)?[^.!?]{2,80})$/u

const looksLikeCredit = (words: string): boolean =>
  words.length <= LONGEST_CREDIT && (AGENCY.test(words) || STROKE.test(words) || words.includes('©'))

/** The words of one line beside a picture: what it shows and whose it is. */
export type PictureWords = { readonly caption: string | null; readonly credit: string | null }

const partedAt = (words: string, at: number): PictureWords => {
  const caption = words.slice(0, at).trimEnd()
  return { caption: caption === '' ? null : caption, credit: words.slice(at).trimStart() }
}

const splitCaption = (words: string): PictureWords => {
  if (looksLikeCredit(words) && !/[.!?]\s|\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(words))
    return { caption: null, credit: words }
  const bracketed = BRACKETED_END.exec(words)
  if (bracketed?.[1] !== undefined && (looksLikeCredit(bracketed[1]) || NAMES_ONLY.test(bracketed[1])))
    return partedAt(words, bracketed.index)
  const last = LAST_SENTENCE.exec(words)
  if (last?.[1] !== undefined && looksLikeCredit(last[1])) return partedAt(words, last.index + 1)
  return { caption: words, credit: null }
}

/** Parts the words of a line beside a picture. */
export const pictureWordsOf = ({ text, place }: Line): PictureWords => {
  if (place.kind === 'credit' && text.length <= LONGEST_CREDIT) return { caption: null, credit: text }
  const [found] = findPictures([{ span: { start: 0, end: text.length }, words: text }])
  if (found?.credit == null) return splitCaption(text)
  return partedAt(text, found.caption === null ? found.credit.start : found.caption.end)
}

/** Puts captions and credits together that stand beside the same picture, in reading order. */
export const picturesOf = (lines: readonly PictureLine[]): readonly Picture[] => {
  const pictures: Picture[] = []
  let around: PageElement | null = null
  for (const { nest, span, kind } of lines) {
    const figure = figureOf(nest)
    const last = pictures.at(-1)
    if (last !== undefined && figure === around && last[kind] === null)
      pictures[pictures.length - 1] = { ...last, [kind]: span }
    else pictures.push({ credit: null, caption: null, [kind]: span })
    around = figure
  }
  return pictures
}

/** The credit in the tip that is shown over a picture; null where it holds none. */
export const creditOfTip = ({ tip }: Image): string | null => {
  const credit = findPictures([{ span: { start: 0, end: tip.length }, words: tip }])[0]?.credit
  return credit == null ? null : tip.slice(credit.start, credit.end)
}

// The number that an agency gives its own text ("dpa:240516-99-53606/3") is not about a picture.
const OF_THE_TEXT = /infocom|:\d{6}/i

/** Whether a line of the flow is nothing but a caption that names its picture's owner, or the owner alone. */
export const isPictureLine = ({ text }: Line): boolean =>
  text.length <= 300 &&
  !OF_THE_TEXT.test(text) &&
  findPictures([{ span: { start: 0, end: text.length }, words: text }])[0]?.credit != null
