import type { Ladder } from './shift-words.ts'

/**
 * Ladders of English commitments, from the strongest word down. Practice: Glasgow Climate Pact (2021), para. 36, where the
 * phase-out of coal power became its phase-down; Budapest Memorandum (1994), with assurances and not guarantees.
 */
export const LADDERS_EN: readonly Ladder[] = [
  {
    dimension: 'verb',
    rungs:
      'eliminate|abolish|end|eradicate|cease|discontinue|elimination|abolition > phase-out|phasing-out|phase out|phased out|phasing out|phases out > transition away|transitioning away > phase-down|phasing-down|phase down|phased down|phasing down > reduce|cut|decrease|lower|diminish|reduction > curb|contain > limit|cap|restrict|limitation > stabilise|stabilize|freeze > slow',
  },
  {
    dimension: 'verb',
    rungs:
      'ensure|secure|safeguard|guarantee > take measures to ensure|take steps to ensure|take measures|take steps|take action|adopt measures > support|assist|facilitate|enable > promote|encourage|foster|advance|further > consider|examine|explore|study|review|assess|discuss > note|take note',
  },
  {
    dimension: 'verb',
    rungs:
      'prohibit|ban|outlaw|forbid|prohibition > suspend|restrict|limit|restriction > regulate|control > discourage|disincentivise > monitor|observe',
  },
  {
    dimension: 'verb',
    rungs:
      'guarantees|guarantee > commitments|commitment|obligations > assurances|assurance > pledges|pledge|promises > declarations|declaration|statement > understandings|intentions|intention',
  },
  {
    dimension: 'verb',
    rungs:
      'prevent|preclude|stop|halt > avoid > obstruct|impede|hinder > reduce|minimise|minimize|mitigate|limit|contain > address|tackle|respond',
  },
  { dimension: 'verb', rungs: 'prevent|avert > avoid > minimise|minimize|mitigate|reduce > address|manage' },
  {
    dimension: 'verb',
    rungs:
      'decide|adopt|agree|approve|consent|authorise|authorize|approval|agreement > decide jointly > negotiate|negotiation > consult|consultation|consultations|confer > hear > inform|notify|information|notification > report',
  },
  {
    dimension: 'verb',
    rungs:
      'comply|abide|implement|fulfil|fulfill|observe|conform > respect|uphold|honour > follow|apply > take into account|take account|consider > have regard|be guided|bear in mind > note|acknowledge',
  },
  {
    dimension: 'verb',
    rungs:
      'implement|introduce|adopt|enact|establish|create|build|set up|construct|put in place > develop|prepare|draft|elaborate|draw up > plan|propose > examine|consider|explore|study|assess|evaluate|review|discuss',
  },
  {
    dimension: 'verb',
    rungs:
      'abolish|repeal|revoke|scrap|abrogate|terminate|withdraw > suspend > replace|reform|restructure > revise|amend|simplify|modify > review|evaluate|examine',
  },
  {
    dimension: 'verb',
    rungs:
      'withdraw|remove|evacuate|withdrawal|removal > pull back|redeploy|relocate|redeployment > reduce|reduction > freeze',
  },
  {
    dimension: 'verb',
    rungs: 'destroy|dismantle|decommission|destruction > disable|deactivate > surrender > store > declare',
  },
  {
    dimension: 'verb',
    rungs: 'recognise|recognize|recognition > accept > acknowledge|acknowledgement > respect > note|take note',
  },
  { dimension: 'verb', rungs: 'condemn > denounce > deplore > regret > express concern > note' },
  { dimension: 'verb', rungs: 'defend|intervene > assist|aid > support > consult|confer' },
  {
    dimension: 'verb',
    rungs:
      'pay|finance|fund|cover|bear|reimburse|compensate > co-finance|contribute|subsidise|support > facilitate|mobilise|mobilize > explore',
  },
  { dimension: 'verb', rungs: 'lift|cancel > suspend > ease|relax > review' },
  {
    dimension: 'verb',
    rungs: 'deliver|provide|supply|grant|give|furnish|provision > make available|offer > facilitate > consider',
  },
  {
    dimension: 'verb',
    rungs:
      'join|accede|membership|become members|become a member|accession > associate|association > cooperate|partnership|cooperation',
  },
  {
    dimension: 'verb',
    rungs: 'verify|inspect|audit|verification|inspection > monitor|check|monitoring|supervise > observe|review',
  },
  { dimension: 'verb', rungs: 'achieve|attain|reach|meet > approach|advance > contribute' },
  {
    dimension: 'verb',
    rungs: 'increase|raise|expand|double|triple > maintain|keep|preserve|sustain > reduce|lower|decrease',
  },
  { dimension: 'verb', rungs: 'require|oblige > request > recommend > invite|suggest > allow|permit' },
  { dimension: 'verb', rungs: 'protect|defend > preserve|conserve > respect > consider' },
  { dimension: 'verb', rungs: 'prosecute|punish|extradite > investigate > report' },
  { dimension: 'verb', rungs: 'return|repatriate|release|restore > facilitate the return > discuss' },
  { dimension: 'verb', rungs: 'resolve|settle|solve > negotiate > discuss|address' },
  { dimension: 'verb', rungs: 'repair|remedy|rectify|replace > mitigate > report' },
  { dimension: 'verb', rungs: 'cooperate|collaborate > coordinate > exchange|liaise' },
  {
    dimension: 'scope',
    isTime: true,
    rungs:
      'immediately|at once|forthwith|instantly|immediate > without delay|without undue delay|promptly|prompt|swiftly|speedily|without hesitation > quickly|expeditiously > as soon as possible|as soon as practicable|at the earliest opportunity|at an early date > within a reasonable time|within a reasonable period|timely|in a timely manner > in due course|in good time|eventually|over time|at a later stage',
  },
  {
    dimension: 'scope',
    rungs:
      'full|complete|total|entire|comprehensive|fully|completely|entirely > substantial|substantially|significant|significantly|large > partial|partially|partly|limited > minimal|minor|symbolic',
  },
  {
    dimension: 'scope',
    rungs: 'all|every|any|each|whole > most|majority|nearly all > many|several|numerous > some|certain|selected',
  },
  {
    dimension: 'scope',
    rungs:
      'annually|yearly|every year|annual > biennially|every two years|biennial > periodically|regularly|regular|periodic > occasionally|from time to time',
  },
  {
    dimension: 'scope',
    rungs:
      'daily|every day > weekly|every week|each week > monthly|every month|each month > quarterly > half-yearly|semi-annually > annually|yearly',
  },
  {
    dimension: 'scope',
    rungs: 'high|strict|stringent|highest > adequate|appropriate|sufficient|satisfactory > basic|minimum',
  },
  {
    dimension: 'scope',
    rungs: 'legally binding|binding > political|politically binding > non-binding|voluntary|informal',
  },
  {
    dimension: 'scope',
    rungs: 'permanently|permanent|indefinitely > long-term|lasting > temporarily|temporary|provisional|provisionally',
  },
  {
    dimension: 'scope',
    rungs: 'written|in writing > text form|electronic|electronically|by e-mail|by email > oral|orally|verbal',
  },
  { dimension: 'scope', rungs: 'publish|public|publicly > internal|internally|confidentially' },
]
