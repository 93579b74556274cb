import type { DraftsAnswer } from '../../analysis/drafts.ts'
import type { EventShown } from '../../analysis/events.ts'
import type { Ground } from '../../analysis/grounds.ts'
import type { OverviewAnswer } from '../../analysis/overview.ts'
import type { PointAnswer } from '../../analysis/point.ts'
import type { PositionShown } from '../../analysis/positions.ts'
import type { SourcesAnswer } from '../../analysis/sources.ts'
import type { Row } from './csv.ts'
import { type Teller, tell, tellCell, tellGround, tellName, tellNames } from './tell.ts'

/** An answer as a table. Columns keep their English names in every language, so that programs find them; cells are in the reader's. */
export type CsvTable = { readonly columns: readonly string[]; readonly rows: readonly Row[] }

// A table without rows still says its columns.
const table = (columns: readonly string[], rows: readonly Row[]): CsvTable => ({ columns, rows })

const evidenceCell = (teller: Teller, grounds: readonly Ground[]): string =>
  grounds.map(ground => tellGround(teller, ground)).join('; ')

/** One row a draft. */
export const draftsTable = (teller: Teller, { drafts, branches }: DraftsAnswer): CsvTable =>
  table(
    [
      'id',
      'siglum',
      'title',
      'date',
      'language',
      'by',
      'known',
      'published',
      'points',
      'provisions',
      'missing',
      'wording',
      'branch',
      'relations',
      'disputed_by',
    ],
    drafts.map(draft => ({
      id: draft.id,
      siglum: draft.siglum,
      title: draft.title,
      date: draft.date,
      language: draft.language,
      by: tellNames(teller, draft.by),
      known: draft.status.known,
      published: draft.status.published,
      points: draft.points,
      provisions: draft.provisions,
      missing: draft.missing?.join(', ') ?? null,
      wording: draft.wording,
      branch: branches.findIndex(branch => branch.includes(draft.id)) + 1,
      relations: draft.relations.map(({ kind, siglum }) => `${kind} ${siglum}`).join('; '),
      disputed_by: tellNames(
        teller,
        draft.accounts.filter(({ says }) => says === 'disputes-authorship' || says === 'denies').map(({ by }) => by),
      ),
    })),
  )

const positionRow = (teller: Teller, position: PositionShown): Row => ({
  id: position.id,
  holder: tellName(teller, position.holder),
  about: position.topics.map(({ title }) => tell(teller, title)).join('; '),
  stand: teller.say(`stand.${position.stand}`),
  firmness: position.firmness,
  statement: tell(teller, position.statement),
  condition: position.condition === null ? null : tell(teller, position.condition),
  said_on: position.saidOn,
  until: position.until,
  basis: position.basis,
  instances: position.instances.length,
  roots: position.roots.length,
  evidence: evidenceCell(teller, position.evidence),
})

const POSITION_COLUMNS = [
  'id',
  'holder',
  'about',
  'stand',
  'firmness',
  'statement',
  'condition',
  'said_on',
  'until',
  'basis',
  'instances',
  'roots',
  'evidence',
]

/** One row a position. */
export const positionsTable = (
  teller: Teller,
  { positions }: { readonly positions: readonly PositionShown[] },
): CsvTable =>
  table(
    POSITION_COLUMNS,
    positions.map(position => positionRow(teller, position)),
  )

/** One row an event. */
export const eventsTable = (teller: Teller, { events }: { readonly events: readonly EventShown[] }): CsvTable =>
  table(
    [
      'id',
      'kind',
      'title',
      'on',
      'place',
      'length',
      'status',
      'report',
      'present',
      'absent',
      'purpose',
      'outcome',
      'evidence',
    ],
    events.map(event => ({
      id: event.id,
      kind: event.kind,
      title: tell(teller, event.title),
      on: event.on,
      place: event.place,
      length: event.length,
      status: event.status,
      report: event.report?.kind ?? null,
      present: tellNames(teller, event.present),
      absent: tellNames(
        teller,
        event.absent.map(({ who }) => who),
      ),
      purpose: event.purpose === null ? null : tell(teller, event.purpose),
      outcome: event.outcome === null ? null : tell(teller, event.outcome),
      evidence: evidenceCell(teller, event.evidence),
    })),
  )

/** One row a source. */
export const sourcesTable = (_teller: Teller, { sources }: SourcesAnswer): CsvTable =>
  table(
    [
      'id',
      'kind',
      'outlet',
      'authors',
      'published',
      'language',
      'headline',
      'deck',
      'address',
      'root',
      'credits',
      'earlier_reports',
      'missing',
    ],
    sources.map(source => ({
      id: source.id,
      kind: source.kind,
      outlet: source.outlet,
      authors: source.authors.join('; '),
      published: source.published,
      language: source.language,
      headline: source.headline,
      deck: source.deck,
      address: source.address,
      root: source.root,
      credits: source.pictures.flatMap(({ credit }) => credit ?? []).join('; '),
      earlier_reports: source.earlierReports
        .map(({ words, outlet }) => `${words}${outlet === null ? '' : ` (${outlet})`}`)
        .join('; '),
      missing: source.missing.join('; '),
    })),
  )

/** One row a point, one column a party or bloc. */
export const overviewTable = (teller: Teller, { holders, points }: OverviewAnswer): CsvTable => {
  const columns = holders.map(holder => holder.id ?? tellName(teller, holder))
  return table(
    ['point', 'title', ...columns],
    points.map(({ id, title, cells }) => ({
      point: id,
      title: tell(teller, title),
      ...Object.fromEntries(cells.map(cell => [cell.holder, tellCell(teller, cell)])),
    })),
  )
}

/** One row a wording, description or position on the point. */
export const pointTable = (teller: Teller, answer: PointAnswer): CsvTable => {
  const inDrafts = answer.drafts.flatMap(({ siglum, date, provisions, descriptions }): readonly Row[] => [
    ...provisions.map(({ id, marking, text, wording, evidence }) => ({
      row: 'wording',
      id,
      draft: siglum,
      on: date,
      marking,
      text,
      wording,
      evidence: evidenceCell(teller, evidence),
    })),
    ...descriptions.map(({ id, marking, says, by, evidence }) => ({
      row: 'description',
      id,
      draft: siglum,
      on: date,
      marking,
      text: tell(teller, says),
      who: by === null ? null : tellName(teller, by),
      evidence: evidenceCell(teller, evidence),
    })),
  ])
  const positions = answer.positions.map(position => ({
    row: 'position',
    id: position.id,
    on: position.saidOn,
    who: tellName(teller, position.holder),
    stand: teller.say(`stand.${position.stand}`),
    text: tell(teller, position.statement),
    evidence: evidenceCell(teller, position.evidence),
  }))
  return table(
    ['row', 'id', 'draft', 'marking', 'on', 'who', 'stand', 'text', 'wording', 'evidence'],
    [...inDrafts, ...positions],
  )
}
