import type { Lexicon } from './entries.ts'

/** Classes of English nouns, in the singular. */
export const enNouns: Lexicon['nouns'] = {
  time: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday date deadline today tomorrow noon midnight beginning end outset moment dawn dusk time day year month hour week weekend holiday anniversary season winter summer spring autumn night morning afternoon evening election quarter',
  unit: 'second minute hour day week month quarter year decade fortnight century workday night',
  period: 'period term duration lifetime phase stage interim transition interval validity moratorium',
  peace: 'peacetime wartime war peace emergency crisis hostility conflict combat truce ceasefire armistice',
  event:
    'signature signing ratification accession entry conclusion completion receipt notification notice delivery adoption withdrawal termination expiry expiration publication approval commencement closing start arrival departure settlement agreement request invitation breach violation attack incident accident occurrence failure event case default delay invasion aggression disaster outbreak damage loss dispute injury emergency decision meeting session summit consultation discovery',
  place:
    'territory region area zone border frontier country countries soil airspace water sea port airport city town village district province state land island base site premises facility building capital street line corridor location place abroad jurisdiction world europe field office headquarters continent coast river field sector kilometre kilometer mile hospital school station waterway canal strait peninsula bank yard laboratory',
  authority:
    'command supervision control auspices leadership mandate oversight monitoring guidance direction chairmanship chair presidency authority administration aegis custody verification inspection observation management responsibility jurisdiction flag coordination arbitration surveillance patronage',
  body: 'council court agency commission committee secretariat board tribunal minister ministry government parliament president authority body panel assembly conference regulator mission organisation organization institution expert auditor judge arbitrator mediator bank congress senate commissioner ombudsman inspector registrar',
  consent:
    'majority vote ballot unanimity consent approval authorisation authorization permission agreement assent licence license permit concurrence acceptance leave consensus',
  condition:
    'circumstance recommendation proposal application advice condition proviso provided exception exceptions obligation requirement availability resource funding necessity reservation exemption reciprocity capacity outcome result satisfaction',
  manner:
    'diligence care respect constitution legislation statute urgency speed vigour caution transparency manner way form mean means basis writing accordance conformity method procedure process practice principle standard faith spirit detail person mail email post electronic instalment installment cash currency transparency purpose view terms negotiation mediation dialogue mechanism channel language price cost expense charge cooperation consultation right law rule regulation regard framework line compliance',
  discretion:
    'discretion possibility extent ability capability best utmost practicable appropriateness judgement judgment opinion possible practicality feasibility priority respect account',
  share:
    'percent share proportion rate ratio number amount limit threshold quota ceiling level tonne ton degree dollar euro pound usd eur fold times time majority third half gdp per% fraction maximum minimum',
  instrument:
    'article paragraph annex section chapter clause protocol charter treaty convention resolution law act regulation contract agreement decision schedule appendix directive lease statute constitution code terms',
  scope:
    'relation affair matter product good weapon system sector service activity category type kind class item substance vehicle vessel equipment material purpose',
  actor:
    'vessel ship aircraft party parties state member country government authority council commission committee secretariat board court tribunal minister ministry parliament president agency organisation organization institution company supplier contractor licensee licensor tenant landlord lessee lessor borrower lender buyer seller employer employee worker customer client provider operator controller processor owner user person people citizen side nation union force troop army mission panel body signatory participant contributor donor undertaking manufacturer importer exporter distributor municipality shareholder director partner team staff official representative delegation administration applicant bidder holder subcontractor consultant republic federation kingdom insurer insured guarantor recipient applicant child inmate prisoner student teacher physician patient judge',
  thing:
    'asset fund delay delivery sanction weapon payment price cost tax rate size export import production emission convention agreement treaty provision obligation right election ceasefire data product territory region area zone plant power line election number limit amount period term article paragraph election measure step talk negotiation list document report software service system text reactor dispute hostility relation meeting session election status amnesty damage loss work interest fee debt claim notice border prisoner detainee hostage assistance support aid guarantee decision condition information record file vehicle waiver consent approval mechanism process project programme program proceeds profit budget money currency tariff quota capacity goods equipment facility facilities building deployment withdrawal ban restriction exemption amendment dues result effect matter issue contract installation',
}

/** Classes of English verbs, as infinitives; of a phrase, the first word only is bent. */
export const enVerbs: Lexicon['verbs'] = {
  declare:
    'mean | enter into force | come into force | come into effect | enter into effect | take effect | be deemed | be considered | be regarded as | be construed | be interpreted | be understood | be void | be null and void | be invalid | be valid | be binding | be without prejudice | be governed by | be equal to | be effective | be authentic | be equally authentic | be final | be subject to | lapse | expire | terminate | apply | prevail | constitute | include | consist of | comprise | have the meaning | have effect | have the force | cease to apply | cease to have effect | cease to be | remain in force | remain in effect | remain unaffected | survive | affect | prejudice | forfeit | lose | depend on | amount to | supersede | refer to | be known as | become effective | become final | become void | imply | be composed of | be an integral part | form an integral part | form part | be annexed',
  happen:
    'occur | arise | happen | result | vary | differ | take place | cause | lead | affect | exist | emerge | appear | be caused | be delayed | be affected | be necessary | be required | be higher | be lower | be subject | be due | exceed | fluctuate | increase | decrease | rise | fall | fail | contain | include | suffer | persist | change | materialise | materialize | deteriorate',
  receive:
    'receive | remain | benefit | gain access | be eligible | be compensated | be granted | get | become | consist | amount | cost | belong | expire | equal',
  prevent:
    'prevent | preclude | prohibit | bar | stop | hinder | impair | limit | restrict | impede | oblige | require | affect | prejudice',
  apply: 'apply',
}

/** English adjectives that narrow what they stand before: by size, kind, quality or source. */
export const enNarrowing =
  'heavy light grave foreign domestic sovereign private public civilian offensive defensive lethal nuclear-armed conventional strategic tactical ballistic combat permanent temporary unabated inefficient abated bilateral hazardous dangerous toxic harmful problematic avoidable excessive illegal illicit unlawful unauthorised unauthorized confidential sensitive biometric automated autonomous remote certified registered licensed designated listed eligible qualified participating willing neighbouring neighboring industrial primary secondary crude raw virgin single-use disposable intentional deliberate wilful willful negligent active passive manned unmanned armed-forces irregular voluntary forced stricter strict higher lower better lesser older younger offshore onshore underground deployed stationed occupied liberated displaced verified low-carbon renewable fossil-free high-risk long-range short-range medium-range intermediate-range large-scale small-scale residual urgent exceptional extraordinary'
