/**
 * How fast extraction is, and whether its speed falls with the size of the page: MB/s of UTF-8 for pages of
 * 10 KB to 10 MB by the clock (medians) and by processor time, which a busy machine does not distort as much, with
 * the latter's ratio to the smallest. Beside it stands what a sweep of a dozen lines does on the same text: how many
 * times slower extraction is holds on any machine. The text is made up of news sentences of our own, and built before
 * the clock runs.
 */
import { performance } from 'node:perf_hooks'
import { parseDay } from '../src/base/day'
import { extractPage } from '../src/extract/index'
import { pageId } from '../src/model/figure'
import { median } from './median'
import { processorSeconds } from './processorTime'
import { markdownTable, ratioText } from './table'

const KILOBYTE = 1000
const MEGABYTE = 1_000_000
const sizes = [10 * KILOBYTE, 100 * KILOBYTE, MEGABYTE, 10 * MEGABYTE]
/** Bytes read for each size, so that small pages are measured as long as large ones. */
const BYTES_A_SIZE = 30 * MEGABYTE
/** Extraction has many rules; the compiler has seen them all after so much text. */
const WARM_UP = 100 * KILOBYTE
const LEAST_RUNS = 5

/** A news page in miniature, denser than the papers: one number in 18 characters, where the five pages have one in 58. */
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

const head = ['page', 'figures', 'MB/s', 'MB/s of CPU', 'to 10 KB', 'sweep, MB/s of CPU', 'sweep to it']

/** Prints the table. */
export function benchExtract(): void {
  measure(textOfBytes(WARM_UP), figuresIn)
  let base = 0
  const rows = sizes.map((bytes) => {
    const text = textOfBytes(bytes)
    const { rate, processorRate, found } = measure(text, figuresIn)
    const swept = measure(text, sweep).processorRate
    if (base === 0) base = processorRate
    return [
      `${(bytes / KILOBYTE).toLocaleString('en')} KB`,
      found.toLocaleString('en'),
      rate.toFixed(1),
      processorRate.toFixed(1),
      ratioText(processorRate, base),
      swept.toFixed(0),
      `× ${(swept / processorRate).toFixed(1)}`,
    ]
  })
  console.log(markdownTable(head, rows))
}
