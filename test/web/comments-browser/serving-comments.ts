import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { SAMPLE } from '../../cli/record.ts'
import { folderOf, ROOT, travaux } from '../../cli/spawn.ts'

/** A site with comments as the command serves it, out of the file `record`. `ownerLink`: what its start printed for the first owner. `said`: all that it said on standard error. */
export type ServedComments = {
  readonly address: string
  readonly record: string
  readonly ownerLink: string
  readonly said: () => string
  readonly stop: () => Promise<void>
}

const LINK = /http:\/\/\S+\/sign-in\/join\/\?key=[\w-]+/

const until = async <Value>(find: () => Value | null, failed: () => string | null): Promise<Value> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = find()
    if (found !== null) return found
    const why = failed()
    if (why !== null) throw new Error(why)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the server did not say where it is and who may own it')
}

/** Serves the sample out of a new database, with nothing in the environment but `more`: a key, a mail folder and a link for the owner are made. */
export const serveComments = async (more: Readonly<Record<string, string>> = {}): Promise<ServedComments> => {
  const record = join(folderOf({}), 'talks.sqlite')
  const imported = await travaux(['import', SAMPLE, '--record', record, '--quiet'])
  if (imported.code !== 0) throw new Error(imported.err)
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8', ...more }
  const words = [join(ROOT, 'src/cli/main.ts'), 'serve', '--record', record, '--port', '0', '--comments', 'on']
  const child = spawn(process.execPath, words, { cwd: ROOT, env })
  let [out, err] = ['', '']
  let code: number | null = null
  child.stdout.on('data', part => {
    out += part
  })
  child.stderr.on('data', part => {
    err += part
  })
  const ended = new Promise<void>(done =>
    child.on('close', status => {
      code = status ?? -1
      done()
    }),
  )
  const failed = () => (code === null ? null : `ended with ${code}: ${out}${err}`)
  const address = await until(() => /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)?.[1] ?? null, failed)
  const ownerLink = await until(() => LINK.exec(`${out}\n${err}`)?.[0] ?? null, failed)
  return {
    address,
    record,
    ownerLink,
    said: () => err,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Somebody with a browser of their own: no cookie is shared with another. */
export const withSomebody = async <Value>(
  browser: Browser | null,
  options: BrowserContextOptions,
  task: (page: Page, context: BrowserContext) => Promise<Value>,
): Promise<Value> => {
  if (browser === null) throw new Error('no browser')
  const context = await browser.newContext({ locale: 'en', ...options })
  try {
    return await task(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** Who owns the comments in these tests. */
const OWNER = {
  address: 'desk@example.org',
  penName: 'Anna',
  password: 'seven herons over the weir',
} as const

/** Becomes the owner by the link that the server printed. */
export const joinAsOwner = async (page: Page, { ownerLink }: ServedComments): Promise<void> => {
  await page.goto(ownerLink)
  await page.locator('#address').fill(OWNER.address)
  await page.locator('#pen-name').fill(OWNER.penName)
  await page.locator('#password').fill(OWNER.password)
  await page.locator('form.sign-in button[type=submit]').click()
  await page.waitForURL(/\/sign-in\/(?:\w+\/)?account\//)
}

/** Signs in by address and password. */
export const signIn = async (page: Page, address: string): Promise<void> => {
  await page.goto(address)
  await page.locator('#address').fill(OWNER.address)
  await page.locator('#password').fill(OWNER.password)
  await page.locator('form.sign-in button[type=submit]').first().click()
}

/** The form for a new comment on a page; forms of answers have names of their own. */
export const fillComment = async (page: Page, name: string, words: string): Promise<void> => {
  await page.locator('#name-of-new').fill(name)
  await page.locator('#comment-of-new').fill(words)
}

/** Sends the form for a new comment. */
export const sendComment = (page: Page): Promise<void> =>
  page
    .locator('form.comment-form', { has: page.locator('#name-of-new') })
    .locator('button[type=submit]')
    .click()
