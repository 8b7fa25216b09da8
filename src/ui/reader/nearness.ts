/** Tells elements of a box that scrolls when they come near what is shown of it, and when they go. Knows nothing of what they hold. */
import type { Attachment } from 'svelte/attachments'

/** As many heights of the box above and below what is shown are near. */
const MARGIN = '100%'

export interface Nearness {
  /** Of the box that scrolls. */
  readonly box: Attachment<HTMLElement>
  /** Of an element in it. */
  readonly watch: (tell: (isNear: boolean) => void) => Attachment<HTMLElement>
}

/** Where a selection begins or ends, an element stays as it is: to draw it anew would lose the selection. */
function holdsSelection(element: Element): boolean {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return false
  return element.contains(selection.anchorNode) || element.contains(selection.focusNode)
}

/** A box and the elements in it. */
export function nearness(): Nearness {
  const tellers = new Map<Element, (isNear: boolean) => void>()
  let observer: IntersectionObserver | null = null
  const box: Attachment<HTMLElement> = (root) => {
    const tell = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting || !holdsSelection(target)) tellers.get(target)?.(isIntersecting)
    }
    observer = new IntersectionObserver(tell, { root, rootMargin: `${MARGIN} 0px` })
    // Elements are there before the box around them.
    tellers.forEach((_, element) => observer?.observe(element))
    return () => {
      observer?.disconnect()
      observer = null
    }
  }
  const watch: Nearness['watch'] = (tell) => (element) => {
    tellers.set(element, tell)
    observer?.observe(element)
    return () => {
      tellers.delete(element)
      observer?.unobserve(element)
    }
  }
  return { box, watch }
}
