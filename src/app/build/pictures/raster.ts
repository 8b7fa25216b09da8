/** SVG without texts → PNG, in Node. Knows no typeface: what has texts is outlined before. */
import { renderAsync } from '@resvg/resvg-js'
import { assert } from '../../../base/assert'

/** Draws a picture at its own size. */
export async function rasterPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  assert(!svg.includes('<text'), 'a picture is outlined before it is painted')
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return new Uint8Array(image.asPng())
}
