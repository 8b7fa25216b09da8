/**
 * The words of charts that no editor made. They say only what the numbers say: which is the largest, of how many, in which
 * unit; where that can't be said, how many there are.
 */
import { formatAmount } from '../format/amount'
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
    en: `${statistic.label.en}: ${formatAmount(amount, 'en', { hedge: 'words', per: false })}`,
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

/** The title of a chart of bars. */
export function automaticTitle(rows: readonly Statistic[], { from, of }: Stretch): Bilingual {
  if (from > 1)
    return {
      zh: `由大到小的第${from}至${from + rows.length - 1}项，共${of}项`,
      en: `Numbers ${from} to ${from + rows.length - 1} of ${of}, by size`,
    }
  const first = surelyFirst(rows)
  if (!first) return { zh: `${of}项同类数据`, en: `${of} numbers of one kind` }
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

/** The title of large figures. */
export function figuresTitle(rows: readonly Statistic[]): Bilingual {
  const [first] = rows
  if (rows.length === 1 && first && !isDisputed(first)) return sentence(first)
  if (rows.length === 1 && first) return first.label
  return { zh: `${rows.length}个各自为类的数字`, en: `${rows.length} numbers that stand alone` }
}

/** The subtitle of large figures. */
export const figuresSubtitle: Bilingual = {
  zh: '自动成图；单位不同、无从比较的数字',
  en: 'Made automatically; numbers that have nothing to be compared with',
}
