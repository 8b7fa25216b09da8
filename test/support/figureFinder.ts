/**
 * A light figure finder for tests of collate/, which must not depend on extract/: arabic numerals with
 * qualifier, multiplier and unit, across line breaks. Knows far less than extraction does.
 */
import { rawSpan } from '../../src/base/span'
import { pageId, type Bound, type Figure } from '../../src/model/figure'

const units = '平方米|公里|千克|千吨|吨|美元|元|人次|人|名|家|个|项|支|款|辆|吨|%|户|所|座|件|场|倍|年|月|日'
const gap = '[ \\n]*'
const pattern = new RegExp(
  `(超过|不超过|近|约|逾|超)?${gap}(\\d(?:${gap}\\d)*(?:\\.\\d+)?)${gap}([万亿])?${gap}([多余])?${gap}(${units})?`,
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
    const [printed, qualifier = '', digits = '', times = '', more = '', unit = ''] = match
    const lead = printed.length - printed.trimStart().length
    const start = match.index + lead
    const bare = printed.trim()
    const value = Math.round(Number(digits.replace(/\s/g, '')) * (multiplier[times] ?? 1) * 1000) / 1000
    const bound: Bound = more ? 'gt' : (boundOf[qualifier] ?? 'eq')
    return {
      ...rawSpan(start, start + bare.length),
      page: pageId(page),
      text: bare,
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
