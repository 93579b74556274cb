import type { DraftShown } from '../../../analysis/drafts.ts'
import type { Provision } from '../../../record/texts.ts'
import type { CsvTable } from '../tables.ts'
import { tellName } from '../tell.ts'
import { pointIdOf } from './draft-links.ts'
import { lineagesByProvision } from './draft-provision.ts'
import { tellText, type View } from './view.ts'

const COLUMNS = ['row', 'id', 'draft', 'marking', 'heading', 'text', 'wording', 'language', 'point', 'who', 'differs']

/** A draft as a table: one row a provision, then what is missing, then how it is described. */
export const draftTable = (view: View, draft: DraftShown, provisions: readonly Provision[]): CsvTable => {
  const pointsOf = ({ id }: Provision): string =>
    (lineagesByProvision(view.state).get(id) ?? []).map(lineage => pointIdOf(view, lineage) ?? lineage.id).join(', ')
  return {
    columns: COLUMNS,
    rows: [
      ...provisions.map(one => ({
        row: 'provision',
        id: one.id,
        draft: draft.siglum,
        marking: one.marking,
        heading: one.heading,
        text: one.text,
        wording: one.wording ?? draft.wording,
        language: draft.language,
        point: pointsOf(one),
      })),
      ...(draft.missing ?? []).map(marking => ({ row: 'missing', draft: draft.siglum, marking })),
      ...draft.descriptions.map(({ id, marking, says, by, differs }) => ({
        row: 'description',
        id,
        draft: draft.siglum,
        marking,
        text: tellText(view, says),
        who: by === null ? null : tellName(view, by),
        differs: differs ? 'yes' : 'no',
      })),
    ],
  }
}
