import { describe, expect, test } from 'vitest'
import { parseMark } from './notation'

const only = (spec: string) => {
  const mark = parseMark(spec)
  expect(mark.expectations).toHaveLength(1)
  return mark.expectations[0]
}

describe('notation of gold marks', () => {
  test('fills the ends that the bound implies', () => {
    expect(only('4200e8 美元 gt')).toMatchObject({
      value: 4200e8,
      min: 4200e8,
      max: null,
      bound: 'gt',
      unit: ['美元'],
    })
    expect(only('6.5 % lt')).toMatchObject({ min: null, max: 6.5 })
    expect(only('360 个 approx')).toMatchObject({ min: null, max: null })
    expect(only('-5 摄氏度')).toMatchObject({
      value: -5,
      min: -5,
      max: -5,
      role: null,
      per: [null],
      basis: [null],
    })
  })

  test('takes written ends, ranges and vague amounts', () => {
    expect(only('200000 人 gt [200000,300000]')).toMatchObject({ value: 200000, max: 300000 })
    expect(only('5..10 倍')).toMatchObject({ value: null, min: 5, max: 10, bound: 'eq' })
    expect(only('- 家 approx [100,*]')).toMatchObject({ value: null, min: 100, max: null })
  })

  test('reads denominators, roles and bases, and leaves open what is open', () => {
    expect(only('5 元 /天;日 change ~同比')).toMatchObject({
      per: ['天', '日'],
      role: 'change',
      basis: ['同比'],
    })
    const open = only('5 元 /? @? ~?')
    expect(open).not.toHaveProperty('per')
    expect(open).not.toHaveProperty('role')
    expect(open).not.toHaveProperty('basis')
    expect(only('-20 % gt change [?]')).not.toHaveProperty('max')
  })

  test('reads dates, alternatives and weights', () => {
    expect(only('d 2024-10;2024-10-31 i')).toEqual({
      kind: 'date',
      rounded: false,
      time: ['2024-10', '2024-10-31'],
      timeStatus: 'inferred',
    })
    expect(parseMark('t 3 年').expectations.map(({ kind }) => kind)).toEqual(['quantity', 'date'])
    expect(parseMark('2/3 -').expectations.map(({ value }) => value)).toEqual([(100 * 2) / 3, 2 / 3])
    expect(parseMark('o ?? n').weight).toBe('required')
    expect(parseMark('opt r').weight).toBe('optional')
    expect(parseMark('3 个 ?? *').weight).toBe('neutral')
    expect(parseMark('*')).toEqual({ expectations: [], weight: 'neutral' })
  })

  test.each(['', '360', '36o 个', '360 个 about', 'd 2024-10 x', 'n 5'])('refuses "%s"', (spec) => {
    expect(() => parseMark(spec)).toThrow()
  })
})
