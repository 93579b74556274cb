const ofObject = (value: object): string =>
  `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`

/**
 * JSON with sorted keys, without white space and without what is undefined (RFC 8785): one text for one value, whatever the order of its keys.
 * This is what the log hashes and what tells whether two things are the same. Values are what JSON holds.
 */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  return typeof value === 'object' && value !== null ? ofObject(value) : (JSON.stringify(value) ?? 'null')
}
