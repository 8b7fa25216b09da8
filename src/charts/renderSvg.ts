/**
 * A chart as a string of SVG, in Node or in the browser, without a page: with title and description, with ids that do
 * not depend on what was drawn before, and with text that other programs place right.
 */
import type { ChartSpec } from './spec/spec'
import { describeChart } from './describe'
import { startSsrChart } from './echarts'
import { toOption, type OptionOptions } from './option'

export interface SvgOptions extends Omit<OptionOptions, 'chrome'> {
  /** @defaultValue true: a picture goes alone. */
  readonly chrome?: boolean
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Makes a text safe inside XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => escapes[char] ?? char)
}

/** ECharts counts its ids up over the life of the process: number them anew, in order of appearance. */
export function renumberIds(svg: string, prefix: string): string {
  const names = new Map<string, string>()
  return svg.replace(/zr\d+-[a-z]+-?\d+/g, (id) => {
    const name = names.get(id) ?? `${prefix}-${names.size}`
    names.set(id, name)
    return name
  })
}

/** Not every program knows `dominant-baseline`; all know `dy`. */
const placeBaselines = (svg: string): string => svg.replace(/ dominant-baseline="central"/g, ' dy="0.35em"')

/** What ECharts needs to wake up a server's picture, and nobody else. */
const withoutMeta = (svg: string): string =>
  svg.replace(/ (ecmeta_\w+|class|xml:space)="[^"]*"/g, '').replace(/<style[^>]*>[^]*?<\/style>/g, '')

/** Draws a chart. The same spec and options give the same bytes. */
export function renderSvg(spec: ChartSpec, options: SvgOptions): string {
  const drawn = toOption(spec, { ...options, chrome: options.chrome ?? true })
  const chart = startSsrChart({ width: options.width, height: drawn.height })
  try {
    chart.setOption(drawn.option)
    const svg = placeBaselines(renumberIds(withoutMeta(chart.renderToSVGString()), `yj-${spec.id}`))
    const texts = `<title>${escapeXml(spec.title)}</title><desc>${escapeXml(describeChart(spec))}</desc>`
    return svg.replace(
      /<svg([^>]*)>/,
      `<svg$1 role="img" lang="${spec.language === 'zh' ? 'zh-CN' : 'en'}">${texts}`,
    )
  } finally {
    chart.dispose()
  }
}
