import type { ThingId } from './id.ts'
import type { Bloc, Person } from './people.ts'
import type { CalendarDate } from './time.ts'

/** Whether a day lies in a stretch of days, both ends inside; an end that is not known is open. */
const isOn = (stretch: { readonly from?: string | undefined; readonly to?: string | undefined }, day: CalendarDate) =>
  (stretch.from === undefined || stretch.from <= day) && (stretch.to === undefined || day <= stretch.to)

/** The parties that are members of a bloc on a day, each once. An open bloc may have more. */
export const membersOn = (bloc: Bloc, day: CalendarDate): readonly ThingId[] => [
  ...new Set(bloc.members.filter(member => isOn(member, day)).map(({ party }) => party)),
]

/** The offices that a person holds on a day, in the order of the record. */
export const officesOn = (person: Person, day: CalendarDate): Person['offices'] =>
  person.offices.filter(office => isOn(office, day))
