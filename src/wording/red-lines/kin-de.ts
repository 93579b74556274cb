import { stemGerman } from '../../text/stem-german.ts'

const folded = (word: string): string =>
  word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss')

/** Prefixes that a German verb leaves at the end of its clause. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `ab an auf aus bei dar ein empor entgegen fehl fern fest fort frei gegenüber gleich heim her herab heran heraus herbei herein herunter hervor
  hin hinaus hinein hinzu hoch los mit nach nieder offen preis statt stand still teil um unter vor voran voraus vorbei weg weiter wieder zu
  zurück zurecht zusammen zuwider bereit kürzer sicher stattfinden bekannt durch über nahe bevor hinweg vorweg ineinander übrig zugrunde zuteil bloß lahm
  fertig wahr`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/** Forms of verbs that change inside, with the infinitive's root first; nouns made of them besides. */
const STRONG =
  `zieh zog zogen zug|steig stieg stieg|nehm nahm nahmen nahme nomm nimm|geb gab gaben gabe gib|tret trat traten tritt trett|halt hielt
heb hob hoben|trag trug trugen|steh stand standen|geh ging gingen gang gangen|komm kam kamen kunft|bring brach bracht|schliess schloss schluss
lass liess|send sand sandt|weis wies|sprech sprach spruch sproch sprich|schreib schrieb schrift|biet bot boten|fall fiel|fahr fuhr fahrt|lauf lief|greif griff
reiss riss|schneid schnitt|treib trieb|bind band bund|find fand fund|werf warf worf wurf wirf|wachs wuchs|mess mass miss|ruf rief|stoss stiess
schieb schob schub|fliess floss fluss|lier lor lust|steh stund|schlag schlug|rat riet|gleich glich|leih lieh|meid mied|scheid schied|schreit schritt
treff traf troff triff|helf half holf hilf|nenn nannt|kenn kannt kenntnis|brech broch bruch bricht|les las lies|seh sah sicht|ess ass|sitz sass sess|lieg lag
leg|stehl stahl stohl|werb warb worb wirb|sink sank sunk|schwind schwand schwund|wind wand wund|zwing zwang zwung|gelt galt golt gilt|fecht focht|press|tu tat
wend wand wandt|denk dacht|bau|kauf|tausch|setz satz|stell|recht|richt|end|kundig|handel handl|sammel samml|wechsel wechsl|liefer lieferung|forder forderung`
    .split(/[|\n]/)
    .map(row => row.split(' '))

const ROOTS = new Map(STRONG.flatMap(([root = '', ...forms]) => forms.map(form => [form, root] as const)))

const PREFIXES: readonly string[] = [
  ...PARTICLES,
  'be',
  'ver',
  'ent',
  'er',
  'zer',
  'emp',
  'miss',
  'rück',
  'wider',
  'hinter',
  'aufrecht',
]
  .map(folded)
  .sort((one, other) => other.length - one.length)

const ENDINGS =
  /(?:ierungen|ierung|ungen|ung|enden|ender|endem|endes|ende|end|eten|etem|eter|etes|ete|ten|tem|ter|tes|te|est|et|st|en|em|er|es|ern|n|e|t|s)$/

/** The roots that may stand before an ending, the word as it is first. */
const rootsOf = (rest: string, kind?: 'noun'): readonly string[] => {
  if (kind === 'noun') return nounRoots(rest)
  const ending = ENDINGS.exec(rest)?.[0] ?? ''
  const bare = rest.slice(0, rest.length - ending.length)
  const shorter = /(?:en|e|n|t|st|er)$/.exec(rest)?.[0] ?? ''
  const raw = [
    rest,
    bare,
    rest.slice(0, rest.length - shorter.length),
    rest.replace(/te[nmrs]?$/, ''),
    rest.replace(/e[nmrst]?$/, ''),
  ]
  const stems = raw.map(root => root.replace(/(ier)ung$/, '$1').replace(/([^aeiou])t$/, '$1t'))
  return [...new Set(stems)].filter(root => root.length >= 2)
}

// Only verbs end in a "t" that is no part of their root: "Macht" is none of "machen".
const nounRoots = (rest: string): readonly string[] => {
  const roots = [rest, rest.replace(/(?:ungen|ung)$/, ''), rest.replace(/(?:en|em|er|es|e|n|s)$/, '')]
  return [...new Set(roots)].filter(root => root.length >= 2)
}

const withRoot = (prefix: string, root: string): string | null => {
  const strong = ROOTS.get(root)
  // Without a prefix the nouns of strong verbs are words of their own: a train, a case, a class.
  const key = (prefix === 'ruck' ? 'zuruck' : prefix) + (prefix === '' ? root : (strong ?? root))
  return root.length >= 3 ? key : null
}

const strongAlone = (root: string, isPast: boolean): string | null => {
  const strong = ROOTS.get(root)
  return strong !== undefined && isPast ? strong : null
}

const INSEPARABLE = /^(?:be|ver|er|ent|zer|miss)(?=...)/

const verbal = (word: string, kind?: 'noun'): readonly (string | null)[] => {
  const keys: (string | null)[] = rootsOf(word, kind).flatMap(root => [withRoot('', root)])
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue
    const rest = word.slice(prefix.length)
    for (const part of [rest, rest.replace(/^(?:ge|zu)(?=...)/, '')])
      for (const root of rootsOf(part, kind)) {
        keys.push(withRoot(prefix, root))
        // "anerkannt", "beibehalten": a second prefix stands before the root that changes.
        const second = INSEPARABLE.exec(root)?.[0]
        const inner = second === undefined ? undefined : ROOTS.get(root.slice(second.length))
        if (inner !== undefined) keys.push(`${prefix}${second}${inner}`)
      }
  }
  if (/^ge.../.test(word))
    for (const root of rootsOf(word.slice(2), kind)) keys.push(withRoot('', root), strongAlone(root, true))
  return keys
}

/** The root of a finite verb form alone, in all readings: `zieht` → `zieh`; what a particle at the end of its clause is put before. */
export const verbRoots = (word: string): readonly string[] => {
  const plain = folded(word)
  return rootsOf(plain).flatMap(root => [...new Set([ROOTS.get(root) ?? root, root])])
}

/** The key of a verb whose particle stands apart. */
export const joinedKey = (particle: string, root: string): string =>
  (folded(particle) === 'ruck' ? 'zuruck' : folded(particle)) + root

// Basis, Basen; Zentrum, Zentren: words from Latin and Greek change their ending instead of adding one.
const learned = (word: string): readonly string[] => {
  const ending = /(?:is|en|um|us|on|a)$/.exec(word)
  return ending !== null && word.length >= 5 ? [`${word.slice(0, ending.index)}~`] : []
}

/**
 * What a German word is looked up by: its stem, and the readings of it as a form or a noun of a verb (`abgezogen`, `abzuziehen`, `Abzug` → `abzieh`).
 * Small letters in; umlauts fall.
 */
export const kinGerman = (word: string, kind?: 'noun'): readonly string[] => {
  const plain = folded(word)
  const keys = [stemGerman(word), ...learned(plain), ...verbal(plain, kind)]
  return [...new Set(keys.filter(key => key !== null))]
}
