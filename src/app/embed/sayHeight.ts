/**
 * The attachment that tells the page around a frame how high the content is. It measures the content, which does
 * not know how high the frame is: so what it says can't feed itself.
 */
import type { Attachment } from 'svelte/attachments'
import { heightReporter } from '../../share/embed/heightMessage'

/** Tells the page around `world` the height of the element, whenever it has changed. */
export function sayHeight(world: Window): Attachment<HTMLElement> {
  return (node) => {
    if (world.parent === world) return
    // Any page may frame a chart, and a height is no secret.
    const report = heightReporter((message) => world.parent.postMessage(message, '*'))
    const observer = new ResizeObserver(() => report(node.getBoundingClientRect().height))
    observer.observe(node)
    return () => observer.disconnect()
  }
}
