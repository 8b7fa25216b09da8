/** What a reader did before the page listened: noted, and done again when it does. Knows no part of the page. */

/** A click or a change of a field. */
export interface Deed {
  readonly type: string
  readonly target: EventTarget
  /** What stood in the field; waking up may have emptied it. */
  readonly value?: string | undefined
}

/** What stands in a field; of anything else nothing. */
export function textOf(target: EventTarget | null): string | undefined {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  return isField ? target.value : undefined
}

/** Puts it back where waking up has emptied the field. */
export function putText(target: EventTarget | null, text: string | undefined): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  if (isField && text !== undefined && target.value !== text) target.value = text
}

/** A browser has followed links, opened details and ticked boxes by itself. */
const followed = 'a, summary, label, option, input, select'

function redoOne({ type, target, value }: Deed): void {
  if (!(target instanceof Element) || !target.isConnected) return
  if (type !== 'click') {
    putText(target, value)
    target.dispatchEvent(new Event(type, { bubbles: true }))
  } else if (!target.closest(followed))
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

/** Does again what was missed, in its order; of each field its last state. */
export function redo(missed: readonly Deed[]): void {
  // All that sleeps wakes up before: a part that the first deed has changed would be another than the one that was touched.
  missed.forEach(({ target }) => target.dispatchEvent(new Event('focusin', { bubbles: true })))
  missed
    .filter(
      ({ type, target }, i) =>
        type === 'click' ||
        !missed.slice(i + 1).some((later) => later.target === target && later.type === type),
    )
    .forEach(redoOne)
}
