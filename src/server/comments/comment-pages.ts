import type {
  Anchor,
  CommentId,
  CommentSettings,
  CommentStatus,
  ModeratorRole,
  PublicComment,
} from '../../comments/comment.ts'
import type { Typed } from '../../comments/form.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import type { ModerationAct } from '../../web/pages/site/comments/moderation.ts'
import type { People, SignedIn } from '../sign-in/sign-in.ts'
import type { FieldError, LogShown, OpenReport, Own, QueuedComment, Reported } from './desk.ts'
import type { TypedSettings } from './settings.ts'

/** Where a page stands and how it speaks. `path`: its own, from the root of the site, so that links of it can be relative. */
export type Spoken = {
  readonly negotiation: NegotiationId
  readonly tongue: Tongue
  readonly path: string
  /** What stands on every page of the negotiation; absent or null where nothing does. */
  readonly notice?: string | null
  /** The newest state of the record, by which places are called by their titles; absent or null where it is not at hand. */
  readonly state?: RecordState | null
}

/** Who looks at a page of moderation: the account with its role here, and what it did on the page before, null for nothing. */
export type Moderator = { readonly who: SignedIn; readonly role: ModeratorRole; readonly done: JustDone | null }

/** What a page says that has nothing else to say. */
export type MessageWhy =
  | 'unknown-link'
  | 'no-comment'
  | 'not-allowed'
  | 'too-many'
  | 'unavailable'
  | 'bad-form'
  | 'note-with-address'
  | 'too-long'
  | 'note-too-long'

/** A page of readers' comments that stands under no address of the record. Links in it are relative to its path. */
export type CommentPage =
  | {
      readonly kind: 'refused'
      readonly anchor: Anchor | null
      readonly parent: CommentId | null
      readonly typed: Typed
      readonly errors: readonly FieldError[]
      readonly settings: CommentSettings
      /** The address of the copy that the form was sent from; null for none. */
      readonly copy: string | null
      readonly back: string
    }
  | {
      readonly kind: 'taken'
      readonly comment: CommentId
      readonly status: 'held' | 'public'
      readonly own: string
      readonly mail: 'sent' | 'none'
      readonly settings: CommentSettings
      readonly back: string
    }
  | {
      readonly kind: 'own'
      readonly own: Own
      readonly key: string
      readonly done: 'edited' | 'erased' | null
      readonly about: CommentId | null
      readonly typed: Pick<Typed, 'name' | 'comment'> | null
      readonly errors: readonly FieldError[]
    }
  | { readonly kind: 'own-link'; readonly state: 'ask' | 'sent' | 'erased'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'confirm'; readonly state: 'ask' | 'confirmed' | 'stale' }
  | {
      readonly kind: 'report' | 'notice'
      readonly comment: PublicComment
      readonly typed: Pick<Reported, 'reason' | 'words' | 'name' | 'address' | 'isFaithful'>
      readonly errors: readonly FieldError[]
      readonly state: 'ask' | 'taken'
    }
  | { readonly kind: 'policy'; readonly settings: CommentSettings }
  | { readonly kind: 'message'; readonly why: MessageWhy; readonly minutes: number }

/** What a moderator did on the page before; `none`: nothing was changed, somebody else may have decided already. */
export type JustDone = ModerationAct | 'none'

/** A page of moderation, for those who are signed in. */
export type ModerationPage =
  | {
      readonly kind: 'queue'
      readonly status: CommentStatus
      readonly comments: readonly QueuedComment[]
      readonly counts: Readonly<Record<CommentStatus, number>>
      readonly words: string
      readonly from: number
      readonly only: CommentId | null
    }
  | { readonly kind: 'reports'; readonly reports: readonly OpenReport[] }
  | { readonly kind: 'log'; readonly log: LogShown }
  | {
      readonly kind: 'settings'
      readonly settings: CommentSettings
      readonly typed: TypedSettings | null
      readonly errors: readonly FieldError[]
    }
  | {
      readonly kind: 'people'
      readonly people: People
      readonly typed: string
      readonly errors: readonly FieldError[]
    }

/** Renders the pages of comments and of their moderation as whole HTML documents. */
export type Pages = {
  readonly reader: (spoken: Spoken, page: CommentPage) => string
  readonly moderator: (spoken: Spoken, by: Moderator, page: ModerationPage) => string
}
