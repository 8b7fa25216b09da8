/** The height that a frame is given before it says its own: in a column of text, with what stands around the drawing. */
import { layoutChart } from '../../charts/layout/layoutChart'
import type { ChartSpec } from '../../charts/spec/spec'
import { widthFor } from '../charts/pictureWidth'

/** The width of a column of text, and the height of the texts above and below the drawing there, in px. */
export const usualFrame = { width: 640, texts: 190 } as const

/** A height that is enough for the chart in a column of text, where the site has drawn its frame, and where not. */
export function frameHeight(spec: ChartSpec, drawn: boolean): number {
  const place = usualFrame.width
  const width = widthFor[drawn ? 'frame' : 'page'](place)
  const { height } = layoutChart(spec, { width, edition: 'light' })
  return Math.ceil((height * place) / width + usualFrame.texts)
}
