/**
 * The attachment that says when nobody moves the pointer: the cursor and the controls go, and come back at the first move.
 * Moves in the upper part bring only the cursor. Knows no controls.
 */
import type { Attachment } from 'svelte/attachments'

/** Nobody has moved for so long, in ms. */
const rest = 2000
/** The lower part of the window, as a share, where the controls are. */
const controlsFrom = 0.8

/** Keeps `data-idle` and `data-controls` on the element. */
export const idle: Attachment<HTMLElement> = (node) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const still = (): void => {
    node.dataset.idle = ''
    delete node.dataset.controls
  }
  const onmove = (event: PointerEvent): void => {
    clearTimeout(timer)
    delete node.dataset.idle
    const low = event.clientY > controlsFrom * window.innerHeight
    // A finger shows where it is only by touching.
    if (low || event.pointerType === 'touch') node.dataset.controls = ''
    else delete node.dataset.controls
    timer = setTimeout(still, rest)
  }
  const events = ['pointermove', 'pointerdown'] as const
  events.forEach((name) => node.addEventListener(name, onmove))
  timer = setTimeout(still, rest)
  return () => {
    clearTimeout(timer)
    events.forEach((name) => node.removeEventListener(name, onmove))
  }
}
