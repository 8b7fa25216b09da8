/** The living key, fetched where the one that the build drew does not do: in another language. Knows no mark. */
import type HedgeKey from './HedgeKey.svelte'

type Key = typeof HedgeKey

let arrived: Key | null = $state.raw(null)

/** The key, or null as long as it has not arrived. */
export function heldKey(): Key | null {
  return arrived
}

/** Fetches the key; says whether it is there now. */
export async function bringKey(): Promise<boolean> {
  try {
    arrived ??= (await import('./HedgeKey.svelte')).default
    return true
  } catch {
    return false // Offline: what the build drew stays.
  }
}
