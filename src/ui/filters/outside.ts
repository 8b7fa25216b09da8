/** Tells when a reader turns to something else. Knows nothing of what is open. */
import type { Attachment } from 'svelte/attachments'

/** Calls `act` on a click outside the element. What was taken off the page by the click itself was inside. */
export function clickedOutside(act: () => void): Attachment<HTMLElement> {
  return (node) => {
    const onclick = ({ target }: MouseEvent): void => {
      if (target instanceof Node && target.isConnected && !node.contains(target)) act()
    }
    window.addEventListener('click', onclick)
    return () => window.removeEventListener('click', onclick)
  }
}
