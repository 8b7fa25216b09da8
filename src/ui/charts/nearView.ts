/**
 * Says when a drawing is worth its library: when it comes near the view, or when the browser has nothing else
 * to do, so that everything is there before it is scrolled to or printed. Knows no chart.
 */

/** How far below the view a drawing starts to load: about one screen of scrolling. */
const margin = '600px'

/** How long an idle page waits before it draws what is out of sight. */
const idleAfter = 2500

function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, idleAfter)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: idleAfter })
  return () => cancelIdleCallback(handle)
}

/** Calls `act` once; returns what calls it off. */
export function whenNear(node: Element, act: () => void): () => void {
  let stopIdle: () => void = () => undefined
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    observer.disconnect()
    act()
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) once()
    },
    { rootMargin: margin },
  )
  observer.observe(node)
  const timer = setTimeout(() => (stopIdle = whenIdle(once)), idleAfter)
  return () => {
    done = true
    clearTimeout(timer)
    stopIdle()
    observer.disconnect()
  }
}
