import { type ClosedWords, listed, phrases } from './closed.ts'

/** The closed classes of English. */
export const CLOSED_EN: ClosedWords = {
  doings: {
    not: phrases(`=not|=no|=never|=neither|=none|=nobody|=nothing|=cannot|=can't|=don't|=doesn't|=won't|=isn't|=aren't|=shan't|=mustn't|=nowhere|
      =no one|=under no circumstances|=in no case|=in no event|=at no time|=by no means|=on no account|=in no way|=there is no`),
    'no-negation':
      phrases(`=not only|=no later than|=not later than|=no less than|=not less than|=no fewer than|=not fewer than|=no more than|=not more than|
      =no sooner than|=whether or not|=not merely|=not just|=if not|=no doubt|=not to exceed|=not exceeding|=no matter|=without exception`),
    ban: phrases(`prohibit|prohibition|forbid|ban|bar|outlaw|preclude|exclude|rule out|disallow|=unlawful|=illegal|=inadmissible|=impermissible|unacceptable|
      =out of the question|=off the table|moratorium|interdict|proscribe|desist|refrain|abstain|forgo|forego|renounce|waive|avoid|dispense with|=do without|eschew|
      =shall be void|=null and void|veto|=stay out|=stays out|=keep out|=remain outside|=remains outside|=stay outside|=do away with`),
    refuse: phrases('refuse|refusal|fail|failure|deny|reject|decline|withhold|neglect|omit|=fall short|oppose|breach'),
    hinder: phrases(
      'prevent|hinder|hindrance|impede|obstruct|obstacle|block|impair|prejudice|affect the right|preclude from|keep from|=stand in the way|interfere',
    ),
    end: phrases(`end|cease|terminate|termination|discontinue|halt|stop|lift|repeal|revoke|revocation|abolish|abolition|rescind|annul|cancel|expire|lapse|abandon|
      =come to an end|wind up|wind down|phase out|scrap|dismantle|dissolve|remove|suspend|=given up|give up|drop|retract|relinquish|undo|reverse|withdraw`),
    duty: phrases(
      `oblige|obligate|obligation|=duty|=duties|require|requirement|=bound to|=under a duty|=need|=needs|=needed|compel|compulsory|mandatory|=have to|=has to|=having to|force to`,
    ),
    permit:
      phrases(`=may|=can|=could|allow|permit|permission|permissible|authorise|authorisation|entitle|entitlement|=right|=rights|=free to|empower|license|eligible|=lawful|
      =admissible|=possible|=at liberty|=reserve the right|=the option|=the power to|exempt|freedom to|=open to|tolerate`),
    'permit-only': phrases(
      '=may only|=only if|=only with|=only where|=only when|=only after|=can only|=only be|=only in|=only on|=only by|=only for',
    ),
    recommend:
      phrases(`=should|=ought|encourage|recommend|recommendation|urge|=call upon|=calls upon|=call on|=calls on|=called upon|=called on|=is invited|=are invited|=invites|appeal to|
      =is advised|=are advised|=is requested|=are requested|=requests|=request that|exhort|=propose|=proposes|=proposed|=suggest|=suggests|=suggested|=welcome|=welcomes|=desirable`),
    expect:
      phrases(`expect|expectation|intend|intention|=aim|=aims|=aiming|=aimed|=plans to|=plan to|=planned|=is planning|=are planning|envisage|foresee|anticipate|hope|=wish|=wishes|=would|=might|
      =goal|=objective|=target|aspire|aspiration|=prepared to|=ready to|=willing to|willingness|readiness|hopeful|presume|assume|likely|confident|contemplate`),
    effort:
      phrases(`endeavour|endeavor|strive|seek to|attempt|try to|=efforts|=effort|=best endeavours|=best efforts|=work towards|=work toward|=working towards|
      contribute to|=take steps to|=take steps towards|=take measures to|=take measures towards|=steps towards|=progress towards|=with a view to|=help to|=pursue efforts`),
    discuss:
      phrases(`discuss|discussion|examine|examination|=consider|=considers|=considered|consideration|negotiate|negotiation|=review|=reviews|=reviewed|=study|explore|assess|
      assessment|consult|consultation|deliberate|=take note|=takes note|=note|=notes|=noted|depend|dependent|=talks|=determine|=decide|=decides|=decided|evaluate|clarify|debate|investigate|
      =subject of|=raised|=consensus|=remains open|=under discussion|=in the view of|=opinion|=views|=view|=linked to|=contingent|=question|=questions|=hinges|=recall|=recalls|address the|dialogue`),
  },
  compoundHeads: {},
  clauseConditions:
    phrases(`=unless|=except where|=except if|=except when|=except that|=save where|=save that|=save if|=if|=provided that|=provided|=providing|=as long as|=so long as|=for as long as|=while|=once|=on condition that|
    =on the condition that|=in case|=where|=wherever|=when|=whenever|=insofar as|=in so far as|=assuming|=as soon as|=until such time|=inasmuch as|=only if|=only when|=only where|=before|=after which`),
  phraseConditions:
    phrases(`=except|=except for|=excepting|=save for|=save|=other than|=apart from|subject to|=without|=until|=till|=barring|=excluding|=with the exception|=conditional on|=conditional upon|=contingent on|=contingent upon|=in the absence|=in the event|=pending|=in return|
    =in exchange for|=to the extent|=only|=solely|=exclusively|=depending on|=depending upon|=within the limits|=within available|=but for|=for the duration|=for the time being|=with the prior|=with the approval|=with the consent|
    =with the agreement|=with the permission|=at the invitation|=at the request|=in cases of|=in case of|=upon request|=at its own discretion`),
  widenings:
    phrases(`=even|=whether|=regardless|=irrespective|=notwithstanding|=in particular|=including|=especially|=no matter|=whatever|=whichever|=alone or|=acting alone|=directly or|
    =at any time|=under any circumstances|=in any circumstances|=in any form|=in any way|=at any|=under any|=for any reason|=of any kind|=of whatever|=without exception|=without delay|=without precondition|=without preconditions|
    =without conditions|=without condition|=without restriction|=without restrictions|=without limitation|=without reservation|=without distinction|=without discrimination|=without hindrance|=in all circumstances|=at all|=at all times|=such as|=inter alia|=among others|=or any`),
  hedges:
    phrases(`=in principle|=as appropriate|=where appropriate|=if appropriate|=where possible|=wherever possible|=whenever possible|=wherever practicable|=wherever feasible|=where practicable|=if practicable|=where necessary|=whenever feasible|=where reasonable|=so far as practicable|=if possible|=when possible|=as far as possible|=so far as possible|=to the extent possible|=as soon as possible|
    =as early as possible|=where feasible|=as feasible|=if feasible|=where practicable|=as far as practicable|=to the extent practicable|=as a rule|=as a general rule|=generally|=normally|=ordinarily|=usually|=in general|
    =largely|=mostly|=mainly|=primarily|=predominantly|=partially|=partly|=in part|=temporarily|=provisionally|=initially|=at first|=at first instance|=for now|=for the present|=for the moment|=voluntarily|=on a voluntary basis|=conditionally|
    =substantially|=essentially|=progressively|=gradually|=as necessary|=where necessary|=at its discretion|=at their discretion|=in due course|=in due time|=at an appropriate time|=sometimes|=occasionally|=to the best of|
    =as much as possible|=reasonably|=in peacetime|=in times of peace|=in time of peace|=approximately|=at its convenience`),
  banNarrowings:
    phrases(`=permanently|=on a permanent basis|=intentionally|=deliberately|=knowingly|=unilaterally|=unduly|=unreasonably|=unnecessarily|=openly|=directly|=alone|=on its own|=currently|=presently|=as yet|=yet|
    =regularly|=routinely|=systematically|=actively|=officially|=formally|=automatically|=arbitrarily|=unlawfully|=illegally|=commercially|=at present|=de jure|=de facto|=legally|=in law|=politically|=militarily|=physically|=more than|=solely|=exclusively`),
  dutyNarrowings: phrases(
    `approval|consent|permission|authorisation|agreement|=terms|conditions|discretion|=means|capabilities|capacity|resources|funds|=cases|=exceptions|circumstances|invitation|request|peacetime|=case-by-case`,
  ),
  neutral: phrases(
    `=immediate effect|=entry into force|=its entry|=the entry|=this agreement|=this treaty|=the present|=present agreement|=any time|=all times|=good faith|=force|=place|=full|=accordance|=due time|=law|=delay|=pursuant|=paragraph|=article|=signature|=the future|=future|=today|=agreement hereby`,
  ),
  prepositions: new Set(
    listed(`in on at under for with within during from to by of after before until beyond near along inside outside through via over between against upon except
      without pending per as into onto across around behind below above among since towards toward throughout beside opposite off about concerning regarding`),
  ),
  neutralPrepositions: new Set(listed('from since by as into onto throughout upon')),
  dutyPrepositions: new Set(listed('for until during before without pending except beyond')),
  plainAttributes: new Set(
    listed(`any all every each such the a an its their his her our your whole entire full complete unconditional immediate total own respective said other further either both this that these those no
      free fair final comprehensive effective prompt lasting relevant aforementioned general simultaneous unhindered unrestricted unimpeded regular annual said two three four five six seven eight nine ten twelve
      hundred thousand million billion current overall maximum minimum average national`),
  ),
  functionWords: new Set(
    listed(`a an the and or but nor not no any all each every either neither both this that these those it its he she they them their his her we our us you your there here who whom whose which what
      shall will must may might can could should would do does did be is are was were been being has have had having than then so if as also further more most less least very too only just even ever never
      agree agrees undertake undertakes undertook commit commits confirm confirms declare declares ensure ensures guarantee guarantees reaffirm reaffirms state states
      provide provides pledge pledges promise promises affirm affirms acknowledge acknowledges recognise recognises accept accepts per cent percent up again forthwith hereby therefore thus whereby where when while
      immediately promptly fully completely entirely unconditionally annually yearly monthly simultaneously respectively accordingly expressly explicitly solemnly jointly mutually strictly thereafter thereby herein
      remain remains continue continues apply applies take takes place use uses grant grants granted receive receives receiving make makes keep keeps give gives given having one half third quarter`),
  ),
  keeping: phrases(
    `maintain|maintenance|remain|stay|keep|continue|continuation|=in force|=in place|apply|exist|uphold|preserve|retain|persist|prolong|extend|=in effect|last|sustain`,
  ),
  parts:
    phrases(`north|south|east|west|northern|southern|eastern|western|central|=part|=parts|half|=third|=quarter|=some|=several|=certain|=selected|=individual|portion|=share of|district|region|=area|=areas|=border|coastal|
    =coast|capital|=many|=most|=majority|section|sector|=side|zone|=outskirts|=vicinity|province|=remaining|=existing|=new|=additional|=participating|=interested|=former|=specified|=designated|=listed|=eligible|=willing`),
  titleHeads:
    phrases(`museum|exhibition|seminar|conference|report|=study|book|film|=paper|workshop|forum|symposium|webinar|lecture|article entitled|award|prize|institute|=committee|=office|agency|=department|=register|
    archive|brochure|song|play|festival|foundation|association|newspaper|handbook|guide|memorial|=monument|=declaration|campaign|=working|=journal|magazine|documentary|podcast|course|bulletin|chair|unit|=commission|=council|=society|=act|=centre|=center|=day|=week`),
  bounds: phrases(
    `=not exceed|=exceed|=at most|=at least|=no more than|=not more than|=no less than|=not less than|=no fewer than|ceiling|=cap|=capped|=caps|limit|maximum|minimum|=up to|floor|threshold|=does not exceed|=total|=number`,
  ),
  auxiliaries: new Set(
    listed(
      'shall will must may might can could should would cannot do does did is are was were has have had need needs agrees undertakes agree undertake commits commit remains remain',
    ),
  ),
  nameTails: new Set(listed('member members state states party parties government governments')),
  coordinators: new Set(listed('and or but yet whereas while')),
  relatives: new Set(listed('which who whom whose')),
  agents: new Set(['by']),
}
