/** The part of Citation.js that tests read citations with; the package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { readonly forceType?: string })
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
