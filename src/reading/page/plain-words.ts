/** The words of a text in small letters, one space between them, without signs: for telling whether two lines say the same. */
export const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
