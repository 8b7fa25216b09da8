/**
 * Wakes what the build drew: the touched chart at once, those in sight and near it one after the other whenever the browser has
 * nothing else to do, so that no task is long; the others stay pictures until a reader comes near. Knows no chart.
 */
import { whenTouched } from './whenTouched'

const waiting = new Set<() => void>()
let asked = false

/** Who has waited so long, in ms, has a turn in any case: Chromium was seen to find no leisure for seconds. */
const patience = 2000

/** Safari knows no idle time; a pause after each chart does. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(act, 50)
  else requestIdleCallback(act, { timeout: patience })
}

/** Takes the turn of whoever has waited longest, leisure or not; says whether anybody did. */
export function takeTurn(): boolean {
  const [next] = waiting
  if (!next) return false
  waiting.delete(next)
  next()
  return true
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  whenIdle(() => {
    asked = false
    if (takeTurn()) ask()
  })
}

/** Calls `act` when its turn comes; returns what calls it off. */
export function wakeAtLeisure(act: () => void): () => void {
  waiting.add(act)
  ask()
  return () => void waiting.delete(act)
}

/** How far from the window a chart is near it: the next stop of the Tab key must live when it is reached. */
const nearby = '60% 0px'

/** Calls `act` at leisure once the element has come near the window; returns what calls it off. */
function wakeNear(node: Element, act: () => void): () => void {
  let callOff = (): void => undefined
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callOff = wakeAtLeisure(act)
    },
    { rootMargin: nearby },
  )
  observer.observe(node)
  return () => {
    observer.disconnect()
    callOff()
  }
}

export interface Waking {
  /** Fetches what is needed; says whether it is there. */
  readonly ready: () => Promise<boolean>
  readonly act: () => void
}

/** Acts once, at a touch of the element, or at leisure when it is near; returns what calls it off. */
export function wakeLater(node: Element, { ready, act }: Waking): () => void {
  let isOver = false
  const wake = (): void => {
    if (isOver) return
    stop()
    act()
  }
  const stopTouch = whenTouched(node, () => void ready().then(wake))
  // What was fetched has to be compiled: the drawing is a task of its own.
  const stopNear = wakeNear(node, () => void ready().then(() => wakeAtLeisure(wake)))
  const stop = (): void => {
    isOver = true
    stopTouch()
    stopNear()
  }
  return stop
}
