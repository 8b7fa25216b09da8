/** Waits until the reader sees what stands there. */

/** Goes on once the browser has painted what stands there; a page that nobody sees is not painted. */
export function painted(page: Document): Promise<void> {
  if (page.hidden) return Promise.resolve()
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
