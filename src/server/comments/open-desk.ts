import type { CommentId, CommentSettings, CommentStatus } from '../../comments/comment.ts'
import { createLimits, type Limits, USUAL_LIMITS } from '../../comments/limits.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { PeopleExport } from '../../store/people/port.ts'
import type { Checkpoint } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import { type CommentFeed, feedPlace } from './comment-feeds.ts'
import type {
  CommentsShown,
  Done,
  LogShown,
  Moderating,
  OpenReport,
  Own,
  OwnAsked,
  QueueAsked,
  QueuedComment,
  Refused,
  Reported,
  Submission,
  Submitted,
} from './desk.ts'
import { askForOwn, logOf, orUnavailable, reportsOf, runDue } from './desk-rooms.ts'
import { keysFrom } from './keys.ts'
import { holdReasons, type ModeratorName, moderate, queuedOne, queueOf, settle } from './moderate.ts'
import { notifierOf } from './notify.ts'
import { confirmBy, type Edit, editOwn, eraseOwn, exportOwn, ownOf } from './own.ts'
import { type DeskWorld, type Parts, unavailable } from './parts.ts'
import { makeProofs, type Proofs } from './proof.ts'
import { type Published, publishedReader } from './published.ts'
import { reportTo } from './reporting.ts'
import { changeSettings } from './settings.ts'
import { type AskedPlace, placesShown } from './shown.ts'
import { type Counter, heardTexts, submitTo } from './submit.ts'

type Answer<Value> = Promise<Result<Value, Refused>>

/**
 * The desk of readers' comments: what readers may do without an account, and what moderators may do who were let in already. It refuses by value. What it
 * answers to readers is the same whether an address is known or not.
 */
export type Desk = {
  readonly challenge: Proofs['challenge']
  readonly submit: (sent: Submitted) => Promise<Submission>
  readonly own: (negotiation: NegotiationId, key: string) => Answer<Own>
  readonly edit: (negotiation: NegotiationId, edit: Edit) => Promise<Done>
  readonly erase: (negotiation: NegotiationId, key: string, id: CommentId | 'all') => Promise<Done>
  readonly exportOwn: (negotiation: NegotiationId, key: string) => Answer<string>
  /** Sends the links of somebody's own comments to an address that was confirmed; says nothing either way. */
  readonly askForOwn: (asked: OwnAsked) => Done
  readonly confirm: (negotiation: NegotiationId, token: string) => Promise<Done>
  readonly report: (sent: Reported) => Promise<Done>
  /** What is shown at a place; `post`: where the form is sent to. */
  readonly publicOn: (place: AskedPlace, post: string | null) => Answer<CommentsShown>
  readonly published: (negotiation: NegotiationId) => Answer<Published>
  readonly feed: (negotiation: NegotiationId, tongue: Tongue) => Answer<CommentFeed>
  readonly settings: (negotiation: NegotiationId) => Answer<CommentSettings>
  readonly counts: (negotiation: NegotiationId) => Answer<Readonly<Record<CommentStatus, number>>>
  readonly queue: (negotiation: NegotiationId, asked: QueueAsked) => Answer<readonly QueuedComment[]>
  readonly queued: (negotiation: NegotiationId, id: CommentId) => Answer<QueuedComment | null>
  readonly moderate: (negotiation: NegotiationId, by: ModeratorName, act: Moderating) => Promise<Done>
  readonly reports: (negotiation: NegotiationId) => Answer<readonly OpenReport[]>
  readonly settle: (negotiation: NegotiationId, report: string) => Promise<Done>
  readonly setSettings: (negotiation: NegotiationId, by: ModeratorName, settings: CommentSettings) => Promise<Done>
  /** The last hundred acts before a number. */
  readonly log: (negotiation: NegotiationId, before: number) => Answer<LogShown>
  readonly exportAll: (negotiation: NegotiationId) => Answer<PeopleExport>
  readonly importAll: (negotiation: NegotiationId, from: PeopleExport) => Promise<Result<Checkpoint>>
  /** Deletes what is due by time in these negotiations; answers how much. */
  readonly runDue: (negotiations: readonly NegotiationId[]) => Promise<number>
  /** Comes about when no mail is on its way any more. */
  readonly idle: () => Promise<void>
}

const shownOn = (parts: Parts): Desk['publicOn'] => {
  const find = placesShown()
  return async (place, post) => {
    const [published, settings] = [
      await parts.published(place.negotiation),
      await parts.store.settings(place.negotiation),
    ]
    if (!published.ok || !settings.ok) return refuse(unavailable())
    const { isOpen, keepDays } = settings.value
    return accept({ ...find(place, published.value), isOpen, keepDays, post: isOpen ? post : null })
  }
}

const moderatorsSide = (parts: Parts, counter: Counter) => {
  const reasons = holdReasons(parts)
  return {
    counts: async negotiation => orUnavailable(await parts.store.counts(negotiation)),
    queue: (negotiation, asked) => queueOf(parts, reasons, { ...asked, negotiation }),
    queued: (negotiation, id) => queuedOne(parts, reasons, { negotiation, id }),
    moderate: (negotiation, by, act) => moderate(parts, { counter, reasons }, { negotiation, by, ...act }),
    reports: negotiation => reportsOf(parts, negotiation),
    settle: (negotiation, id) => settle(parts, counter, { negotiation, id }),
    setSettings: (negotiation, by, settings) => changeSettings(parts, { negotiation, by, settings }),
    log: (negotiation, before) => logOf(parts, negotiation, before),
  } satisfies Partial<Desk>
}

/** Opens the desk of readers' comments. `limits`: how often things may be done; the usual ones where none are given. */
export const createDesk = (world: DeskWorld, limits: Limits = USUAL_LIMITS): Desk => {
  const parts: Parts = { ...world, keys: keysFrom(world.secret), published: publishedReader(world.store) }
  const { keys, clock, store } = parts
  const notifier = notifierOf(parts)
  const proofs = makeProofs(keys, clock)
  const counter: Counter = { limits: createLimits(limits), proofs, heard: heardTexts(), notifier }
  return {
    ...moderatorsSide(parts, counter),
    challenge: proofs.challenge,
    submit: submitTo(parts, counter),
    own: (negotiation, key) => ownOf(parts, negotiation, key),
    edit: (negotiation, edit) => editOwn(parts, counter, { ...edit, negotiation }),
    erase: (negotiation, key, id) => eraseOwn(parts, { negotiation, key, id }),
    exportOwn: (negotiation, key) => exportOwn(parts, negotiation, key),
    askForOwn: asked => askForOwn(parts, counter, asked),
    confirm: (negotiation, token) => confirmBy(parts, negotiation, token),
    report: sent => reportTo(parts, counter, sent),
    publicOn: shownOn(parts),
    published: async negotiation => orUnavailable(await parts.published(negotiation)),
    feed: async (negotiation, tongue) => {
      const published = await parts.published(negotiation)
      return published.ok
        ? accept(await feedPlace(parts, { negotiation, tongue }, published.value))
        : refuse(unavailable())
    },
    settings: async negotiation => orUnavailable(await store.settings(negotiation)),
    exportAll: async negotiation => orUnavailable(await store.exportAll(negotiation)),
    importAll: (negotiation, from) => store.importAll(negotiation, from),
    runDue: negotiations => runDue(parts, counter, negotiations),
    idle: notifier.idle,
  }
}
