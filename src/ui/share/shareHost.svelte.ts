/**
 * The share panel as the rest of the page sees it: absent until the first click, then loaded, then open for a
 * chart or closed. Knows no markup.
 */
import type SharePanel from './SharePanel.svelte'
import type { ShareLink } from './context'

type Panel = typeof SharePanel

const fetchPanel = (): Promise<Panel> => import('./SharePanel.svelte').then((module) => module.default)

export class ShareHost implements ShareLink {
  /** The chart that the panel is open for. */
  chart: string | null = $state(null)
  panel: Panel | null = $state.raw(null)
  /** The panel could not be loaded. */
  isMissing: boolean = $state(false)

  readonly #fetch: () => Promise<Panel>

  /** @param fetch where the panel comes from, for tests */
  constructor(fetch: () => Promise<Panel> = fetchPanel) {
    this.#fetch = fetch
  }

  readonly open = (chart: string): void => {
    this.chart = chart
    void this.#bring()
  }

  readonly close = (): void => {
    this.chart = null
    this.isMissing = false
  }

  async #bring(): Promise<void> {
    this.isMissing = false
    try {
      this.panel ??= await this.#fetch()
    } catch {
      this.isMissing = true // Offline, or a newer build has taken the place of this one.
    }
  }
}
