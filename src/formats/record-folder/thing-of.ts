import { THINGS, type Thing, type ThingKind } from '../../record/thing.ts'
import { type Instant, toInstant } from '../../record/time.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { FolderRefusal, FolderThing } from './folder.ts'
import { type Issue, issuesIn } from './thing-issues.ts'
import type { Path } from './yaml-text.ts'

/** Fields that any thing of a folder may have besides its own: when it became known, and why it is changed. */
const BESIDES = ['knownOn', 'why'] as const

/** One thing as it stands in a file, not looked at yet. `lineOf` gives the line of a place inside it. */
export type Written = {
  readonly kind: ThingKind
  readonly value: unknown
  readonly file: string
  readonly lineOf: (path: Path) => number
}

/** A refusal of a place of a file. */
export const placed = ({ file, lineOf }: Pick<Written, 'file' | 'lineOf'>, issue: Issue): FolderRefusal => ({
  kind: issue.kind,
  params: issue.params,
  file,
  line: lineOf(issue.path),
  field: issue.path.length === 0 ? null : issue.path.map(String).join('.'),
})

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const knownOnOf = (raw: unknown): Instant | null | undefined =>
  raw === undefined ? null : ((typeof raw === 'string' ? toInstant(raw) : null) ?? undefined)

const whyOf = (raw: unknown): string | null | undefined =>
  raw === undefined ? null : typeof raw === 'string' && raw.trim() !== '' && raw.length <= 1_000 ? raw : undefined

/** Takes one written thing by the schema of its kind. Refuses everything that is wrong with it, at once. */
export const thingOf = (written: Written): Result<FolderThing, readonly FolderRefusal[]> => {
  if (!isFields(written.value)) {
    return refuse([placed(written, { kind: 'not-fields', params: { form: written.kind }, path: [] })])
  }
  const { knownOn: rawKnownOn, why: rawWhy, ...value } = written.value
  const knownOn = knownOnOf(rawKnownOn)
  const why = whyOf(rawWhy)
  const schema = THINGS[written.kind]
  const read = schema.safeParse(value)
  const issues: readonly Issue[] = [
    ...(knownOn === undefined ? [{ kind: 'known-on-unreadable', params: {}, path: ['knownOn'] }] : []),
    ...(why === undefined ? [{ kind: 'why-unreadable', params: {}, path: ['why'] }] : []),
    ...(read.success ? [] : issuesIn({ schema, value, extra: BESIDES }, read.error.issues)),
  ]
  if (!read.success || knownOn === undefined || why === undefined) {
    return refuse(issues.map(issue => placed(written, issue)))
  }
  const lineOf = (at: string): number => written.lineOf(at === '' ? [] : at.split('.'))
  return accept({ thing: { kind: written.kind, value: read.data } as Thing, knownOn, why, file: written.file, lineOf })
}
