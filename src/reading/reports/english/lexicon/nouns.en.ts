const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Texts that can speak for themselves or carry what their author says: general vocabulary. */
export const DOCUMENTS = setOf(
  'draft drafts plan plans text texts proposal proposals document documents letter letters statement statements communique communiqué report reports memo memorandum paper papers poll polls survey study bill resolution declaration file files email e-mail emails note agreement framework treaty post posts tweet message dossier filing transcript readout blueprint roadmap article editorial op-ed blog list record records data analysis review protocol charter accord clause annex version pact decree petition notice affidavit indictment lawsuit',
)

/** Texts in which somebody says something ("in a statement"): what is named as the carrier. An interview, a speech or a press conference is an occasion. */
export const CARRIERS = setOf(
  'statement statements letter letters post posts communique communiqué memo memorandum email e-mail note tweet message report article editorial op-ed blog filing response paper document readout declaration newsletter',
)

/** Those who pass on what they are told without a name: newsroom usage. */
export const HEARERS = setOf('reporters journalists reporter journalist press media correspondents')

/** Words that make a name the name of a medium: general vocabulary. */
export const MEDIA_WORDS = setOf(
  'news times post tv radio television agency newspaper broadcaster channel magazine daily outlet website herald tribune journal guardian telegraph gazette podcast press mail mirror observer chronicle review business online programme program network wire weekly monitor',
)

/** Media by their one-word names: general knowledge of the English press and the agencies. */
export const OUTLETS = setOf(
  'reuters axios politico cnn bbc cnbc nbc abc cbs msnbc fox pbs npr bloomberg afp ap dpa tass interfax ria xinhua kyodo anadolu haaretz spiegel bild kan ynet france24 euronews euractiv newsweek time economist vox semafor wsj nyt ft itv rte abc24 rbc suspilne ukrinform nexta meduza unian rtl ard zdf orf ansa efe pti yonhap newsmax breitbart substack lemonde figaro corriere repubblica pais',
)

/** Those who are known by what they say: an opinion of theirs has been voiced. Newsroom usage. */
export const VOICED_HOLDERS = setOf(
  'officials official diplomats diplomat analysts analyst experts expert critics sources source economists observers insiders lawyers aides lawmakers researchers campaigners police investigators prosecutors',
)

/** Plural nouns without an own sign of a source that "citing" may name; anything else after it is a reason, not a source. */
export const SOURCES = setOf(
  'sources source officials official people persons person diplomats diplomat insiders aides aide minister ministry spokesman spokeswoman spokesperson government police witnesses investigators lawmakers experts authorities figures intelligence agency office media reports report documents document letter statement data study poll survey email memo adviser advisers',
)

/** What a speaker's act is called, with what may follow it as its content: general grammar of nouns made from verbs of speech. */
export const SPEECH_NOUNS: Readonly<Record<string, readonly ('that' | 'to' | 'for' | 'of' | 'against')[]>> = {
  demand: ['for', 'that', 'to'],
  demands: ['for', 'that', 'to'],
  call: ['for', 'to'],
  calls: ['for', 'to'],
  appeal: ['for', 'to'],
  request: ['for', 'that', 'to'],
  proposal: ['for', 'that', 'to'],
  proposals: ['for', 'that', 'to'],
  suggestion: ['that', 'of'],
  claim: ['that', 'of', 'to'],
  claims: ['that', 'of', 'to'],
  assertion: ['that', 'of'],
  assertions: ['that', 'of'],
  allegation: ['that', 'of'],
  allegations: ['that', 'of'],
  accusation: ['that', 'of'],
  accusations: ['that', 'of'],
  argument: ['that'],
  insistence: ['that'],
  warning: ['that', 'against', 'of'],
  warnings: ['that', 'against', 'of'],
  threat: ['to', 'that', 'of'],
  threats: ['to', 'that', 'of'],
  promise: ['to', 'that', 'of'],
  promises: ['to', 'that', 'of'],
  pledge: ['to', 'that'],
  vow: ['to', 'that'],
  offer: ['to', 'of'],
  refusal: ['to'],
  rejection: ['of'],
  condemnation: ['of'],
  criticism: ['of', 'that'],
  denial: ['that', 'of'],
  announcement: ['that', 'of'],
  statement: ['that'],
  statements: ['that'],
  remark: ['that'],
  remarks: ['that'],
  comment: ['that'],
  comments: ['that'],
  assurance: ['that'],
  assurances: ['that'],
  report: ['that'],
  reports: ['that'],
  admission: ['that'],
  contention: ['that'],
  complaint: ['that'],
  complaints: ['that'],
  ultimatum: ['to'],
}
