/**
 * Wakes what the build drew: the touched chart at once, all others one after the other whenever the browser has nothing else to
 * do, so that no task is long. Knows no chart.
 */
import { whenTouched } from './whenTouched'

const waiting = new Set<() => void>()
let asked = false

/** Safari knows no idle time; a pause after each chart does. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(act, 50)
  else requestIdleCallback(act)
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  whenIdle(() => {
    asked = false
    const [next] = waiting
    if (!next) return
    waiting.delete(next)
    next()
    ask()
  })
}

/** Calls `act` when its turn comes; returns what calls it off. */
export function wakeAtLeisure(act: () => void): () => void {
  waiting.add(act)
  ask()
  return () => waiting.delete(act)
}

/** Calls `act` once, at a touch of the element or at leisure; returns what calls it off. */
export function wakeLater(node: Element, act: () => void): () => void {
  const wake = (): void => {
    stop()
    act()
  }
  const stopTouch = whenTouched(node, wake)
  const stopWaiting = wakeAtLeisure(wake)
  const stop = (): void => {
    stopWaiting()
    stopTouch()
  }
  return stop
}
