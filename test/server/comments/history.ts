import { createHash, pbkdf2Sync } from 'node:crypto'
import fc from 'fast-check'
import { type AtDesk, atDesk, FORM, negotiation, PAGES, takenIn } from './at-desk.ts'

const ADDRESSES = [
  'Ada.Quill+news@Mail.Example',
  'b.stone@post.example',
  'carla_o@leaf.example',
  'dmitri@harbour.example',
  'e.f.gray@two.words.example',
] as const
const NETWORKS = ['203.0.113.77', '198.51.100.23', '2001:db8:beef:cafe::42', '192.0.2.200'] as const

const formsOf = (address: string): readonly string[] => {
  const bare = address.trim()
  const lower = bare.toLowerCase()
  const host = lower.slice(lower.lastIndexOf('@'))
  return [
    ...new Set([address, bare, lower, `${bare}\n`, `${lower}\n`, `${bare.slice(0, bare.lastIndexOf('@'))}${host}`]),
  ]
}

const digestsOf = (text: string): readonly string[] => [
  ...['md5', 'sha1', 'sha256'].flatMap(name => {
    const hash = createHash(name).update(text).digest()
    return [hash.toString('hex'), hash.toString('base64').replace(/=+$/, ''), hash.toString('base64url')]
  }),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
]

/** All that must not be found in public: addresses and networks, and what is made of them without a key. In small letters. */
const SECRETS: readonly string[] = [
  ...ADDRESSES.flatMap(formsOf),
  ...NETWORKS,
  '203.0.113.0',
  '198.51.100.0',
  '2001:db8:beef',
].flatMap(text => [text.toLowerCase(), ...digestsOf(text).map(one => one.toLowerCase())])

const SALTED = /"salt":"([0-9a-f]+)","[^}]*/

/** Whether a public text holds an address, or a value made from one; the first that it holds, null for none. */
export const leakIn = (text: string): string | null => {
  const small = text.toLowerCase()
  const found = SECRETS.find(secret => small.includes(secret))
  if (found !== undefined) return found
  const salt = SALTED.exec(text)?.[1]
  if (salt === undefined) return null
  const keys = ADDRESSES.flatMap(formsOf).map(one => pbkdf2Sync(one, Buffer.from(salt, 'hex'), 1, 32, 'sha256'))
  return keys.map(key => key.toString('hex')).find(key => small.includes(key)) ?? null
}

const ACTS = ['approve', 'approve', 'reject', 'remove', 'restore'] as const
const NOBODY = { id: '', key: '', cookie: '' }

const oneOf = (all: readonly string[], at: number): string => all[at % all.length] ?? ''

type Step = { readonly kind: number; readonly who: number; readonly which: number }

const STEPS = fc.array(
  fc.record({ kind: fc.nat({ max: 8 }), who: fc.nat({ max: 4 }), which: fc.nat({ max: 1_000 }) }),
  { minLength: 60, maxLength: 60 },
)

const PUBLIC = [
  'comments/feed.atom',
  'comments/feed.json',
  'comments/data.json',
  'comments/policy',
  'comments/challenge',
] as const

/** Plays a random history at a desk, and gives every public answer on the way to `look`. Answers how many there were. */
export const playHistory = async (seed: number, least: number, look: (text: string) => void): Promise<number> => {
  const at: AtDesk = await atDesk({ pages: PAGES })
  const ids: { readonly id: string; readonly key: string; readonly cookie: string }[] = []
  let looked = 0
  const see = async (answer: Response): Promise<void> => {
    look(`${[...answer.headers].map(pair => pair.join(': ')).join('\n')}\n${await answer.text()}`)
    looked++
  }
  const askByMail = async (address: string, from: string): Promise<void> => {
    await at.desk.idle()
    const last = at.mails.findLast(({ text }) => text.includes('/confirm/'))?.text ?? ''
    const token = /confirm\/(\S+)/.exec(last)?.[1]
    if (token !== undefined) await see(await at.send(`comments/confirm/${token}`, {}, { from }))
    await see(await at.send('comments/own', { address }, { from }))
  }
  const one = async ({ kind, who, which }: Step): Promise<void> => {
    const [address, from] = [oneOf(ADDRESSES, who), oneOf(NETWORKS, which)]
    const { id, key, cookie } = ids[which % Math.max(1, ids.length)] ?? NOBODY
    if (kind <= 2 || ids.length === 0) {
      const comment = `What the draft says at place ${which} can be read in ${who + 2} ways.`
      const headers: Record<string, string> = kind === 0 && cookie !== '' ? { cookie } : {}
      const sent = await at.send('comments/', { ...FORM, name: `Reader ${who}`, address, comment }, { from, headers })
      if (sent.status === 303) ids.push(takenIn(sent))
      return see(sent)
    }
    const act = oneOf(ACTS, which)
    if (kind === 3 || kind === 4) await at.moderate('moderation/act', { 'comment-id': id, act, reason: 'off-topic' })
    if (kind === 5)
      await at.send(
        `comments/own/${key}/edit`,
        { 'comment-id': id, name: 'Reader', comment: `Better: ${which}` },
        { from },
      )
    if (kind === 6 && which % 3 === 0)
      await at.send(`comments/own/${key}/erase`, { 'comment-id': id, sure: 'yes' }, { from })
    if (kind === 7)
      await see(
        await at.send(
          `comments/notice/${id}`,
          { reason: 'illegal', words: 'No.', name: 'N', address, faith: 'yes' },
          { from },
        ),
      )
    if (kind === 8) await askByMail(address, from)
  }
  // As many histories as it takes for that many answers, not a number of tries.
  const numRuns = Math.ceil(least / 200)
  for (const steps of fc.sample(STEPS, { seed, numRuns })) {
    for (const step of steps) {
      at.later(20_000)
      await one(step)
      for (const path of PUBLIC.slice(step.which % 3, (step.which % 3) + 3)) await see(await at.ask(path))
      const { key, id } = ids.at(-1) ?? { key: '', id: '' }
      if (step.kind % 3 === 0) await see(await at.ask(`comments/taken/${key}?comment=${id}&mail=sent`))
    }
    await see(await at.ask('moderation/log', { as: 'moderator' }))
    const all = await at.desk.exportAll(negotiation)
    look(JSON.stringify(all))
  }
  look(at.lines.join('\n'))
  const log = await at.desk.log(negotiation, 1_000_000)
  if (!log.ok || !log.value.holds) throw new Error('the log does not hold')
  await at.close()
  return looked
}
