import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

// What is waited for comes when the machine has time for it; under the limit of a test, so that it is told what did not come.
const PATIENCE = 240_000

const launch = async (executablePath: string): Promise<Browser> => {
  const browser = await chromium.launch({ executablePath, args: FLAGS, timeout: PATIENCE })
  browser.on('context', context => context.setDefaultTimeout(PATIENCE))
  return browser
}

const packaged = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath()

/** A Chromium, the system's or the one from npm; the reason in a sentence where none starts. */
export const startBrowser = async (): Promise<Browser | string> => {
  const reasons: string[] = []
  for (const find of [...SYSTEM.filter(existsSync).map(path => async () => path), packaged]) {
    try {
      return await launch(await find())
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown')
    }
  }
  return `No browser starts here, so the page is not tried in one (${reasons.join('; ')}).`
}
