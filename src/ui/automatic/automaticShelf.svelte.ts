/** What makes charts by itself, fetched when the browser has nothing else to do: most selections need none. Knows no chart. */
import type * as Automatic from './automatic'

type Making = typeof Automatic

let arrived: Making | null = $state.raw(null)

/** The module, or null as long as it has not arrived. */
export function heldAutomatic(): Making | null {
  return arrived
}

/** Fetches the module; says whether it is there now. */
export async function bringAutomatic(): Promise<boolean> {
  try {
    arrived ??= await import('./automatic')
    return true
  } catch {
    return false // Offline: the numbers stand in the table all the same.
  }
}
