import type { Lexicon } from './entries.ts'

/** Conjunctions and what a clause behind them adds. */
export const enSubordinators: Lexicon['subordinators'] = [
  [
    'condition',
    'if | unless | only if | only when | only where | only after | except if | except when | except where | except that | except as | except for | except | provided that | provided | providing that | on condition that | on the condition that | in the event that | in case | as long as | so long as | save that | save where | save as | save for | save | other than | to the extent that | insofar as | in so far as | subject to | contingent on | contingent upon | conditional on | conditional upon | conditioned on | only with | only in the event of | only in case of | with the exception of | excluding | apart from | where | whenever | wherever | assuming that',
  ],
  [
    'hedge',
    'where feasible | where possible | where appropriate | where practicable | where necessary | where relevant | where applicable | as far as possible | as far as practicable | as far as feasible | so far as possible | so far as practicable | insofar as possible | as appropriate | as necessary | as needed | as it deems necessary | as they deem necessary | as it deems appropriate | as they deem appropriate | as it sees fit | as they see fit | if appropriate | if possible | if necessary | if feasible | if practicable | if need be | when appropriate | when possible | taking into account | taking account of | bearing in mind | having regard to | with regard to national circumstances | in the light of | in light of | recognising | recognizing | as applicable | as may be necessary | as may be appropriate | as deemed appropriate | as deemed necessary',
  ],
  ['duration', 'until | till | for as long as | while | until such time as | pending'],
  ['time', 'as soon as | once | immediately after | by the time'],
  [
    'condition!',
    'without prejudice to | notwithstanding | regardless of | irrespective of | whether or not | regardless of whether | even if | even when | despite | in spite of',
  ],
  [
    'condition',
    'while preserving | while respecting | while maintaining | while safeguarding | while ensuring | while protecting | without affecting | without undermining',
  ],
  ['manner', 'so that | in order to | with a view to | by means of'],
]

/** Adverbs and set phrases that qualify by themselves. */
export const enAdverbs: Lexicon['adverbs'] = [
  [
    'duration.permanence',
    'permanently | on a permanent basis | indefinitely | forever | for good | for an indefinite period | in perpetuity | for all time | perpetually',
  ],
  [
    'duration.temporary',
    'temporarily | provisionally | for the time being | on a temporary basis | for a limited period | for a limited time | for now | on an interim basis',
  ],
  [
    'time.immediate-',
    'immediately | immediate | forthwith | without delay | without undue delay | promptly | instantly | at once | without further delay | with immediate effect | straight away',
  ],
  [
    'time-',
    'on a daily basis | on a weekly basis | on a yearly basis | on a quarterly basis | every two years | every three years | every four years | every five years | every ten years | every two months | every three months | every six months | every other year | every second year | every two weeks | next year | next month | this year | annually | monthly | weekly | daily | quarterly | every year | each year | yearly | biennially | regularly | periodically | on a regular basis | at regular intervals | every month | each month | every week | every # years | every # months | twice a year | once a year | per year | per annum | henceforth | simultaneously | in parallel | in advance | in due course | in due time | in good time | later | subsequently | thereafter | initially | first | at the same time | on an annual basis | on a monthly basis',
  ],
  [
    'hedge.effort',
    'commercially reasonable efforts | best efforts | reasonable efforts | best endeavours | reasonable endeavours | all reasonable endeavours | good faith efforts | efforts towards | efforts toward | efforts to | efforts | endeavour to | endeavours to | endeavour | endeavours | endeavor to | endeavors to | strive to | strives to | strive for | seek to | seeks to | attempt to | try to | work towards | works towards | work toward | make every effort | every effort | all efforts | make efforts | their utmost | its utmost | its best | their best | pursue efforts | to their best extent | to the best of their ability | to the best of its ability | to the best of their abilities | best possible efforts',
  ],
  [
    'hedge.possible',
    'as soon as possible | as soon as practicable | as soon as reasonably practicable | as soon as feasible | as early as possible | as quickly as possible | at an early date | at the earliest opportunity | at the earliest possible date | as far as possible | as far as practicable | so far as possible | to the extent possible | to the extent practicable | to the extent feasible | to the fullest extent possible | to the maximum extent possible | to the greatest extent possible | to the maximum extent practicable | where feasible | where possible | where practicable | wherever possible | wherever feasible | when possible | whenever possible | if possible | if feasible | insofar as possible | within reason | to the extent reasonably possible | to the extent permitted by law | within the limits of its capabilities | within its capabilities | within their capabilities | within their means | within its means | within available resources | subject to available resources | in a timely manner | in a timely fashion | within a reasonable time | within a reasonable period | within a reasonable time frame | as practicable | expeditiously',
  ],
  [
    'hedge.appropriate',
    'appropriate | reasonable | adequate | suitable | appropriate measures | as appropriate | where appropriate | if appropriate | when appropriate | as necessary | where necessary | if necessary | as needed | as required | where relevant | where applicable | as applicable | as it deems necessary | as they deem necessary | such action as it deems necessary | as it deems appropriate | as they deem appropriate | such measures as it deems necessary | as it sees fit | as they see fit | in a nationally determined manner | in light of national circumstances | in the light of national circumstances | in the light of different national circumstances | in accordance with national circumstances | according to national circumstances | with due regard to national circumstances | at its discretion | at their discretion | taking into account | taking account of | bearing in mind | in an appropriate manner | reasonably | duly | appropriately | adequately | sufficiently',
  ],
  ['actor-scope', 'in a position to do so | that are in a position to do so | willing and able | able to do so'],
  [
    'hedge.examine',
    'consider | considers | examine | examines | explore | explores | look into | give consideration to | consider whether',
  ],
  [
    'hedge.usually',
    'in principle | generally | normally | usually | as a rule | ordinarily | typically | in general | primarily | mainly | essentially | substantially | largely | predominantly | inter alia | as a matter of principle | preferably | ideally | voluntarily | on a voluntary basis | gradually | progressively | roughly | approximately',
  ],
  [
    'manner!',
    'directly or indirectly | in any way | in any form | in any manner | whatsoever | in whole or in part | by any means | at its sole discretion | at its sole option | in its sole discretion | in their sole discretion | at its option | of its own choice | of its choice | expressly | hereby | free of charge',
  ],
  [
    'condition!',
    'under no circumstances | in no circumstances | under any circumstances | in any circumstances | in all circumstances | under all circumstances | in no case | in any case | in any event | in all cases | on no account',
  ],
  ['time!', 'at all times | at any time | ever | always | at no time | never again | at any time and | again'],
  [
    'manner',
    'unreasonably | unilaterally | jointly | separately | severally | equally | proportionally | peacefully | publicly | secretly | electronically | orally | in writing | in good faith | in person | personally | remotely | independently | individually | collectively | bilaterally | multilaterally | automatically | manually | safely | transparently | fairly | equitably | evenly | exclusively | solely | only | on a non-discriminatory basis | on an equal footing | on a reciprocal basis | on a case-by-case basis | on a pro rata basis | in full | in part | in cash | in kind | free of charge | knowingly | intentionally | deliberately | wilfully | at its own expense | at their own expense | at its own cost',
  ],
  [
    'place',
    'abroad | overseas | domestically | locally | offshore | elsewhere | outside the country | nationwide | worldwide | globally',
  ],
  [
    'quantity',
    'once | twice | only once | at most once | three times | fully | in its entirety | partially | partly | entirely',
  ],
]

/** Phrases that make a bound of the number behind them. */
export const enQuantities: Lexicon['quantities'] = [
  [
    'quantity.cap',
    'up to | at most | not more than | no more than | a maximum of | a total of | not exceeding | more than | in excess of | fewer than | less than | to a maximum of | limited to | capped at | no higher than | not above | closer than | above | below | exceeding | over | under',
  ],
  [
    'quantity.floor',
    'at least | a minimum of | not less than | no less than | no fewer than | not fewer than | or more',
  ],
  ['quantity', 'approximately | about | around | roughly | exactly'],
]
