import type { Doubt } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { isBoilerplateLine, type Line, linesOf } from './lines.ts'

// What stands in the place of a post, a film or a map that the saved page does not hold; general usage of German and English sites.
const PLACEHOLDER =
  /^(?:\[?(?:tweet|embed|video|instagram(?:-post)?|facebook-post|youtube|karte|map|podcast|audio|eingebetteter inhalt|embedded (?:content|post|video))\]?|view this post on \w+.{0,40}|(?:dieser|der) (?:inhalt|beitrag|tweet|post) (?:kann|konnte) (?:leider )?nicht (?:an)?ge(?:zeigt|laden) werden.{0,80}|(?:an dieser stelle|hier) finden sie (?:einen )?(?:externen |empfohlenen )?.{0,10}inhalte?.{0,80}|externe[rn]? inhalte? (?:anzeigen|laden|von .{0,40})|empfohlener (?:redaktioneller |externer )?inhalt.{0,60}|this (?:content|tweet|post|video) (?:is not available|can(?:no|')t be (?:displayed|loaded)|could not be (?:displayed|loaded)|is no longer available).{0,80}|.{0,60}(?:um|to) (?:diesen inhalt|this content|dieses video|this video) .{0,80}(?:javascript|cookies?).{0,60})[.!]?$/iu
const LONGEST = 240
const SHORTEST_OPENING = 25

const OPENS_QUOTATION = /^["'“”„‟«»‘’‚‹›]/u
const OPENS_LIST = /^(?:[-*•–—·▪◦‣]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])/iu
// A post printed without marks speaks of itself.
const SPEAKS_ITSELF =
  /(?<![\p{L}'’])(?:ich|wir|mein|meine|meinem|meinen|meiner|uns|unser|unsere|unseren|I|we|my|our|us|me)(?![\p{L}])/u

const bare = (line: string): boolean => line.length < 80 && !/[.!?…]["”“»«’]?$/u.test(line)

/** Whether the line after an opening that ends in a colon can be what the opening announces. */
const continues = (next: Line): boolean =>
  OPENS_QUOTATION.test(next.words) ||
  OPENS_LIST.test(next.words) ||
  /^[\p{Ll}…]/u.test(next.words) ||
  SPEAKS_ITSELF.test(next.words.slice(0, 400)) ||
  bare(next.words)

const opens = ({ words }: Line): boolean => words.endsWith(':') && words.length >= SHORTEST_OPENING

const isMissingAfter = (line: Line, next: Line | undefined): boolean =>
  opens(line) &&
  (next === undefined ||
    isBoilerplateLine(next.words) ||
    PLACEHOLDER.test(next.words.slice(0, LONGEST)) ||
    !continues(next))

/**
 * Where a text announces something that it does not hold: a paragraph that ends in a colon with nothing after it that it could announce, or a line
 * that a page prints in the place of a post or a film. The spans are those of the announcing or replacing lines.
 */
const findMissingEmbeds = (text: string): readonly Span[] => {
  const lines = linesOf(text)
  return lines
    .filter(
      (line, i) =>
        isMissingAfter(line, lines[i + 1]) ||
        (line.words.length <= LONGEST && PLACEHOLDER.test(line.words) && !opens(line)),
    )
    .map(({ span }) => span)
}

/** A doubt `reading-missing-embed` for every place where a text announces something that it does not hold, or prints a line in the place of a post or a film. */
export const missingEmbedDoubts = (text: string): readonly Doubt[] =>
  findMissingEmbeds(text).map(span => ({ kind: 'reading-missing-embed', params: {}, span, file: null }))
