import type { AccountShown } from '../../analysis/disputes.ts'
import type { Ground } from '../../analysis/grounds.ts'
import { type Teller, tell, tellGround, tellName } from '../../web/pages/tell.ts'
import { dim, type Paragraph, plain } from '../paragraphs.ts'

/** Evidence, one piece a paragraph. */
export const tellGrounds = (teller: Teller, indent: number, grounds: readonly Ground[]): readonly Paragraph[] =>
  grounds.map(ground => dim(indent, tellGround(teller, ground)))

/** Differing accounts of a thing, side by side. */
export const tellAccounts = (teller: Teller, indent: number, accounts: readonly AccountShown[]): readonly Paragraph[] =>
  accounts.flatMap(({ by, says, statement, saidOn, evidence }) => [
    plain(
      indent,
      [
        teller.say(`account.${says}`, { name: tellName(teller, by) }),
        ...(saidOn === null ? [] : [` (${saidOn})`]),
        ...(statement === null ? [] : [`: ${tell(teller, statement)}`]),
      ].join(''),
    ),
    ...tellGrounds(teller, indent + 2, evidence),
  ])
