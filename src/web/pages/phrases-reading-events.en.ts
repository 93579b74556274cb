/** Why words of an article were read as an event, in English. Keys are the same in every language. */
export const readingEventsEn = {
  'reading-events-noun-dated': 'a noun of an event with a date in its own clause',
  'reading-events-noun-placed': 'a noun of an event, and where it takes place',
  'reading-events-noun-with-whom': 'a noun of an event, and with whom or between whom',
  'reading-events-noun-happens': 'a noun of an event with a verb that says it takes place, ends or fails',
  'reading-events-noun-definite': 'a noun of an event that the text takes as known (“the meeting”, “the next round”)',
  'reading-events-noun-named': 'a word that names one event by itself (a summit, a telephone call)',
  'reading-events-noun-issued': 'a statement or a letter, told with who issued it or how',
  'reading-events-verb-past': 'a verb that tells the event as past',
  'reading-events-verb-perfect': 'a participle with its auxiliary tells the event as done',
  'reading-events-verb-present': 'a verb in the present: under way, or planned where its date lies ahead',
  'reading-events-verb-planned': 'a verb after “will”, “is to” or a word of planning: announced or expected',
  'reading-events-verb-attribute':
    'a German participle before its noun, with a date or an agent of its own (“das am Montag vorgelegte Papier”)',
  'reading-events-on-the-way': 'somebody is said to be on the way somewhere',
  'reading-events-deadline-by-date': 'a date until which something must be done, or to which a deadline was moved',
} as const
