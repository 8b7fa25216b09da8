import { describe, expect, test } from 'vitest'
import { unitOf } from '../../../src/collate/interval/combineUnits'
import type { Operator } from '../../../src/model/corpus'

const units = (printed: string) => {
  const [unit = '', per = ''] = printed.split('/')
  return { unit: unit === '' ? null : unit, per: per === '' ? null : per }
}

describe('unitOf', () => {
  test.each([
    ['人', '/', '支', '人/支'],
    ['元', '-', '元', '元'],
    ['元/年', '-', '元/年', '元/年'],
    ['元', '/', '元', ''],
    ['%', '-', '%', '百分点'],
    ['%', '+', '%', '%'],
    ['元/人', '*', '人', '元'],
    ['人', '*', '元/人', '元'],
    ['元', '*', '', '元'],
    ['元', '/', '', '元'],
  ] as [string, Operator, string, string][])('%s %s %s → %s', (left, operator, right, result) => {
    expect(unitOf(units(left), operator, units(right))).toEqual({ ok: true, value: units(result) })
  })

  test.each([
    ['元', '-', '美元', 'two currencies'],
    ['元/年', '-', '元/月', 'two denominators'],
    ['元/年', '/', '人', 'a denominator of a denominator'],
    ['元/年', '/', '元/月', 'two denominators'],
    ['元', '*', '人', 'nobody counts in 元人'],
  ] as [string, Operator, string, string][])('%s %s %s is refused: %s', (left, operator, right) => {
    expect(unitOf(units(left), operator, units(right)).ok).toBe(false)
  })
})
