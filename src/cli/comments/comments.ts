import { refuse } from '../../text/reading.ts'
import type { Run } from '../errand.ts'
import { runSettings } from './change-settings.ts'
import { runDecision } from './decide.ts'
import { runExport } from './export.ts'
import { runImport } from './import.ts'
import { runList } from './list.ts'
import { runLog, runVerify } from './log.ts'

/** What `travaux comments` can be asked for: what does it, how many words follow, and the options of its own. */
type What = { readonly run: Run; readonly words: number; readonly options: readonly string[] }

const WHATS: Readonly<Record<string, What>> = {
  list: { run: runList, words: 0, options: ['status'] },
  approve: { run: runDecision, words: 1, options: ['by'] },
  reject: { run: runDecision, words: 1, options: ['by', 'reason', 'note'] },
  erase: { run: runDecision, words: 1, options: ['by'] },
  settings: {
    run: runSettings,
    words: 0,
    options: ['by', 'mode', 'words', 'links', 'edit-minutes', 'keep-days', 'open'],
  },
  log: { run: runLog, words: 0, options: [] },
  verify: { run: runVerify, words: 0, options: [] },
  export: { run: runExport, words: 1, options: [] },
  import: { run: runImport, words: 1, options: [] },
  // Accounts bring a large library with them, which the others need not wait for.
  owner: {
    run: async errand => (await import('./owner.ts')).runOwner(errand),
    words: 1,
    options: ['by', 'base', 'port'],
  },
}

const COMMON = new Set(['record', 'negotiation', 'format', 'lang'])

/** `travaux comments WHAT`: looks after the comments of a record. */
export const runComments: Run = async errand => {
  const [word, ...rest] = errand.call.words
  const whats = Object.keys(WHATS).join(', ')
  if (word === undefined) return refuse({ kind: 'comments-what', params: { whats } })
  const what = Object.hasOwn(WHATS, word) ? WHATS[word] : undefined
  if (what === undefined) return refuse({ kind: 'comments-unknown', params: { word, whats } })
  const extra = rest[what.words]
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  // An option that is passed over in silence would let people believe that it did something.
  const stray = Object.keys(errand.call.values).find(name => !COMMON.has(name) && !what.options.includes(name))
  if (stray !== undefined) return refuse({ kind: 'comment-option', params: { option: stray, what: word } })
  return what.run(errand)
}
