/** Why a clause was read as a position, in English. */
export const readingPositionsEn = {
  'reading-positions-stance-verb': 'The verb takes a side, and its subject is named as the party.',
  'reading-positions-denied-verb': 'A verb of assent is denied, so the party turns the thing down or is against it.',
  'reading-positions-stance-noun':
    'A noun such as “demand” or “refusal” takes a side, and its phrase names whose it is.',
  'reading-positions-judgement':
    'The party says of the thing what takes a side: that it is indispensable, that it is ready for it, that it is against it.',
  'reading-positions-red-line': 'The thing is called a red line, unacceptable or not negotiable for the party.',
  'reading-positions-condition':
    'The party names a condition: it agrees only if, only after or in return for something.',
  'reading-positions-provision': 'A text under negotiation itself provides for the thing, or forbids it.',
  'reading-positions-must': 'The party says that something must be.',
  'reading-positions-must-not': 'The party says that something must not be.',
} as const
