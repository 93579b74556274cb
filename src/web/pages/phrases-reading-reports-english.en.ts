/** Why a stretch of an English article is read as what somebody said, in English. Keys are the same in every language. */
export const readingReportsEnglishEn = {
  'reading-reports-english-said-before': 'A verb of speech with its speaker stands before what is reported.',
  'reading-reports-english-said-after': 'A verb of speech with its speaker stands behind what is reported.',
  'reading-reports-english-said-inside': 'The verb of speech is inserted in the sentence that it reports.',
  'reading-reports-english-said-around': 'The verb of speech breaks a quotation in two.',
  'reading-reports-english-speech-act':
    'The verb names the act (demands, rejects, accuses …), and what follows is its content in short.',
  'reading-reports-english-participle':
    'A participle (“adding that”, “calling it”) carries on for the speaker of the sentence.',
  'reading-reports-english-same-speaker': 'A second verb of speech shares the subject of the first.',
  'reading-reports-english-quoted-on': 'A quotation without a verb of its own belongs to the nearest cue before it.',
  'reading-reports-english-according-to': '“according to” names the source.',
  'reading-reports-english-citing': '“citing” names the source behind the one who reports.',
  'reading-reports-english-quoted-as': 'Somebody is quoted “as saying” it by another.',
  'reading-reports-english-as-said': 'An inserted “as … said” names the source.',
  'reading-reports-english-passive':
    'A passive verb of speech reports it; the speaker stands behind “by” or is not named.',
  'reading-reports-english-hearsay': '“reportedly” or “is said to” passes it on without a named source.',
  'reading-reports-english-speech-noun':
    'A noun of speech (demand, claim, offer …) stands with its speaker and its content.',
} as const
