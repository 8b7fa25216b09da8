/** The words of an aggregated chart, in both languages: what is seen, what is measured, what stands for the picture. */
import { formatNumber } from '../../format/number'
import { unitNoun } from '../../format/units'
import type { Language } from '../../model/language'
import type { Measures, UnitMeasure } from './measures'

export interface AggregateTexts {
  readonly title: string
  readonly subtitle: string
  /** What is not drawn; empty where everything is. */
  readonly note: string
  readonly key: Readonly<Record<'firm' | 'hedged' | 'disputed' | 'middle' | 'half', string>>
  /** The picture in words. */
  readonly description: string
}

/** The name of a unit, or that there is none. */
export function unitName(unit: string, language: Language): string {
  if (unit === '') return language === 'zh' ? '无单位' : 'no unit'
  return unitNoun(unit, language)
}

/** A number as an axis has it: 6.5万, 65K; no more digits than a picture can show. */
export function sizeText(value: number, language: Language): string {
  const rounded = value === 0 ? 0 : Number(value.toPrecision(3))
  return formatNumber(rounded, language, 'compact')
}

const keys = {
  zh: { firm: '确数', hedged: '带“约”“近”“超”等', disputed: '各版面有出入', middle: '中位数', half: '居中的一半' },
  en: { firm: 'firm', hedged: 'hedged (about, over, nearly …)', disputed: 'printings disagree', middle: 'median', half: 'middle half' },
} as const // prettier-ignore

function titleOf(first: UnitMeasure | undefined, language: Language): string {
  if (!first) return language === 'zh' ? '没有可以画出大小的数字' : 'No numbers whose size can be drawn'
  const [, lower, , upper] = first.quartiles
  const [from, to, count] = [
    sizeText(lower, language),
    sizeText(upper, language),
    formatNumber(first.count, language),
  ]
  const name = unitName(first.unit, language)
  return language === 'zh'
    ? `以“${name}”计的最多：${count} 项，一半在 ${from} 与 ${to} 之间`
    : `Most are in ${name}: ${count} numbers, half of them between ${from} and ${to}`
}

function noteOf({ rest }: Measures, language: Language): string {
  const number = (n: number): string => formatNumber(n, language)
  const zh = language === 'zh'
  const parts = [
    rest.units === 0
      ? null
      : zh
        ? `另有 ${number(rest.units)} 种单位的 ${number(rest.statistics)} 项没有画出`
        : `${number(rest.statistics)} numbers in ${number(rest.units)} other units are not drawn`,
    rest.unsized === 0
      ? null
      : zh
        ? `${number(rest.unsized)} 项没有确定的大小，或不大于零，不在对数坐标上`
        : `${number(rest.unsized)} have no point, or none above zero, and have no place on a log axis`,
  ].filter((part) => part !== null)
  if (parts.length === 0) return ''
  return zh ? `${parts.join('；')}。` : `${parts.join('; ')}.`
}

function described(unit: UnitMeasure, language: Language): string {
  const [low, lower, middle, upper, high] = unit.quartiles.map((n) => sizeText(n, language))
  const [count, hedged, disputed] = [unit.count, unit.hedged, unit.disputed].map((n) =>
    formatNumber(n, language),
  )
  const name = unitName(unit.unit, language)
  return language === 'zh'
    ? `${name}：${count} 项，${low} 至 ${high}，中位数 ${middle}，居中的一半 ${lower} 至 ${upper}，${hedged} 项不是确数，${disputed} 项有出入`
    : `${name}: ${count} numbers from ${low} to ${high}, median ${middle}, middle half ${lower} to ${upper}, ${hedged} hedged, ${disputed} disputed`
}

/** Says an aggregated chart. */
export function aggregateTexts(measures: Measures, language: Language): AggregateTexts {
  const [total, hedged, disputed] = [measures.total, measures.hedged, measures.disputed].map((n) =>
    formatNumber(n, language),
  )
  const title = titleOf(measures.units[0], language)
  const subtitle =
    language === 'zh'
      ? `${total} 项数据按单位与大小归总，柱高为项数，对数坐标；${hedged} 项不是确数，${disputed} 项各版面有出入`
      : `${total} statistics by unit and size; heights are numbers of statistics, the axis is logarithmic; ${hedged} are hedged, on ${disputed} the printings disagree`
  const units = measures.units.map((unit) => described(unit, language))
  const end = language === 'zh' ? '。' : '. '
  return {
    title,
    subtitle,
    note: noteOf(measures, language),
    key: keys[language],
    description: [title, subtitle, ...units].join(end),
  }
}
