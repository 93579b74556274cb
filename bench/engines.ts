import { spawnSync } from 'node:child_process'

/** Two texts, and the files they were read from. */
export type Pair = { readonly files: readonly [string, string]; readonly before: string; readonly after: string }

/** How many stretches an engine shows as changed, and how many characters of both texts stand in them. */
export type Found = { readonly changes: number; readonly replaced: number }

/** What an engine found, counted afterwards: counting is no part of its time. */
type Count = () => Found

/** One engine in one setting. `load` is not measured, `compare` is. */
export type Engine = {
  readonly title: string
  readonly load: () => Promise<(pair: Pair) => Count | Promise<Count>>
}

/** The lengths of the changed stretches, added up. */
const addUp = (lengths: readonly number[]): Found => ({
  changes: lengths.length,
  replaced: lengths.reduce((sum, length) => sum + length, 0),
})

const jsdiff = (title: string, method: 'diffWords' | 'diffSentences'): Engine => ({
  title,
  load: async () => {
    const engine = (await import('diff'))[method]
    return ({ before, after }) => {
      const pieces = engine(before, after)
      return () => addUp(pieces.filter(({ added, removed }) => added || removed).map(({ value }) => value.length))
    }
  },
})

const diffMatchPatch = (title: string, seconds: number): Engine => ({
  title,
  load: async () => {
    const { default: DiffMatchPatch } = await import('diff-match-patch')
    return ({ before, after }) => {
      const engine = new DiffMatchPatch()
      engine.Diff_Timeout = seconds
      const pieces = engine.diff_main(before, after)
      engine.diff_cleanupSemantic(pieces)
      return () => addUp(pieces.filter(([what]) => what !== 0).map(([, text]) => text.length))
    }
  },
})

const codemirror = (
  title: string,
  method: 'diff' | 'presentableDiff',
  settings: { readonly scanLimit?: number },
): Engine => ({
  title,
  load: async () => {
    const engine = (await import('@codemirror/merge'))[method]
    return ({ before, after }) => {
      const changes = engine(before, after, settings)
      return () => addUp(changes.map(({ fromA, toA, fromB, toB }) => toA - fromA + toB - fromB))
    }
  },
})

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const toHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map(block => `<p>${escapeHtml(block)}</p>`)
    .join('\n')

const htmldiff: Engine = {
  title: 'node-htmldiff',
  load: async () => {
    const { default: engine } = await import('node-htmldiff')
    return ({ before, after }) => {
      const marked = engine(toHtml(before), toHtml(after))
      return () =>
        addUp([...marked.matchAll(/<(?:ins|del)\b[^>]*>(.*?)<\/(?:ins|del)>/gs)].map(match => match[1]?.length ?? 0))
    }
  },
}

/** git counts its own start and reads the files itself: some 3 ms that the others do not pay. */
const gitPatience: Engine = {
  title: 'git, patience, word-diff',
  load: async () => {
    const words = ['diff', '--no-index', '--no-color', '--patience', '--word-diff=porcelain', '--']
    return ({ files }) => {
      const { stdout } = spawnSync('git', [...words, ...files], { encoding: 'utf8', maxBuffer: 1e9 })
      return () => {
        const lines = stdout.split('\n').filter(line => /^[+-]/.test(line) && !/^(?:\+\+\+|---) /.test(line))
        return addUp(lines.map(line => line.length - 1))
      }
    }
  },
}

/** The bytes are there, as the texts of the others are; reading the structure out of them is measured. */
const ours: Engine = {
  title: '**travaux**',
  load: async () => {
    const { compareFiles, findReplaced } = await import('./ours.ts')
    return async ({ files: [before, after], ...texts }) => {
      const comparison = await compareFiles([
        { name: before, bytes: Buffer.from(texts.before) },
        { name: after, bytes: Buffer.from(texts.after) },
      ])
      return () => findReplaced(comparison)
    }
  },
}

/** Every engine by its name on the command line of the probe, ours first. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  travaux: ours,
  'jsdiff-sentences': jsdiff('jsdiff, sentences', 'diffSentences'),
  'jsdiff-words': jsdiff('jsdiff, words', 'diffWords'),
  'diff-match-patch': diffMatchPatch('diff-match-patch, as shipped: stops refining after 1 s', 1),
  'diff-match-patch-exact': diffMatchPatch('diff-match-patch, no time limit', 0),
  'codemirror-diff': codemirror('@codemirror/merge, diff', 'diff', {}),
  'codemirror-presentable': codemirror('@codemirror/merge, presentableDiff', 'presentableDiff', {}),
  'codemirror-editor': codemirror('@codemirror/merge, as in its editor: scanLimit 500', 'presentableDiff', {
    scanLimit: 500,
  }),
  'node-htmldiff': htmldiff,
  'git-patience': gitPatience,
}
