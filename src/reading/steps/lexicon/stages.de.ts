/**
 * How German newsrooms tell the stages of preparing something, as beginnings of words in small letters: general vocabulary of planning. A word that begins
 * with one of them tells the stage.
 */
export const STAGES_DE = {
  explored:
    'erkundungsreise erkundungsmission erkundung erkundet ausgekundschaftet sondierungsreise vorerkundung geprüft lagebesichtigung besichtigt',
  selected: 'ausgewählt ausgesucht auserkoren vorgesehen ausersehen herausgesucht vorausgewählt',
  announced: 'angekündigt zugesagt verkündet bekanntgegeben',
  done: 'entsandt verlegt stationiert eingesetzt übergeben geliefert abgezogen',
} as const
