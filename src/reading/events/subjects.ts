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

const PRONOUN = /^(?:er|sie|he|she|they)$/

/** "Voss sagte, er werde …": a pronoun in the event's clause stands for the last bare person before that clause. */
export const behindPronoun = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const places = clauseAt(scene, event.at)
  const first = places[0] ?? 0
  if (!places.some(k => PRONOUN.test(scene.tokens[k]?.plain ?? ''))) return []
  const before = hung.filter(one => one.range.end <= first && one.preposition === null && one.mention.role === 'person')
  return before.slice(-1)
}

/** Who does what the event's clause tells: its first bare name, or whom its pronoun stands for. */
export const subjectsOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const group = firstGroup(
    scene,
    hung.filter(one => isSubject(scene, event, one)),
  )
  return group.length > 0 ? group : behindPronoun(scene, event, hung)
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
