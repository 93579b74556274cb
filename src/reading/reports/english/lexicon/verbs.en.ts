/**
 * What may follow a verb of speech: `that` a that-clause, `bare` a clause without "that", `quote` words in quotation marks (and the verb may stand after
 * or inside what it reports), `hearer` somebody who is told before the clause, `to` an infinitive, `thing` a noun phrase, `thing-to`, `thing-of`, `thing-for` and
 * `thing-as` a noun phrase with that continuation, `called` an object and what it is called; a preposition stands for itself.
 */
export type Frame =
  | 'that'
  | 'bare'
  | 'quote'
  | 'hearer'
  | 'to'
  | 'thing'
  | 'thing-to'
  | 'thing-of'
  | 'thing-for'
  | 'thing-as'
  | 'called'
  | 'for'
  | 'on'
  | 'of'
  | 'against'
  | 'about'
  | 'at'

/** A group of verbs that share what may follow them; a verb may stand in several groups. */
export type VerbGroup = { readonly takes: readonly Frame[]; readonly verbs: string }

/** Verbs of speech by what they take: general grammar of English complement clauses and the usage of newsrooms; written by hand. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  // Neutral verbs of saying; newsrooms leave "that" out after them.
  {
    takes: ['that', 'bare', 'quote'],
    verbs:
      'say add explain reply respond announce claim insist warn argue note declare state stress assert maintain acknowledge confirm suggest write report reveal joke vow pledge promise caution contend concede admit conclude predict reiterate complain recall lament estimate deny allege remark quip boast hint testify swear opine concur signal',
  },
  // They report with "that" or round a quotation, seldom without either.
  {
    takes: ['that', 'quote'],
    verbs:
      'observe comment emphasise emphasize underline underscore repeat continue recount counter retort answer proclaim object protest affirm reaffirm point_out agree declare speculate disclose demand propose recommend request threaten urge mention signal indicate clarify make_clear make_plain make_known let_known let_slip tweet post rule find elaborate attest interject relate disagree bemoan marvel',
  },
  // They only round a quotation.
  { takes: ['quote'], verbs: 'ask tell shout cry whisper exclaim muse wonder chant begin go_on' },
  // Somebody is told first.
  {
    takes: ['hearer', 'that', 'bare', 'quote'],
    verbs: 'tell inform assure remind warn notify promise',
  },
  // What the speaker binds himself to, or refuses.
  {
    takes: ['to'],
    verbs: 'vow pledge promise threaten agree offer propose refuse demand commit',
  },
  // What the speaker wants of another.
  {
    takes: ['thing-to'],
    verbs: 'urge call_on ask press order instruct implore beg advise encourage warn tell invite request caution',
  },
  { takes: ['thing-of'], verbs: 'accuse assure warn' },
  {
    takes: ['thing-for'],
    verbs: 'blame criticise criticize condemn praise thank fault rebuke commend denounce slam chide ask',
  },
  {
    takes: ['thing-as'],
    verbs: 'describe characterise characterize denounce dismiss condemn hail portray praise label brand cast',
  },
  { takes: ['called'], verbs: 'call label brand dub term' },
  // Judgements and demands with a noun phrase.
  {
    takes: ['thing'],
    verbs:
      'reject welcome condemn criticise criticize denounce demand propose dismiss deny deplore decry slam hail lament praise acknowledge advocate rebuff deride downplay denounce reaffirm reiterate threaten recommend promise pledge outline rule_out play_down urge signal suggest announce applaud blast float vow confirm question predict reveal disclose unveil express voice tout mock bemoan assail challenge dispute contest rebut refute second extol downplay decry stress emphasise emphasize underline underscore defend turn_down brush_aside shrug_off wave_away brush_off talk_up spell_out',
  },
  { takes: ['for'], verbs: 'call press push argue appeal plead lobby apologise apologize ask advocate' },
  { takes: ['on'], verbs: 'insist remark comment' },
  { takes: ['of'], verbs: 'speak warn complain talk' },
  { takes: ['about'], verbs: 'warn complain speak joke' },
  { takes: ['against'], verbs: 'warn argue speak_out caution protest advise' },
  { takes: ['at'], verbs: 'hint' },
]

/** Forms that are not made by rule: past tense and participle. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  show: ['showed', 'shown'],
  cast: ['cast', 'cast'],
  let: ['let', 'let'],
  think: ['thought', 'thought'],
  beg: ['begged', 'begged'],
  plead: ['pleaded', 'pleaded'],
  commit: ['committed', 'committed'],
  admit: ['admitted', 'admitted'],
  rebut: ['rebutted', 'rebutted'],
  plan: ['planned', 'planned'],
  quip: ['quipped', 'quipped'],
  slam: ['slammed', 'slammed'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  bid: ['bid', 'bid'],
  read: ['read', 'read'],
  set: ['set', 'set'],
  permit: ['permitted', 'permitted'],
  ban: ['banned', 'banned'],
  bar: ['barred', 'barred'],
  hold: ['held', 'held'],
  find: ['found', 'found'],
  swear: ['swore', 'sworn'],
}

/** Verbs that a draft, a plan or a letter speaks with, and nobody else: drafting and newsroom usage. */
export const DOCUMENT_VERBS: readonly VerbGroup[] = [
  {
    takes: ['that', 'bare', 'quote'],
    verbs: 'show find state read stipulate provide envisage envision foresee require specify',
  },
  { takes: ['thing', 'to'], verbs: 'require envisage envision foresee stipulate specify oblige commit' },
  { takes: ['for'], verbs: 'provide' },
  { takes: ['thing'], verbs: 'ban bar prohibit forbid' },
  { takes: ['thing-to'], verbs: 'oblige commit allow require permit' },
]

/** Opinions that count as voiced only where those who hold them are known by what they say: analysts, officials, critics. */
export const OPINION_VERBS: readonly VerbGroup[] = [
  { takes: ['that', 'bare'], verbs: 'believe think expect fear suspect' },
]

/** Verbs whose report is of the kind "is said to have …": the one who says it is not named. */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set(['said', 'reported', 'rumoured', 'rumored', 'alleged'])
