/**
 * Opens a modal dialog over the page. Escape and a click beside it close it, and it alone: a panel below stays
 * open. The focus goes to its title and comes back. Knows no content.
 */

/** Opens `dialog` and calls `onclose` when the reader wants out; returns what undoes it. */
export function modal(dialog: HTMLDialogElement, onclose: () => void): () => void {
  const before = document.activeElement
  dialog.showModal()
  dialog.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  // Heard on the way down, before a panel that was opened earlier.
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    onclose()
  }
  // The reader's own gesture on a phone.
  const oncancel = (event: Event): void => {
    event.preventDefault()
    onclose()
  }
  const onclick = (event: MouseEvent): void => {
    if (event.target === dialog) onclose()
  }
  document.addEventListener('keydown', onkeydown, { capture: true })
  dialog.addEventListener('cancel', oncancel)
  dialog.addEventListener('click', onclick)
  return () => {
    document.removeEventListener('keydown', onkeydown, { capture: true })
    dialog.removeEventListener('cancel', oncancel)
    dialog.removeEventListener('click', onclick)
    if (dialog.open) dialog.close()
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
