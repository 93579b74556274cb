import type { Errand } from '../errand.ts'
import { type Paragraph, printParagraphs } from '../paragraphs.ts'

/** Writes an answer in the form that was asked for: JSON on one line, or paragraphs for people. The value is the exit code 0. */
export const writeAnswer = async (
  { call, console }: Errand,
  json: { readonly travaux: string },
  paragraphs: () => readonly Paragraph[],
): Promise<number> => {
  await console.write(
    call.values.format === 'json' ? `${JSON.stringify(json)}\n` : printParagraphs(console, paragraphs()),
  )
  return 0
}
