import type { Draft, Provision } from '../text/draft.ts'
import { toProvisionId } from '../text/draft.ts'

type RawDraft = {
  title?: string
  language?: string
  date?: string
  party?: string
  complete?: boolean
  missing?: string[]
  provisions: { id: string; marking?: string; heading?: string; text: string; depth?: number }[]
}

/** Reads a draft in the JSON form of the contracts; ids come back unchanged. */
export const readJsonDraft = (json: string, siglum: string): Draft => {
  const raw = JSON.parse(json) as RawDraft
  const provisions = raw.provisions.flatMap((provision): Provision[] => {
    const id = toProvisionId(provision.id)
    if (id === null) return []
    return [
      {
        id,
        kind: 'point',
        marking: provision.marking ?? null,
        heading: provision.heading ?? null,
        text: provision.text,
        depth: provision.depth ?? 1,
        wording: 'original',
        span: null,
      },
    ]
  })
  const partial = raw.complete === false || (raw.missing?.length ?? 0) > 0
  return {
    siglum,
    title: raw.title ?? null,
    language: raw.language ?? null,
    date: raw.date ?? null,
    party: raw.party ?? null,
    note: null,
    completeness: partial ? { kind: 'partial', missing: raw.missing ?? null } : { kind: 'complete' },
    provisions,
  }
}
