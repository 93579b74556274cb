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

// Verbs of demanding, backing and refusing in newsroom English, by class: general knowledge of the language.
const VERBS: readonly Row[] = [
  ['demands', null, 'demand-', '', ''],
  ['demands', null, 'call-', '', 'for/on'],
  ['demands', null, 'appeal- plead- petition-', '', 'for/to'],
  ['demands', null, 'insist-', '', 'on/that/upon'],
  ['demands', null, 'push- press- lobby- clamour- clamor- agitate- campaign-', '', 'for'],
  ['demands', null, 'urge- implore- exhort-', '', ''],
  ['demands', null, 'want-', '', ''],
  ['demands', null, 'seek seeks sought', '', ''],
  ['demands', null, 'request-', '', ''],
  ['demands', null, 'ask-', '', 'for/to'],
  ['demands', null, 'order- instruct- press- pressure- push- lobby- beg begs begged begging', '', 'to'],
  ['demands', null, 'hold holds held', 'out', 'for'],
  ['conditional', null, 'tie ties tied tying condition-', '', 'to/on'],
  ['supports', 'opposes', 'support- back- endorse- favor- favour- uphold upholds upheld', '', ''],
  ['supports', null, 'welcome- defend- commend- laud- prefer prefers preferred', '', ''],
  ['supports', 'rejects', 'accept- approve-', '', ''],
  ['supports', null, 'embrace- hail- praise- applaud- thank-', '', ''],
  ['supports', 'opposes', 'agree-', '', 'to/with/on'],
  ['supports', 'rejects', 'consent- assent- accede- subscribe-', '', 'to'],
  ['supports', null, 'propose- offer- recommend-', '', ''],
  ['supports', null, 'advocate- champion-', '', ''],
  ['supports', null, 'sign-', 'off', ''],
  ['supports', 'rejects', 'go goes went going', 'along', ''],
  ['supports', 'opposes', 'rally- stand stands stood side-', '', 'behind/by/with'],
  ['supports', 'opposes', 'vote- argue-', '', 'for'],
  ['supports', null, 'come comes came speak speaks spoke', 'out', 'for'],
  ['supports', null, 'hope-', '', ''],
  ['supports', 'rejects', 'tolerate-', '', ''],
  ['opposes', 'supports', 'oppose-', '', ''],
  ['opposes', null, 'resist- boycott-', '', ''],
  ['opposes', 'supports', 'object-', '', 'to'],
  [
    'opposes',
    null,
    'criticise- criticize- condemn- denounce- deplore- rebuke- berate- lambast- lambaste- castigate- assail- deride-',
    '',
    '',
  ],
  ['opposes', null, 'accuse- blame- fault-', '', ''],
  ['opposes', null, 'slam slams slammed slamming blast- decry- lament-', '', ''],
  ['opposes', null, 'complain-', '', 'that/about/of'],
  ['opposes', null, 'disapprove-', '', 'of'],
  ['opposes', null, 'balk- baulk- bristle- rail- scoff-', '', 'at/against'],
  ['opposes', null, 'frown-', '', 'on/upon'],
  ['opposes', null, 'take takes took', 'issue', 'with'],
  ['opposes', null, 'push-', 'back', 'against/on'],
  ['opposes', null, 'lash- hit hits', 'out', 'at/against'],
  ['opposes', null, 'come comes came speak speaks spoke', 'out', 'against'],
  ['opposes', null, 'vote- argue- lobby- campaign-', '', 'against'],
  ['opposes', null, 'protest-', '', ''],
  ['opposes', null, 'prevent thwart fight stop walk storm', '', 'WILL'],
  ['opposes', null, 'warn- caution-', '', 'against'],
  ['opposes', null, 'fight fights fought fighting', '', 'against'],
  ['opposes', null, 'disagree disagrees disagreed disagreeing', '', 'with/on'],
  ['rejects', null, 'reject- rebuff- spurn- dismiss- repudiate- snub snubs snubbed', '', ''],
  ['rejects', null, 'refuse-', '', ''],
  ['rejects', null, 'decline-', '', 'to'],
  ['rejects', null, 'veto vetoes vetoed vetoing block-', '', ''],
  [
    null,
    'rejects',
    `recognise recognize allow permit surrender withdraw cede concede abandon relinquish compromise negotiate sign budge yield let hand bow bend
    capitulate retreat host send contribute join discuss entertain deliver release lift open`,
    '',
    '',
  ],
  [null, 'rejects', 'give', 'up', ''],
  [null, 'rejects', 'give', 'in', ''],
  [null, 'rejects', 'take', 'in', ''],
  [null, 'rejects', 'back', 'down', ''],
  ['supports', null, 'say says said', '', 'yes'],
  ['rejects', null, 'turn-', 'down', ''],
  ['rejects', null, 'shoot shoots shot', 'down', ''],
  ['rejects', null, 'rule-', 'out', ''],
  ['rejects', null, 'brush-', 'aside', ''],
  ['rejects', null, 'brush- shrug shrugs shrugged', 'off', ''],
]

const NOUNS: readonly StanceNoun[] = [
  { stance: 'demands', forms: 'demand demands call calls push appeal request', link: 'for that to' },
  { stance: 'demands', forms: 'insistence', link: 'on that' },
  { stance: 'opposes', forms: 'opposition resistance objection objections hostility aversion', link: 'to' },
  {
    stance: 'opposes',
    forms:
      'alarm concern concerns anger outrage fury dismay reservations misgivings qualms scepticism skepticism unease',
    link: 'about over at',
  },
  { stance: 'opposes', forms: 'reluctance unwillingness', link: 'to' },
  { stance: 'opposes', forms: 'criticism condemnation denunciation', link: 'of' },
  { stance: 'rejects', forms: 'refusal', link: 'to' },
  { stance: 'rejects', forms: 'rejection', link: 'of' },
  { stance: 'supports', forms: 'support backing enthusiasm', link: 'for' },
  { stance: 'supports', forms: 'willingness readiness openness', link: 'to' },
  { stance: 'supports', forms: 'approval endorsement acceptance', link: 'of' },
]

// Judgements that diplomats and commentators call a thing by.
const PREDICATES: readonly StancePredicate[] = [
  {
    stance: 'red-line',
    denied: null,
    of: 'thing',
    words: `red line|red lines|unacceptable|non-negotiable|not negotiable|nonnegotiable|not acceptable|not up for negotiation|
    not up for discussion|not up for debate|out of the question|deal-breaker|dealbreaker|a no-go|not on the table|never on the table|no longer on the table|off the table|off limits|
    not for sale|intolerable|inadmissible`,
  },
  {
    stance: 'demands',
    denied: null,
    of: 'thing',
    words: `only way|only path|essential|indispensable|imperative|a precondition|a prerequisite|vital`,
  },
  {
    stance: 'opposes',
    denied: 'supports',
    of: 'party',
    words: `opposed to|against|reluctant to|unwilling to|not ready to|not prepared to|not willing to|averse to|hostile to|sceptical of|
    skeptical of|sceptical about|skeptical about|wary of|critical of|unhappy with|unhappy about|dissatisfied with|at odds with|
    concerned about|concerned by|worried about|worried by|alarmed by|alarmed at|outraged by|outraged at|angry about|angry at|angered by|dismayed by|dismayed at|
    disappointed by|disappointed with|disappointed in|disappointed at|frustrated by|frustrated with|furious at|furious about|appalled by|appalled at`,
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'party',
    words: `in favor of|in favour of|ready to|willing to|open to|prepared to|supportive of|committed to|ready for|happy to|happy with|
    content with|satisfied with|on board with|keen on|keen to|interested in|pleased with|pleased by|delighted by|delighted with|eager to|grateful for`,
  },
  {
    stance: 'opposes',
    denied: null,
    of: 'thing',
    words: 'a bad deal|a terrible deal|a bad idea|a terrible idea|a bad proposal|a bad plan',
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'thing',
    words: 'a good deal|a great deal for|a good idea|a great idea|a good plan|a good proposal',
  },
  {
    stance: 'opposes',
    denied: null,
    of: 'verdict',
    words: `a mistake|an error|a scam|a hoax|a sham|a farce|a trap|a provocation|a betrayal|a capitulation|a surrender|a diktat|a disgrace|
    a scandal|an insult|an affront|a disaster|a setback|a step backwards|a slap in the face|a non-starter|a joke|a threat|a danger|blackmail|
    unbalanced|one-sided|biased|unfair|unjust|wrong|misguided|flawed|inadequate|insufficient|unrealistic|unworkable|absurd|
    ridiculous|dangerous|irresponsible|reckless|shameful|disgraceful|outrageous|scandalous|cynical|naive|illegal|unlawful|
    illegitimate|unconstitutional|unconstructive|unhelpful|counterproductive|disproportionate|disappointing|premature|rushed|hasty|half-baked|too little|too weak|too vague|hollow|toothless|dead on arrival|
    devastating|damaging|harmful|catastrophic|disastrous|alarming|worrying|draconian|cruel|unsustainable|excessive`,
  },
  {
    stance: 'supports',
    denied: 'opposes',
    of: 'verdict',
    words: `a milestone|a breakthrough|a success|a good step|an important step|a step forward|a step in the right direction|a good basis|a sound basis|
    acceptable|balanced|fair|constructive|reasonable|sensible|workable|viable|realistic|sufficient|adequate|helpful|encouraging|promising|
    historic|right|enough|good enough`,
  },
]

/** English words that take sides, from general knowledge of the language. */
export const stancesEn: StanceWords = {
  verbs: VERBS.map(verb),
  nouns: NOUNS,
  predicates: PREDICATES,
  conditions: `in the event of|in case of|only if|only when|only after|only with|only once|only in return|unless|on condition that|on the condition that|provided that|providing that|as long as|so long as|on the understanding that|in return for|in exchange for|
    in return|in exchange|condition for|condition of|condition to|conditional on|contingent on|dependent on|prerequisite for|only possible if|only possible once|only possible when|only when|until|before|requires that`,
  negations: "not n't no never neither nor without cannot",
  openers: `that because although though if when while after before as since whether and or but which who whom so unless until where than`,
  prepositions: `in on at by with to from of for against without about over under before after between since despite amid during into through
    near within toward towards as like among upon including ahead`,
  passives: 'be is are was were been being am get gets got',
  auxiliaries: `has have had is are was were been be being will would can could may might must should shall do does did`,
  articles: `a an the this that these those any no his her its their our my your some all both many several`,
  naming: `call calls called calling describe describes described describing consider considers considered deem deems deemed brand brands branded
    label labels labelled labeled regard regards regarded see sees saw view views viewed denounce denounced dismiss dismissed condemn condemned criticise
    criticised criticize criticized slam slammed hail hailed praise praised welcome welcomed find finds found`,
  copulas: `is are was were be been being remain remains remained vote votes voted feel feels felt sound sounds sounded stand stands stood come comes came speak speaks spoke it's that's he's she's they're we're`,
  reporting: `said says say saying announced argued argues believes believed thinks claimed claims stressed added told tells telling reported reports
    confirmed explained acknowledged`,
  matters: `demand demands proposal proposals offer offers plan plans draft deal agreement bill law measure measures condition conditions idea
    initiative compromise reform sanctions tariffs talks ceasefire withdrawal`,
  ifs: 'if provided providing unless once',
  accords: `sign agree accept negotiate talk discuss meet contribute send deploy join return resume lift ease suspend stop halt end withdraw pull release
    free recognise recognize consider support back vote ratify approve extend drop cut reduce open reopen allow permit compromise disarm attend participate
    guarantee grant lay surrender hand give leave vacate concede relent host comply cooperate sit go come`,
  offering: "will would can could may might won't wouldn't ready prepared willing",
  lights: `has have had having holds held harbours harbors raise raised raises raising register registered sound sounded gave gives express expresses expressed voice voices voiced signal signals signalled signaled reiterate reiterates reiterated renew renewed declare
    declared show showed repeat repeated restated underlined pledged offered issued made`,
  meeting:
    'met meets draw draws drew drawn spark sparks sparked prompt prompted prompts provoke provoked trigger triggered face faces faced win won attract attracted',
  musts: 'must should',
  barring: 'may',
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
  idle: 'each notion suggestion suggestions report reports rumours rumors speculation accusation accusations allegation allegations claim claims charges lives comment comments elaborate respond answer say give discuss identify name specify reveal disclose provide',
}
