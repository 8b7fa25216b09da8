/** Starts the worker of the desk, wherever the app is served. It stays until a task takes too long. */

/** A new worker. */
export function startWork(): Worker {
  return new Worker(new URL('./work.worker.ts', import.meta.url), { type: 'module', name: 'work' })
}
