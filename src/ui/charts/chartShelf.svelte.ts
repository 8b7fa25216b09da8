/**
 * The living chart, fetched once the page is there: filters, table and language do not wait for it. Knows no chart of
 * this corpus.
 */
import type Chart from './Chart.svelte'

type ChartComponent = typeof Chart

let arrived: ChartComponent | null = $state.raw(null)

/** The component, or null as long as it has not arrived. */
export function heldChart(): ChartComponent | null {
  return arrived
}

/** Fetches the component; says whether it is there now. */
export async function bringChart(): Promise<boolean> {
  try {
    arrived ??= (await import('./Chart.svelte')).default
    return true
  } catch {
    return false // Offline: the still picture stays.
  }
}
