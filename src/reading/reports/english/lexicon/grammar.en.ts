const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Articles, demonstratives, quantifiers: what opens a noun phrase. Closed class. */
export const DETERMINERS = setOf(
  'the a an this that these those its his her their my our your some any no every each both all another other one two three four five six seven eight nine ten several many most few',
)

/** Pronouns that stand as a subject. Closed class. */
export const SUBJECT_PRONOUNS = setOf(
  'i you he she it we they who there this these those one everyone everybody nobody someone both many some others',
)

/** Pronouns that stand as an object. Closed class. */
export const OBJECT_PRONOUNS = setOf('me you him her it us them himself herself themselves itself')

/** Prepositions. Closed class; "to" is also the mark of the infinitive. */
export const PREPOSITIONS = setOf(
  'of in on at by for from with to about over under after before during into onto through via against between among amid within without near around following since until toward towards across outside inside despite like alongside ahead',
)

/** Words that open a subordinate clause or join clauses. Closed class. */
export const CLAUSE_OPENERS = setOf(
  'that because while when if as since although though whether but where what whereas unless until after before so and or why how once than nor yet',
)

/** Relative pronouns. Closed class. */
export const RELATIVES = setOf('who which whom whose')

/** Forms of be, with those that are written together with a pronoun left out. Closed class. */
export const BE = setOf("is are was were be been being am isn't aren't wasn't weren't")

/** Forms of have. Closed class. */
export const HAVE = setOf("has have had having hasn't haven't hadn't")

/** Modals. Closed class. */
export const MODALS = setOf(
  "will would can could may might must should shall won't wouldn't can't cannot couldn't shouldn't mustn't",
)

/** Forms of do as an auxiliary. Closed class. */
export const DO = setOf("do does did don't doesn't didn't")

/** Words that deny the verb they stand by. Closed class. */
export const NEGATIONS = setOf(
  "not never n't hardly isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't don't doesn't didn't",
)

/** Adverbs without -ly that may stand between a subject and its verb: general grammar. */
export const MID_ADVERBS = setOf(
  'also then later now once again even still just only earlier previously however always often soon twice first not never all both each ever long since sometimes further thus therefore meanwhile nevertheless nonetheless instead today yesterday yet too indeed',
)

/** Words of time that may stand bare beside a verb: general grammar and newsroom usage ("said Monday"). */
export const TIME_WORDS = setOf(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight now then january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec earlier later afterwards afterward again recently early late morning afternoon evening night noon midday week month year weekend last next this past overnight ago weeks months days years hours day hour separately',
)

/** Finite forms of common verbs that the grammar alone cannot tell from nouns: general vocabulary of news, irregular ones first. */
export const COMMON_FINITE = setOf(
  "oppose want believe think know went took came began gave saw ran rose fell grew broke chose drew drove flew forgot froze knew lay rode sang sat sought shook spoke stood stole swore threw wrote woke became remains remained depends depended wants makes takes goes comes gives keeps remain become wants wanted seems seemed appears appeared hoped expects believes thinks contains includes precludes continues continued follows followed says refuses refused seeks gets it's he's she's that's there's they're we're i'm you're they've we've i've you've they'd he'd she'd we'd i'd they'll he'll she'll we'll i'll it'll what's who's let's",
)

/** Past tenses that are participles as well ("talks held in Hillmark"): finite only with an object or a pronoun beside them. */
export const PAST_OR_PARTICIPLE = setOf(
  'made met held got left led put set sent kept lost won paid brought built bought felt fought found hit hurt cut meant read sold shot spent struck taught thought understood let lit shut spread laid',
)

/** Abbreviations of months and streets after which a number goes on with the same sentence. */
export const MONTH_ABBREVIATIONS = setOf('jan feb mar apr jun jul aug sept sep oct nov dec no')
