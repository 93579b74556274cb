import { Document, isCollection, isMap, isPair, isScalar, type Node, type Scalar, visit } from 'yaml'

/** Short collections of plain words stand on one line, up to this many signs. */
const ONE_LINE = 72

/** Texts that only double quotes carry through a file: control characters, odd line ends, white space at the end of a line, halves of characters. */
const needsQuotes = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[ ](?:\n|$)|^\s|\n\s+$/.test(text) ||
  !text.isWellFormed()

const isPlain = (node: unknown): boolean => isScalar(node) && !/\n/.test(String(node.value))

const fitsOneLine = (node: Node): boolean => {
  if (!isCollection(node) || node.items.length === 0) return false
  const parts = node.items.map(item => (isPair(item) ? item.value : item))
  return parts.every(isPlain) && JSON.stringify(node.toJSON()).length <= ONE_LINE
}

const quoteWhereNeeded = (scalar: Scalar): void => {
  if (typeof scalar.value === 'string' && needsQuotes(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
}

/**
 * A value as YAML, always in the same way: fields as they come, one field a line, short lists and short fields of plain words in brackets.
 * Lines are never folded, so that git shows the words that changed.
 */
export const printYaml = (value: unknown): string => {
  const document = new Document(value, { schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Scalar: (_key, scalar) => quoteWhereNeeded(scalar),
    Collection: (_key, node, path) => {
      const inside = path.some(isMap)
      if (inside && fitsOneLine(node)) node.flow = true
    },
  })
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY })
}
