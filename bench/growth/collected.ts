/** A heap without what nobody needs any more, so that no measure pays for the one before it. Knows no corpus. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Frees all that is unreachable. */
export const collect = runInNewContext('gc') as () => void

/** Megabytes of objects and texts that are in use. */
export function heapMegabytes(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
