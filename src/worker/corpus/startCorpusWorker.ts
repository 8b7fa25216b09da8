/** Starts the worker that opens a corpus, wherever the app is served. */

/** A new worker; it is ended after one corpus. */
export function startCorpusWorker(): Worker {
  return new Worker(new URL('./corpus.worker.ts', import.meta.url), { type: 'module', name: 'corpus' })
}
