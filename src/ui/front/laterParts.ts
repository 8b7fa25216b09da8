/** Parts of the page that filters, table and language do not wait for: the build has drawn them, and their script comes later. */
import { pieceOf, shelf } from '../waking/shelf.svelte'

const partOf = <Part>({ default: part }: { readonly default: Part }): Part => part
const fetchTakeAway = () => import('../share/TakeAway.svelte').then(partOf)

const edited = shelf(async () => {
  const part = await import('./edited')
  // What has come had to be compiled: the charts are worked out in a task of their own.
  await new Promise((resolve) => setTimeout(resolve))
  return part
})

export const laterParts = {
  edited,
  agreement: shelf(() => import('../agreement/AgreementView.svelte').then(partOf)),
  chart: shelf(() => import('../charts/Chart.svelte').then(partOf)),
  colophon: shelf(() => import('../colophon/Colophon.svelte').then(partOf)),
  key: shelf(() => import('../key/HedgeKey.svelte').then(partOf)),
  overview: shelf(() => import('../overview/Overview.svelte').then(partOf)),
  takeAway: shelf(fetchTakeAway),
  /** Slides are made of the charts. */
  slides: shelf(async () => {
    if (!(await edited.bring())) throw new Error('no charts, no slides')
    return fetchTakeAway()
  }),
}

export const leadPart = pieceOf(edited, ({ Lead }) => Lead)
export const storiesPart = pieceOf(edited, ({ Stories }) => Stories)

/** What makes charts by itself: most selections need none. */
export const automatic = shelf(() => import('../automatic/automatic'))

/** Fetches all that the build draws; says whether it is there. */
export async function bringParts(): Promise<boolean> {
  const there = await Promise.all(Object.values(laterParts).map(({ bring }) => bring()))
  return there.every(Boolean)
}

/** Fetches again what did not come. */
export function bringMissing(): void {
  Object.values(laterParts).forEach(({ isMissing, bring }) => {
    if (isMissing()) void bring()
  })
}
