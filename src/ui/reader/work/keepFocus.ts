/**
 * Keeps the focus in a part of the page whose buttons go away once they have done their deed: without it the next key
 * would be heard by nobody. Where the reader leaves the part, nothing is taken back. Knows no button.
 */
import type { Attachment } from 'svelte/attachments'

/** For an element with `tabindex="-1"`. */
export const keepFocus: Attachment<HTMLElement> = (node) => {
  let isHeld = false
  const onfocusin = (): void => {
    isHeld = true
  }
  const onfocusout = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node) {
      isHeld = node.contains(relatedTarget)
      return
    }
    // A browser may say so of what is being taken away; what is still there a moment later was left.
    queueMicrotask(() => {
      if (target instanceof Node && target.isConnected) isHeld = false
    })
  }
  const observer = new MutationObserver(() => {
    if (isHeld && document.activeElement === document.body) node.focus({ preventScroll: true })
  })
  node.addEventListener('focusin', onfocusin)
  node.addEventListener('focusout', onfocusout)
  observer.observe(node, { childList: true, subtree: true })
  return () => {
    node.removeEventListener('focusin', onfocusin)
    node.removeEventListener('focusout', onfocusout)
    observer.disconnect()
  }
}
