import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Call, readCall } from '../../src/cli/call.ts'
import { COMMENT_COMMANDS } from '../../src/cli/comments/commands.ts'
import { runComments } from '../../src/cli/comments/comments.ts'
import type { Comment } from '../../src/comments/comment.ts'
import { freshWriterId } from '../../src/store/people/ids.ts'
import { peoplePathOf } from '../../src/store/people/open.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { refusalSentence } from '../../src/web/pages/phrases.ts'
import { commentsCommandEn } from '../../src/web/pages/phrases-comments-command.en.ts'
import { ADDRESS, accepted, LAKE, recordIn, withPeople, write } from './comments-record.ts'
import { folderOf, ROOT } from './spawn.ts'

const PHRASES = { ...en, ...commentsCommandEn }
const SECRET_WORDS = 'The ferry should not wait for the bridge.'

const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schemas/comments-1.schema.json'), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
  SCHEMA,
)

const call = (args: readonly string[]): Call =>
  accepted(readCall('comments', args, COMMENT_COMMANDS.comments?.options ?? {}))

/** What one call of the command says: its exit code and output, or the sentences of its refusals. */
const ask = async (record: string, ...words: readonly string[]) => {
  let [out, notes] = ['', '']
  const console = {
    write: async (text: string) => {
      out += text
    },
    note: (line: string) => {
      notes += `${line}\n`
    },
    colour: false,
    width: 200,
    quiet: false,
  }
  const errand = { call: call([...words, '--record', record]), console, tongue: 'en', phrases: PHRASES } as const
  const outcome = await runComments(errand)
  if (outcome.ok) return { code: outcome.value, out, notes }
  const refusals = 'kind' in outcome.refusal ? [outcome.refusal] : outcome.refusal
  return { code: 2, out: refusals.map(refusal => refusalSentence(PHRASES, refusal)).join('\n'), notes }
}

const askJson = async (record: string, ...words: readonly string[]) => {
  const { code, out } = await ask(record, ...words, '--format', 'json')
  expect({ code, isJson: out.startsWith('{') }, out).toEqual({ code: 0, isJson: true })
  const answer = JSON.parse(out)
  validate(answer)
  expect(validate.errors).toBeNull()
  return answer
}

const at = folderOf({
  'words.txt': '# waits\nCasino\n\n free  money \ncasino\n',
  'many.txt': Array.from({ length: 501 }, (_, i) => `word ${i}`).join('\n'),
  'long.txt': `# waits\n${'x'.repeat(81)}\n`,
})

describe('travaux comments', () => {
  let record = ''
  beforeAll(async () => {
    record = await recordIn(at, 'talks.sqlite')
  })

  test('before there is a comment: a key is made and said once, the list is empty, the log holds', async () => {
    const first = await ask(record, 'list')
    expect(first).toMatchObject({ code: 0, out: `${record}: no comments\n` })
    expect(first.notes).toContain('talks.people.key')
    expect((await ask(record, 'list')).notes).toBe('')
    expect(await askJson(record, 'verify')).toMatchObject({ holds: true, checkpoint: { size: 0 } })
  })

  test('held, approved, taken down, shown again, erased: list and log tell each step', async () => {
    const id = await write(record, SECRET_WORDS)
    expect((await ask(record, 'list', '--status', 'held')).out).toContain(
      `${id} held · 2031-04-03 08:30 UTC · point ferry`,
    )
    expect(await askJson(record, 'approve', id, '--by', 'anna')).toMatchObject({ status: 'public' })
    const why = ['--reason', 'off-topic', '--note', 'belongs elsewhere']
    expect(await askJson(record, 'reject', id, '--by', 'anna', ...why)).toMatchObject({ status: 'removed' })
    expect(await askJson(record, 'approve', id, '--by', 'bert')).toMatchObject({ status: 'public' })
    expect((await ask(record, 'list', '--status', 'public')).out).toContain(`Ida Reed: ${SECRET_WORDS}`)
    expect(await askJson(record, 'erase', id, '--by', 'anna')).toMatchObject({ status: 'erased' })
    const log = await ask(record, 'log')
    expect(log.out).not.toContain('Ida')
    for (const said of [
      'approved',
      'by anna',
      'removed: off-topic (belongs elsewhere)',
      'shown again',
      'by bert',
      'erased',
    ])
      expect(log.out).toContain(said)
    expect((await ask(record, 'list')).out).not.toContain(SECRET_WORDS)
    expect((await ask(record, 'verify')).code).toBe(0)
  })

  test.each([
    [['approve'], 'no comment named'],
    [['approve', 'ABC'], 'names no comment'],
    [['approve', 'a'.repeat(26)], 'no comment aaaa'],
    [['reject', 'a'.repeat(26)], 'no reason given'],
    [['reject', 'a'.repeat(26), '--reason', 'off-topic', '--note', 'x'.repeat(501)], 'too long'],
    [['approve', 'a'.repeat(26), '--by', 'anna@example.org'], 'pen name'],
    [['list', '--reason', 'insult'], 'does not belong'],
    [['list', 'more'], 'one too many'],
    [[], 'comments what?'],
    [['queue'], 'it may be list, approve'],
    [['settings', '--links', '51'], 'from 0 to 50'],
    [['settings', '--keep-days', '0'], 'from 1 to 3650'],
    [['settings', '--edit-minutes', '-1'], 'whole number'],
    [['settings', '--words', 'nowhere.txt'], 'no such file'],
    [['settings', '--words', join(at, 'many.txt')], '501 words, but a list may have 500'],
    [['settings', '--words', join(at, 'long.txt')], 'line 2 has more than 80 characters'],
    [['export'], 'no file given'],
    [['import', 'nowhere.json'], 'no such file'],
    [['import', join(at, 'words.txt')], 'no export of comments (JSON)'],
    [['export', join(at, 'words.txt')], 'nothing is overwritten'],
  ])('refuses %j', async (words, says) => {
    const { code, out } = await ask(record, ...words)
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining(says) })
    expect(out).not.toMatch(/[{}]|cannot be done \(/)
  })

  test('taking down what was reported settles the report; a writer who would be told is mentioned', async () => {
    const id = await write(record, 'A reported one.', 'public')
    await withPeople(record, async store => {
      const { writer } = accepted(await store.find(LAKE, id)) ?? { writer: freshWriterId() }
      accepted(await store.confirm(LAKE, writer))
      const report = { comment: id, kind: 'report', reason: 'insult', words: '', address: null } as const
      accepted(
        await store.report(LAKE, report, { kind: 'reported', by: { kind: 'rule' }, about: id, reason: 'insult' }),
      )
    })
    const { code, notes } = await ask(record, 'reject', id, '--reason', 'insult')
    expect({ code, notes }).toEqual({ code: 0, notes: expect.stringContaining('not told by this command') })
    expect(accepted(await withPeople(record, store => store.reports(LAKE, 'open')))).toEqual([])
    expect((await ask(record, 'log')).out).toMatch(/by a reader\n.*reported: insult/)
  })

  test('what cannot be done to a comment as it stands is refused, and nothing is written', async () => {
    const id = await write(record, 'A second one.', 'public')
    const { acts } = await askJson(record, 'log')
    expect((await ask(record, 'approve', id)).out).toContain('its state is public')
    const note = ['--reason', 'insult', '--note', `ask ${ADDRESS}`]
    expect((await ask(record, 'reject', id, ...note)).out).toContain('kept for good')
    expect((await askJson(record, 'log')).acts).toEqual(acts)
  })
})

describe('travaux comments settings', () => {
  test('are shown, changed, told in the log without the words themselves, and not told where nothing changed', async () => {
    const record = await recordIn(at, 'settings.sqlite')
    expect((await ask(record, 'settings')).out).toContain('mode: before')
    const change = [
      '--mode',
      'first',
      '--words',
      join(at, 'words.txt'),
      '--links',
      '1',
      '--open',
      'off',
      '--by',
      'anna',
    ]
    const saved = await askJson(record, 'settings', ...change)
    expect(saved).toMatchObject({
      settings: { mode: 'first', isOpen: false, mostLinks: 1, editMinutes: 15, words: ['casino', 'free money'] },
      changed: ['mode', 'isOpen', 'words', 'mostLinks'],
    })
    expect((await ask(record, 'settings', ...change)).out).toContain('nothing was changed')
    const { acts } = await askJson(record, 'log')
    expect(acts).toMatchObject([{ kind: 'settings', changed: { mode: 'first', words: '2' } }])
    expect(JSON.stringify(acts)).not.toContain('casino')
  })
})

describe('travaux comments export and import', () => {
  const told = (exported: string) => JSON.parse(readFileSync(exported, 'utf8'))

  test('there and back is the same file; nobody’s address and nothing held is in it', async () => {
    const [from, to] = [await recordIn(at, 'from.sqlite'), await recordIn(at, 'to.sqlite')]
    const id = await write(from, SECRET_WORDS)
    const held = await write(from, 'This one waits.')
    await ask(from, 'approve', id, '--by', 'anna')
    const [first, second] = [join(at, 'first.json'), join(at, 'second.json')]
    expect((await ask(from, 'export', first)).out).toContain('1 public comment')
    expect((await ask(to, 'import', first)).out).toContain('1 comment and 3 acts')
    await ask(to, 'export', second)
    expect(told(second)).toEqual(told(first))
    const text = readFileSync(first, 'utf8')
    expect(text).toContain(SECRET_WORDS)
    for (const secret of [ADDRESS, 'reader-4711', 'This one waits.']) expect(text).not.toContain(secret)
    expect(told(first).comments.map((comment: Comment) => comment.id)).not.toContain(held)
    expect((await ask(to, 'import', first)).out).toContain('has comments or acts already')
  })

  test.each([
    ['another form', { travaux: 'comments-export/2' }, '(travaux)'],
    ['another negotiation', { negotiation: 'ford' }, 'comments of ford'],
    ['a shortened log', { acts: [] }, 'does not fit together'],
    ['an act of no kind', { acts: [{ seq: 1, kind: 'sold' }] }, '(acts.0'],
    ['a comment that is none', { comments: [{ id: 'x' }] }, '(comments.0'],
  ])('refuses %s', async (_, change, says) => {
    const record = await recordIn(at, `${Object.keys(change)[0]}-${Object.values(change)[0]?.length}.sqlite`)
    const file = `${record}.json`
    writeFileSync(file, JSON.stringify({ ...told(join(at, 'first.json')), ...change }))
    expect(await ask(record, 'import', file)).toMatchObject({ code: 2, out: expect.stringContaining(says) })
    expect((await ask(record, 'list')).out).toContain('no comments')
  })
})

describe('travaux comments owner', () => {
  test('the first one opens a link, the same until it is used; a later one is invited by address, each time anew', async () => {
    const record = await recordIn(at, 'owner.sqlite')
    const { link } = await askJson(record, 'owner', '--base', 'https://talks.example.org/')
    expect(link).toMatch(/^https:\/\/talks\.example\.org\/sign-in\/join\/\?key=[\w-]{40,}$/)
    expect((await ask(record, 'owner', '--base', 'https://talks.example.org')).out).toContain(`\n${link}\n`)
    const database = new DatabaseSync(record.replace(/sqlite$/, 'accounts.sqlite'))
    database.exec("insert into sign_in_role values ('lake', 'someone', 'owner', '2031-04-03T08:30:00Z')")
    database.close()
    expect((await ask(record, 'owner')).out).toContain('have an owner')
    const [one, other] = [
      await ask(record, 'owner', 'desk@example.org'),
      await ask(record, 'owner', 'desk@example.org'),
    ]
    expect(one.out).toContain('desk@example.org becomes an owner')
    expect(one.out).not.toBe(other.out)
    expect((await ask(record, 'owner', 'desk')).out).toContain('no mail address')
    await ask(record, 'owner', 'desk@example.org', '--by', 'anna')
    const { acts } = await askJson(record, 'log')
    expect(acts).toMatchObject(
      ['editor', 'editor', 'anna'].map(name => ({ kind: 'invited', role: 'owner', by: { kind: 'moderator', name } })),
    )
    expect(JSON.stringify(acts)).not.toContain('desk@')
    expect((await ask(record, 'log')).out).toMatch(/by anna\n.*invited as owner, invitation [\da-f]{16}/)
  })
})

describe('travaux comments where something is wrong', () => {
  test('an act that was changed behind the program’s back: exit code 1', async () => {
    const record = await recordIn(at, 'forged.sqlite')
    const id = await write(record, 'Kept.')
    await ask(record, 'approve', id, '--by', 'anna')
    expect((await ask(record, 'verify')).code).toBe(0)
    const database = new DatabaseSync(peoplePathOf(record))
    const { changes } = database.prepare("update people_act set json = replace(json, 'anna', 'otto')").run()
    database.close()
    expect(changes).toBeGreaterThan(0)
    expect(await ask(record, 'verify')).toMatchObject({ code: 1, out: expect.stringContaining('does not hold') })
  })

  test('a key that is lost is not replaced, and a folder has no comments', async () => {
    const record = await recordIn(at, 'lost.sqlite')
    await ask(record, 'list')
    const key = record.replace(/sqlite$/, 'people.key')
    writeFileSync(`${key}.copy`, readFileSync(key))
    rmSync(key)
    expect((await ask(record, 'list')).out).toContain('the key is gone')
    expect(existsSync(key)).toBe(false)
    const folder = folderOf({ 'negotiation.yaml': 'id: ford\ntitle: { en: Treaty on the ford }\n' })
    expect((await ask(folder, 'list')).out).toContain('comments need a database')
  })
})
