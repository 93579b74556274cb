import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { accept, type Result, refuse } from '../text/reading.ts'
import type { Console } from './console.ts'
import { reasonOf } from './drafts.ts'

const refuseOut = (file: string, error: unknown): Result<never> =>
  refuse({ kind: 'out-unwritable', params: { file, reason: reasonOf(error) } })

/** Writes a whole file or nothing: the text goes to a file beside it first, which then takes its name. What is no file (a pipe, a terminal) is written as it is. */
export const writeWhole = async (file: string, text: string): Promise<Result<null>> => {
  const old = await stat(file).catch(() => null)
  const isStream = old !== null && !old.isFile() && !old.isDirectory()
  const beside = isStream ? file : `${file}.${process.pid}.part`
  try {
    await writeFile(beside, text, isStream ? {} : { flag: 'wx', mode: old?.mode ?? 0o666 })
    if (!isStream) await rename(beside, file)
    return accept(null)
  } catch (error) {
    if (!isStream) await rm(beside, { force: true })
    return refuseOut(file, error)
  }
}

/** How much is written at once, in characters: a page of a pager, and not a system call for every line. */
const PAGE = 16_384

/** Writes a text that comes in pieces, a page at a time. */
export const writePieces = async (console: Console, pieces: Iterable<string>): Promise<void> => {
  let page = ''
  for (const piece of pieces) {
    page += piece
    if (page.length < PAGE) continue
    await console.write(page)
    page = ''
  }
  if (page !== '') await console.write(page)
}
