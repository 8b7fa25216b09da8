/**
 * A chart as pictures at fixed addresses: SVG with its texts as texts, SVG with its texts as shapes, and PNG, which looks
 * the same on every machine. Knows no site.
 */
import type { ChartSpec } from '../../../charts/spec/spec'
import { presets, toSvg } from '../../../share'
import type { SiteFile } from '../siteFile'
import { outlineTexts, type Faces } from './outline'
import { rasterPng } from './raster'

/** The size of all of them: a slide, and wide enough for the cards of social networks. */
export const pictureSize = presets.slide

/** Where the files of a chart lie, without what follows the last dot. */
export function chartPath({ id, language }: Pick<ChartSpec, 'id' | 'language'>): string {
  return `charts/${id}.${language}`
}

/** Draws a chart. */
export async function chartPictures(spec: ChartSpec, faces: Faces): Promise<readonly SiteFile[]> {
  const path = chartPath(spec)
  const svg = toSvg(spec, { size: pictureSize, edition: 'light', background: 'paper' })
  const outlined = await outlineTexts(svg, faces)
  return [
    { path: `${path}.svg`, source: svg },
    { path: `${path}.outlined.svg`, source: outlined },
    { path: `${path}.png`, source: await rasterPng(outlined) },
  ]
}
