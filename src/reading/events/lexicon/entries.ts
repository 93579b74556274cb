import type { EventKind } from '../event.ts'

/**
 * How a noun names an event. `process`: talks that run for days ("Verhandlungen", "negotiations"); `occasion`: something that begins and ends
 * ("Treffen", "summit"); `named`: so particular that it needs no further sign ("Telefonat", "COP30"); `act`: a deed told as a noun, an event
 * only with a date or a verb of happening ("Veröffentlichung", "decision"); `contact`: an encounter only with whom, and a day or a place ("Austausch").
 */
export type NounSort = 'process' | 'occasion' | 'named' | 'act' | 'contact'

/** Nouns of one kind and sort, in small letters. In German a word also counts as the tail of a compound ("tarifverhandlungen"). */
export type NounGroup = { readonly kind: EventKind; readonly sort: NounSort; readonly words: readonly string[] }

/**
 * What a verb needs beside it before it tells an event: `nothing`; `partner` (sich, with whom, or a person met); `company` (with whom, and
 * a day or a place); `encounter` (a partner, and a day or a place); `goal` (to where);
 * `people` (somebody); `oneself` (sich); `joint` (several, or with whom: one alone consents); `polls` (ballot boxes); `table` (where
 * negotiators sit, and a day or a place); `guest` (a person, a place and a day);
 * `settled` (a decision that is made or taken, not denied); `assembly` (somebody, and a day or a place); `paper` (a text or an accord);
 * `phone` (by what means); `dated` (an outlet as subject and a time of its own); `text` (a document or the press); `body` (an institution
 * that decides); `accord` (a deal, truce, text or mandate); `measure` (a sanction, term, tax, office …); `choice` (somebody chosen, "auf 19").
 */
export type VerbNeed =
  | 'nothing'
  | 'partner'
  | 'company'
  | 'encounter'
  | 'goal'
  | 'phone'
  | 'dated'
  | 'text'
  | 'paper'
  | 'people'
  | 'oneself'
  | 'joint'
  | 'polls'
  | 'table'
  | 'guest'
  | 'settled'
  | 'assembly'
  | 'body'
  | 'accord'
  | 'measure'
  | 'choice'

/** The forms of one verb in small letters. `particle` is the part that a separable verb leaves at the end of its clause. */
export type VerbEntry = {
  readonly kind: EventKind
  readonly needs: VerbNeed
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly present: readonly string[]
  readonly infinitive: readonly string[]
  readonly particle: string | null
}

/** Words that tell how an event stands, what it is not, and who is missing; all in small letters, several words joined by a blank. */
export type Cues = {
  /** Open a subordinate clause; `prepositions` among them do so only where no date follows. */
  readonly openers: readonly string[]
  readonly prepositions: readonly string[]
  /** Relative words that carry on the noun before them ("bei dem", "where"). */
  readonly relatives: readonly string[]
  readonly conditions: readonly string[]
  readonly supposing: readonly string[]
  readonly wishes: readonly string[]
  readonly denials: readonly string[]
  readonly planned: readonly string[]
  readonly comingAdjectives: readonly string[]
  readonly underWay: readonly string[]
  readonly cancelled: readonly string[]
  readonly happened: readonly string[]
  readonly happens: readonly string[]
  readonly pastVerbs: readonly string[]
  readonly perfectAuxiliaries: readonly string[]
  readonly passiveNow: readonly string[]
  readonly modalsOfPlan: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly during: readonly string[]
  readonly withWhom: readonly string[]
  readonly between: readonly string[]
  readonly locative: readonly string[]
  readonly goal: readonly string[]
  readonly about: readonly string[]
  readonly otherPrepositions: readonly string[]
  readonly articles: readonly string[]
  readonly vagueArticles: readonly string[]
  readonly and: readonly string[]
  readonly without: readonly string[]
  readonly takingPart: readonly string[]
  readonly attend: readonly string[]
  readonly stayAway: readonly string[]
  readonly uninvited: readonly string[]
  readonly phone: readonly string[]
  readonly texts: readonly string[]
  readonly bodies: readonly string[]
  readonly accords: readonly string[]
  readonly measures: readonly string[]
  readonly duty: readonly string[]
  readonly deadlineBounds: readonly string[]
  /** Nouns after an English event noun that make it a mere modifier ("vote count", "meeting room"). */
  readonly heads: readonly string[]
}
