import { isCapital } from '../../wording/tokens.ts'
import { type Hung, isAgent, type Occurrence } from './hung.ts'
import { clauseAt, type Scene } from './scene.ts'

// "nach Angaben seines Büros", "die Forderung der Minister": a genitive belongs to the noun before it.
const isGenitive = (scene: Scene, one: Hung): boolean => {
  const { tokens } = scene
  const start = [1, 2, 3].find(back =>
    /^(?:des|der|seines|seiner|ihres|ihrer|eines|einer)$/.test(tokens[one.range.start - back]?.plain ?? ''),
  )
  return start !== undefined && isCapital(tokens[one.range.start - start - 1]) && one.range.start - start - 1 >= 0
}

const OBLIQUE = /^(?:dem|den|des|einem|einen|eines|einer|(?:ihr|sein|unser|dies|jed)(?:em|en|es))$/

// "dem Minister", "seinen Kollegen": an article tells the case before a German noun.
const isOblique = ({ tokens, lexicon }: Scene, { range, mention }: Hung): boolean => {
  if (lexicon.tongue === 'en') return false
  let at = range.start - 1
  while (at > 0 && (tokens[at]?.start ?? -1) >= mention.whole.start && !OBLIQUE.test(tokens[at]?.plain ?? '')) at--
  return OBLIQUE.test(tokens[at]?.plain ?? '') && (tokens[at]?.start ?? -1) >= mention.whole.start
}

/** Whether a mention may be a subject by its case, as far as an article or a genitive tells it. */
export const isNominative = (scene: Scene, one: Hung): boolean =>
  !isOblique(scene, one) && !(scene.lexicon.tongue === 'de' && isGenitive(scene, one))

/** Whether a mention is a bare subject or object of the event's clause. */
export const isSubject = (scene: Scene, event: Occurrence, one: Hung): boolean =>
  one.preposition === null &&
  scene.clauses.of[one.range.start] === scene.clauses.of[event.at] &&
  isAgent(one) &&
  !(scene.lexicon.tongue === 'de' && isGenitive(scene, one))

/** The first bare name of a clause with those joined to it by commas and "and"; an office gives way to the name after its comma. */
export const firstGroup = (scene: Scene, candidates: readonly Hung[]): readonly Hung[] => {
  const [first, second, ...rest] = candidates
  if (first === undefined) return []
  const isApposed =
    second !== undefined &&
    !first.mention.isNamed &&
    second.mention.role === 'person' &&
    scene.tokens[second.range.start - 1]?.plain === ','
  if (isApposed) return [second]
  const group = [first]
  for (const one of second === undefined ? [] : [second, ...rest]) {
    if (!one.isListed) break
    group.push(one)
  }
  return group
}

const REPRESENTING =
  /^(?:(?:regierungs)?vertreter(?:n|innen)?|unterhändlern?|delegation(?:en)?|(?:ab)?gesandten?|delegierten?|diplomaten|(?:\p{L}*)ministern?|representatives?|negotiators?|delegat(?:es?|ions?)|envoys?|officials|ministers|leaders|diplomats|(?:ab)?botschaftern?)$/u
const FROM = /^(?:of|from|von|aus)$/

const isOf = (scene: Scene, one: Hung): boolean =>
  one.preposition === null ? scene.lexicon.tongue === 'de' && isGenitiveForm(scene, one) : FROM.test(one.preposition)

/** Whether a German name has the form of a genitive: "Norwegens" by its ending, "der Schweiz" by its article. */
export const isGenitiveForm = ({ tokens, text }: Scene, { range, mention }: Hung): boolean =>
  /^(?:der|des|beider|aller|dieser|mehrerer)$/.test(tokens[range.start - 1]?.plain ?? '') ||
  /^(?:beider|aller|mehrerer) /.test(text.slice(mention.whole.start, mention.span.start)) ||
  (tokens[range.end - 1]?.end ?? 0) > mention.span.end ||
  /s$/.test(text.slice(mention.span.start, mention.span.end))

/** "Vertreter der Schweiz, Norwegens und Irlands": those for whom unnamed people came, where the text names them; else the people. */
export const orRepresented = (scene: Scene, group: readonly Hung[], hung: readonly Hung[]): readonly Hung[] =>
  group.flatMap((one, place) => {
    const last = scene.tokens[one.range.end - 1]?.plain ?? ''
    const next = hung.findIndex(({ range }) => range.start >= one.range.end)
    const first = hung[next]
    if (one.mention.isNamed || !REPRESENTING.test(last) || first === undefined) return [one]
    if (first.range.start - one.range.end > 2 || !isOf(scene, first)) return [one]
    const until = group[place + 1]?.range.start ?? Number.POSITIVE_INFINITY
    const listed = [first]
    for (const other of hung.slice(next + 1)) {
      if (!other.isListed || other.range.start >= until) break
      listed.push(other)
    }
    return listed
  })

const PRONOUN = /^(?:er|sie|he|she|they)$/
const SINGULAR = /^(?:er|he|she)$/

/** "Voss sagte, er werde …": a pronoun in the event's clause stands for the last bare person before that clause. */
const behindPronoun = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const places = clauseAt(scene, event.at)
  const first = places[0] ?? 0
  if (!places.some(k => PRONOUN.test(scene.tokens[k]?.plain ?? ''))) return []
  const before = hung.filter(one => one.range.end <= first && one.preposition === null && one.mention.role === 'person')
  const isAlone = before.length === 0 && places.some(k => SINGULAR.test(scene.tokens[k]?.plain ?? ''))
  return isAlone && scene.spokenOf !== null
    ? [{ mention: scene.spokenOf, range: BEFORE_ALL, preposition: null, isListed: false }]
    : before.slice(-1)
}

const BEFORE_ALL = { start: -1, end: -1 }

const RELATIVE_SUBJECT = /^(?:who|which|der|die|das|welche[rs]?)$/

/** "Voss und Lindt, die sich trafen": whoever stands right before a relative clause acts in it. */
const antecedentOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const clause = scene.clauses.all[scene.clauses.of[event.at] ?? 0]
  if (clause === undefined || !RELATIVE_SUBJECT.test(clause.opener ?? '')) return []
  const first = clause.places[0] ?? 0
  const at = hung.findLastIndex(one => one.range.end <= first)
  const last = hung[at]
  if (last === undefined || !isAgent(last) || first - last.range.end > 1) return []
  let from = at
  while (from > 0 && hung[from]?.isListed) from--
  return withoutOffices(scene, hung.slice(clause.opener === 'der' || clause.opener === 'das' ? at : from, at + 1))
}

// "the foreign minister, Ann Lee": an office gives way to the name after its comma.
const withoutOffices = ({ tokens }: Scene, group: readonly Hung[]): readonly Hung[] =>
  group.filter((one, place) => {
    const next = group[place + 1]
    const isApposed =
      next?.mention.role === 'person' && next.mention.isNamed && tokens[next.range.start - 1]?.plain === ','
    return one.mention.isNamed || !isApposed
  })

const BE = /^(?:was|were|been|being|be|is|are)$/
const BECOME = /^(?:wurden?|worden|werden|wird|werde)$/
const BY = /^(?:by|von|durch)$/

const isPassive = (scene: Scene, { at }: Occurrence): boolean => {
  const { tokens, lexicon } = scene
  if (!lexicon.verbsOf(tokens[at]?.plain ?? '').some(({ form }) => form === 'participle' || form === 'attribute'))
    return false
  if (lexicon.verbsOf(tokens[at]?.plain ?? '').every(({ form }) => form === 'attribute')) return true
  if (lexicon.tongue === 'de') return clauseAt(scene, at).some(k => BECOME.test(tokens[k]?.plain ?? ''))
  return [1, 2, 3].some(back => BE.test(tokens[at - back]?.plain ?? ''))
}

// "adopted on Monday by the council": so far behind an English participle its agent may stand.
const AGENT_WITHIN = 10

/** Those by whom something is done, where a verb tells it from the other side. */
const agentsOf = (scene: Scene, { at }: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  hung.filter(one => {
    if (!BY.test(one.preposition ?? '') || !isAgent(one) || scene.clauses.of[one.range.start] !== scene.clauses.of[at])
      return false
    return scene.lexicon.tongue === 'de'
      ? one.range.start < at
      : one.range.start > at && one.range.start <= at + AGENT_WITHIN
  })

// An English subject stands before its verb.
const mayBeSubject = (scene: Scene, event: Occurrence, one: Hung): boolean =>
  isSubject(scene, event, one) &&
  !isOblique(scene, one) &&
  (scene.lexicon.tongue === 'de' || event.noun !== null || one.range.end <= event.at)

/** Who does what the event's clause tells: its agent where it is passive, else its first bare name, the name before it where it is relative, or whom its pronoun stands for. */
export const subjectsOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const agents = event.noun === null ? agentsOf(scene, event, hung) : []
  if (event.noun === null && (isPassive(scene, event) || (agents.length > 0 && scene.lexicon.tongue === 'en')))
    return agents
  const before = antecedentOf(scene, event, hung)
  if (before.length > 0) return before
  const group = firstGroup(
    scene,
    hung.filter(one => mayBeSubject(scene, event, one)),
  )
  return group.length > 0 ? orRepresented(scene, group, hung) : behindPronoun(scene, event, hung)
}

/** Who meets where a verb tells it: subjects and objects, those before a relative clause, whom a pronoun stands for, and by whom somebody was received. */
export const meetersOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const bare = hung.filter(one => isSubject(scene, event, one))
  const before = antecedentOf(scene, event, hung)
  const agents = isPassive(scene, event) ? agentsOf(scene, event, hung) : []
  return [
    ...(before.length > 0 ? before : behindPronoun(scene, event, hung)),
    ...orRepresented(scene, bare, hung),
    ...agents,
  ]
}

const RELATIVE = /^(?:(?:bei|an|in|auf|zwischen) (?:dem|der|denen)|(?:at|in|during) which|where|wo)\b/
// "Treffen in der alten Stadt Genf, bei dem …": so far behind its noun a relative clause may begin, and so far behind its pronoun its subject.
const RELATIVE_WITHIN = 8
const SUBJECT_WITHIN = 6

/** "das Treffen, bei dem A und B … aushandelten": whoever acts in the relative clause of an encounter took part in it. */
export const actorsInRelative = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const { tokens } = scene
  const word = (at: number): string => tokens[at]?.plain ?? ''
  for (let comma = event.at + 1; comma <= event.at + RELATIVE_WITHIN; comma++) {
    if (word(comma) !== ',') continue
    const opening = RELATIVE.exec(`${word(comma + 1)} ${word(comma + 2)}`)?.[0]
    if (opening === undefined) return []
    const start = comma + 1 + opening.split(' ').length
    return firstGroup(
      scene,
      hung.filter(one => isAgent(one) && one.range.start >= start && one.range.start < start + SUBJECT_WITHIN),
    )
  }
  return []
}
