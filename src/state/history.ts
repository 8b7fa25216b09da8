/**
 * Undo and redo over a value that never changes in place: each step keeps the value before it and says what was done.
 * Bounded: beyond `mostSteps` the oldest step is forgotten. Knows nothing of what the value is.
 */

/** So many steps can be taken back; the values share all that did not change. */
export const mostSteps = 300

interface Step<State, Said> {
  readonly state: State
  /** What led from this state to the next one. */
  readonly said: Said
}

export interface History<State, Said> {
  /** The oldest first. */
  readonly past: readonly Step<State, Said>[]
  readonly present: State
  /** What was undone; the next to be redone first. `state` is the state after the step. */
  readonly future: readonly Step<State, Said>[]
}

/** A history in which nothing has happened. */
export function startHistory<State, Said>(present: State): History<State, Said> {
  return { past: [], present, future: [] }
}

/** Takes a step. A step that changes nothing is none; what was undone before it is forgotten. */
export function take<State, Said>(
  history: History<State, Said>,
  state: State,
  said: Said,
): History<State, Said> {
  if (state === history.present) return history
  const past = [...history.past, { state: history.present, said }].slice(-mostSteps)
  return { past, present: state, future: [] }
}

/** Takes the last step back; the same history where there is none. */
export function undo<State, Said>(history: History<State, Said>): History<State, Said> {
  const last = history.past.at(-1)
  if (!last) return history
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ state: history.present, said: last.said }, ...history.future],
  }
}

/** Takes a step again that was undone; the same history where there is none. */
export function redo<State, Said>(history: History<State, Said>): History<State, Said> {
  const [next, ...future] = history.future
  if (!next) return history
  return {
    past: [...history.past, { state: history.present, said: next.said }],
    present: next.state,
    future,
  }
}

/** What undo would take back, or null. */
export function undoable<State, Said>(history: History<State, Said>): Said | null {
  return history.past.at(-1)?.said ?? null
}

/** What redo would do again, or null. */
export function redoable<State, Said>(history: History<State, Said>): Said | null {
  return history.future[0]?.said ?? null
}
