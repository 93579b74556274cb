import { enOpeners } from './en-openers.ts'
import { enAdverbs, enQuantities, enSubordinators } from './en-phrases.ts'
import { enNarrowing, enNouns, enVerbs } from './en-words.ts'
import type { Lexicon } from './entries.ts'

/**
 * English. "Shall" commands and "may" allows, as in legislative drafting and in UN treaty practice ("shall", "should" and "may" as
 * three degrees); "will" of a party is read as a duty, as US and EU agreements use it.
 */
export const en: Lexicon = {
  language: 'en',
  syntax: 'straight',
  hasCompounds: false,
  inflections: {
    noun: [
      ['ay', 'ay ays'],
      ['ey', 'ey eys'],
      ['y', 'y ies'],
      ['s', 's ses'],
      ['x', 'x xes'],
      ['ch', 'ch ches'],
      ['', '/ s'],
    ],
    verb: [
      ['ss', 'ss sses ssed ssing'],
      ['ay', 'ay ays ayed aying'],
      ['y', 'y ies ied ying'],
      ['e', 'e es ed ing'],
      ['ch', 'ch ches ched ching'],
      ['sh', 'sh shes shed shing'],
      ['', '/ s ed ing'],
    ],
  },
  modals: {
    duty: 'shall',
    must: 'must | has to | have to | had to | has got to',
    cannot: "cannot | can't | mustn't | shan't | won't",
    permit: 'may | can | could',
    recommend: "should | ought to | shouldn't",
    might: 'might',
    need: "need | needs to | need to | needn't",
    future: 'will',
    'to-do': 'is to | are to | were to',
    intend: 'would',
  },
  copulas: 'is are was were be been being remain remains',
  predicates: [
    [
      'duty',
      'required | obliged | obligated | bound | committed | compelled | mandated | under an obligation | under a duty | under no obligation not | responsible for | liable to | liable for | liable | mandatory | compulsory | obligatory | owed',
    ],
    [
      'ban',
      'prohibited | forbidden | banned | barred | precluded | excluded | prevented | outlawed | not allowed | debarred | restrained | unlawful | illegal | disallowed | off limits',
    ],
    [
      'permit',
      'permitted | allowed | entitled | authorised | authorized | empowered | free | eligible | at liberty | licensed | enabled | lawful | permissible | optional',
    ],
    [
      'recommend',
      'encouraged | urged | invited | requested | called upon | called on | advised | recommended | asked | exhorted | reminded | welcome | desirable',
    ],
    [
      'expect',
      'expected | anticipated | intended | envisaged | foreseen | planned | projected | scheduled | hoped | likely | supposed | aimed | designed',
    ],
    ['effort', 'determined to strive'],
  ],
  operators: [
    [
      'duty',
      'agree to | agrees to | agree | agrees | undertake to | undertakes to | undertake | undertakes | commit to | commits to | commits itself to | commit themselves to | pledge to | pledges to | pledge | pledges | promise to | promises to | covenants to | covenant to | covenants and agrees to | guarantee to | guarantees to | resolve to | resolves to | decides to | decide to | engages to | have agreed to | has agreed to | has undertaken to | have undertaken to | has committed to | have committed to | consents to | vows to | vow to | binds itself to | bind themselves to | have the obligation to | has the obligation to | have a duty to | has a duty to | has the duty to | have the duty to | requires | require',
    ],
    [
      'permit',
      'has the right to | have the right to | has a right to | have a right to | have the option to | has the option to | has the power to | have the power to | has power to | have power to | reserves the right to | reserve the right to | reserves its right to | reserve their right to | enjoys the right to | has the discretion to | have the authority to | has the authority to | has authority to | retains the right to | retain the right to | have no obligation not to | is free to | are free to',
    ],
    [
      'exempt',
      'have no obligation to | has no obligation to | have no duty to | has no duty to | exempt from | is exempt from | are exempt from | be exempt from | be exempted from | be relieved of | be released from | is relieved of | are relieved of',
    ],
    [
      'ban',
      'have no right to | has no right to | has no power to | has no authority to | forgo | forgoes | renounce | renounces | waives | waive | foreswear | forswears | rules out | rule out | ruled out',
    ],
    [
      'abstain',
      'refrain from | refrains from | refrain | refrains | abstain from | abstains from | desist from | desists from | forbear from | cease and desist from | withhold from',
    ],
    ['fail', 'fail to | fails to | omit to | omits to | neglect to | neglects to'],
    [
      'effort',
      'endeavour to | endeavours to | endeavor to | endeavors to | strive to | strives to | strive for | strives for | seek to | seeks to | attempt to | attempts to | try to | tries to | work towards | works towards | work toward | works toward | make an effort to | make efforts to | make every effort to | makes every effort to | make every effort | make all efforts to | exert every effort to | make best efforts to | do their utmost to | do its utmost to | do its best to | do their best to | do everything in their power to | do everything in its power to | take all possible efforts to | pursue efforts to | use efforts to | use its efforts to | use its best efforts to | use their best efforts to | use best efforts to | use best endeavours to | use its best endeavours to | use all reasonable endeavours to | use reasonable endeavours to | use its reasonable endeavours to | use all reasonable efforts to | use reasonable efforts to | use its reasonable efforts to | use commercially reasonable efforts to | use commercially reasonable endeavours to | uses reasonable endeavours to | uses best efforts to | use good faith efforts to | exercise best efforts to',
    ],
    [
      'expect',
      'aim to | aims to | aim at | aims at | intend to | intends to | intend | intends | plan to | plans to | plan | envisage | envisages | expect to | expects to | hope to | hopes to | look forward to | looks forward to | anticipates | anticipate | wish to | wishes to | want to | wants to | confirms its intention to | confirm their intention to | affirms its intention to | declares its intention to | declare their intention to | expresses its intention to | express their intention to | stands ready to | stand ready to | is prepared to | are prepared to | is ready to | are ready to | is determined to | are determined to | proposes to | propose to | has the ambition to | with the aim of',
    ],
    ['recommend', 'recommends | recommend'],
  ],
  directives: [
    [
      'recommend',
      'calls upon | call upon | calls on | call on | calling upon | urges | urge | urging | encourages | encourage | encouraging | invites | invite | inviting | requests | request | requesting | recommends that | appeals to | appeal to | exhorts | advises | asks | asks',
    ],
    ['expect', 'expects | expect'],
    ['permit', 'authorises | authorizes | entitles | empowers | permits | allows'],
    ['duty', 'requires | obliges | obligates | instructs | directs | mandates | commits | demands that'],
    ['ban', 'prohibits | forbids | bans | bars'],
  ],
  closings: [],
  nominals: [
    [
      'ban',
      'ban on | prohibition of | prohibition on | renunciation of | waiver of | exclusion of | moratorium on | end to | cessation of',
    ],
    ['permit', 'right to | right of | freedom of | freedom to | permission to | option to'],
    ['effort', 'efforts to | efforts towards | best efforts to'],
  ],
  frames: [
    [
      'duty',
      'agree that | agrees that | undertake that | undertakes that | commit that | have agreed that | has agreed that | it is agreed that | decides that | decide that | stipulates that | provides that | pledges that | guarantees that | guarantee that | warrants that',
    ],
    [
      'state',
      'recall that | recalls that | it is recalled that | reaffirm that | reaffirms that | reiterates that | reiterate that | it is understood that | it is noted that | note that | notes that | recognise that | recognises that | recognize that | recognizes that | acknowledge that | acknowledges that | confirm that | confirms that | affirms that | affirm that | stress that | stresses that | emphasises that | emphasizes that | declare that | declares that | underlines that | underline that | it is confirmed that | it is reaffirmed that | states that | resolves that',
    ],
    [
      'expect',
      'it is expected that | expects that | expect that | it is anticipated that | it is intended that | it is envisaged that | intends that | hopes that | anticipates that | assumes that | assume that | it is hoped that | it is assumed that | it is planned that | is expected that',
    ],
    [
      'recommend',
      'it is recommended that | recommends that | recommend that | urges that | requests that | it is suggested that',
    ],
  ],
  negations: 'not never neither nor no',
  negativeSubjects: 'no neither none of',
  nobody: 'nothing | no one | nobody | none',
  subordinators: enSubordinators,
  relatives: 'which who whom whose',
  coordinators: 'and but or while whereas however yet',
  contentWord: 'that',
  purposeWord: 'to',
  adverbs: enAdverbs,
  openers: enOpeners,
  quantities: enQuantities,
  numerals:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand million billion trillion half third dozen percent per%',
  nouns: enNouns,
  verbs: enVerbs,
  articles: 'the a an this that these those its their his her our any all each every such both no either some',
  pronouns: 'it they he she we you i them us',
  narrowing: enNarrowing,
  narrowingPattern:
    '^(?:un|non-?|in(?=eff|act|acc|adm)|il|ir)\\w+(?:ed|ent|able|ible|ive|ful|al|ing|ary)$|-(?:range|scale|use|risk|term|level|based|grade|capable|size|sized|related|time|intensity|purpose|quality|made|owned|funded)$',
  harmless:
    'international national armed existing such relevant respective mutual common general necessary appropriate prior written following said aforesaid referred united joint other own same above below present applicable unable unilateral unique universal undue unreasonable independent inhabited understanding uniting',
  gerund: 'ing',
  applyTo: 'to',
  notAdverbs:
    'reply apply comply supply rely multiply imply fly ally rally bully only early family assembly monopoly anomaly italy july',
  onlyWords: 'only solely exclusively',
  expletives: 'it there',
  stops: 'and or but nor that which who whom whose shall must will may should can is are was were be to if unless',
}
