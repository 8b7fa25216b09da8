/**
 * Opens the reader beside the page, or over it on a phone. Escape closes the reader before it closes the panel
 * of a statistic. Knows no content.
 */
import { dialogue } from '../detail/dialogue'

/** To the next number or the one before. */
export type KeyStep = 1 | -1

/** Says whether the reader covers the page. */
export function isCovering(): boolean {
  return window.matchMedia('(max-width: 46rem)').matches
}

/** Says whether keys are letters of a text there, and no commands. */
export function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea')
}

/** Opens `dialog` and calls `onclose` on Escape; returns what undoes it. */
export function readerDialogue(dialog: HTMLDialogElement, onclose: () => void): () => void {
  // Heard on the way down, before the panel of the statistic, which was opened first.
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    onclose()
  }
  document.addEventListener('keydown', onkeydown, { capture: true })
  const undo = dialogue(dialog, onclose)
  return () => {
    document.removeEventListener('keydown', onkeydown, { capture: true })
    undo()
  }
}
