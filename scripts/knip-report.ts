import { relative } from 'node:path'
import type { Reporter } from 'knip'

/** One line a finding, and how many files were looked at: knip itself is content with none. */
const report: Reporter = ({ issues, counters, cwd }) => {
  for (const [kind, byFile] of Object.entries(issues))
    for (const found of Object.values(byFile))
      for (const { filePath, symbol, line } of Object.values(found))
        console.log(`${relative(cwd, filePath)}${line === undefined ? '' : `:${line}`}: unused ${kind}: ${symbol}`)
  console.log(`${counters.processed} files`)
}

export default report
