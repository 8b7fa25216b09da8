import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/collate/index'
import type { Operator } from '../../../src/model/corpus'
import { figure } from '../support'

const made = (left: string, operator: Operator, right: string) => {
  const result = derive(figure(left), operator, figure(right))
  return result.ok ? result.value : result.error
}

describe('derive', () => {
  test('a quotient that never ends is rounded, so it is approximate', () => {
    expect(made('2.37亿人', '/', '135万支')).toMatchObject({
      value: 175.555555556,
      bound: 'approx',
      unit: '人',
      per: '支',
      min: null,
      max: null,
    })
  })

  test('a quotient that comes out is exact', () => {
    expect(made('12万元', '/', '4个')).toMatchObject({
      value: 30_000,
      min: 30_000,
      max: 30_000,
      bound: 'eq',
      unit: '元',
      per: '个',
    })
  })

  test('the difference of two limits is exact: a rule is known, whatever stays below it', () => {
    expect(made('不超过20000元', '-', '不超过16000元')).toMatchObject({
      value: 4000,
      bound: 'eq',
      unit: '元',
      role: 'change',
    })
  })

  test.each([
    [
      '约360个',
      '+',
      '40个',
      { value: 400, bound: 'approx', min: null, max: null },
      'approximate stays approximate',
    ],
    [
      '超3000家',
      '-',
      '1000家',
      { value: 2000, bound: 'gt', min: 2000, max: null },
      'more than stays more than',
    ],
    ['3000家', '-', '超1000家', { value: 2000, bound: 'lt', max: 2000 }, 'less more than is less than'],
    ['近800个', '-', '超100个', { value: 700, bound: 'lt', max: 700 }, 'both pull down'],
    [
      '不超过20000元',
      '-',
      '16000元',
      { value: 4000, bound: 'le', max: 4000 },
      'a limit less a number is a limit',
    ],
    [
      '超3000元',
      '/',
      '10人',
      { value: 300, bound: 'gt', min: 300, unit: '元', per: '人' },
      'a share of more than',
    ],
    ['600元', '/', '近30人', { value: 20, bound: 'gt', min: 20 }, 'fewer heads, larger shares'],
    ['0.1吨', '+', '0.2吨', { value: 0.3, bound: 'eq' }, 'no noise of the machine'],
    ['6.5%', '-', '6%', { value: 0.5, unit: '百分点' }, 'shares differ by points'],
  ] as [string, Operator, string, object, string][])('%s %s %s: %5$s', (left, operator, right, expected) => {
    expect(made(left, operator, right)).toMatchObject(expected)
  })

  test('hedges that pull both ways leave what the words promise, or nothing', () => {
    const [more, less] = [
      { ...figure('36万多家'), max: 370_000 },
      { ...figure('20万多家'), max: 300_000 },
    ]
    expect(derive(more, '-', less)).toMatchObject({
      ok: true,
      value: { bound: 'approx', min: 60_000, max: 170_000 },
    })
    expect(derive(figure('超100家'), '-', figure('超40家')).ok).toBe(false)
  })

  test('no point is invented where none is printed', () => {
    const dozens = { ...figure('3家'), value: null, min: 20, max: 40, bound: 'approx' as const }
    expect(derive(dozens, '+', figure('10家'))).toMatchObject({
      ok: true,
      value: { value: null, min: 30, max: 50 },
    })
  })

  test.each([
    ['20000元', '-', '16000美元', 'different units'],
    ['6人', '/', '0支', 'division by nought'],
  ] as [string, Operator, string, string][])('%s %s %s is refused: %s', (left, operator, right, why) => {
    expect(made(left, operator, right)).toContain(why)
  })
})
