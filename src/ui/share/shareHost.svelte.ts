/** Which chart the share panel is open for, or none. Knows no markup. */
import type { ShareLink } from './context'

export class ShareHost implements ShareLink {
  /** The chart that the panel is open for. */
  chart: string | null = $state(null)

  readonly open = (chart: string): void => {
    this.chart = chart
  }

  readonly close = (): void => {
    this.chart = null
  }
}
