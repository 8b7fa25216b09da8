/**
 * Says when a drawing is worth its library: at the first touch by pointer, finger or key. Until then the picture
 * stands without it, and a reader who only reads never pays for it. Knows no chart.
 */

const touches = ['pointerenter', 'pointerdown', 'focusin'] as const

/** Calls `act` once, at the first touch; returns what calls it off. */
export function whenTouched(node: Element, act: () => void): () => void {
  const stop = (): void => touches.forEach((touch) => node.removeEventListener(touch, once))
  const once = (): void => {
    stop()
    act()
  }
  touches.forEach((touch) => node.addEventListener(touch, once, { passive: true }))
  return stop
}
