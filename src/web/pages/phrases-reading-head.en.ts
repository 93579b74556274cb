/** What is doubtful in the lines of a plain text, in English. Keys are the same in every language. */
export const readingHeadEn = {
  'doubt.reading-missing-embed':
    'something that the text announces here is missing: a post, a film, a list; look at the page itself',
} as const
