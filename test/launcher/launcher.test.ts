import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addProgram, type Checkout, call, createCheckout, ending, lockfile, start } from './checkout.ts'

let checkout: Checkout
beforeEach(() => {
  checkout = createCheckout()
})
afterEach(() => rmSync(checkout.folder, { recursive: true, force: true }))

const inside = (...names: readonly string[]): string => join(checkout.folder, ...names)

describe.skipIf(process.platform === 'win32')('the launcher', () => {
  test('installs on first use, without tools of development, and says so on standard error only', async () => {
    const first = await call(checkout, ['compare', '0', 'two words', '*'])
    expect(JSON.parse(first.out)).toMatchObject({ words: ['compare', '0', 'two words', '*'] })
    expect(JSON.parse(first.out).major).toBeGreaterThanOrEqual(24)
    expect(first.err).toMatch(/^travaux: installing.*\ntravaux: packages installed in \d+ s\n$/)
    expect(checkout.npmCalls()).toEqual([expect.stringMatching(/^ci --omit=dev /)])
    const second = await call(checkout)
    expect([second.err, checkout.npmCalls().length]).toEqual(['', 1])
  })

  test('hands on what it is given and how the command ended', async () => {
    await call(checkout)
    const { code, out } = await ending(start(checkout, ['read', '3'], {}), 'a draft\n')
    expect([code, JSON.parse(out).said]).toEqual([3, 'a draft\n'])
  })

  test('is the command itself: a signal reaches it', async () => {
    await call(checkout)
    const child = start(checkout, ['wait'], {})
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect((await ending(child)).code).toBe(7)
  })

  test('is found through links, from any folder', async () => {
    mkdirSync(inside('far', 'away'), { recursive: true })
    symlinkSync('../../travaux', inside('far', 'away', 'near'))
    symlinkSync(inside('far', 'away', 'near'), inside('programs', 'tx'))
    expect((await ending(start(checkout, ['a'], {}, inside('programs', 'tx')))).code).toBe(0)
    expect((await ending(start(checkout, ['a'], {}, 'tx'))).code).toBe(0)
  })

  test('installs again when the lockfile changed, and keeps the tools of whoever has them', async () => {
    await call(checkout)
    writeFileSync(inside('package-lock.json'), lockfile('2.0.0'))
    await call(checkout)
    expect(checkout.npmCalls().at(-1)).toMatch(/^ci --omit=dev /)
    await ending(start(checkout, [inside('scripts', 'install.mjs'), '--dev'], {}, process.execPath))
    writeFileSync(inside('package-lock.json'), lockfile('3.0.0'))
    await call(checkout)
    expect(checkout.npmCalls().map(line => line.split(' ')[1])).toEqual([
      '--omit=dev',
      '--omit=dev',
      '--include=dev',
      '--include=dev',
    ])
  })

  test('leaves alone what somebody installed by hand', async () => {
    await call(checkout)
    rmSync(inside('node_modules', '.travaux-lock.json'))
    expect([(await call(checkout)).err, checkout.npmCalls().length]).toEqual(['', 1])
    expect(existsSync(inside('node_modules', '.travaux-lock.json'))).toBe(true)
  })

  test('installs again what was cut off or taken away', async () => {
    await call(checkout)
    rmSync(inside('node_modules', 'cask'), { recursive: true })
    rmSync(inside('node_modules', '.travaux-lock.json'))
    await call(checkout)
    expect(existsSync(inside('node_modules', 'cask'))).toBe(true)
  })
})

const npmIsCalled = () => vi.waitFor(() => expect(checkout.npmCalls().length).toBe(1), 50_000)

describe.skipIf(process.platform === 'win32')('two calls at once', () => {
  test('install once, and both answer', async () => {
    const endings = await Promise.all([1, 2, 3].map(n => call(checkout, ['n', '0', `${n}`], { NPM_TAKES: '900' })))
    expect(endings.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(checkout.npmCalls().length).toBe(1)
    expect(endings.filter(({ err }) => err.includes('waiting')).length).toBe(2)
  })

  test('a lock whose holder is dead is taken over', async () => {
    mkdirSync(inside('.cache', 'installing'), { recursive: true })
    const dead = start(checkout, ['--version'], {}, process.execPath)
    await ending(dead)
    writeFileSync(
      inside('.cache', 'installing', 'owner.json'),
      JSON.stringify({ host: hostname(), pids: [dead.pid ?? 0] }),
    )
    const endings = await Promise.all([call(checkout), call(checkout)])
    expect([endings.map(({ code }) => code), checkout.npmCalls().length]).toEqual([[0, 0], 1])
  })

  test('where the holder is killed and its npm lives on, the next one waits for that npm', async () => {
    const killed = start(checkout, [], { NPM_TAKES: '1200' })
    const killedEnding = ending(killed)
    await npmIsCalled()
    const { pids } = JSON.parse(readFileSync(inside('.cache', 'installing', 'owner.json'), 'utf8'))
    process.kill(pids[0], 'SIGKILL')
    expect((await killedEnding).code).not.toBe(0)
    expect([(await call(checkout)).code, checkout.npmCalls().length]).toEqual([0, 1])
  })

  test('an interrupted call leaves no lock behind', async () => {
    const child = start(checkout, [inside('scripts', 'install.mjs')], { NPM_TAKES: '20000' }, process.execPath)
    const end = ending(child)
    await npmIsCalled()
    child.kill('SIGINT')
    expect((await end).code).toBe(130)
    expect(existsSync(inside('.cache', 'installing'))).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')(
  'what cannot be done ends with code 2 and one line that says what to do',
  () => {
    const refusal = async (env: Readonly<Record<string, string>> = {}) => {
      const { code, out, err } = await call(checkout, [], env)
      expect([code, out]).toEqual([2, ''])
      return err
        .trim()
        .split('\n')
        .filter(line => !line.includes('installing its packages'))
        .join('\n')
    }

    test('npm fails: what it said is shown, and the next call tries again', async () => {
      expect(await refusal({ NPM_FAILS: '1' })).toContain('npm error no space left')
      expect((await call(checkout)).code).toBe(0)
    })

    test('no npm', async () => {
      rmSync(inside('programs', 'npm'))
      symlinkSync(process.execPath, inside('programs', 'node'))
      symlinkSync('/usr/bin/cmp', inside('programs', 'cmp'))
      expect(await refusal({ PATH: inside('programs') })).toMatch(/npm is missing.*Install Node 20 or newer with npm/)
    })

    test('no Node', async () => {
      symlinkSync('/usr/bin/cmp', inside('programs', 'cmp'))
      expect(await refusal({ PATH: inside('programs') })).toMatch(/^travaux: Node is missing\. Install /)
    })

    test('only an old Node, where npm has none for the platform', async () => {
      await call(checkout)
      rmSync(inside('node_modules', '.bin', 'node'))
      addProgram(checkout, 'node', '#!/bin/sh\necho v22.1.0\n')
      expect(await refusal()).toMatch(/^travaux: Node 24 or newer is needed here/)
    })

    test('a newer Node of the system serves where npm has none for the platform', async () => {
      await call(checkout)
      rmSync(inside('node_modules', '.bin', 'node'))
      expect((await call(checkout)).code).toBe(0)
    })

    test('a copy that cannot be written to', async () => {
      writeFileSync(inside('.cache'), '')
      expect(await refusal()).toMatch(/are not installed, and .* cannot be written to/)
    })

    test('a copy that cannot be written to, with its packages, just runs', async () => {
      await call(checkout)
      rmSync(inside('node_modules', '.travaux-lock.json'))
      rmSync(inside('.cache'), { recursive: true, force: true })
      writeFileSync(inside('.cache'), '')
      mkdirSync(inside('node_modules', '.travaux-lock.json'))
      const { code, err } = await call(checkout)
      expect([code, err]).toEqual([0, ''])
    })
  },
)
