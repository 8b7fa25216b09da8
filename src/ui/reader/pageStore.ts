/**
 * Pages on the device, in IndexedDB, where the reader wants them kept. A store that is full or forbidden is a
 * fault that the reader sees. Knows no page's meaning.
 */
import { err, ok, type Result } from '../../base/result'
import type { KeptPage, PageStore, StoreFault } from './ports'
import { decodePage } from './keptPage'

const DATABASE = 'youju'
const STORE = 'pages'

function faultOf(error: unknown): StoreFault {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return { kind: 'full' }
  if (name === 'SecurityError' || name === 'InvalidStateError') return { kind: 'forbidden' }
  return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'name' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store does not open'))
    request.onblocked = () => reject(new Error('another window holds the store'))
  })
}

async function run<T>(
  factory: () => IDBFactory,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<Result<T, StoreFault>> {
  try {
    const database = await open(factory())
    try {
      return ok(
        await new Promise<T>((resolve, reject) => {
          const transaction = database.transaction(STORE, mode)
          const request = act(transaction.objectStore(STORE))
          // Only a finished transaction is on the disk.
          transaction.oncomplete = () => resolve(request.result)
          transaction.onabort = () => reject(transaction.error ?? new Error('the store gave up'))
        }),
      )
    } finally {
      database.close()
    }
  } catch (error) {
    return err(faultOf(error))
  }
}

/** Rows are checked like a file: another version of the app may have written them. */
function keptOf(rows: readonly unknown[]): readonly KeptPage[] {
  return rows.flatMap((row) => {
    const read = decodePage(row)
    return read ? [read] : []
  })
}

/** The store of this browser. `factory` may throw where storage is forbidden. */
export function browserStore(factory: () => IDBFactory): PageStore {
  const done = (result: Result<unknown, StoreFault>): Result<void, StoreFault> =>
    result.ok ? ok(undefined) : result
  return {
    load: async () => {
      const rows = await run<unknown[]>(factory, 'readonly', (store) => store.getAll())
      return rows.ok ? ok(keptOf(rows.value)) : rows
    },
    save: async (page) => done(await run(factory, 'readwrite', (store) => store.put({ ...page }))),
    remove: async (name) => done(await run(factory, 'readwrite', (store) => store.delete(name))),
    clear: async () => done(await run(factory, 'readwrite', (store) => store.clear())),
  }
}
