/**
 * A light figure finder for tests of collate/, which must not depend on extract/: arabic numerals with
 * qualifier, multiplier and unit, across line breaks. Knows far less than extraction does.
 */
import { rawSpan } from '../../src/base/span'
import { pageId, type Bound, type Figure } from '../../src/model/figure'

const units =
  '平方米 公里 公顷 千克 千吨 万吨 吨 美元 元 人次 人 名 家 个 项 支 款 辆 % 户 所 座 件 场 倍 条 棵 处 次 种 只 笔 艘 架 起 册 亩 岁 本 年 月 日 小时 分钟 克'
const gap = '[ \\n]*'
/** A word that a line break or a space may run through. */
const loose = (word: string): string => [...word].join(gap)
const pattern = new RegExp(
  `((?:${['超过', '不超过', '近', '约', '逾', '超'].map(loose).join('|')})${gap})?` +
    `(\\d(?:${gap}\\d)*(?:${gap}\\.${gap}\\d(?:${gap}\\d)*)?)${gap}([万亿])?${gap}([多余])?` +
    `(?:${gap}(${units.split(' ').map(loose).join('|')}))?`,
  'g',
)

const boundOf: Readonly<Record<string, Bound>> = {
  超过: 'gt',
  超: 'gt',
  逾: 'gt',
  近: 'lt',
  约: 'approx',
  不超过: 'le',
}
const multiplier: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** Finds the figures of a page. Dates are figures of kind `date`. */
export function findFigures(page: string, text: string): Figure[] {
  return [...text.matchAll(pattern)].map((match): Figure => {
    const [, qualifier = '', digits = '', times = '', more = '', unit = ''] = match.map((part = '') =>
      part.replace(/\s/g, ''),
    )
    const text = match[0].trim()
    const start = match.index + match[0].indexOf(text)
    const value = Math.round(Number(digits) * (multiplier[times] ?? 1) * 1000) / 1000
    const bound: Bound = more ? 'gt' : (boundOf[qualifier] ?? 'eq')
    return {
      ...rawSpan(start, start + text.length),
      page: pageId(page),
      text,
      kind: /^[年月日]$/.test(unit) ? 'date' : 'quantity',
      value,
      min: bound === 'lt' || bound === 'le' || bound === 'approx' ? null : value,
      max: bound === 'gt' || bound === 'approx' ? null : value,
      bound,
      unit: unit || null,
      per: null,
      role: null,
      basis: null,
      range: null,
      time: null,
      timeStatus: 'unknown',
      timeFrom: null,
      subject: null,
      rule: 'figureFinder',
    }
  })
}
