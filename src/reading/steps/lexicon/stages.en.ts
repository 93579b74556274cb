/**
 * How English newsrooms tell the stages of preparing something, as beginnings of words in small letters: general vocabulary of planning. A word that begins
 * with one of them tells the stage.
 */
export const STAGES_EN = {
  explored: 'reconnaissance scouted scouting surveyed fact-finding reconnoitre reconnoiter inspected assessed explored',
  selected: 'selected chosen earmarked picked designated shortlisted',
  announced: 'announced pledged unveiled promised',
  done: 'deployed dispatched stationed delivered withdrawn',
} as const
