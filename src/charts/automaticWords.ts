/**
 * The words of charts that no editor made. They say only what the numbers say: which is the largest, of how many, in which
 * unit; where that can't be said, the first by name and from where to where they go.
 */
import { formatAmount } from '../format/amount'
import { formatNumber } from '../format/number'
import { unitNoun } from '../format/units'
import { amountOf, isDisputed, type Bilingual, type Statistic } from '../model/corpus'
import type { PanelScale } from './definition'

const nounOf = (unit: string | null): Bilingual =>
  unit === null ? { zh: '无单位', en: 'no unit' } : { zh: unitNoun(unit, 'zh'), en: unitNoun(unit, 'en') }

/** A statistic and its number, as printed and in English. */
function sentence(statistic: Statistic): Bilingual {
  const amount = amountOf(statistic)
  const printed =
    statistic.kind === 'reported'
      ? (statistic.readings[statistic.adopted]?.text ?? '')
      : formatAmount(amount, 'zh', { style: 'compact', hedge: 'words' })
  return {
    zh: `${statistic.label.zh}${printed}`,
    en: `${statistic.label.en}: ${formatAmount(amount, 'en', { style: 'words', hedge: 'words', per: false })}`,
  }
}

/** The one that is surely the largest: its number undisputed, and no other of the same size. */
function surelyFirst([first, second]: readonly Statistic[]): Statistic | null {
  if (!first || isDisputed(first)) return null
  const [a, b] = [amountOf(first), second ? amountOf(second) : null]
  return b !== null && (a.value === null || b.value === null || a.value <= b.value) ? null : first
}

/** Rows that follow each other among more, the largest first. */
export interface Stretch {
  readonly from: number
  readonly of: number
}

/** From the smallest to the largest; null where an end is disputed or no number. */
function spread(rows: readonly Statistic[]): Bilingual | null {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || isDisputed(first) || isDisputed(last)) return null
  const [high, low] = [amountOf(first).value, amountOf(last).value]
  if (high === null || low === null) return null
  const [from, to] = [low, high].map((value) => ({
    zh: formatNumber(value, 'zh', 'compact'),
    en: formatNumber(value, 'en', 'words'),
  }))
  if (!from || !to) return null
  return high === low
    ? { zh: `，都是${to.zh}`, en: `: all ${to.en}` }
    : { zh: `，从${from.zh}到${to.zh}`, en: `: ${from.en} to ${to.en}` }
}

/** The first by name and how many more: of what is disputed, or as large as another, nothing is said to be the largest. */
function firstAndMore(rows: readonly Statistic[], of: number): Bilingual {
  const name = rows[0]?.label ?? { zh: '', en: '' }
  const said = spread(rows) ?? { zh: '', en: '' }
  return { zh: `${name.zh}等${of}项${said.zh}`, en: `${name.en} and ${of - 1} more${said.en}` }
}

/** The title of a chart of bars. */
export function automaticTitle(rows: readonly Statistic[], { from, of }: Stretch): Bilingual {
  const first = surelyFirst(rows)
  if (from > 1) {
    const to = from + rows.length - 1
    const head = first ? sentence(first) : (rows[0]?.label ?? { zh: '', en: '' })
    return {
      zh: `${head.zh}；由大到小的第${from}至${to}项，共${of}项`,
      en: `${head.en}; numbers ${from} to ${to} of ${of}, by size`,
    }
  }
  if (!first) return firstAndMore(rows, of)
  const { zh, en } = sentence(first)
  return { zh: `${zh}，为${of}项中最大`, en: `${en}, the largest of ${of}` }
}

/** The subtitle of a chart of bars. */
export function automaticSubtitle(unit: string | null, scale: PanelScale): Bilingual {
  const { zh, en } = nounOf(unit)
  const log =
    scale === 'log'
      ? { zh: '；对数坐标，每格为十倍', en: '; log axis, each step is tenfold' }
      : { zh: '', en: '' }
  return {
    zh: `自动成图，单位：${zh}；由大到小${log.zh}`,
    en: `Made automatically; unit: ${en}; largest first${log.en}`,
  }
}

/** The title of large figures: the first that is not disputed, and how many stand beside it. */
export function figuresTitle(rows: readonly Statistic[]): Bilingual {
  const settled = rows.find((row) => !isDisputed(row))
  const head = settled ? sentence(settled) : rows[0]?.label
  if (!head) return { zh: '', en: '' }
  const more = rows.length - 1
  return more === 0 ? head : { zh: `${head.zh}，另有${more}个数字`, en: `${head.en}, and ${more} more` }
}

/** The subtitle of large figures. */
export const figuresSubtitle: Bilingual = {
  zh: '自动成图；单位不同、无从比较的数字',
  en: 'Made automatically; numbers that have nothing to be compared with',
}
