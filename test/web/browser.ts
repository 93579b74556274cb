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

const packaged = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath()

/** A Chromium, the system's or the one from npm; the reason in a sentence where none starts. */
export const startBrowser = async (): Promise<Browser | string> => {
  const reasons: string[] = []
  for (const find of [...SYSTEM.filter(existsSync).map(path => async () => path), packaged]) {
    try {
      return await chromium.launch({ executablePath: await find(), args: FLAGS })
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown')
    }
  }
  return `No browser starts here, so the page is not tried in one (${reasons.join('; ')}).`
}
