import type * as z from 'zod'
import type { Refusal } from '../../text/reading.ts'
import { nearest } from './near.ts'
import { descriptionAt, fieldsAt } from './schema-place.ts'
import type { Path } from './yaml-text.ts'

/** What is wrong at a place of a value. */
export type Issue = Refusal & { readonly path: Path }

/** Where the schema has no words for a place. */
const SEE = 'see docs/record-folder.md'

type Asked = { readonly schema: z.core.$ZodType; readonly value: unknown; readonly extra: readonly string[] }

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? (part as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  )

const SORTS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  object: 'fields',
  record: 'fields',
}

const unknownKeys = ({ schema, extra }: Asked, path: Path, keys: readonly string[]): readonly Issue[] => {
  const known = [...fieldsAt(schema, path), ...(path.length === 0 ? extra : [])]
  return keys.map(key => {
    const near = nearest(key, known)
    const params = { key, known: known.join(', ') }
    return near === null
      ? { kind: 'field-unknown', params, path: [...path, key] }
      : { kind: 'field-unknown-near', params: { ...params, near }, path: [...path, key] }
  })
}

const choice = (value: unknown, values: readonly unknown[], path: Path): Issue => {
  const words = values.map(String)
  const near = typeof value === 'string' ? nearest(value, words) : null
  const params = { allowed: words.join(', ') }
  if (value === undefined) return { kind: 'choice-missing', params, path }
  return near === null
    ? { kind: 'field-choice', params, path }
    : { kind: 'field-choice-near', params: { ...params, near }, path }
}

const sized = (issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: Path): Issue => {
  const sort = issue.origin === 'array' ? 'list' : issue.origin === 'string' ? 'text' : 'number'
  return issue.code === 'too_big'
    ? { kind: `${sort}-too-large`, params: { most: Number(issue.maximum) }, path }
    : { kind: `${sort}-too-small`, params: { least: Number(issue.minimum) }, path }
}

/** How far a union's option is from what was written: an option whose own words of a choice are missed is the farthest. */
const weight = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' || issue.code === 'invalid_type' ? 3 : 1), 0)

const ofUnion = (asked: Asked, issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Issue[] => {
  const [nearestOption] = [...issue.errors].sort((a, b) => weight(a) - weight(b))
  if (nearestOption === undefined) {
    const form = descriptionAt(asked.schema, path) ?? SEE
    return [{ kind: 'field-form', params: { form }, path }]
  }
  return nearestOption.flatMap(inner => issuesOf(asked, { ...inner, path: [...path, ...inner.path] }))
}

const issuesOf = (asked: Asked, issue: z.core.$ZodIssue): readonly Issue[] => {
  const { path } = issue
  const value = valueAt(asked.value, path)
  const form = descriptionAt(asked.schema, path) ?? SEE
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return [{ kind: 'field-missing', params: { form }, path }]
      return [{ kind: `not-${SORTS[issue.expected] ?? 'text'}`, params: { form }, path }]
    case 'unrecognized_keys':
      return unknownKeys(asked, path, issue.keys)
    case 'invalid_value':
      return [choice(value, issue.values, path)]
    case 'too_big':
    case 'too_small':
      return [sized(issue, path)]
    case 'invalid_union':
      return ofUnion(asked, issue, path)
    case 'invalid_key':
      return [{ kind: 'field-language', params: { key: String(path.at(-1)) }, path }]
    case 'custom':
      return [{ kind: 'field-rule', params: { rule: issue.message }, path }]
    case 'invalid_format':
    case 'invalid_element':
    case 'not_multiple_of':
      return [{ kind: 'field-form', params: { form }, path }]
  }
}

/**
 * What a schema has against a value, place by place. `extra` names fields that may stand at the top besides those of the schema.
 * Kinds: `field-missing` {form}, `field-unknown` {key}, `field-unknown-near` {key, near}, `field-choice` {allowed}, `field-choice-near` {allowed, near},
 * `choice-missing` {allowed}, `field-form` {form}, `field-language` {key}, `field-rule` {rule}, `not-text|number|yes-or-no|list|fields` {form},
 * `text|list|number-too-large` {most}, `text|list|number-too-small` {least}.
 */
export const issuesIn = (asked: Asked, issues: readonly z.core.$ZodIssue[]): readonly Issue[] =>
  issues.flatMap(issue => issuesOf(asked, issue))
