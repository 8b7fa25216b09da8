/**
 * The way from any chart to the share panel, without handing it through every component between. Where there is
 * no panel (in an embed, in a test of one part) the button is left out.
 */
import { getContext, setContext } from 'svelte'

/** What charts know of the panel. */
export interface ShareLink {
  /** Opens the panel for a chart. */
  readonly open: (chart: string) => void
}

const key = Symbol('share panel')

/** Offers the panel to all components below. */
export function offerShare(link: ShareLink): void {
  setContext(key, link)
}

/** The panel, or null where there is none. */
export function shareLink(): ShareLink | null {
  return getContext<ShareLink | undefined>(key) ?? null
}
