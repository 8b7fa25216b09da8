/**
 * How fast extraction is, and whether its speed falls with the size of the page: MB/s of UTF-8 for pages of
 * 10 KB to 10 MB by the clock (medians) and by processor time, which a busy machine does not distort as much, with
 * the latter's ratio to the smallest. The text is made up of news sentences of our own.
 */
import { performance } from 'node:perf_hooks'
import { parseDay } from '../src/base/day'
import { extractPage } from '../src/extract/index'
import { pageId } from '../src/model/figure'

const KILOBYTE = 1000
const MEGABYTE = 1_000_000
const MICROSECONDS = 1_000_000
const sizes = [10 * KILOBYTE, 100 * KILOBYTE, MEGABYTE, 10 * MEGABYTE]
/** Bytes read for each size, so that small pages are measured as long as large ones. */
const BYTES_A_SIZE = 30 * MEGABYTE
const LEAST_RUNS = 5

/** A news page in miniature: about one number in twenty characters, as in the papers. */
const paragraph = [
  '本报讯 记者3日从市统计局获悉，前三季度全市实现地区生产总值4312.6亿元，同比增长5.3%，增速较上半年加快0.2个百分点。',
  '其中，第一产业增加值超过210亿元，粮食播种面积稳定在近36万公顷，单产比常年高出三成。',
  '走进城东的农贸市场，摊位前人来人往，商户们忙着招呼顾客，新修的步道干净整洁，孩子们在广场上追逐嬉戏。',
  '截至2023年10月底，全市共有注册企业12.8万家，约1300名志愿者常年活跃在街头巷尾，20余支队伍随时待命。',
  '负责人表示，下一步将统筹推进道路改造，进一步完善设施，让更多居民在家门口就能享受到便利的服务。',
  '按照计划，票价由不超过30元调整为不超过25元，惠及周边十几个乡镇，预计每天至少有五千人次乘坐。',
  '村里的老人说，从前出门要走很远的山路，如今公交车开到了村口，买菜看病都方便多了，日子越过越有盼头。',
].join('\n')

function textOfBytes(bytes: number): string {
  const unit = `${paragraph}\n\n`
  return unit.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(unit))))
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Seconds of processor time that this process has taken, those of the collector's threads among them. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / MICROSECONDS
}

interface Measured {
  readonly rate: number
  readonly processorRate: number
  readonly figures: number
}

function measure(bytes: number): Measured {
  const page = { id: pageId('bench'), text: textOfBytes(bytes), issued: parseDay('2023-11-04') ?? null }
  const size = Buffer.byteLength(page.text)
  const runs = Math.max(LEAST_RUNS, Math.round(BYTES_A_SIZE / bytes / 10))
  let figures = 0
  const before = processorSeconds()
  const rates = Array.from({ length: runs }, () => {
    const start = performance.now()
    figures = extractPage(page).figures.length
    return size / MEGABYTE / ((performance.now() - start) / 1000)
  })
  const processorRate = (size * runs) / MEGABYTE / (processorSeconds() - before)
  return { rate: median(rates), processorRate, figures }
}

/** Prints the table. */
export function benchExtract(): void {
  measure(MEGABYTE) // the compiler warms up
  let base = 0
  for (const bytes of sizes) {
    const { rate, processorRate, figures } = measure(bytes)
    if (base === 0) base = processorRate
    const row = [`${bytes / KILOBYTE} KB`.padStart(9), `${figures} figures`.padStart(16), `${rate.toFixed(1)} MB/s`.padStart(12), `${processorRate.toFixed(1)} MB/s of CPU`.padStart(18), `×${(processorRate / base).toFixed(2)}`] // prettier-ignore
    console.log(row.join('  '))
  }
}
