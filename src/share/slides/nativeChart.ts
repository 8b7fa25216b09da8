/**
 * A panel of a chart as a native chart, by its kind. Knows no XML and no slide.
 */
import { unreachable } from '../../base/assert'
import { areDots } from '../../charts/spec/areDots'
import type { SpecPanel } from '../../charts/spec/spec'
import type { Language } from '../../model/language'
import { barsChart, changeChart } from './nativeBars'
import { dotsChart } from './nativeDots'
import type { NativeChart } from './nativeModel'

/** The native chart of a panel; null for panels that are numbers without an axis. */
export function nativeChart(panel: SpecPanel, language: Language): NativeChart | null {
  switch (panel.kind) {
    case 'bars':
    case 'points':
      return areDots(panel) ? dotsChart(panel, language) : barsChart(panel, language)
    case 'change':
      return changeChart(panel, language)
    case 'ratio':
    case 'figures':
      return null
    default:
      return unreachable(panel)
  }
}
