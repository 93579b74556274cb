/** English words that open a sentence with a capital and name nobody: function words, sentence adverbs, connectors, and the days and months. */
export const OPENERS_EN: readonly string[] = [
  'the a an this that these those some any all both each every either neither no none many much more most',
  'few several other another such what which who whose whom when where why how while whilst whether if',
  'unless until till since because although though as so than then thus therefore hence however but and or',
  'nor yet for of in on at by to from with without within into onto upon under over above below between',
  'among amid amidst against about around before after during through throughout across along beyond behind',
  'beside besides despite except like near off out outside inside past per toward towards up down via i you',
  'he she it we they me him her us them my your his its our their mine yours hers ours theirs myself',
  'himself herself itself ourselves themselves there here now today yesterday tomorrow tonight still also',
  'too even only just not never always often sometimes already again once twice later earlier recently',
  'currently meanwhile moreover furthermore nevertheless nonetheless instead indeed perhaps maybe finally',
  'eventually ultimately initially originally previously separately similarly likewise meantime afterwards',
  'additionally overall generally typically one two three four five six seven eight nine ten eleven twelve',
  'dozens hundreds thousands millions first second third last next new old former according asked given',
  'ahead following speaking citing saying writing noting adding let yes no well oh ok please thank thanks',
  'is are was were be been being am has have had do does did will would shall should can could may might',
  'must ought according regarding concerning based born made called led under read see watch listen earlier',
  'early late long short few monday tuesday wednesday thursday friday saturday sunday january february',
  'march april june july august september october november december jan feb mar apr jun jul aug sep sept',
  'oct nov dec spring summer autumn winter christmas easter ramadan god internet bible quran covid breaking',
  'update updated editor editors photo image video file live opinion analysis exclusive factbox explainer',
  'advertisement subscribe share related read more comments reporting additional writing editing',
]
  .join(' ')
  .split(' ')
