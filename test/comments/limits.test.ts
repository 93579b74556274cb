import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Allowed, createLimits, type Limits, USUAL_LIMITS } from '../../src/comments/limits.ts'
import { runs } from '../campaign.ts'

const ONE = { burst: 1, everySeconds: 10 }

/** One act with small figures: two at once for a session, three for newcomers, five for a network, eight for everybody. */
const small = (mostKeys = 1_000): Limits => {
  const paces = {
    session: { burst: 2, everySeconds: 10 },
    newcomers: { burst: 3, everySeconds: 10 },
    network: { burst: 5, everySeconds: 2 },
    everybody: { burst: 8, everySeconds: 1 },
  }
  const once = { session: ONE, newcomers: ONE, network: ONE, everybody: ONE }
  return { acts: { comment: paces, edit: once, report: paces, notice: once }, mostKeys }
}

const short = (allowed: Allowed): string | number =>
  allowed.kind === 'refused' ? allowed.retryAfterSeconds : allowed.kind === 'free' ? 'f' : 'c'

describe('limits', () => {
  const comment = { act: 'comment', network: '192.0.2.0/24', session: null, now: 0 } as const

  test('a burst is free, then one after each pace', () => {
    const { allow } = createLimits(small())
    const times = [0, 0, 0, 0, 9_999, 10_000, 10_001, 40_000, 40_000, 40_000, 40_000]
    expect(times.map(now => short(allow({ ...comment, now })))).toEqual([
      'f',
      'f',
      'f',
      10,
      1,
      'f',
      10,
      'f',
      'f',
      'f',
      10,
    ])
  })

  test('who keeps on knocking waits no longer', () => {
    const { allow } = createLimits(small())
    for (let now = 0; now < 10_000; now++) allow({ ...comment, now })
    expect(short(allow({ ...comment, now: 10_000 }))).toBe('f')
  })

  test('strangers leave room to the known readers of their network, and other networks and acts are their own', () => {
    const { allow } = createLimits(small())
    for (let i = 0; i < 50; i++) allow(comment)
    expect(short(allow(comment))).toBe(10)
    expect(short(allow({ ...comment, session: 'known' }))).toBe('f')
    expect(short(allow({ ...comment, network: '198.51.100.0/24' }))).toBe('f')
    expect(short(allow({ ...comment, act: 'report' }))).toBe('f')
  })

  test('who collects sessions in a network shuts out others who are not approved, and nobody who is', () => {
    const { allow } = createLimits(small())
    for (let i = 0; i < 50; i++) allow({ ...comment, session: `collected ${i}` })
    expect(short(allow({ ...comment, session: 'waiting' }))).toBe(2)
    const approved = { ...comment, session: 'approved', isApproved: true }
    expect([1, 2, 3].map(() => short(allow(approved)))).toEqual(['f', 'f', 10])
  })

  test('a network has its own limit, however many sessions it has', () => {
    const { allow } = createLimits(small())
    const answers = Array.from({ length: 7 }, (_, i) => short(allow({ ...comment, session: `s${i}` })))
    expect(answers).toEqual(['f', 'f', 'f', 'f', 'f', 2, 2])
  })

  test('where everybody comes at once nobody is refused, all wait', () => {
    const { allow } = createLimits(small())
    const answers = Array.from({ length: 10 }, (_, i) => short(allow({ ...comment, network: `n${i}` })))
    expect(answers.join('')).toBe('ffffffffcc')
    expect(short(allow({ ...comment, network: 'later', now: 1_000 }))).toBe('f')
  })

  test('a clock that is set back shuts out for one empty bucket at most', () => {
    const { allow } = createLimits(small())
    for (let i = 0; i < 3; i++) allow({ ...comment, now: 1e12 })
    expect(short(allow({ ...comment, now: 0 }))).toBe(10)
    expect(short(allow({ ...comment, now: 30_000 }))).toBe('c')
    expect(short(allow({ ...comment, now: 60_000 }))).toBe('f')
  })

  test('counters that limit nobody any more are forgotten', () => {
    const limiter = createLimits(small())
    for (let i = 0; i < 100; i++) limiter.allow({ ...comment, network: `n${i}` })
    expect(limiter.size()).toBe(200)
    limiter.forget(9_000)
    expect(limiter.size()).toBe(100)
    limiter.forget(10_000)
    expect(limiter.size()).toBe(0)
    for (let i = 0; i < 100; i++) limiter.allow({ ...comment, network: `m${i}`, now: i * 60_000 })
    expect(limiter.size()).toBeLessThan(9)
  })

  test('1,000,000 networks keep no more counters than there may be', () => {
    const limiter = createLimits(small(10_000))
    const kinds = new Set<Allowed['kind']>()
    let most = 0
    for (let i = 0; i < 1_000_000; i++) {
      kinds.add(limiter.allow({ act: 'comment', network: `n${i}`, session: null, now: i / 1_000 }).kind)
      most = Math.max(most, limiter.size())
    }
    expect(most).toBeLessThanOrEqual(10_000)
    expect([...kinds]).toEqual(['free', 'crowded'])
  })

  test('in any stretch no session and no network has more than its burst and its pace', () => {
    const post = fc.record({ network: fc.nat(2), session: fc.option(fc.nat(3)), pause: fc.nat(4_000) })
    fc.assert(
      fc.property(fc.array(post, { maxLength: 80 }), posts => {
        const { allow } = createLimits(small())
        const taken = new Map<string, number[]>()
        let now = 0
        for (const { network, session, pause } of posts) {
          now += pause
          const question = {
            act: 'comment',
            network: `n${network}`,
            session: session === null ? null : `s${session}`,
            now,
          }
          if (allow({ ...question, act: 'comment' }).kind === 'refused') continue
          for (const key of [question.network, question.session ?? `new ${network}`])
            taken.set(key, [...(taken.get(key) ?? []), now])
        }
        return [...taken].every(([key, times]) => {
          const [burst, pace] =
            key.startsWith('n') && !key.startsWith('new') ? [5, 2_000] : key.startsWith('s') ? [2, 10_000] : [3, 10_000]
          return times.every((from, i) => times.slice(i).every((to, j) => j + 1 <= burst + (to - from) / pace))
        })
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('5,000 posts from 50 networks within ten minutes', () => {
  const MINUTES = 10
  const limiter = createLimits(USUAL_LIMITS)
  type Post = {
    readonly now: number
    readonly network: string
    readonly session: string | null
    readonly from: 'spam' | 'known' | 'new'
  }

  // Spam comes evenly, without the sessions it is given; 120 honest readers come in between, 40 of them in a network that sends spam.
  const spam = Array.from(
    { length: 5_000 },
    (_, i): Post => ({
      now: (i * MINUTES * 60_000) / 5_000,
      network: `spam-${i % 50}`,
      session: null,
      from: 'spam',
    }),
  )
  const honest = Array.from(
    { length: 120 },
    (_, i): Post => ({
      now: i * MINUTES * 500 + 77,
      network: i < 40 ? 'spam-7' : i % 3 === 0 ? 'university' : `home-${i}`,
      session: i < 40 || i % 2 === 0 ? `reader-${i % 60}` : null,
      from: i < 40 || i % 2 === 0 ? 'known' : 'new',
    }),
  )
  const answers = [...spam, ...honest]
    .sort((one, other) => one.now - other.now)
    .map(post => ({ post, answer: limiter.allow({ act: 'comment', ...post }) }))
  const taken = (from: Post['from']): number =>
    answers.filter(({ post, answer }) => post.from === from && answer.kind !== 'refused').length

  test('each network gets through what its limit says and no more', () => {
    const { burst, everySeconds } = USUAL_LIMITS.acts.comment.newcomers
    expect(taken('spam')).toBeGreaterThan(1_000)
    expect(taken('spam')).toBeLessThanOrEqual(50 * (burst + (MINUTES * 60) / everySeconds))
    expect(limiter.size()).toBeLessThan(400)
  })

  test('every honest reader gets through; some of the first minutes, when the networks have their bursts, wait for a moderator', () => {
    expect([taken('known'), taken('new')]).toEqual([80, 40])
    const waiting = answers.filter(({ post, answer }) => post.from !== 'spam' && answer.kind === 'crowded')
    expect(waiting.length).toBeLessThan(20)
    expect(waiting.filter(({ post }) => post.now > 3 * 60_000)).toEqual([])
  })

  test('without a limit of newcomers the known readers of the network that sends spam would be shut out', () => {
    const { comment } = USUAL_LIMITS.acts
    const acts = { ...USUAL_LIMITS.acts, comment: { ...comment, network: comment.newcomers } }
    const { allow } = createLimits({ ...USUAL_LIMITS, acts })
    const others = [...spam, ...honest].sort((one, other) => one.now - other.now)
    const refused = others.filter(
      post => allow({ act: 'comment', ...post }).kind === 'refused' && post.from === 'known',
    )
    expect(refused.length).toBeGreaterThan(10)
  })
})
