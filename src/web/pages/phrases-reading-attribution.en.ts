/** How the speaker of a statement was told, in English: the second half of a rule, behind the rule that found the report. */
export const readingAttributionEn = {
  'reading-attribution-by-name': 'The speaker is named beside the statement.',
  'reading-attribution-by-description': 'The speaker is described and named nowhere in the text.',
  'reading-attribution-by-description-of-a-name':
    'The speaker is described by an office or a class that belongs to a name given before.',
  'reading-attribution-by-pronoun':
    'A pronoun stands for the latest speaker who fits it, or else for the first name in the sentences before that does.',
  'reading-attribution-by-words':
    'The words before the verb are taken as they stand; no list and no form tells who they are.',
  'reading-attribution-by-carrier': 'A text is named as the source, with whoever issued it where the article says so.',
  'reading-attribution-by-citation': 'A medium cites somebody between the verb and the words quoted.',
  'reading-attribution-subject-before':
    'The sentence before reports nothing, and the reported speech goes on with its subject.',
  'reading-attribution-carried': 'The statement names nobody; it carries on the source of the statement before.',
  'reading-attribution-repeated': 'A word such as “demnach” repeats the source of the sentence before.',
  'reading-attribution-unnamed': 'Nobody is named as the source.',
} as const
