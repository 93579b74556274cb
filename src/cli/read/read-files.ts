import type { Known } from '../../reading/article.ts'
import { findNearCopies } from '../../reading/copies/copies.ts'
import { type ArticleReading, readArticle } from '../../reading/read-article.ts'
import type { Reading } from '../../text/reading.ts'
import type { ArticleFile } from './article-files.ts'

/** One article and all that was read in it. `copyOf` is the earlier file that it repeats nearly word by word; null where it is nobody's copy among those read. */
export type ReadFile = {
  readonly file: string
  readonly reading: Reading<ArticleReading>
  readonly copyOf: string | null
}

const copiesAmong = (files: readonly ArticleFile[]): ReadonlyMap<number, number> => {
  const copies = new Map<number, number>()
  if (files.length < 2) return copies
  for (const { one, other } of findNearCopies(files.map(({ article }) => article.value.text))) {
    const [earlier, later] = one < other ? [one, other] : [other, one]
    copies.set(later, Math.min(copies.get(later) ?? earlier, earlier))
  }
  return copies
}

const readOne = ({ file, article }: ArticleFile, names: readonly Known[]): Reading<ArticleReading> => {
  const { value, doubts } = readArticle(article.value, names)
  return { value, doubts: [...article.doubts, ...doubts.map(doubt => ({ ...doubt, file }))] }
}

/** Reads articles; those that repeat an earlier one of them nearly word by word name it. */
export function* readFiles(files: readonly ArticleFile[], names: readonly Known[]): Generator<ReadFile> {
  const copies = copiesAmong(files)
  for (const [place, file] of files.entries()) {
    const earlier = copies.get(place)
    const copyOf = earlier === undefined ? null : (files[earlier]?.file ?? null)
    yield { file: file.file, reading: readOne(file, names), copyOf }
  }
}
