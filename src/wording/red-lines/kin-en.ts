import { stemEnglish } from '../../text/stem-english.ts'

/** Verbs that change inside, by their base: every other form in this list is read as the first. */
const IRREGULAR =
  `hold held|sell sold|withdraw withdrew withdrawn|draw drew drawn|build built rebuilt|pay paid|keep kept|give gave given
take took taken|rise rose risen|leave left|lend lent|send sent|meet met|make made|buy bought|bring brought|lose lost|sink sank sunk
undergo undergone|stand stood|tell told|teach taught|spend spent|seek sought|fight fought|lead led|feed fed|flee fled|grow grew grown growth
know knew known|show shown|throw threw thrown|fly flew flown flight|write wrote written|drive drove driven|speak spoke spoken|break broke broken
choose chose chosen choice|freeze froze frozen|steal stole stolen|strike struck|swear swore sworn|bind bound|find found|win won|wear wore worn
begin began begun|run ran|come came|become became|get got gotten|shoot shot|forbid forbade forbidden|forgo forwent forgone|forego foregone
undertake undertook undertaken undertaking|overtake overtaken|uphold upheld|withhold withheld|sale sell|arise arose|fall fell fallen
bear bore borne|shrink shrank shrunk|lay laid|deal dealt|mean meant|understand understood|rebuild|tie tied|supply supplies supplied
deny denial denied|comply compliance|rely reliance|approve approval|destroy destruction|believe belief|prove proof|relieve relief|sue suit
defend defence defense|offend offence offense|license licence|practise practice|advise advice|export exportation|import importation
neutral neutrality|sovereign sovereignty|recognise recognize recognition|acquire acquisition|require requisition|pursue pursuit
subscribe subscription|receive receipt reception|person people persons|man men|woman women|child children|troop troops`
    .split(/[|\n]/)
    .map(row => row.split(' '))

const BASES = new Map(IRREGULAR.flatMap(([base = '', ...forms]) => forms.map(form => [form, base] as const)))

/** Endings of stems of nouns, and of the verbs that they come from: accession, accede; reduction, reduce. */
const KINDRED: readonly (readonly [RegExp, string])[] = [
  [/uct$/, 'uc'],
  [/cess$/, 'ced'],
  [/miss$/, 'mit'],
  [/([^aeiou])ens$/, '$1end'],
  [/ans$/, 'and'],
  [/clus$/, 'clud'],
  [/cis$/, 'cid'],
  [/vis$/, 'vid'],
  [/lis$/, 'lid'],
  [/vers$/, 'vert'],
  [/cept$/, 'ceiv'],
  [/script$/, 'scrib'],
  [/sumpt$/, 'sum'],
  [/olut$/, 'olv'],
  [/etent$/, 'etain'],
  [/quisit$/, 'quir'],
  [/nunci$/, 'nounc'],
  [/plic$/, 'pli'],
  [/ific$/, 'ifi'],
  [/(.{3})if$/, '$1ifi'],
  [/gnit$/, 'gn'],
  [/rupt$/, 'rupt'],
  [/is$/, 'iz'],
]

const kindred = (stem: string): string => {
  const found = KINDRED.find(([ending]) => ending.test(stem))
  return found === undefined ? stem : stem.replace(found[0], found[1])
}

// "accession" and "access" share Snowball's stem, and only the first is the noun of "accede".
const isNounOfAct = (word: string): boolean => /(?:ion|ions)$/.test(word)

/** What an English word is looked up by: its stem, brought together with the verb or noun of the same stem. Small letters in. */
export const kinEnglish = (word: string): readonly string[] => {
  const bare = word.replace(/['’]s?$/, '')
  const base = BASES.get(bare) ?? bare
  const stem = stemEnglish(base)
  // "construction" is of "construct" as it stands, "reduction" of "reduce": both readings count, but "accession" is none of "access".
  if (isNounOfAct(base)) return stem.endsWith('cess') ? [kindred(stem)] : [...new Set([stem, kindred(stem)])]
  return [stem.replace(/is$/, 'iz').replace(/(.{3})if$/, '$1ifi')]
}
