/**
 * The view of agreement, fetched once the page is there: filters and table do not wait for it. Knows no printing.
 */
import type AgreementView from './AgreementView.svelte'

type View = typeof AgreementView

let arrived: View | null = $state.raw(null)

/** The view, or null as long as it has not arrived. */
export function heldAgreement(): View | null {
  return arrived
}

/** Fetches the view; says whether it is there now. */
export async function bringAgreement(): Promise<boolean> {
  try {
    arrived ??= (await import('./AgreementView.svelte')).default
    return true
  } catch {
    return false // Offline: what the build drew stays.
  }
}
