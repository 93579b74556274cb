/** Small parts inside a name of a person: nobility, descent and articles in the languages of the news. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da do dos du la le los bin ben ibn al el abu af av ten ter'.split(' '),
)
