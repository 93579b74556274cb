import { writeThings } from '../../formats/record-folder/write.ts'
import type { Known } from '../../reading/article.ts'
import type { EventKind } from '../../reading/events/event.ts'
import { type LinkedName, namesIn } from '../../reading/propose/linked.ts'
import { type Proposal, type ProposeManner, propose, thingsOfProposal } from '../../reading/propose/propose.ts'
import { readArticle } from '../../reading/read-article.ts'
import type { Intent } from '../../record/entry.ts'
import { fold, NOW, type RecordState, refKey, refOf, type Things } from '../../record/state.ts'
import { take } from '../../record/take.ts'
import { THING_KINDS, type Thing } from '../../record/thing.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { doubtSentence, loadPhrases, sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { fewDoubts } from '../few-doubts.ts'
import { type Paragraph, plain, printParagraphs, stretch } from '../paragraphs.ts'
import { refuseTakenFolder, saveFolder } from '../record/folder-files.ts'
import { now, withRecord } from '../record/open-record.ts'
import { loadArticle } from './article-files.ts'
import { loadNames } from './names.ts'
import { renderNotes } from './proposal-notes.ts'
import type { ProposedFile } from './proposed-file.ts'
import { sayReadingRule } from './say-reading.ts'

type Work = { readonly errand: Errand; readonly linked: readonly LinkedName[]; readonly names: readonly Known[] }

const EVENT_KINDS: readonly EventKind[] = [
  'meeting',
  'call',
  'trip',
  'summit',
  'publication',
  'decision',
  'vote',
  'deadline',
]

const kindWordsIn = (phrases: Phrases): ProposeManner['kindWords'] => {
  const say = sayIn(phrases)
  return Object.fromEntries(EVENT_KINDS.map(kind => [kind, say(`read.event.${kind}`)])) as ProposeManner['kindWords']
}

const intentOf = (thing: Thing): Intent => ({ by: 'reader', why: null, knownOn: null, change: { kind: 'put', thing } })

/** Takes the things of a proposal into the state; what the rules refuse is left out with all that is said of it, and the rest is tried again. */
const takeSound = (state: RecordState, proposal: Proposal) => {
  let proposed = proposal.proposed
  const refused: Refusal[] = []
  for (;;) {
    const things = thingsOfProposal({ ...proposal, proposed })
    const taken = take(state, things.map(intentOf), now())
    if (taken.ok) return accept({ state: taken.value.state, proposal: { ...proposal, proposed }, refused })
    const wrong = new Set(taken.refusal.map(({ params }) => `${params.thing} ${params.id}`))
    const kept = proposed.filter(({ thing }) => !wrong.has(refKey(refOf(thing))))
    if (kept.length === proposed.length) return refuse(taken.refusal)
    refused.push(...taken.refusal)
    proposed = kept
  }
}

const proposeOne = async ({ errand, linked, names }: Work, state: RecordState, word: string) => {
  const loaded = await loadArticle(word)
  if (!loaded.ok) return loaded
  const { value: article, doubts } = loaded.value.article
  const read = readArticle(article, [...linked.map(({ known }) => known), ...names])
  const reading = { value: read.value, doubts: [...doubts, ...read.doubts] }
  const phrases = await loadPhrases(article.head.language?.startsWith('de') ? 'de' : 'en')
  const proposal = propose(read.value, reading.doubts, {
    state,
    names: linked,
    today: now().slice(0, 10),
    keeps: errand.call.switches.has('whole-text') ? 'whole' : 'excerpt',
    kindWords: kindWordsIn(phrases),
    sayReason: reason => sayReadingRule(sayIn(phrases), 'loaded', reason),
    sayMissing: doubt => doubtSentence(phrases, doubt),
  })
  if (!proposal.ok) return refuse({ ...proposal.refusal, params: { file: word, ...proposal.refusal.params } })
  const sound = takeSound(state, proposal.value)
  if (!sound.ok) return sound
  const file = { file: word, reading, copyOf: null }
  return accept({
    state: sound.value.state,
    done: { file, proposal: sound.value.proposal, refused: sound.value.refused },
  })
}

/** The negotiation and the proposed things of a state, and nothing else of it. */
const onlyProposed = (state: RecordState, files: readonly ProposedFile[]): RecordState => {
  const kept = new Set(files.flatMap(({ proposal }) => thingsOfProposal(proposal)).map(thing => refKey(refOf(thing))))
  const things = Object.fromEntries(
    THING_KINDS.map(kind => [
      kind,
      new Map([...state.things[kind]].filter(([id]) => kind === 'negotiation' || kept.has(`${kind} ${id}`)) as never),
    ]),
  ) as unknown as Things
  return { ...state, things }
}

const tell = (
  { phrases }: Errand,
  folder: string,
  record: string,
  files: readonly ProposedFile[],
): readonly Paragraph[] => {
  const say = sayIn(phrases)
  return [
    ...files.flatMap(({ file, proposal, refused }) => [
      plain(0, say('propose.done', { file: file.file, source: proposal.source.id, count: proposal.proposed.length })),
      ...(proposal.leftOut.length === 0 ? [] : [plain(2, say('propose.left-out', { count: proposal.leftOut.length }))]),
      ...(refused.length === 0 ? [] : [plain(2, say('propose.refused', { count: refused.length }))]),
      ...fewDoubts(phrases, [...proposal.doubts, ...file.reading.doubts]).map(sentence => plain(2, `? ${sentence}`)),
    ]),
    plain(0, say('propose.next', { folder })),
    { indent: 4, runs: [stretch(`travaux import ${folder} --record ${record}`)], asIs: true },
  ]
}

const printDone = async (errand: Errand, folder: string, record: string, files: readonly ProposedFile[]) => {
  const { console, phrases, call } = errand
  if (call.values.format !== 'json') {
    await console.write(printParagraphs(console, tell(errand, folder, record, files)))
    return
  }
  const { renderReadJson } = await import('./read-json.ts')
  for (const { file } of files) await console.write(renderReadJson(phrases, file))
}

const proposeAll = async (
  errand: Errand,
  start: RecordState,
): Promise<Result<readonly [RecordState, readonly ProposedFile[]], Refusals>> => {
  const names = await loadNames(errand.call.values.names ?? null)
  if (!names.ok) return names
  const work = { errand, linked: namesIn(start), names: names.value }
  const files: ProposedFile[] = []
  let state = start
  for (const word of errand.call.words) {
    const one = await proposeOne(work, state, word)
    if (!one.ok) return one
    files.push(one.value.done)
    state = one.value.state
  }
  return accept([state, files])
}

/** `travaux read … --record R --propose DIR`: what was read as files of a record folder, linked with the people and parties of the record, for a person to look through and import. */
export const runPropose: Run = async errand => {
  const { propose: folder = '', record = '' } = errand.call.values
  if (errand.call.words.length === 0) return refuse({ kind: 'read-files', params: {} })
  if (record === '' && process.env.DATABASE_URL === undefined)
    return refuse({ kind: 'propose-without-record', params: {} })
  const free = await refuseTakenFolder(folder)
  if (!free.ok) return free
  return withRecord(errand, async opened => {
    const done = await proposeAll(errand, fold(opened.entries, NOW))
    if (!done.ok) return done
    const [state, files] = done.value
    const notes = renderNotes(errand.phrases, files, { folder, record: opened.name })
    const saved = await saveFolder(folder, new Map([...writeThings(onlyProposed(state, files)), ['README.md', notes]]))
    if (!saved.ok) return saved
    await printDone(errand, folder, opened.name, files)
    return accept(0)
  })
}
