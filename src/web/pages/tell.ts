import type { Ground } from '../../analysis/grounds.ts'
import type { Named } from '../../analysis/named.ts'
import type { OverviewCell } from '../../analysis/overview.ts'
import type { Localised } from '../../record/evidence.ts'
import { labelOf } from '../../record/label.ts'
import type { Say, Tongue } from './phrases.ts'

/** Tells answers in one language of the interface. */
export type Teller = { readonly say: Say; readonly tongue: Tongue }

/** A text in the reader's language. */
export const tell = ({ tongue }: Teller, text: Localised): string => labelOf(text, tongue)

/** Somebody's name, with the party that a person speaks for. */
export const tellName = (teller: Teller, { name, speaksFor }: Named): string =>
  speaksFor === null
    ? tell(teller, name)
    : teller.say('name.speaks-for', { name: tell(teller, name), party: tell(teller, speaksFor.name) })

/** Names one after the other. */
export const tellNames = (teller: Teller, names: readonly Named[]): string =>
  names.map(name => tellName(teller, name)).join(', ')

/** A day, or the moment's day and time of day in UTC. */
export const tellMoment = (moment: string): string =>
  moment.length > 10 ? `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC` : moment

/** One piece of evidence in one sentence; words of our own account of a source are not passed off as the source's. */
export const tellGround = ({ say }: Teller, { exact, outlet, published, account }: Ground): string =>
  say(account ? 'ground.account' : 'ground.quoted', { exact, outlet, published: tellMoment(published) })

/** How many independent texts stand behind some evidence; empty where it is one report. */
export const tellRoots = ({ say }: Teller, grounds: readonly Ground[], roots: readonly string[]): string => {
  const pieces = new Set(grounds.map(({ source }) => source)).size
  return pieces < 2 ? '' : say('roots.count', { count: roots.length, pieces })
}

/** Facts in one line, the empty ones left out. */
export const facts = (...parts: readonly (string | null)[]): string =>
  parts.filter(part => part !== null && part !== '').join(' · ')

/** Where a holder stands, in the words of the one vocabulary; marked where only an author says so. */
export const tellCell = ({ say }: Teller, { stands, authorAlone }: OverviewCell): string =>
  `${stands.map(stand => say(`stand.${stand}`)).join(', ')}${authorAlone ? '*' : ''}`
