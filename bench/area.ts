/** One table or paragraph group of BENCHMARKS.md: a heading of the third level and Markdown below it. */
export type Section = { readonly heading: string; readonly body: string }

/** One area of the product with its measurements: a file `bench/<name>.ts` exports one, and `bench/main.ts` lists it. */
export type Area = {
  readonly name: string
  readonly title: string
  /** Measures everything anew. `note` says on the terminal what is being measured. */
  readonly measure: (note: (line: string) => void) => Promise<readonly Section[]>
}
