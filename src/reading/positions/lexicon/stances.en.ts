import type { Stance } from '../stance.ts'
import type { StanceNoun, StancePredicate, StanceVerb, StanceWords } from './stance-words.ts'

type Row = readonly [Stance | null, Stance | null, string, string, string]
const verb = ([stance, denied, forms, particle, link]: Row): StanceVerb => ({
  stance,
  denied,
  forms,
  participle: '',
  particle,
  link,
})

// Verbs of demanding, backing and refusing in newsroom English: general knowledge of the language.
const VERBS: readonly Row[] = [
  ['demands', null, 'demand demands demanded demanding', '', ''],
  ['demands', null, 'call calls called calling', '', 'for/on'],
  ['demands', null, 'appeal appeals appealed appealing', '', 'for/to'],
  ['demands', null, 'insist insists insisted insisting', '', 'on/that'],
  ['demands', null, 'push pushes pushed pushing press presses pressed pressing lobby lobbied lobbying', '', 'for'],
  ['demands', null, 'urge urges urged urging', '', ''],
  ['demands', null, 'want wants wanted wanting', '', ''],
  ['demands', null, 'seek seeks sought', '', ''],
  ['demands', null, 'request requests requested requesting', '', ''],
  ['demands', null, 'ask asks asked asking', '', 'for'],
  ['supports', 'opposes', 'support supports supported supporting', '', ''],
  ['supports', 'opposes', 'back backs backed backing', '', ''],
  ['supports', null, 'welcome welcomes welcomed welcoming', '', ''],
  ['supports', 'opposes', 'endorse endorses endorsed endorsing', '', ''],
  ['supports', 'opposes', 'favor favors favored favour favours favoured favoring favouring', '', ''],
  ['supports', 'rejects', 'accept accepts accepted accepting', '', ''],
  ['supports', 'rejects', 'approve approves approved approving', '', ''],
  [
    'supports',
    null,
    'embrace embraces embraced hail hails hailed hailing praise praises praised praising applaud applauds applauded',
    '',
    '',
  ],
  ['supports', 'opposes', 'agree agrees agreed agreeing', '', 'to/with/on'],
  ['supports', null, 'propose proposes proposed proposing', '', ''],
  ['supports', null, 'advocate advocates advocated advocating champion champions championed', '', ''],
  ['supports', null, 'sign signs signed', 'off', ''],
  ['supports', 'opposes', 'rally rallied', '', 'behind'],
  ['supports', 'opposes', 'vote votes voted voting', '', 'for'],
  ['supports', null, 'hope hopes hoped hoping', '', ''],
  ['supports', 'rejects', 'tolerate tolerates tolerated', '', ''],
  ['opposes', 'supports', 'oppose opposes opposed opposing', '', ''],
  ['opposes', null, 'resist resists resisted resisting', '', ''],
  ['opposes', 'supports', 'object objects objected objecting', '', 'to'],
  ['opposes', null, 'criticise criticises criticised criticising criticize criticizes criticized criticizing', '', ''],
  ['opposes', null, 'condemn condemns condemned condemning denounce denounces denounced denouncing', '', ''],
  ['opposes', null, 'accuse accuses accused accusing', '', ''],
  ['opposes', null, 'slam slams slammed slamming blast blasts blasted decry decries decried', '', ''],
  ['opposes', null, 'vote votes voted voting', '', 'against'],
  ['opposes', null, 'protest protests protested protesting', '', ''],
  ['opposes', null, 'warn warns warned warning', '', 'against'],
  ['opposes', null, 'fight fights fought fighting', '', 'against'],
  ['opposes', null, 'disagree disagrees disagreed disagreeing', '', 'with/on'],
  ['rejects', null, 'reject rejects rejected rejecting', '', ''],
  ['rejects', null, 'rebuff rebuffs rebuffed rebuffing spurn spurns spurned', '', ''],
  ['rejects', null, 'dismiss dismisses dismissed dismissing', '', ''],
  ['rejects', null, 'refuse refuses refused refusing', '', ''],
  ['rejects', null, 'decline declines declined declining', '', 'to'],
  ['rejects', null, 'veto vetoes vetoed block blocks blocked blocking', '', ''],
  [
    null,
    'rejects',
    'recognise recognize allow permit surrender withdraw cede compromise negotiate sign budge yield let hand',
    '',
    '',
  ],
  [null, 'rejects', 'give', 'up', ''],
  [null, 'rejects', 'back', 'down', ''],
  ['rejects', null, 'turn turns turned turning', 'down', ''],
  ['rejects', null, 'rule rules ruled ruling', 'out', ''],
]

const NOUNS: readonly StanceNoun[] = [
  { stance: 'demands', forms: 'demand demands call calls push appeal request', link: 'for that to' },
  { stance: 'demands', forms: 'insistence', link: 'on that' },
  { stance: 'opposes', forms: 'opposition resistance objection objections', link: 'to' },
  { stance: 'opposes', forms: 'reluctance unwillingness', link: 'to' },
  { stance: 'opposes', forms: 'criticism', link: 'of' },
  { stance: 'rejects', forms: 'refusal', link: 'to' },
  { stance: 'rejects', forms: 'rejection', link: 'of' },
  { stance: 'supports', forms: 'support backing', link: 'for' },
  { stance: 'supports', forms: 'willingness readiness openness', link: 'to' },
  { stance: 'supports', forms: 'approval endorsement', link: 'of' },
]

// Judgements that diplomats and commentators call a thing by.
const PREDICATES: readonly StancePredicate[] = [
  {
    stance: 'red-line',
    denied: null,
    words: `red line|red lines|unacceptable|non-negotiable|not negotiable|nonnegotiable|not acceptable|not up for negotiation|
    out of the question|deal-breaker|dealbreaker|a no-go|not on the table|off the table`,
  },
  {
    stance: 'demands',
    denied: null,
    words: `only way|only path|essential|indispensable|imperative|a precondition|a prerequisite|vital`,
  },
  {
    stance: 'opposes',
    denied: 'supports',
    words: `opposed to|against|reluctant to|unwilling to|not ready to|not prepared to|not willing to|a mistake|a scam|a hoax`,
  },
  {
    stance: 'supports',
    denied: 'opposes',
    words: `in favor of|in favour of|ready to|willing to|open to|prepared to|supportive of|committed to`,
  },
]

/** English words that take sides, from general knowledge of the language. */
export const stancesEn: StanceWords = {
  verbs: VERBS.map(verb),
  nouns: NOUNS,
  predicates: PREDICATES,
  conditions: `only if|only when|only after|only with|only once|only in return|unless|on condition that|on the condition that|provided that|as long as|in return for|in exchange for|
    in return|in exchange|condition for|condition of|condition to|conditional on|prerequisite for|only possible if|only possible once|only possible when|only when|until|before|requires that`,
  negations: "not n't no never neither nor without cannot",
  openers: `that because although though if when while after before as since whether and or but which who whom so unless until where than`,
  prepositions: `in on at by with to from of for against without about over under before after between since despite amid during into through
    near within toward towards as like among upon including ahead`,
  passives: 'be is are was were been being am get gets got',
  auxiliaries: `has have had is are was were been be being will would can could may might must should shall do does did`,
  articles: `a an the this that these those any no his her its their our my your some all both many several`,
  naming: `call calls called calling describe describes described describing consider considers considered deem deems deemed brand brands branded
    label labels labelled labeled`,
  copulas: `is are was were be been being remain remains remained stand stands stood it's that's he's she's they're we're`,
  reporting: `said says say saying announced argued argues believes believed thinks claimed claims stressed added told tells telling reported reports
    confirmed explained acknowledged`,
  matters: `demand demands proposal proposals offer offers plan plans draft deal agreement bill law measure measures condition conditions idea
    initiative compromise reform sanctions tariffs talks ceasefire withdrawal`,
  ifs: 'if provided unless once',
  lights: `express expresses expressed voice voices voiced signal signals signalled signaled reiterate reiterates reiterated renew renewed declare
    declared show showed repeat repeated restated underlined pledged offered issued made`,
  musts: 'must',
  futures: `will would won't wouldn't never`,
  provides: 'provides envisages envisaged envisions envisioned foresees foresaw stipulates stipulated',
  contains: 'includes included contains contained',
  bans: 'ban prohibition',
  coming: 'comes came come coming',
  selves: 'i we',
  persons: 'he she they',
  things: 'it this that which what there these those nothing something',
  adverbs: `also repeatedly still again long already now then strongly firmly publicly previously initially later flatly openly recently
    consistently categorically immediately formally officially quickly broadly only even just always never not once have has had will
    would can could may might must should shall do does did been has to is are was were reportedly explicitly instead further jointly`,
  idle: 'each accusation accusations allegation allegations claim claims charges lives comment comments elaborate respond answer say give discuss identify name specify reveal disclose provide',
}
