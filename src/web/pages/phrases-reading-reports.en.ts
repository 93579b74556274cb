/** Why a passage was read as a report of what somebody said, one sentence a rule, in English; the rules of German and those of both languages. */
export const readingReportsEn = {
  'reading-reports-direct-cue-after': 'It stands in quotation marks, and the verb of saying follows it.',
  'reading-reports-direct-cue-before': 'It stands in quotation marks, and a verb of saying or a colon leads up to it.',
  'reading-reports-direct-broken': 'It goes on with a quotation that the verb of saying has broken off.',
  'reading-reports-direct-alone':
    'It is a quotation that fills its sentence, so it goes on with the speaker before it.',
  'reading-reports-direct-judgement': 'It is a judgement in quotation marks, which somebody passes on a thing.',
  'reading-reports-indirect-that':
    'It is a clause with “dass” that depends on a verb of saying or is in the subjunctive of reports.',
  'reading-reports-indirect-question': 'It is an indirect question that depends on a verb of saying.',
  'reading-reports-indirect-second-place': 'It is a main clause that depends on a verb of saying before it.',
  'reading-reports-indirect-cue-after':
    'It is a clause that is told as somebody’s words by the verb of saying behind it.',
  'reading-reports-indirect-around': 'It is a sentence that the verb of saying stands in the middle of.',
  'reading-reports-indirect-as': 'It is what a clause such as “wie X mitteilte” hands on.',
  'reading-reports-indirect-noun': 'It is the content of a noun of saying, such as a hope or an accusation.',
  'reading-reports-indirect-according': 'It is told after a source that is named without a verb, such as “laut X”.',
  'reading-reports-indirect-own-words': 'It is told by the one it is about, “nach eigenen Angaben”.',
  'reading-reports-indirect-thus': 'It refers back to the source before it with “demnach” or “danach”.',
  'reading-reports-indirect-so': 'It is followed by “so” and the name of the source.',
  'reading-reports-indirect-sentence-before':
    'It is a whole sentence that the next one takes up with “Das teilte X mit”.',
  'reading-reports-carried-konjunktiv':
    'It is in the subjunctive of reports without a verb of saying, so it goes on with the report before it.',
  'reading-reports-hearsay-soll': 'It is told as hearsay with “soll” and a perfect infinitive.',
  'reading-reports-paraphrase-infinitive': 'It is an infinitive that says what somebody announces, demands or denies.',
  'reading-reports-paraphrase-object':
    'It is the object of a verb that names a speech act, such as to demand or to reject.',
  'reading-reports-paraphrase-preposition':
    'It is what somebody speaks of, presses for or warns of, condensed by the outlet.',
  'reading-reports-paraphrase-judgement': 'It is a judgement that somebody passes on a thing, condensed by the outlet.',
  'reading-reports-paraphrase-noun':
    'It is what a demand or a warning is about, named together with the one who makes it.',
  'reading-reports-paraphrase-document': 'It is what a plan, draft or agreement provides for.',
} as const
