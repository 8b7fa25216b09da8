/**
 * The panel of a statistic, fetched when a reader opens the first one: the page itself shows none. Knows no statistic.
 */
import type DetailPanel from './DetailPanel.svelte'

type Panel = typeof DetailPanel

let arrived: Panel | null = $state.raw(null)

/** The panel, or null as long as it has not arrived. */
export function heldPanel(): Panel | null {
  return arrived
}

/** Fetches the panel; says whether it is there now. */
export async function bringPanel(): Promise<boolean> {
  try {
    arrived ??= (await import('./DetailPanel.svelte')).default
    return true
  } catch {
    return false // Offline, or a newer build has taken the place of this one.
  }
}
