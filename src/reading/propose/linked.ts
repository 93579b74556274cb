import type { Who } from '../../record/people.ts'
import type { RecordState } from '../../record/state.ts'
import type { Span } from '../../text/span.ts'
import type { Known, Role } from '../article.ts'
import { type Mentions, mentionsIn } from '../mentions/mentions.ts'

/** A name that a record knows, as the reading recognises it, and whom it names there. */
export type LinkedName = { readonly known: Known; readonly who: Who }

type Named = {
  readonly id: string
  readonly name: Readonly<Record<string, string>>
  readonly aliases: readonly { readonly name: string }[]
}

const linked = ({ id, name, aliases }: Named, role: Role, who: Who): LinkedName => {
  const names = [...new Set([...Object.values(name), ...aliases.map(alias => alias.name)])]
  return { known: { name: names[0] ?? id, aliases: names.slice(1), role, party: id }, who }
}

/** Everybody whom a record names: its parties, blocs and people, each under every name that it has for them. */
export const namesIn = ({ things }: RecordState): readonly LinkedName[] => [
  ...[...things.party.values()].map(party => linked(party, 'organisation', { party: party.id })),
  ...[...things.bloc.values()].map(bloc => linked(bloc, 'organisation', { bloc: bloc.id })),
  ...[...things.person.values()].map(person => linked(person, 'person', { person: person.id })),
]

/** Finds whom a stretch of an article names: those of the record in it, each once, else nobody. */
export type Linking = (span: Span) => readonly Who[]

const keyOf = (who: Who): string => JSON.stringify(who)

/** Links the stretches of one article with the people and parties of a record. */
export const linkingOf = (mentions: Mentions, names: readonly LinkedName[]): Linking => {
  const whoOf = new Map(names.map(({ known, who }) => [known, who]))
  return span => {
    const found = mentionsIn(mentions, span).flatMap(({ entity }) => {
      const known = mentions.known(entity)
      return (known === null ? undefined : whoOf.get(known)) ?? []
    })
    return [...new Map(found.map(who => [keyOf(who), who])).values()]
  }
}

/** The one whom a stretch names: a thing of the record where it names exactly one, else the bare words. */
export const whoAt = (link: Linking, text: string, span: Span): Who => {
  const [one, ...more] = link(span)
  return one !== undefined && more.length === 0 ? one : { name: text.slice(span.start, span.end).slice(0, 300) }
}

/** Everybody whom a stretch names: the things of the record in it, else the bare words. */
export const everyoneAt = (link: Linking, text: string, span: Span): readonly Who[] => {
  const found = link(span)
  return found.length > 0 ? found : [{ name: text.slice(span.start, span.end).slice(0, 300) }]
}
