/** Parts of the page that filters, table and language do not wait for: the build has drawn them, and their script comes later. */
import { shelf } from '../waking/shelf.svelte'

const partOf = <Part>({ default: part }: { readonly default: Part }): Part => part

export const laterParts = {
  agreement: shelf(() => import('../agreement/AgreementView.svelte').then(partOf)),
  chart: shelf(() => import('../charts/Chart.svelte').then(partOf)),
  colophon: shelf(() => import('../colophon/Colophon.svelte').then(partOf)),
  key: shelf(() => import('../key/HedgeKey.svelte').then(partOf)),
  overview: shelf(() => import('../overview/Overview.svelte').then(partOf)),
  takeAway: shelf(() => import('../share/TakeAway.svelte').then(partOf)),
}

/** What makes charts by itself: most selections need none. */
export const automatic = shelf(() => import('../automatic/automatic'))

/** Fetches all that the build draws; says whether it is there. */
export async function bringParts(): Promise<boolean> {
  const there = await Promise.all(Object.values(laterParts).map(({ bring }) => bring()))
  return there.every(Boolean)
}
