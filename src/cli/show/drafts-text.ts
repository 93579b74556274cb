import type { DescriptionShown, DraftShown, DraftsAnswer } from '../../analysis/drafts.ts'
import { facts, type Teller, tell, tellName, tellNames } from '../../web/pages/tell.ts'
import { GAP, headed, type Paragraph, plain } from '../paragraphs.ts'
import { tellAccounts, tellGrounds } from './teller.ts'

/** What is said of a draft or a point, by whom; that the known words say otherwise is said beside it. */
export const tellDescription = (
  teller: Teller,
  indent: number,
  { by, says, differs, marking, evidence }: DescriptionShown,
): readonly Paragraph[] => {
  const what = tell(teller, says)
  const who = by === null ? teller.say('described.by-writer') : tellName(teller, by)
  const of = marking === null ? '' : ` (${teller.say('described.point', { marking })})`
  const beside = differs ? ` ${teller.say('described.differs')}` : ''
  return [
    plain(indent, `${teller.say('described.so', { who, of, what })}${beside}`),
    ...tellGrounds(teller, indent + 2, evidence),
  ]
}

const tellExtent = ({ say }: Teller, { points, provisions, missing }: DraftShown): string =>
  facts(
    points === null ? null : say('draft.points', { count: points }),
    provisions === 0 ? say('draft.no-words') : say('draft.provisions', { count: provisions }),
    missing === null || missing.length === 0
      ? null
      : say('draft.missing', { count: missing.length, points: missing.join(', ') }),
  )

const tellDraft = (teller: Teller, draft: DraftShown): readonly Paragraph[] => {
  const { say } = teller
  const { siglum, title, date, language, status, by, wording, relations } = draft
  return [
    headed(0, siglum, title),
    plain(
      4,
      facts(
        date,
        language,
        say(`known.${status.known}`),
        say(`status.${status.published}`),
        by.length === 0 ? null : say('draft.said-to-be-by', { names: tellNames(teller, by) }),
        wording === null ? null : say(`wording.${wording}`),
      ),
    ),
    plain(4, tellExtent(teller, draft)),
    ...(draft.note === null ? [] : [plain(4, draft.note)]),
    ...relations.flatMap(({ kind, siglum: other, evidence }) => [
      plain(4, say(`relation.${kind}`, { draft: other })),
      ...tellGrounds(teller, 6, evidence),
    ]),
    ...tellAccounts(teller, 4, draft.accounts),
    ...draft.descriptions.flatMap(description => tellDescription(teller, 4, description)),
    ...(draft.evidence.length === 0 ? [] : tellGrounds(teller, 4, draft.evidence)),
    ...draft.witnesses.map(({ origin, digest }) => plain(4, say('draft.witness', { origin, digest }))),
    GAP,
  ]
}

/** The drafts for a terminal: first the branches, then each draft. */
export const tellDrafts = (teller: Teller, { drafts, branches }: DraftsAnswer): readonly Paragraph[] => {
  const siglum = (id: string): string => drafts.find(draft => draft.id === id)?.siglum ?? id
  const summary = { drafts: drafts.length, branches: branches.length }
  return [
    plain(0, teller.say('drafts.summary', summary)),
    ...branches.map((branch, place) =>
      headed(2, `${teller.say('drafts.branch', { number: place + 1 })}:`, branch.map(siglum).join(' → ')),
    ),
    GAP,
    ...drafts.flatMap(draft => tellDraft(teller, draft)),
  ]
}
