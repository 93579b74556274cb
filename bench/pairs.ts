import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLaw } from './law.ts'

/** Files to compare, with a name for the table and the words of the longest. */
export type Drafts = { readonly title: string; readonly words: number; readonly files: readonly string[] }

const SAMPLE = 'examples/ukraine-2025/drafts'
const CORPORA = '../shared/corpora/align'
const SEED = 2026

/** Real laws that are measured where the test corpora lie beside the project. They are not part of it. */
const REAL: readonly { readonly title: string; readonly files: readonly string[] }[] = [
  { title: 'process rules, 2018 to 2023', files: ['w3c-process/2018-02-01', 'w3c-process/2023-06-12'] },
  { title: 'French bill, first to last', files: ['fr-pjl09-200/s00-senatdepot', 'fr-pjl09-200/s08-senathemicy'] },
  { title: 'EU treaty, edited', files: ['syn-tfeu/d0', 'syn-tfeu/d4'] },
  { title: 'Indian penal codes, 1860 to 2023', files: ['bns/ipc1860', 'bns/bns2023'] },
]

const NINE = [
  's00-senatdepot',
  's01-senatcommis',
  's02-senathemicy',
  's03-assembledepot',
  's04-assemblecommis',
  's05-assemblehemicy',
  's06-cmpcommis',
  's07-assemblehemicy',
  's08-senathemicy',
]

const countWords = (file: string): number => readFileSync(file, 'utf8').trim().split(/\s+/).length

const toDrafts = (title: string, files: readonly string[]): Drafts => ({
  title,
  words: Math.max(...files.map(countWords)),
  files,
})

const realPath = (name: string): string => join(CORPORA, `${name}.md`)

/** The sample plan of 28 points and the answer to it in 20. */
export const samplePair = (): Drafts =>
  toDrafts('sample plans', [join(SAMPLE, 'us-28.en.md'), join(SAMPLE, 'ua-20.en.md')])

/** The real pairs that are there. */
export const realPairs = (): readonly Drafts[] =>
  REAL.map(({ title, files }) => ({ title, files: files.map(realPath) }))
    .filter(({ files }) => files.every(existsSync))
    .map(({ title, files }) => toDrafts(title, files))

/** Nine versions of one French bill; null where they are not there. */
export const nineVersions = (): Drafts | null => {
  const files = NINE.map(name => realPath(`fr-pjl09-200/${name}`))
  return files.every(existsSync) ? toDrafts('nine versions of a French bill', files) : null
}

/** A made law and its revision, written into the folder. */
export const madePair = (folder: string, size: number): Drafts => {
  const files = ['before', 'after'].map(name => join(folder, `${size}-${name}.md`))
  const law = makeLaw(size, SEED)
  for (const [i, text] of [law.before, law.after].entries()) writeFileSync(files[i] ?? '', text)
  return toDrafts(`made law, ${size / 1000}k`, files)
}

/** Gives `task` a folder for its files, and removes it afterwards. */
export const withFolder = async <Value>(task: (folder: string) => Promise<Value>): Promise<Value> => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-bench-'))
  try {
    return await task(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
