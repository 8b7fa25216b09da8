/**
 * The presentation, fetched when a reader first asks for it: the page itself shows none. Knows no slide.
 */
import type Present from './Present.svelte'

type Component = typeof Present

let arrived: Component | null = $state.raw(null)

/** The component, or null as long as it has not arrived. */
export function heldPresent(): Component | null {
  return arrived
}

/** Fetches the component; says whether it is there now. */
export async function bringPresent(): Promise<boolean> {
  try {
    arrived ??= (await import('./Present.svelte')).default
    return true
  } catch {
    return false // Offline, or a newer build has taken the place of this one.
  }
}
