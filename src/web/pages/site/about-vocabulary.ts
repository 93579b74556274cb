import { STANDS } from '../../../analysis/positions.ts'
import { type Html, html } from '../html.ts'
import type { PhraseKey } from '../phrases.en.ts'
import { renderPieces } from '../pieces.ts'
import { renderStand } from './parts.ts'
import { renderVerdictWord } from './verdict-parts.ts'
import { VERDICTS } from './verdicts.ts'
import type { View } from './view.ts'

/** One word or mark as it stands on the pages, and what it means. */
type Meaning = { readonly shown: Html; readonly rule: string }

/** A heading, the word for what is explained, and the words with their rules. */
type Group = { readonly id: string; readonly title: string; readonly meanings: readonly Meaning[] }

const renderTable = (
  { say }: View,
  labelledBy: string,
  meanings: readonly Meaning[],
  first: 'about.mark' | 'about.word',
): Html => html`<table class="meanings" aria-labelledby="${labelledBy}"><thead><tr><th scope="col">${say(first)}</th><th scope="col">${say('about.meaning')}</th></tr></thead>
<tbody>${meanings.map(({ shown, rule }) => html`<tr><th scope="row">${shown}</th><td>${rule}</td></tr>\n`)}</tbody></table>
`

const pieceOf = (view: View, kind: 'inserted' | 'deleted', words: PhraseKey): Html =>
  renderPieces({ say: view.say, tongue: view.tongue, prefix: 'legend' }, [{ kind, text: view.say(words), move: null }])

const movedPieces = (view: View): Html =>
  renderPieces({ say: view.say, tongue: view.tongue, prefix: 'legend' }, [
    { kind: 'deleted', text: view.say('about.sample-moved'), move: 1 },
    { kind: 'same', text: ' … ', move: null },
    { kind: 'inserted', text: view.say('about.sample-moved'), move: 1 },
  ])

/** The marks of redlines and texts, each as it looks, with its meaning. */
export const renderMarks = (view: View): Html => {
  const { say } = view
  return renderTable(
    view,
    'marks',
    [
      { shown: pieceOf(view, 'inserted', 'about.sample-inserted'), rule: say('about.mark-inserted') },
      { shown: pieceOf(view, 'deleted', 'about.sample-deleted'), rule: say('about.mark-deleted') },
      { shown: movedPieces(view), rule: say('about.mark-moved') },
      { shown: html`[ … / … ]`, rule: say('about.mark-brackets') },
      {
        shown: html`<mark>${say('about.sample-quoted')}</mark><sup class="note">1</sup>`,
        rule: say('about.mark-quoted'),
      },
      { shown: renderStand(view, 'wants', 'author-alone'), rule: say('about.mark-author') },
    ],
    'about.mark',
  )
}

/** Words of the interface that have a rule under the same name: `known.full` and `rule.known.full`. */
const RULED = {
  changes: [
    'outcome.kept',
    'outcome.amended',
    'outcome.split',
    'outcome.merged',
    'outcome.inserted',
    'outcome.deleted',
    'outcome.unreported',
    'flag.moved',
    'flag.renumbered',
    'flag.reintroduced',
  ],
  drafts: [
    'known.full',
    'known.partial',
    'known.described',
    'known.alleged',
    'status.official',
    'status.leaked',
    'status.reported',
  ],
  wordings: ['wording.original', 'wording.quoted', 'wording.translated', 'wording.restated'],
  bases: ['basis.own-voice', 'basis.reported', 'basis.author'],
  points: [
    'in-draft.described',
    'in-draft.not-known',
    'in-draft.absent',
    'in-draft.traced',
    'standing.open',
    'standing.bracketed',
    'standing.reserved',
    'standing.agreed',
    'standing.ad-referendum',
  ],
  claims: ['claim.forecast', 'claim.cause', 'claim.motive', 'claim.characterisation'],
  events: ['event-status.took-place', 'event-status.planned', 'event-status.cancelled', 'event-status.under-way'],
} as const

const ruled = ({ say }: View, group: keyof typeof RULED): readonly Meaning[] =>
  RULED[group].map(key => ({ shown: html`${say(key)}`, rule: say(`rule.${key}`) }))

const groupOf = (view: View, group: keyof typeof RULED, more: readonly Meaning[] = []): Group => ({
  id: `words-${group}`,
  title: view.say(`about.${group}`),
  meanings: [...ruled(view, group), ...more],
})

const stands = (view: View): Group => ({
  id: 'words-stands',
  title: view.say('about.stands'),
  meanings: STANDS.map(stand => ({
    shown: renderStand(view, stand, 'own'),
    rule: view.say(`rule.stand.${stand}`),
  })),
})

const RELATIONS = ['derives-from', 'counters', 'consolidates', 'translates', 'alleged'] as const

const relations = ({ say }: View): readonly Meaning[] =>
  RELATIONS.map(kind => ({
    shown: html`${say(`relation.${kind}`, { draft: '…' })}`,
    rule: say(`rule.relation.${kind}`),
  }))

// The rule of movement is told where movements are shown, in the same words.
const judged = ({ say }: View): Group => ({
  id: 'words-judged',
  title: say('about.judged'),
  meanings: [
    { shown: html`${say('where.contested-mark')}`, rule: say('rule.contested') },
    {
      shown: html`${say('party.hardened')}<br>${say('party.softened')}`,
      rule: say('party.movement-rule'),
    },
  ],
})

const silent = ({ say }: View): readonly Meaning[] => [
  { shown: html`${say('about.word-never-reported')}`, rule: say('rule.report.never-reported') },
  { shown: html`${say('about.word-stages')}`, rule: say('rule.stage') },
]

const verdicts = (view: View): Group => ({
  id: 'words-verdicts',
  title: view.say('about.verdicts'),
  meanings: VERDICTS.map(verdict => ({
    shown: renderVerdictWord(view, verdict),
    rule: view.say(`rule.verdict.${verdict}`),
  })),
})

const EFFECTS = ['weaker', 'stronger', 'neutral'] as const

const shifts = ({ say }: View): Group => ({
  id: 'words-shifts',
  title: say('about.shifts'),
  meanings: [
    { shown: html`${say('about.word-open-space')}`, rule: say('rule.open-space') },
    ...EFFECTS.map(effect => ({ shown: html`${say(`effect.${effect}`)}`, rule: say(`rule.effect.${effect}`) })),
  ],
})

/** Every word of the vocabulary with its rule, group by group. */
export const renderVocabulary = (view: View): Html =>
  html`${[
    groupOf(view, 'changes'),
    groupOf(view, 'drafts', relations(view)),
    groupOf(view, 'wordings'),
    stands(view),
    groupOf(view, 'bases'),
    groupOf(view, 'claims'),
    groupOf(view, 'points'),
    groupOf(view, 'events', silent(view)),
    judged(view),
    shifts(view),
    verdicts(view),
  ].map(
    ({ id, title, meanings }) => html`<h3 id="${id}">${title}</h3>
${renderTable(view, id, meanings, 'about.word')}`,
  )}`
