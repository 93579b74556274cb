import { readFileSync } from 'node:fs'
import { renderCompareJson } from '../formats/compare-json.ts'
import { readJsonDraft } from '../formats/json-draft.ts'
import { compare } from '../text/compare.ts'

const files = process.argv.slice(3).filter(word => !word.startsWith('--') && word !== 'json')
const drafts = files.map((file, i) => readJsonDraft(readFileSync(file, 'utf8'), String.fromCharCode(65 + i)))
const edges = drafts.slice(1).map((draft, i) => ({ from: drafts[i]?.siglum ?? '', to: draft.siglum }))
process.stdout.write(`${JSON.stringify(renderCompareJson(compare({ drafts, edges, corrections: [] }), files))}\n`)
