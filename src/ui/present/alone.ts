/**
 * The attachment of what covers the whole page: everything beside it is out of reach of keys and voice, and stays where it is
 * scrolled to. Knows no content.
 */
import type { Attachment } from 'svelte/attachments'

/** Puts everything beside the element to rest, and wakes it up when the element goes. */
export const alone: Attachment<HTMLElement> = (node) => {
  const before = document.activeElement
  const place = window.scrollY
  const root = document.documentElement
  const beside = [...(node.parentElement?.children ?? [])].filter(
    (other): other is HTMLElement => other instanceof HTMLElement && other !== node && !other.inert,
  )
  beside.forEach((other) => (other.inert = true))
  root.style.overflow = 'hidden'
  node.focus({ preventScroll: true })
  return () => {
    beside.forEach((other) => (other.inert = false))
    root.style.overflow = ''
    if (window.scrollY !== place) window.scrollTo({ top: place, behavior: 'instant' })
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}
