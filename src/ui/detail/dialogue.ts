/**
 * Opens a dialog beside the page: over it and modal on a narrow screen, next to it on a wide one, so that
 * other marks can still be clicked. Gives the focus back to what had it. Knows no content.
 */

/** Up to here the panel covers the page, so the page must be inert. */
const covering = '(max-width: 46rem)'

function show(dialog: HTMLDialogElement): void {
  if (window.matchMedia(covering).matches) dialog.showModal()
  else dialog.show()
}

/** Opens `dialog` and calls `onclose` on Escape; returns what undoes it. */
export function dialogue(dialog: HTMLDialogElement, onclose: () => void): () => void {
  const before = document.activeElement
  show(dialog)
  // Escape closes from anywhere: on a wide screen the focus may be back on the page.
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) onclose()
  }
  const oncancel = (event: Event): void => event.preventDefault()
  document.addEventListener('keydown', onkeydown)
  dialog.addEventListener('cancel', oncancel)
  return () => {
    document.removeEventListener('keydown', onkeydown)
    dialog.removeEventListener('cancel', oncancel)
    const inside = dialog.contains(document.activeElement) || document.activeElement === document.body
    if (dialog.open) dialog.close()
    if (inside && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
