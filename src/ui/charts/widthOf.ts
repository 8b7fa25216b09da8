/**
 * The attachment that tells how wide an element is, and when that changes. Told with the frame: asked for at once, the width
 * would cost a layout of its own for each element. Knows no chart.
 *
 * What is drawn by the width changes its own height, which must not be watched: attach it to an element without any.
 */
import type { Attachment } from 'svelte/attachments'

/** Tells whole pixels; nothing while the element has no box. */
export function widthOf(tell: (width: number) => void): Attachment<HTMLElement> {
  return (node) => {
    const observer = new ResizeObserver((entries) => {
      const width = Math.round(entries.at(-1)?.contentRect.width ?? 0)
      if (width > 0) tell(width)
    })
    observer.observe(node)
    return () => observer.disconnect()
  }
}
