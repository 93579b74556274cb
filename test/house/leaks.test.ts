import { describe, expect, test } from 'vitest'
import { everyPath, textOf } from './sources.ts'

// In pieces, so that this file does not hold what it looks for.
const LEAKS = [
  ['(registry|deb)', '\\.(npmjs|debian)'],
  ['(^|[\\s"\'`(=:])/', '(work|farm|tmp|root|home|Users|mnt)/'],
  ['[A-Z]:', '\\\\\\\\?Users'],
  ['farm', '.(studio|bench)'],
].map(parts => new RegExp(parts.join(''), 'm'))

const READABLE =
  /\.(?:ts|mjs|js|json|md|ya?ml|sh|txt|html|css|svg)$|(?:^|\/)(?:travaux|run|\.npmrc|\.gitignore|LICENSE)$/

describe('what is committed', () => {
  const paths = everyPath().filter(path => READABLE.test(path))

  test('names no host of packages, no path of one machine, no tool of one workplace', () => {
    expect(paths.length).toBeGreaterThan(30)
    const leaks = paths.flatMap(path => {
      const text = textOf(path)
      return LEAKS.flatMap(leak => {
        const found = leak.exec(text)
        return found ? [`${path}: ${found[0]}`] : []
      })
    })
    expect(leaks).toEqual([])
  })

  test.each(['https://regis' + 'try.npmjs.org/zod', 'cd /wo' + 'rk/main', '"/tm' + 'p/x"'])('would find %s', text => {
    expect(LEAKS.some(leak => leak.test(text))).toBe(true)
  })

  test('the lockfile leaves the choice of the host to npm', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"')
  })
})
