/**
 * How fast extraction is, and whether its speed falls with the size of the page: MB/s of UTF-8 for pages of
 * 10 KB to 10 MB by the clock (medians), with how far each lies from the mean of all sizes, and by processor time, which a
 * busy machine does not distort as much. Beside it stands what a sweep of a dozen lines does on the same text: how many
 * times slower extraction is holds on any machine. The texts are built before the clock runs (`extract/newsText.ts`):
 * one as dense in numbers as papers are, one three times as dense.
 */
import { performance } from 'node:perf_hooks'
import { parseDay } from '../src/base/day'
import { extractPage } from '../src/extract/index'
import { pageId } from '../src/model/figure'
import { median } from './median'
import { processorSeconds } from './processorTime'
import { newsText, type Density } from './extract/newsText'
import { markdownTable } from './table'

const KILOBYTE = 1000
const MEGABYTE = 1_000_000
const sizes = [10 * KILOBYTE, 100 * KILOBYTE, MEGABYTE, 10 * MEGABYTE]
/** Bytes read for each size, so that small pages are measured as long as large ones. */
const BYTES_A_SIZE = 30 * MEGABYTE
/** Extraction has many rules; the compiler has seen them all after so much text. */
const WARM_UP = 100 * KILOBYTE
const LEAST_RUNS = 5

/** The yardstick: numbers with a word before and behind, as printed and as a value. It understands nothing. */
function sweep(text: string): number {
  const pattern = /(约|近|超过|不超过|至少)?([\d.,]+)(万|亿)?(元|%|个|家|名|支|公顷)?/g
  const found: { start: number; text: string; value: number; unit: string | undefined }[] = []
  for (const match of text.matchAll(pattern)) {
    const scale = match[3] === '万' ? 1e4 : match[3] === '亿' ? 1e8 : 1
    const value = Number(match[2]?.replaceAll(',', '')) * scale
    found.push({ start: match.index, text: match[0], value, unit: match[4] })
  }
  return found.length
}

interface Measured {
  /** MB/s by the clock, the median of the runs. */
  readonly rate: number
  /** MB/s by processor time, all runs together. */
  readonly processorRate: number
  /** What the last run found. */
  readonly found: number
}

function measure(text: string, read: (text: string) => number): Measured {
  const size = Buffer.byteLength(text)
  const runs = Math.max(LEAST_RUNS, Math.round(BYTES_A_SIZE / size))
  let found = read(text)
  const before = processorSeconds()
  const rates = Array.from({ length: runs }, () => {
    const start = performance.now()
    found = read(text)
    return size / MEGABYTE / ((performance.now() - start) / 1000)
  })
  const processorRate = (size * runs) / MEGABYTE / (processorSeconds() - before)
  return { rate: median(rates), processorRate, found }
}

function figuresIn(text: string): number {
  return extractPage({ id: pageId('bench'), text, issued: parseDay('2023-11-04') ?? null }).figures.length
}

const head = ['page', 'figures', 'MB/s', 'to the mean', 'MB/s of CPU', 'sweep, MB/s of CPU', 'sweep to it']

interface Row {
  readonly bytes: number
  readonly extraction: Measured
  readonly swept: number
}

function rowOf(bytes: number, density: Density): Row {
  const text = newsText(bytes, density)
  const extraction = measure(text, figuresIn)
  return { bytes, extraction, swept: measure(text, sweep).processorRate }
}

function signed(part: number): string {
  return `${part < 0 ? '−' : '+'}${Math.abs(100 * part).toFixed(0)} %`
}

function tableOf(density: Density): string {
  measure(newsText(WARM_UP, density), figuresIn)
  const rows = sizes.map((bytes) => rowOf(bytes, density))
  const mean = rows.reduce((sum, { extraction }) => sum + extraction.rate, 0) / rows.length
  return markdownTable(
    head,
    rows.map(({ bytes, extraction: { rate, processorRate, found }, swept }) => [
      `${(bytes / KILOBYTE).toLocaleString('en')} KB`,
      found.toLocaleString('en'),
      rate.toFixed(1),
      signed(rate / mean - 1),
      processorRate.toFixed(1),
      swept.toFixed(0),
      `× ${(swept / processorRate).toFixed(1)}`,
    ]),
  )
}

/** Prints a table for each density. */
export function benchExtract(): void {
  console.log(`A number in 59 signs, as in papers:\n\n${tableOf('news')}\n`)
  console.log(`A number in 17 signs:\n\n${tableOf('dense')}`)
}
