import type { BindingWords, BoundAbsent } from '../../analysis/bound.ts'
import type { Movement } from '../../analysis/movement.ts'
import type { PositionShown } from '../../analysis/positions.ts'
import type { RankedPoint } from '../../analysis/ranked.ts'
import type { PartyMovement } from '../../analysis/standing-movement.ts'
import type { PointStanding, StandingWord } from '../../analysis/standing-points.ts'
import type { RootsBehind } from '../../analysis/standing-roots.ts'
import { facts, type Teller, tell, tellName, tellNames } from '../../web/pages/tell.ts'
import { dim, headed, type Paragraph, plain } from '../paragraphs.ts'
import type { DraftTeller } from './opened-text.ts'
import { tellGrounds } from './teller.ts'

const WORDS: readonly StandingWord[] = ['open', 'bracketed', 'reserved', 'ad-referendum', 'agreed', 'nobody-says']

const sayWord = ({ say }: Teller, word: StandingWord): string =>
  word === 'nobody-says' ? say('overview.nobody-says') : say(`standing.${word}`)

const tellPointOf = (
  teller: DraftTeller,
  word: StandingWord,
  { lineage, said, rewordedSince }: PointStanding,
): string => {
  const point = tell(teller, lineage.title)
  const last = said.findLast(one => one.word === word)
  if (last === undefined) return point
  const { on, by } = last
  if (rewordedSince.length > 0) {
    const drafts = rewordedSince.map(teller.siglumOf).join(', ')
    return teller.say('overview.standing-reworded', { point, on, drafts })
  }
  return by.length > 0
    ? teller.say('overview.standing-by', { point, on, names: tellNames(teller, by) })
    : teller.say('overview.standing-of', { point, on })
}

/** Agreed and open points, word by word. */
export const tellStandings = (teller: DraftTeller, standings: readonly PointStanding[]): readonly Paragraph[] =>
  WORDS.flatMap(word => {
    const points = standings.filter(({ words }) => words.includes(word))
    if (points.length === 0) return []
    const told = points.map(one => tellPointOf(teller, word, one)).join('; ')
    return [plain(2, teller.say('overview.standing', { word: sayWord(teller, word), points: told }))]
  })

/** The contested points, the most contested first. */
export const tellRanked = (teller: Teller, ranked: readonly RankedPoint[]): readonly Paragraph[] => {
  const contested = ranked.filter(({ isContested }) => isContested)
  if (contested.length === 0) return [plain(2, teller.say('overview.ranked-none'))]
  return contested.map(({ point, crosses, touches, redLines, isClash }, i) =>
    headed(
      2,
      `${i + 1}. ${tell(teller, point.title)}`,
      `· ${facts(
        crosses === 0 ? null : teller.say('overview.ranked-crosses', { crosses }),
        touches === 0 ? null : teller.say('overview.ranked-touches', { touches }),
        redLines === 0 ? null : teller.say('overview.ranked-lines', { lines: redLines }),
        isClash ? teller.say('overview.ranked-clash') : null,
      )}`,
    ),
  )
}

const tellSide = (teller: Teller, position: PositionShown): readonly Paragraph[] => [
  plain(6, facts(position.saidOn, tell(teller, position.statement))),
  ...tellGrounds(teller, 8, position.evidence),
]

const DIRECTIONS = {
  softened: 'overview.concession',
  hardened: 'overview.hardening',
  'within-support': 'overview.moved-within',
} as const satisfies Readonly<Record<Movement['direction'], string>>

const tellMovement = (teller: Teller, { from, to, direction }: Movement): readonly Paragraph[] => {
  const stands = { from: teller.say(`stand.${from.stand}`), to: teller.say(`stand.${to.stand}`) }
  return [plain(4, teller.say(DIRECTIONS[direction], stands)), ...tellSide(teller, from), ...tellSide(teller, to)]
}

const tellMovementsOn = (teller: Teller, moved: PartyMovement): readonly Paragraph[] => {
  const { holder, point, concessions, hardenings, others, alsoSaid } = moved
  const name = tellName(teller, holder)
  return [
    headed(2, teller.say('overview.moved-on', { name, point: tell(teller, point.title) }), ''),
    ...[...concessions, ...hardenings, ...others].flatMap(one => tellMovement(teller, one)),
    ...alsoSaid.map(({ also }) =>
      plain(4, facts(also.saidOn, teller.say('overview.also-said', { statement: tell(teller, also.statement) }))),
    ),
  ]
}

/** Who moved between dates, each movement with both statements and what they rest on. */
export const tellMovements = (teller: Teller, movements: readonly PartyMovement[]): readonly Paragraph[] =>
  movements.length === 0
    ? [plain(2, teller.say('overview.moved-none'))]
    : movements.flatMap(moved => tellMovementsOn(teller, moved))

/** How many independent texts stand behind what is claimed; by name where reports repeat one another. */
export const tellBehind = (teller: Teller, behind: readonly RootsBehind[]): readonly Paragraph[] => {
  const single = behind.filter(({ roots }) => roots.length === 1).length
  const repeated = behind.filter(({ sources, roots }) => sources.length > roots.length)
  const counts = { count: behind.length, single, several: behind.length - single }
  return [
    plain(2, teller.say('overview.behind-counts', counts)),
    ...repeated.map(({ sources, roots, statement }) =>
      plain(
        4,
        teller.say('overview.behind-repeated', {
          sources: sources.length,
          roots: roots.length,
          statement: tell(teller, statement),
        }),
      ),
    ),
  ]
}

const tellWords = (teller: Teller, { siglum, clause, bearer, wording, as }: BindingWords): Paragraph => {
  const key = as === 'named' ? 'overview.bound-words' : 'overview.bound-as-party'
  const words = teller.say(key, { draft: siglum, words: clause.exact.replace(/\s+/g, ' '), bearer: bearer.exact })
  return dim(8, facts(words, wording === 'original' ? null : teller.say(`wording.${wording}`)))
}

const tellAbsence = (teller: Teller, group: readonly BoundAbsent[]): readonly Paragraph[] => {
  const [first] = group
  if (first === undefined) return []
  const { event, absence, concerned, perhapsIn } = first
  const names = tellNames(teller, perhapsIn)
  const told = facts(
    teller.say(`overview.bound-${absence}`, { event: tell(teller, event.title) }),
    event.on,
    concerned === null ? null : tell(teller, concerned),
    names === '' ? null : teller.say('overview.bound-perhaps', { names }),
  )
  return [
    plain(4, told),
    ...group.flatMap(({ lineage, words }) => [
      plain(6, teller.say('overview.bound-on', { point: tell(teller, lineage.title) })),
      ...words.map(binding => tellWords(teller, binding)),
    ]),
  ]
}

/** Who is bound by a point and was not there when it was dealt with: holder by holder, each event with the words that bind. */
export const tellBound = (teller: Teller, bound: readonly BoundAbsent[]): readonly Paragraph[] =>
  bound.length === 0
    ? [plain(2, teller.say('overview.bound-none'))]
    : [...Map.groupBy(bound, ({ who }) => who.id).values()].flatMap(group => {
        const [first] = group
        if (first === undefined) return []
        const byEvent = [...Map.groupBy(group, ({ event }) => event.id).values()]
        return [headed(2, tellName(teller, first.who), ''), ...byEvent.flatMap(one => tellAbsence(teller, one))]
      })
