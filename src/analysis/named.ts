import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { Who } from '../record/people.ts'
import { findThing, type RecordState } from '../record/state.ts'

/** Somebody as they are shown: under a name of theirs, never under a mocking one. `id` is null for a bare name; `speaksFor` for a person only. */
export type Named = {
  readonly kind: 'party' | 'bloc' | 'person' | 'name'
  readonly id: ThingId | null
  readonly name: Localised
  readonly speaksFor: Named | null
}

/** A name of no known language, as a text by language. */
const bare = (name: string): Localised => ({ und: name })

const KINDS = ['party', 'bloc', 'person'] as const

/** A party, a bloc or a person by its id; the bare id where the record has none. */
export const nameOf = (state: RecordState, kind: (typeof KINDS)[number], id: ThingId): Named => {
  const thing = findThing(state, kind, id)
  return { kind, id, name: thing?.name ?? bare(id), speaksFor: null }
}

// A bare name may be a mocking one that the record knows: it is shown under the name of those who are mocked.
const ofAlias = (state: RecordState, name: string): Named | null => {
  for (const kind of KINDS)
    for (const thing of state.things[kind].values())
      if (Object.values(thing.name).includes(name) || thing.aliases.some(alias => alias.name === name))
        return nameOf(state, kind, thing.id)
  return null
}

/** Whoever is meant, as they are shown. */
export const nameWho = (state: RecordState, who: Who): Named => {
  if ('party' in who) return nameOf(state, 'party', who.party)
  if ('bloc' in who) return nameOf(state, 'bloc', who.bloc)
  if ('name' in who)
    return ofAlias(state, who.name) ?? { kind: 'name', id: null, name: bare(who.name), speaksFor: null }
  const person = nameOf(state, 'person', who.person)
  return who.for === undefined ? person : { ...person, speaksFor: nameOf(state, 'party', who.for) }
}
