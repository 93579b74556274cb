import fc from 'fast-check'
import { runs, SEED } from './campaign.ts'

fc.configureGlobal({ numRuns: runs(100), ...(SEED === null ? {} : { seed: SEED }) })
