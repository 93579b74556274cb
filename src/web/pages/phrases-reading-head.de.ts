/** What is doubtful in the lines of a plain text, in German. Keys are the same in every language. */
export const readingHeadDe = {
  'doubt.reading-missing-embed':
    'hier kündigt der Text etwas an, das fehlt: einen Beitrag, einen Film, eine Liste; auf der Seite selbst nachsehen',
} as const
