/**
 * What the buttons of the panel make, from a chart and what the reader has chosen. Each gives a file or a fault;
 * knows no button and no download.
 */
import { err, type Result } from '../../base/result'
import type { ChartSpec } from '../../charts/spec/spec'
import type { CorpusIndex } from '../../corpus'
import type { View } from '../../model/view'
import {
  chartExcerpt,
  copyImage,
  makeData,
  makeDeck,
  makePicture,
  makePng,
  type DataFormat,
  type PictureFormat,
  type PictureRequest,
  type SharedFile,
  type ShareFault,
} from '../../share'
import { chartAddress } from './addresses'
import type { PictureSettings } from './settings.svelte'

export interface ChartExport {
  readonly spec: ChartSpec
  readonly index: CorpusIndex
  readonly settings: PictureSettings
  readonly view: View
  /** The address of the page that the reader is on. */
  readonly page: string
}

type Made = Promise<Result<SharedFile, ShareFault>>

/** The picture as chosen; null as long as the size can't be. */
export function requestOf({ spec, settings }: ChartExport): PictureRequest | null {
  const { size, scale, edition, transparent } = settings
  if (!size.ok) return null
  return { spec, size: size.value, scale, edition, background: transparent ? 'none' : 'paper' }
}

/** A picture as a file. */
export async function pictureFile(format: PictureFormat, chart: ChartExport): Made {
  const request = requestOf(chart)
  return request ? makePicture(format, request) : err('too-large')
}

/** The picture into the clipboard. Called in the moment of the click, as Safari wants. */
export async function copyPicture(chart: ChartExport): Promise<Result<null, ShareFault>> {
  const request = requestOf(chart)
  if (!request) return err('too-large')
  const png = makePng(request)
  const copied = copyImage(png.then((made) => (made.ok ? made.value : Promise.reject(new Error(made.error)))))
  // What kept the picture from being made says more than that it was not taken.
  const made = await png
  return made.ok ? copied : made
}

/** The chart on one slide. */
export function slideFile({ spec, index, settings, view, page }: ChartExport): Made {
  const { language, edition } = settings
  const address = (chart: string): string => chartAddress(page, { ...view, language }, chart)
  return makeDeck({ specs: [spec], index, language, edition, address, now: new Date() })
}

/** The numbers of the chart. */
export function dataFile(format: DataFormat, { spec, index, settings, view, page }: ChartExport): Made {
  const { language } = settings
  const address = chartAddress(page, { ...view, language }, spec.id)
  return makeData(format, {
    excerpt: chartExcerpt(spec, index),
    chart: spec.id,
    rows: 'statistics',
    language,
    address,
  })
}
