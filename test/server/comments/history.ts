import fc from 'fast-check'
import type { Hono } from 'hono'
import { type AtDesk, atDesk, FORM, negotiation, PAGES, takenIn } from './at-desk.ts'
import { siteOf } from './at-site.ts'
import { type Search, searchFor } from './derived.ts'

/** Addresses that readers type. */
const ADDRESSES = [
  'Ada.Quill+news@Mail.Example',
  'b.stone@post.example',
  'carla_o@leaf.example',
  'dmitri@harbour.example',
  'e.f.gray@two.words.example',
] as const
/** Where they write from. */
const NETWORKS = ['203.0.113.77', '198.51.100.23', '2001:db8:beef:cafe::42', '192.0.2.200'] as const

const LOCAL_PARTS = ['ada.quill', 'b.stone', 'carla_o', 'dmitri', 'e.f.gray']
const NETWORK_PARTS = ['203.0.113.', '198.51.100.', '192.0.2.', '2001:db8:beef', '2001:0db8:beef', '20010db8beef']
// The same as bare numbers: of 203.0.113.77, 198.51.100.23 and 192.0.2.200.
const NETWORK_NUMBERS = ['3405803853', '3325256727', '3221226184']

/** The search for the addresses and networks of these histories. */
export const search = (): Search =>
  searchFor({
    plain: [...ADDRESSES, ...LOCAL_PARTS, ...NETWORK_PARTS, ...NETWORK_NUMBERS],
    secrets: [
      ...ADDRESSES,
      ...NETWORKS,
      ...['203.0.113.0/24', '198.51.100.0/24', '192.0.2.0/24', '2001:db8:beef::/48'],
      ...['203.0.113.0', '198.51.100.0', '192.0.2.0', '2001:db8:beef::'],
    ],
  })

const ACTS = ['approve', 'approve', 'approve', 'reject', 'remove', 'restore'] as const
const ANCHORS = [
  { kind: 'page', page: 'drafts' },
  { kind: 'point', lineage: 'purpose', draft: null, provision: null },
  { kind: 'point', lineage: 'level', draft: null, provision: null },
].map(anchor => JSON.stringify(anchor))
const PAGES_WITH_COMMENTS = ['drafts/', 'points/purpose/', 'points/level/', 'points/purpose/embed/', 'drafts/embed/']
const PAGES_WITHOUT = [
  '',
  'comments/',
  'comments/?q=draft',
  'points/',
  'new/',
  'points/purpose/data.json',
  'drafts/feed.atom',
  'corrections/',
]

type Taken = ReturnType<typeof takenIn> & { readonly address: string }
const NOBODY: Taken = { id: '', key: '', cookie: '', address: '' }

const oneOf = <One>(all: readonly [One, ...One[]], at: number): One => all[at % all.length] ?? all[0]

type Step = { readonly kind: number; readonly who: number; readonly which: number }

const STEPS_OF_ONE = 60
const STEPS = fc.array(
  fc.record({ kind: fc.nat({ max: 8 }), who: fc.nat({ max: 4 }), which: fc.nat({ max: 1_000 }) }),
  { minLength: STEPS_OF_ONE, maxLength: STEPS_OF_ONE },
)

/** What a history gives away, each public answer with its head; and what is told of it at its end. */
export type Told = {
  readonly answers: number
  /** Pictures of writers that are the first three bytes of a digest of the address that came with them. */
  readonly pictures: number
}

/** What looks at every public answer, and at every id and salt that the answers hold. */
export type Looking = Pick<Search, 'learn'> & { readonly look: (text: string) => void }

/** A history that is being played. */
type Play = {
  readonly at: AtDesk
  readonly site: Hono
  readonly taken: Taken[]
  readonly looking: Looking
  /** `typed`: an address that the asker typed just now, and that a form which could not be taken shows again in its field. */
  readonly see: (answer: Response, typed?: string) => Promise<void>
}

const askByMail = async ({ at, see }: Play, address: string, from: string): Promise<void> => {
  await at.desk.idle()
  const last = at.mails.findLast(({ text }) => text.includes('/confirm/'))?.text ?? ''
  const token = /confirm\/(\S+)/.exec(last)?.[1]
  if (token !== undefined) await see(await at.send(`comments/confirm/${token}`, {}, { from }))
  await see(await at.send('comments/own', { address }, { from }), address)
}

const write = async ({ at, taken, looking, see }: Play, { kind, who, which }: Step): Promise<void> => {
  const [address, from] = [oneOf(ADDRESSES, who), oneOf(NETWORKS, which)]
  const { cookie, id } = taken[which % Math.max(1, taken.length)] ?? NOBODY
  const comment = `What the draft says at place ${which} can be read in ${who + 2} ways, see https://example.org/${who}.`
  const headers: Record<string, string> = kind === 0 && cookie !== '' ? { cookie } : {}
  const anchor = ANCHORS[which % ANCHORS.length] ?? ''
  const parent = which % 5 === 0 ? id : ''
  const sent = await at.send(
    'comments/',
    { ...FORM, anchor, parent, name: `Reader ${who}`, address, comment },
    { from, headers },
  )
  if (sent.status === 303) {
    const one = takenIn(sent)
    taken.push({ ...one, address })
    looking.learn(one.id)
  }
  await see(sent, address)
}

const doStep = async (play: Play, step: Step): Promise<void> => {
  const { at, taken, see } = play
  const { kind, who, which } = step
  const [address, from] = [oneOf(ADDRESSES, who), oneOf(NETWORKS, which)]
  const { id, key } = taken[which % Math.max(1, taken.length)] ?? NOBODY
  if (kind <= 2 || taken.length === 0) return write(play, step)
  const id_ = { 'comment-id': id }
  switch (kind) {
    case 3:
    case 4:
    case 5:
      return see(await at.moderate('moderation/act', { ...id_, act: oneOf(ACTS, which), reason: 'off-topic' }))
    case 6: {
      const [act, fields] =
        which % 4 === 0 ? ['erase', { sure: 'yes' }] : ['edit', { name: 'Reader', comment: `Better: ${which}` }]
      return see(await at.send(`comments/own/${key}/${act}`, { ...id_, ...fields }, { from }))
    }
    case 7: {
      const notice = { reason: 'illegal', words: 'No.', name: 'N', address, faith: 'yes' }
      return see(await at.send(`comments/notice/${id}`, notice, { from }), address)
    }
    default:
      return askByMail(play, address, from)
  }
}

/** Many readers look at what is public after one step, in both languages; fewer at what takes a machine long to make. */
const readAll = async ({ at, site, taken, see }: Play, { which, who }: Step): Promise<void> => {
  const { id, key } = taken.at(-1) ?? NOBODY
  const other = taken[which % Math.max(1, taken.length)] ?? NOBODY
  const quick = [
    ...['comments/feed.atom', 'comments/feed.json', 'comments/data.json', 'comments/policy', 'comments/own'],
    ...[`comments/report/${other.id}`, `comments/notice/${other.id}`, `comments/report/${id}?state=taken`],
    ...[`comments/taken/${key}?comment=${id}&mail=sent`, `comments/own/${other.key}?done=edited`],
    ...['comments/own?state=sent', 'comments/confirm/x', `comments/own/${other.id}`],
  ]
  for (const tongue of ['en', 'de'])
    for (const path of quick) await see(await at.ask(`../${tongue}/${path}`, { from: oneOf(NETWORKS, which) }))
  const tongue = which % 2 === 0 ? 'en' : 'de'
  const read = async (page: string): Promise<void> =>
    see(
      await site.request(`http://site.example/${negotiation}/${tongue}/${page}`, { headers: { host: 'site.example' } }),
    )
  await read(PAGES_WITH_COMMENTS[which % PAGES_WITH_COMMENTS.length] ?? '')
  await read(PAGES_WITHOUT[who % PAGES_WITHOUT.length] ?? '')
  if (which % 8 === 0) await see(await at.ask('comments/challenge', { from: oneOf(NETWORKS, who) }))
  for (const page of ['log', 'queue', 'queue?status=public', 'reports'].slice(0, which % 4))
    await see(await at.ask(`moderation/${page}`, { as: 'moderator' }))
}

const endOf = async ({ at, taken, looking }: Play, digest: (address: string) => readonly number[]): Promise<number> => {
  const all = await at.desk.exportAll(negotiation)
  if (!all.ok) throw new Error(all.refusal.kind)
  looking.look(JSON.stringify(all.value))
  looking.look(at.lines.join('\n'))
  const log = await at.desk.log(negotiation, 1_000_000)
  if (!log.ok || !log.value.holds) throw new Error('the log does not hold')
  return all.value.comments.filter(({ id, avatar }) =>
    digest(taken.find(one => one.id === id)?.address ?? '').includes(avatar),
  ).length
}

/** Plays random histories, each at a new desk, and gives every public answer on the way to `look`, until there were at least so many. */
export const playHistories = async (
  { seed, least }: { readonly seed: number; readonly least: number },
  looking: Looking,
  picture: (address: string) => readonly number[],
): Promise<Told> => {
  // As many histories as it takes for that many answers, one after the other; not a number of tries.
  const numRuns = 1
  let [answers, pictures] = [0, 0]
  for (let turn = 0; answers < least; turn++) {
    const at = await atDesk({ pages: PAGES })
    const see: Play['see'] = async (answer, typed) => {
      const body = (await answer.text()).replace(typed === undefined ? '' : `value="${typed}"`, '')
      looking.look(`${[...answer.headers].map(pair => pair.join(': ')).join('\n')}\n${body}`)
      answers++
    }
    const play: Play = { at, site: siteOf(at), taken: [], looking, see }
    try {
      for (const step of fc.sample(STEPS, { seed: seed + turn, numRuns }).flat()) {
        at.later(20_000)
        await doStep(play, step)
        await readAll(play, step)
      }
      pictures += await endOf(play, picture)
    } finally {
      await at.close()
    }
  }
  return { answers, pictures }
}
