import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SECURITY = join(import.meta.dirname, '../../../../shared/corpora/security')

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/u).filter(line => line.trim() !== '')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(SECURITY, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(SECURITY, folder, name), 'utf8'))

/** The different lines of the payload lists that lie beside the checkout; null where they do not. */
export const loadPayloads = (): readonly string[] | null => {
  if (!existsSync(SECURITY)) return null
  const fixtures = JSON.parse(readFileSync(join(SECURITY, 'dompurify-fixtures/expect.json'), 'utf8')) as readonly {
    readonly payload: string
  }[]
  return [
    ...new Set([
      ...filesIn('payloads-all-the-things/xss').flatMap(linesOf),
      ...fixtures.flatMap(({ payload }) => linesOf(payload)),
      ...filesIn('naughty-strings')
        .flatMap(linesOf)
        .filter(line => !line.startsWith('#')),
    ]),
  ]
}
