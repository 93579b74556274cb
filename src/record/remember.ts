import type { RecordState } from './state.ts'

/**
 * A pure question of a state whose answer is kept as long as the state is: the second asking costs nothing. For questions that many pages ask of one
 * state and that cost more than a walk through it. The answer must not be changed by those who get it.
 */
export const remember = <Answer>(ask: (state: RecordState) => Answer): ((state: RecordState) => Answer) => {
  const answers = new WeakMap<RecordState, { readonly answer: Answer }>()
  return state => {
    const kept = answers.get(state) ?? { answer: ask(state) }
    answers.set(state, kept)
    return kept.answer
  }
}
