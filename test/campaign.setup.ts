import fc from 'fast-check'
import { runs } from './campaign.ts'

fc.configureGlobal({ numRuns: runs(100) })
