/** Long work in slices, so that nobody waits for the end of it. Knows no work. */

interface Scheduling {
  readonly scheduler?: {
    readonly yield?: () => Promise<void>
    readonly postTask?: (task: () => void) => Promise<void>
  }
}

/** How long everything else may be kept waiting, in ms. */
const slice = 8

const nextTimer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Lets the browser do what waits: painting, a reader's click. Goes on in another task, before all that can wait. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  return scheduler?.yield?.() ?? nextTimer()
}

/** Goes to the end of the queue: for long work, before which everything else comes. A timer would wait for seconds in a page unseen. */
export function stepBack(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  return scheduler?.postTask?.(() => undefined) ?? nextTimer()
}

/** Takes steps one after the other, and steps back whenever they have taken a slice. Gives what the last one gives. */
export async function inSlices<T>(steps: Iterator<void, T>): Promise<T> {
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - began < slice) continue
    await stepBack()
    began = performance.now()
  }
}

/** Takes all steps at once. */
export function atOnce<T>(steps: Iterator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** So many rows take a millisecond or two, whatever is done with each. */
const rowsInStep = 1000

/** Does something for each row; a step is a thousand rows. */
export function* eachRow<Row>(
  rows: readonly Row[],
  act: (row: Row, i: number) => void,
): Generator<void, void> {
  for (let at = 0; at < rows.length; at += rowsInStep) {
    const end = Math.min(rows.length, at + rowsInStep)
    rows.slice(at, end).forEach((row, i) => act(row, at + i))
    yield
  }
}
