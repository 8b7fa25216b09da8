/**
 * From a request to a file, for each format. The heavy formats are loaded when they are first asked for, and
 * every trouble comes back as a fault that has words. Knows no button and no download.
 */
import { unreachable } from '../base/assert'
import { err, ok, type Result } from '../base/result'
import { chartRows, type ChartSpec } from '../charts/spec/spec'
import type { CorpusIndex } from '../corpus/index'
import type { Edition, Language } from '../model/language'
import type { SharedFile } from './browser/download'
import { pagePainter, svgToPng, type Painter } from './browser/png'
import { toCsv } from './csv'
import type { ShareFault } from './faults'
import { fileName } from './fileName'
import { toJson } from './json'
import type { Scale } from './picture/presets'
import { pictureSvg, toSvg, type PictureOptions } from './picture/svg'
import type { Excerpt } from './tables/excerpt'
import { figureTable } from './tables/figureTable'
import { statisticTable } from './tables/statisticTable'

export const pictureFormats = ['png', 'svg'] as const
export type PictureFormat = (typeof pictureFormats)[number]
export const dataFormats = ['csv', 'xlsx', 'json'] as const
export type DataFormat = (typeof dataFormats)[number]

export interface PictureRequest extends PictureOptions {
  readonly spec: ChartSpec
  readonly scale: Scale
}

export interface DataRequest {
  readonly excerpt: Excerpt
  /** The chart that the excerpt is of, or null for a selection. */
  readonly chart: string | null
  readonly rows: 'statistics' | 'figures'
  readonly language: Language
  /** The address of the view. */
  readonly address: string
}

export interface DeckRequest {
  readonly specs: readonly ChartSpec[]
  readonly index: CorpusIndex
  readonly language: Language
  readonly edition: Edition
  readonly address: (chart: string) => string | null
  readonly now: Date
}

type Made = Result<SharedFile, ShareFault>

const types = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** What a chart shows, as an excerpt: its statistics in drawing order, with the same facts of other stories. */
export function chartExcerpt(spec: ChartSpec, index: CorpusIndex): Excerpt {
  const ids = chartRows(spec).flatMap((row) => [row.statistic, ...row.companions.map((one) => one.statistic)])
  return { index, statistics: [...new Set(ids)].flatMap((id) => index.statisticById.get(id) ?? []) }
}

/** The bytes of a PNG, for a download or the clipboard. */
export async function makePng(
  request: PictureRequest,
  painter: Painter = pagePainter,
): Promise<Result<Blob, ShareFault>> {
  const { spec, size, scale } = request
  if (spec.panels.length === 0) return err('nothing-to-draw')
  return svgToPng(pictureSvg(spec, request), size, scale, painter)
}

/** A chart as a picture. */
export async function makePicture(
  format: PictureFormat,
  request: PictureRequest,
  painter: Painter = pagePainter,
): Promise<Made> {
  const { spec, size, scale } = request
  const named = { chart: spec.id, language: spec.language, size }
  if (spec.panels.length === 0) return err('nothing-to-draw')
  switch (format) {
    case 'svg':
      return ok({
        name: fileName({ ...named, extension: 'svg' }),
        type: types.svg,
        data: toSvg(spec, request),
      })
    case 'png': {
      const png = await makePng(request, painter)
      if (!png.ok) return png
      return ok({ name: fileName({ ...named, scale, extension: 'png' }), type: types.png, data: png.value })
    }
    default:
      return unreachable(format)
  }
}

type Loaded<T> = Promise<T | null>

/** A program that did not come over the network is null; what it throws later is a bug and stays one. */
const load = <T>(module: Promise<T>): Loaded<T> => module.catch(() => null)

async function dataOf(format: DataFormat, request: DataRequest): Promise<SharedFile['data'] | null> {
  const { excerpt, rows } = request
  switch (format) {
    case 'csv':
      return toCsv(rows === 'figures' ? figureTable(excerpt) : statisticTable(excerpt))
    case 'json':
      return toJson(excerpt)
    case 'xlsx':
      return (await load(import('./xlsx')))?.toXlsx(excerpt, request) ?? null
    default:
      return unreachable(format)
  }
}

/** Statistics or figures as data. */
export async function makeData(format: DataFormat, request: DataRequest): Promise<Made> {
  const { excerpt, chart, rows } = request
  if (excerpt.statistics.length === 0) return err('nothing-selected')
  const data = await dataOf(format, request)
  if (data === null) return err('not-loaded')
  const subject = [chart, rows === 'figures' ? 'figures' : null].filter((part) => part !== null).join('-')
  const name = fileName({
    chart: subject === '' ? null : subject,
    corpus: excerpt.index.corpus.origin,
    extension: format,
  })
  return ok({ name, type: types[format], data })
}

/** One chart or many as slides. */
export async function makeDeck(request: DeckRequest): Promise<Made> {
  const { specs, language } = request
  const loaded = await load(import('./pptx'))
  if (!loaded) return err('not-loaded')
  const deck = await loaded.toPptx(specs, request)
  if (!deck.ok) return deck
  const chart = specs.length === 1 ? (specs[0]?.id ?? null) : 'charts'
  return ok({
    name: fileName({ chart, language, extension: 'pptx' }),
    type: loaded.pptxType,
    data: deck.value,
  })
}
