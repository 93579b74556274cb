import { toIntents } from '../../../src/formats/record-folder/intents.ts'
import { readRecordFolder } from '../../../src/formats/record-folder/read.ts'
import { writeRecordFolder } from '../../../src/formats/record-folder/write.ts'
import type { Entry } from '../../../src/record/entry.ts'
import { EMPTY_STATE } from '../../../src/record/state.ts'
import { take } from '../../../src/record/take.ts'
import type { Thing, ThingKind } from '../../../src/record/thing.ts'
import { putting } from '../../record/random.ts'
import { thing } from '../../record/small.ts'

/** Hands out payloads for fields: the same field of the next thing gets the next payload, and different fields of a thing get different ones. */
type Hand = (field: string, of: number, limit: number) => string

// A record refuses control characters and blank names; what is left of a payload goes in as it is, cut to what the field holds.
const asField = (payload: string, limit: number): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a record refuses.
  const clean = payload.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '').trim()
  const cut = clean.slice(0, limit).toWellFormed()
  return cut.trim() === '' ? 'empty' : cut
}

const handOut = (payloads: readonly string[]): Hand => {
  const places = new Map<string, number>()
  return (field, of, limit) => {
    const place = places.get(field) ?? places.size * 7
    places.set(field, place)
    return asField(payloads[(of + place) % payloads.length] ?? '', limit)
  }
}

type Fields = Readonly<Record<string, unknown>>

const STANCES = ['supports', 'opposes', 'demands', 'rejects', 'conditional'] as const

/** Every kind of thing but witnesses, with a payload in every field that takes words. */
const thingsWith = (payloads: readonly string[]): readonly Thing[] => {
  const hand = handOut(payloads)
  const both = (field: string, i: number): Fields => ({
    en: hand(`${field} en`, i, 300),
    de: hand(`${field} de`, i, 300),
  })
  const each = (kind: ThingKind, count: number, fields: (i: number) => Fields): readonly Thing[] =>
    Array.from({ length: count }, (_, i) => thing(kind, `${kind}-${i}`, fields(i)))
  const count = payloads.length
  const few = Math.min(count, 4)
  const quote = (i: number) => [{ source: `source-${i}`, exact: textOf(i) }]
  const textOf = (i: number): string => asField(payloads[i] ?? '', 5_000)
  const alias = (field: string, i: number) => [
    { name: hand(`${field} alias`, i, 300), mocking: { whose: hand(`${field} whose`, i, 300) } },
  ]
  const provisions = ['a', 'b'].flatMap(draft =>
    Array.from({ length: count }, (_, i) =>
      thing('provision', `draft-${draft}.${i}`, {
        draft: `draft-${draft}`,
        order: i,
        marking: hand(`marking ${draft}`, i, 20).replace(/\s+/gu, ' '),
        heading: hand(`heading ${draft}`, i, 200),
        text: hand(`text ${draft}`, i, 5_000),
        evidence: quote(i),
      }),
    ),
  )
  return [
    thing('negotiation', 'hostile', {
      title: both('title', 0),
      about: both('about', 0),
      notice: both('notice', 0),
      licence: hand('licence', 0, 300),
    }),
    ...each('source', count, i => ({
      outlet: hand('outlet', i, 200),
      authors: [hand('author', i, 200)],
      headline: hand('headline', i, 1_000),
      deck: hand('deck', i, 1_000),
      published: '2025-12-01',
      language: 'en',
      text: textOf(i),
      textIs: i % 2 === 0 ? 'account' : 'own',
      loaded: [{ words: hand('loaded', i, 200), reason: hand('reason', i, 300) }],
      pictures: [{ credit: hand('credit', i, 500), caption: hand('caption', i, 1_000) }],
      earlierReports: [{ words: hand('earlier', i, 500), outlet: hand('earlier outlet', i, 200) }],
      missing: [hand('missing', i, 300)],
    })),
    ...each('party', count, i => ({ name: both('party', i), aliases: alias('party', i), negotiates: i < 3 })),
    ...each('bloc', few, i => ({ name: both('bloc', i), aliases: alias('bloc', i), members: [{ party: 'party-0' }] })),
    ...each('person', count, i => ({
      name: both('person', i),
      aliases: alias('person', i),
      offices: [{ party: `party-${i}`, title: both('office', i) }],
    })),
    thing('instrument', 'instrument-0', { title: both('instrument', 0) }),
    ...['a', 'b', 'c'].map((name, i) =>
      thing('draft', `draft-${name}`, {
        instrument: 'instrument-0',
        siglum: `${name}${hand('siglum', i, 19)}`,
        title: hand('draft title', i, 500),
        language: 'en',
        date: `2025-11-0${i + 1}`,
        by: [{ name: hand('draft by', i, 300) }],
        status: { known: i === 2 ? 'described' : 'full', published: 'leaked' },
        note: hand('note', i, 2_000),
        relations: i === 0 ? [] : [{ kind: 'counters', draft: 'draft-a' }],
        evidence: quote(i),
      }),
    ),
    ...provisions,
    ...each('lineage', count, i => ({
      title: both('lineage', i),
      provisions: [`draft-a.${i}`, `draft-b.${i}`],
    })),
    ...each('issue', few, i => ({
      title: both('issue', i),
      question: both('question', i),
      lineages: Array.from({ length: count }, (_, k) => k)
        .filter(k => k % few === i)
        .map(k => `lineage-${k}`),
    })),
    ...each('formulation', count, i => ({
      issue: `issue-${i % few}`,
      text: hand('formulation', i, 5_000),
      language: 'en',
      origin: { kind: 'statement', by: { name: hand('formulated by', i, 300) } },
      place: hand('place', i, 300),
      evidence: quote(i),
    })),
    ...each('position', count, i => ({
      ...(i % 5 === 4 ? { bloc: `bloc-${i % few}` } : { party: `party-${i % 4}` }),
      speaker: `person-${i}`,
      ...(i % 2 === 0 ? { issue: `issue-${i % few}` } : { lineage: `lineage-${i}` }),
      stance: STANCES[i % STANCES.length],
      firmness: i % 3 === 0 ? 'red-line' : 'firm',
      statement: both('statement', i),
      condition: both('condition', i),
      sequence: { first: both('first', i), later: both('later', i) },
      basis: 'reported',
      evidence: quote(i),
    })),
    ...each('attribution', count, i => ({
      content: both('content', i),
      form: 'indirect',
      chain: [
        { name: hand('link', i, 300), role: 'outlet' },
        { name: hand('link 2', i, 300), role: 'official' },
      ],
      issues: [`issue-${i % few}`],
      evidence: quote(i),
    })),
    ...each('claim', count, i => ({
      kind: 'forecast',
      statement: both('claim', i),
      claimant: { kind: 'who', who: { name: hand('claimant', i, 300) } },
      condition: both('claim if', i),
      consequence: both('claim then', i),
      issues: [`issue-${i % few}`],
      evidence: quote(i),
    })),
    ...each('interpretation', count, i => ({
      of: `draft-a.${i}`,
      reader: { kind: 'who', who: { name: hand('reader', i, 300) } },
      reads: 'allows',
      what: both('reads', i),
      evidence: quote(i),
    })),
    ...each('description', count, i => ({
      draft: 'draft-c',
      marking: hand('described', i, 40),
      lineage: `lineage-${i}`,
      says: both('says', i),
      by: { name: hand('described by', i, 300) },
      differs: i % 2 === 0,
      evidence: quote(i),
    })),
    ...each('step', count, i => ({
      action: both('action', i),
      towards: 'deployment',
      stage: 'explored',
      by: { name: hand('step by', i, 300) },
      evidence: quote(i),
    })),
    ...each('event', count, i => ({
      kind: 'meeting',
      title: both('event', i),
      on: '2025-11-20',
      place: hand('event place', i, 300),
      status: i % 2 === 0 ? 'took-place' : 'planned',
      present: [{ name: hand('present', i, 300) }],
      absent: [{ who: { name: hand('absent', i, 300) }, concerned: both('concerned', i) }],
      purpose: both('purpose', i),
      outcome: both('outcome', i),
      lineages: [`lineage-${i}`],
      issues: [`issue-${i % few}`],
      evidence: quote(i),
    })),
    ...each('standing', few, i => ({
      lineage: `lineage-${i}`,
      on: '2025-11-25',
      standing: { kind: 'reserved', by: [{ name: hand('reserved by', i, 300) }] },
      evidence: quote(i),
    })),
    ...each('account', count, i => ({
      of: { kind: 'draft', id: 'draft-a' },
      by: { name: hand('account by', i, 300) },
      says: 'denies',
      statement: both('account', i),
      evidence: quote(i),
    })),
  ]
}

/**
 * A record in which every field that takes words holds payloads, made as somebody would bring it in: written as a record folder, read again, taken.
 * Throws where the folder or the record refuses it.
 */
export const hostileEntries = (payloads: readonly string[]): readonly Entry[] => {
  const at = '2026-01-01T00:00:00.000Z'
  const made = take(
    EMPTY_STATE,
    thingsWith(payloads).map(one => putting(one)),
    at,
  )
  if (!made.ok) throw new Error(JSON.stringify(made.refusal).slice(0, 2_000))
  const folder = writeRecordFolder(made.value.state, { entries: null, files: new Map() })
  const encoder = new TextEncoder()
  const read = readRecordFolder(
    new Map(
      [...folder].map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]),
    ),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.refusal).slice(0, 2_000))
  const taken = take(EMPTY_STATE, toIntents(EMPTY_STATE, read.value.value, { by: 'hostile' }), at)
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal).slice(0, 2_000))
  return taken.value.entries
}
