/** How the speaker of a statement was told, in German: the second half of a rule, behind the rule that found the report. */
export const readingAttributionDe = {
  'reading-attribution-by-name': 'Wer spricht, ist bei der Aussage mit Namen genannt.',
  'reading-attribution-by-description': 'Wer spricht, ist nur beschrieben und nirgends im Text genannt.',
  'reading-attribution-by-description-of-a-name':
    'Wer spricht, ist mit einem Amt oder einer Gattung bezeichnet, die zu einem vorher genannten Namen gehören.',
  'reading-attribution-by-pronoun':
    'Ein Fürwort steht für den letzten passenden Sprecher, sonst für den ersten passenden Namen in den Sätzen davor.',
  'reading-attribution-by-words':
    'Die Wörter beim Verb sind übernommen, wie sie dastehen; weder eine Liste noch ihre Form sagt, wer gemeint ist.',
  'reading-attribution-by-carrier': 'Ein Text ist als Quelle genannt, mit dem Urheber, wo der Artikel ihn nennt.',
  'reading-attribution-by-citation': 'Ein Medium zitiert jemanden zwischen dem Verb und den angeführten Worten.',
  'reading-attribution-subject-before':
    'Der Satz davor gibt keine Aussage wieder; die wiedergegebene Rede geht mit seinem Subjekt weiter.',
  'reading-attribution-carried': 'Die Aussage nennt niemanden; sie führt die Quelle der Aussage davor fort.',
  'reading-attribution-repeated': 'Ein Wort wie „demnach“ wiederholt die Quelle des Satzes davor.',
  'reading-attribution-unnamed': 'Niemand ist als Quelle genannt.',
} as const
