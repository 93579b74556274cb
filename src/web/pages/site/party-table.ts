import { countRedLines, findHolder, type Holder, tenuresOfBloc, tenuresOfPerson } from '../../../analysis/party.ts'
import { showPosition } from '../../../analysis/positions.ts'
import type { CsvTable } from '../tables.ts'
import { tellText, type View } from './view.ts'

const COLUMNS = [
  'kind',
  'id',
  'name',
  'sort',
  'at_table',
  'members',
  'open',
  'offices',
  'positions',
  'red_lines',
  'red_lines_by_author',
]

/** All parties, blocs and persons of a record, in its order. */
const holdersOf = ({ state }: View): readonly Holder[] =>
  [...state.things.party.keys(), ...state.things.bloc.keys(), ...state.things.person.keys()].flatMap(
    id => findHolder(state, id) ?? [],
  )

const membersCell = (view: View, holder: Holder): string | null =>
  holder.kind === 'bloc'
    ? tenuresOfBloc(view.state, holder.thing, view.asked)
        .filter(({ isNow }) => isNow)
        .map(({ party }) => party.id)
        .join('; ')
    : null

const officesCell = (view: View, holder: Holder): string | null =>
  holder.kind === 'person'
    ? tenuresOfPerson(view.state, holder.thing, view.asked)
        .filter(({ isNow }) => isNow)
        .map(({ title, party }) => `${title === null ? '' : tellText(view, title)} (${party.id})`)
        .join('; ')
    : null

/** One row a party, bloc or person; members and offices on the asked day. */
export const partiesTable = (view: View): CsvTable => {
  const positions = [...view.state.things.position.values()]
  return {
    columns: COLUMNS,
    rows: holdersOf(view).map(holder => {
      const { id, name } = holder.thing
      const held = positions.filter(({ party, bloc, speaker }) =>
        holder.kind === 'party' ? party === id : holder.kind === 'bloc' ? bloc === id : speaker === id,
      )
      const lines = countRedLines(
        held.map(position => showPosition(view.state, position, view.asked)),
        view.asked,
      )
      return {
        kind: holder.kind,
        id,
        name: tellText(view, name),
        sort: holder.kind === 'party' ? holder.thing.kind : null,
        at_table: holder.kind === 'party' ? String(holder.thing.negotiates) : null,
        members: membersCell(view, holder),
        open: holder.kind === 'bloc' ? String(holder.thing.open) : null,
        offices: officesCell(view, holder),
        positions: held.length,
        red_lines: lines.own,
        red_lines_by_author: lines.ascribed,
      }
    }),
  }
}
