/** Lets the browser do what waits: painting, a reader's click. */

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** Goes on once the browser has painted what stands there; a page that nobody sees is not painted. */
export function painted(page: Document): Promise<void> {
  if (page.hidden) return Promise.resolve()
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Goes on in another task, before all that can wait. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as Yielding
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
