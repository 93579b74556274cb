import { rename, rm, writeFile } from 'node:fs/promises'
import { accept, type Result, refuse } from '../text/reading.ts'
import { reasonOf } from './drafts.ts'

/** Writes a whole file or nothing: the text goes to a file beside it first, which then takes its name. */
export const writeWhole = async (file: string, text: string): Promise<Result<null>> => {
  const beside = `${file}.${process.pid}.part`
  try {
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, file)
    return accept(null)
  } catch (error) {
    await rm(beside, { force: true })
    return refuse({ kind: 'out-unwritable', params: { file, reason: reasonOf(error) } })
  }
}
