import { hash } from 'node:crypto'
import type { getAdapter } from 'better-auth/db/adapter'

/** What better-auth asks a database through. */
export type Adapter = Awaited<ReturnType<typeof getAdapter>>

type Where = { readonly field: string; readonly value: unknown }

type Asked = {
  readonly model: string
  readonly where?: readonly Where[] | undefined
  readonly data?: object | undefined
  readonly update?: object | undefined
}

const digestOf = (token: string): string => hash('sha256', token, 'base64url')

const sealValue = (value: unknown): unknown => {
  if (typeof value === 'string') return digestOf(value)
  return Array.isArray(value) ? value.map(sealValue) : value
}

const sealRow = (row: object): object => ('token' in row ? { ...row, token: sealValue(row.token) } : row)

const seal = <Question extends Asked>(asked: Question): Question =>
  asked.model === 'session'
    ? {
        ...asked,
        ...(asked.where && {
          where: asked.where.map(one => (one.field === 'token' ? { ...one, value: sealValue(one.value) } : one)),
        }),
        ...(asked.data && { data: sealRow(asked.data) }),
        ...(asked.update && { update: sealRow(asked.update) }),
      }
    : asked

/** The token that a question names in the clear; null for none. */
const tokenIn = ({ model, where, data }: Asked): string | null => {
  if (model !== 'session') return null
  const token = where?.find(one => one.field === 'token')?.value ?? (data && 'token' in data ? data.token : null)
  return typeof token === 'string' ? token : null
}

/** Puts the token of the question into the answer: whoever knew it may have it back. */
const unseal = <Answer>(answer: Answer, asked: Asked): Answer => {
  const token = tokenIn(asked)
  return token !== null && typeof answer === 'object' && answer !== null && 'token' in answer
    ? { ...answer, token }
    : answer
}

type Inside = Parameters<Parameters<Adapter['transaction']>[0]>[0]

const sealInside = <Some extends Inside>(inner: Some): Some => ({
  ...inner,
  create: async asked => unseal(await inner.create(seal(asked)), asked),
  findOne: async asked => unseal(await inner.findOne(seal(asked)), asked),
  findMany: asked => inner.findMany(seal(asked)),
  count: asked => inner.count(seal(asked)),
  update: async asked => unseal(await inner.update(seal(asked)), asked),
  updateMany: asked => inner.updateMany(seal(asked)),
  delete: asked => inner.delete(seal(asked)),
  deleteMany: asked => inner.deleteMany(seal(asked)),
  consumeOne: async asked => unseal(await inner.consumeOne(seal(asked)), asked),
})

/**
 * Keeps of the token of a session its SHA-256 alone, where better-auth would keep the token: who reads the database, or a copy of it, signs in as nobody.
 * Lists of sessions carry digests, which are good for nothing.
 */
export const sealTokens = (inner: Adapter): Adapter => ({
  ...sealInside(inner),
  transaction: task => inner.transaction(inside => task(sealInside(inside))),
})
