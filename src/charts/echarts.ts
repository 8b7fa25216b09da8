/**
 * The door to ECharts: only the parts that we draw with. Load it by `import('./echarts')`, so that readers who see
 * no chart do not pay for it.
 */
import { CustomChart } from 'echarts/charts'
import { init, use, type EChartsType } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { palette } from './theme'

use([CustomChart, SVGRenderer])

export type { EChartsType }

/** Starts a chart in an element; the caller disposes of it. */
export function startChart(
  element: HTMLElement,
  size: { readonly width: number; readonly height: number },
): EChartsType {
  return init(element, null, { renderer: 'svg', ...size })
}

/** Starts a chart without a page, for a string of SVG. */
export function startSsrChart(size: { readonly width: number; readonly height: number }): EChartsType {
  return init(null, null, { renderer: 'svg', ssr: true, ...size })
}

/** Named so that a bundle can be searched for a second copy of ECharts. */
export const registeredParts = { series: 'custom', renderer: 'svg', editions: Object.keys(palette) } as const
