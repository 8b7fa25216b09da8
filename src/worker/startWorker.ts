/** Starts the worker that reads pages, wherever the app is served. */

/** A new worker; it is ended after one page. */
export function startWorker(): Worker {
  return new Worker(new URL('./page.worker.ts', import.meta.url), { type: 'module', name: 'page' })
}
