/** What is limited. Signing in has its own limits and is free of these. */
export type LimitedAct = 'comment' | 'edit' | 'report' | 'notice'

/** How often something may be done: `burst` at once, and one more every `everySeconds`. */
export type Pace = { readonly burst: number; readonly everySeconds: number }

/**
 * The paces of one act. `newcomers`: those of one network who bring no session, together; `session`: one reader who wrote before; `network`: everybody of one
 * network, a whole university perhaps, and once more those of it whom moderators let through before. `everybody`: what is usual in all; beyond it nothing is refused, but all wait for a moderator.
 */
export type ActLimits = {
  readonly session: Pace
  readonly newcomers: Pace
  readonly network: Pace
  readonly everybody: Pace
}

export type Limits = { readonly acts: Readonly<Record<LimitedAct, ActLimits>>; readonly mostKeys: number }

/** What readers hardly ever meet: a session writes five comments at once and one a minute, a network ten times as many. */
export const USUAL_LIMITS: Limits = {
  acts: {
    comment: {
      session: { burst: 5, everySeconds: 60 },
      newcomers: { burst: 20, everySeconds: 20 },
      network: { burst: 60, everySeconds: 6 },
      everybody: { burst: 300, everySeconds: 0.2 },
    },
    edit: {
      session: { burst: 10, everySeconds: 30 },
      newcomers: { burst: 20, everySeconds: 20 },
      network: { burst: 100, everySeconds: 3 },
      everybody: { burst: 600, everySeconds: 0.1 },
    },
    report: {
      session: { burst: 10, everySeconds: 60 },
      newcomers: { burst: 20, everySeconds: 30 },
      network: { burst: 60, everySeconds: 10 },
      everybody: { burst: 300, everySeconds: 0.5 },
    },
    notice: {
      session: { burst: 5, everySeconds: 300 },
      newcomers: { burst: 10, everySeconds: 60 },
      network: { burst: 30, everySeconds: 30 },
      everybody: { burst: 100, everySeconds: 2 },
    },
  },
  mostKeys: 200_000,
}

/**
 * One thing that somebody wants to do. `network`: a /24 or /48; `session`: one that the server gave out itself, else null. `isApproved`: moderators have let
 * something of this session through. `now`: milliseconds since 1970.
 */
export type LimitQuestion = {
  readonly act: LimitedAct
  readonly network: string
  readonly session: string | null
  readonly isApproved?: boolean
  readonly now: number
}

/** Free, free but waiting for a moderator since very much arrives, or refused for some whole seconds, at least one. */
export type Allowed =
  | { readonly kind: 'free' | 'crowded' }
  | { readonly kind: 'refused'; readonly retryAfterSeconds: number }

/** The counters of one server, in its memory only. `forget` drops those that limit nobody any more; `size` is how many are kept. */
export type Limiter = {
  readonly allow: (question: LimitQuestion) => Allowed
  readonly forget: (now: number) => void
  readonly size: () => number
}

type Bucket = { readonly key: string; readonly pace: Pace }

/** For each key when its bucket is full again, in milliseconds. */
type Counters = {
  readonly find: (key: string) => number | undefined
  readonly put: (key: string, full: number) => void
  readonly forget: (now: number) => void
  readonly size: () => number
}

/** `mostKeys` and `mostMillis`: how many counters are kept, and for how long after their last use at least. */
type Bounds = { readonly mostKeys: number; readonly mostMillis: number }

// Two generations: one map that drops its first key for each new one walks over all the holes it has left (V8) and took 20 s for 1,000,000 networks.
const createCounters = ({ mostKeys, mostMillis }: Bounds): Counters & { readonly age: (now: number) => void } => {
  let [young, old] = [new Map<string, number>(), new Map<string, number>()]
  let agedAt = 0
  const turn = (): void => {
    old = young
    young = new Map()
  }
  const put = (key: string, full: number): void => {
    old.delete(key)
    young.set(key, full)
    if (young.size >= mostKeys / 2) turn()
  }
  const age = (now: number): void => {
    if (Math.abs(now - agedAt) <= mostMillis) return
    agedAt = now
    turn()
  }
  const forget = (now: number): void => {
    for (const one of [young, old]) for (const [key, full] of one) if (full <= now) one.delete(key)
  }
  return { find: key => young.get(key) ?? old.get(key), put, age, forget, size: () => young.size + old.size }
}

const refillMillis = ({ burst, everySeconds }: Pace): number => burst * everySeconds * 1_000

const fullAt = (counters: Counters, { key, pace }: Bucket, now: number): number => {
  const [full, latest] = [counters.find(key) ?? now, now + refillMillis(pace)]
  // A clock that is set back must not shut anybody out for longer than an empty bucket does.
  if (full > latest) counters.put(key, latest)
  return Math.min(Math.max(full, now), latest)
}

/** How long until a bucket has one more, in milliseconds; 0 or less: it has. */
const waitFor = (counters: Counters, bucket: Bucket, now: number): number =>
  fullAt(counters, bucket, now) - now - refillMillis(bucket.pace) + bucket.pace.everySeconds * 1_000

const draw = (counters: Counters, bucket: Bucket, now: number): void =>
  counters.put(bucket.key, fullAt(counters, bucket, now) + bucket.pace.everySeconds * 1_000)

const bucketsOf = (limits: ActLimits, question: LimitQuestion): readonly Bucket[] => {
  const { act, network, session, isApproved } = question
  const own: Bucket =
    session === null
      ? { key: `n ${act} ${network}`, pace: limits.newcomers }
      : { key: `s ${act} ${session}`, pace: limits.session }
  // A session comes with any comment, one that waits too: who collects them must not use up what approved readers have.
  const isOwnCrowd = session !== null && isApproved === true
  return [own, { key: `${isOwnCrowd ? 'a' : 'w'} ${act} ${network}`, pace: limits.network }]
}

/**
 * Token buckets (as the generic cell rate algorithm of ATM counts them: one number for each), without clock or chance. Who is refused draws from none, so that
 * somebody who keeps on knocking neither waits longer nor shuts out the others of the network. Strangers of a network cannot use up what its known readers
 * have, since theirs is the smaller pace, nor can anybody use up what its approved readers have, who are counted apart. Never more than `mostKeys` counters are kept, and none for much longer than it
 * limits anybody; the older half goes first, so that a flood of networks may set single counters free, but then the common pace has long let everything wait.
 */
export const createLimits = ({ acts, mostKeys }: Limits): Limiter => {
  const paces = Object.values(acts).flatMap(({ everybody, ...own }) => Object.values(own))
  const counters = createCounters({ mostKeys, mostMillis: Math.max(...paces.map(refillMillis)) })
  const crowds = createCounters({ mostKeys: Number.POSITIVE_INFINITY, mostMillis: Number.POSITIVE_INFINITY })
  const allow = (question: LimitQuestion): Allowed => {
    const { act, now } = question
    counters.age(now)
    const own = bucketsOf(acts[act], question)
    const wait = Math.max(...own.map(bucket => waitFor(counters, bucket, now)))
    if (wait > 0) return { kind: 'refused', retryAfterSeconds: Math.max(1, Math.ceil(wait / 1_000)) }
    for (const bucket of own) draw(counters, bucket, now)
    const crowd: Bucket = { key: act, pace: acts[act].everybody }
    if (waitFor(crowds, crowd, now) > 0) return { kind: 'crowded' }
    draw(crowds, crowd, now)
    return { kind: 'free' }
  }
  return { allow, forget: counters.forget, size: counters.size }
}
