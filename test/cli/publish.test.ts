import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askJson, filesIn, SMALL } from './record.ts'
import { folderOf, ROOT, travaux } from './spawn.ts'

const home = mkdtempSync(join(tmpdir(), 'travaux-publish-'))
const LAKE = join(ROOT, 'examples/lake-treaty')

afterAll(() => rmSync(home, { recursive: true, force: true }))

const at = (name: string): string => join(home, name)

const publish = (folder: string, record: string, ...more: readonly string[]) =>
  askJson(['publish', folder, '--record', record, ...more])

const digestsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )

/** Links of a published site that lead to no file of it, each with a page that has it. */
const brokenLinks = (folder: string, base: string | null): readonly string[] => {
  const files = filesIn(folder)
  const isThere = (path: string): boolean => path in files || existsSync(join(folder, path))
  const targetOf = (page: string, link: string): string => {
    const path = link.replace(/[?#].*$/, '')
    const whole = path === '' ? page : path.startsWith('/') ? path.slice(1) : posix.join(dirname(page), path)
    return whole === '' || whole === '.' || whole === './' || whole.endsWith('/')
      ? posix.join(whole, 'index.html')
      : whole
  }
  const broken = new Map<string, string>()
  for (const [page, text] of Object.entries(files))
    if (page.endsWith('.html'))
      for (const [, raw = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        const link = raw.replaceAll('&amp;', '&')
        const own = base !== null && link.startsWith(base) ? `/${link.slice(base.length)}` : link
        if (/^[a-z]+:/.test(own)) continue
        const target = targetOf(page, own)
        if (!isThere(target)) broken.set(target, page)
      }
  return [...broken].map(([target, page]) => `${page} leads to ${target}`)
}

describe('a published site', () => {
  beforeAll(async () => {
    await travaux(['import', LAKE, '--record', at('lake.sqlite')])
    await publish(at('lake'), at('lake.sqlite'))
  })

  test('has every page in both languages, newest and under its revision', () => {
    const files = Object.keys(filesIn(at('lake')))
    const pages = 'drafts synopsis points lineages timeline parties sources new corrections search about'.split(' ')
    for (const path of ['', ...pages.map(page => `${page}/`)])
      for (const tongue of ['en', 'de']) {
        expect(files).toContain(`lake-treaty/${tongue}/${path}index.html`)
        expect(
          files.filter(file => new RegExp(`^lake-treaty/r/\\d+/${tongue}/${path}index\\.html$`).test(file)),
        ).toHaveLength(1)
      }
    for (const file of [
      'index.html',
      '404.html',
      'robots.txt',
      'travaux-site.json',
      'embed.js',
      'lake-treaty/index.html',
    ])
      expect(files).toContain(file)
    expect(
      files.filter(file => /^lake-treaty\/en\/synopsis\/[^/]+\.\.[^/]+\/index\.html$/.test(file)).length,
    ).toBeGreaterThan(0)
    expect(files).toContain('lake-treaty/de/search/index.json')
    expect(files.some(file => /^lake-treaty\/r\/\d+\/en\/points\/[^/]+\/cite\.bib$/.test(file))).toBe(true)
    expect(files.some(file => /^lake-treaty\/r\/\d+\/en\/points\/[^/]+\/embed\/index\.html$/.test(file))).toBe(true)
  })

  test('leads nowhere that is not there', () => expect(brokenLinks(at('lake'), null)).toEqual([]))

  test('the same revision makes the same bytes', async () => {
    await publish(at('again'), at('lake.sqlite'))
    expect(digestsIn(at('again'))).toEqual(digestsIn(at('lake')))
  })

  test('with an address it names whole ones, and leads nowhere that is not there either', async () => {
    const base = 'https://example.org/talks/'
    await publish(
      at('placed'),
      LAKE,
      '--base',
      base,
      '--server',
      'https://talks.example.org/',
      '--report-to',
      'desk@example.org',
    )
    const files = filesIn(at('placed'))
    const page = files['lake-treaty/en/index.html'] ?? ''
    expect(page).toContain(`<link rel="canonical" href="${base}lake-treaty/en/">`)
    expect(page).toContain('action="https://talks.example.org/lake-treaty/en/"')
    expect(page).toContain('form-action &#39;self&#39; https://talks.example.org')
    expect(page).toContain('href="mailto:desk@example.org?')
    expect(files['sitemap.xml']).toContain(`<loc>${base}lake-treaty/de/drafts/</loc>`)
    expect(files['robots.txt']).toContain(`Sitemap: ${base}sitemap.xml`)
    expect(files['404.html']).toContain('href="/talks/"')
    expect(Object.keys(files).filter(file => file.endsWith('preview.png')).length).toBeGreaterThan(10)
    const broken = brokenLinks(at('placed'), base).filter(line => !line.startsWith('404.html'))
    expect(broken).toEqual([])
  })

  test('without a server it says what it cannot do', () => {
    const page = filesIn(at('lake'))['lake-treaty/en/index.html'] ?? ''
    expect(page).toContain('This is a published copy')
    expect(page).not.toContain('name="knownOn"')
  })
})

describe('published again', () => {
  const record = at('ford.sqlite')
  const site = at('ford')
  const first = folderOf(SMALL)
  const second = folderOf({ ...SMALL, 'parties.yaml': SMALL['parties.yaml'].replace('The South', 'The Southern Side') })

  test('earlier revisions stay as they are, and the newest pages are new', async () => {
    await travaux(['import', first, '--record', record])
    const one = await publish(site, record)
    const [{ newest }] = one.negotiations
    const before = digestsIn(join(site, `ford/r/${newest}`))
    const marked = join(site, `ford/r/${newest}/en/about/index.html`)
    writeFileSync(marked, 'kept as it was')
    await travaux(['import', second, '--record', record])
    const two = await publish(site, record)
    expect(two.negotiations[0].revisions).toEqual([newest, two.negotiations[0].newest])
    expect(readFileSync(marked, 'utf8')).toBe('kept as it was')
    const after = digestsIn(join(site, `ford/r/${newest}`))
    expect([...after].filter(([path, digest]) => before.get(path) !== digest).map(([path]) => path)).toEqual([
      'en/about/index.html',
    ])
    expect(readFileSync(join(site, 'ford/en/parties/index.html'), 'utf8')).toContain('The Southern Side')
    expect(readFileSync(join(site, `ford/r/${newest}/en/parties/index.html`), 'utf8')).not.toContain(
      'The Southern Side',
    )
    expect(readdirSync(home).filter(name => name.includes('.part'))).toEqual([])
  })
})

describe('refused, with nothing written', () => {
  const refused = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await travaux(['publish', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err
  }

  test('a folder that holds anything else', async () => {
    mkdirSync(at('taken'))
    writeFileSync(join(at('taken'), 'notes.txt'), 'mine')
    expect(await refused(at('taken'), '--record', LAKE)).toContain('nothing else is replaced')
    expect(filesIn(at('taken'))).toEqual({ 'notes.txt': 'mine' })
    writeFileSync(join(at('taken'), 'travaux-site.json'), '{"travaux":"site/9"}')
    expect(await refused(at('taken'), '--record', LAKE)).toContain('nothing else is replaced')
  })

  test('a file in the place of the folder', async () => {
    writeFileSync(at('file'), 'mine')
    await refused(at('file'), '--record', LAKE)
    expect(readFileSync(at('file'), 'utf8')).toBe('mine')
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
    mkdirSync(at('locked'))
    chmodSync(at('locked'), 0o500)
    expect(await refused(join(at('locked'), 'site'), '--record', LAKE)).toContain('cannot be written')
  })

  test.each([
    ['--base', 'ftp://example.org/'],
    ['--base', 'https://user:secret@example.org/'],
    ['--base', "https://example.org/;script-src'"],
    ['--base', 'https://example.org/?x=1'],
    ['--server', 'nonsense'],
    ['--report-to', 'javascript:alert(1)'],
  ])('%s %s', async (option, value) => {
    expect(await refused(at('never'), '--record', LAKE, option, value)).toContain(option)
    expect(existsSync(at('never'))).toBe(false)
  })

  test('no folder, one too many, a record that is not there', async () => {
    await refused('--record', LAKE)
    await refused(at('never'), 'more', '--record', LAKE)
    await refused(at('never'), '--record', at('nowhere.sqlite'))
    expect(existsSync(at('never'))).toBe(false)
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('stopped half-way by %s, nothing is left', async signal => {
  const before = readdirSync(home).sort()
  const target = at(`stopped-${signal}`)
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/cli/main.ts'), 'publish', target, '--record', join(ROOT, 'examples/ukraine-2025')],
    { stdio: 'ignore' },
  )
  const code = new Promise(resolve => child.once('close', resolve))
  while (!readdirSync(home).some(name => name.includes('.part')) && child.exitCode === null)
    await new Promise(resolve => setTimeout(resolve, 20))
  child.kill(signal)
  expect(await code).toBe(130)
  expect(readdirSync(home).sort()).toEqual(before)
})
