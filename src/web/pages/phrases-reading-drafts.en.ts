/** Why a phrase was read as a text under negotiation, in English. */
export const readingDraftsEn = {
  'reading-drafts-named-text':
    'The noun itself names a text that is not yet agreed, such as a draft or a counter-proposal.',
  'reading-drafts-numbered-plan': 'The text is named by the number of its points, stages or phases.',
  'reading-drafts-deal-sought':
    'An agreement is named that talks are still to reach, and nothing near it says that it is done.',
  'reading-drafts-owned-proposal': 'A plan or proposal is named together with whose it is or what it is to settle.',
  'reading-drafts-pending-version':
    'A plan or version is named with a word that says it is new, revised or only proposed.',
  'reading-drafts-handled-text': 'A paper is handed over, signed or judged, or the sentence tells what it says.',
  'reading-drafts-named-again': 'A short phrase goes back to a version that the article has named before.',
} as const
