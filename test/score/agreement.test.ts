import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/model/figure'
import { parseMark } from '../gold/notation'
import { agreementOf, bestAnswer } from './agreement'
import { sampleFigure } from './sampleFigure'

const wrongFields = (figure: Figure, spec: string): string[] => {
  const answer = bestAnswer(figure, parseMark(spec).expectations)
  return answer
    ? Object.entries(agreementOf(figure, answer)).flatMap(([field, right]) => (right ? [] : [field]))
    : ['kind']
}
const plain = sampleFigure(0, '360个')

describe('agreement of a figure with its row', () => {
  test('accepts the same', () => {
    expect(wrongFields(plain, '360 个')).toEqual([])
  })

  test.each([
    ['361 个', ['value', 'ends']],
    ['360 个 approx', ['ends', 'bound']],
    ['360 个 [360,370]', ['ends']],
    ['360 家', ['unit']],
    ['360 个 /天', ['per']],
    ['-360 个 change ~同比', ['value', 'ends', 'role', 'basis']],
    ['d 2024', ['kind']],
  ])('tells what is wrong against "%s"', (spec, wrong) => {
    expect(wrongFields(plain, spec)).toEqual(wrong)
  })

  test('takes the alternative that fits best, of the kind that the figure has', () => {
    expect(wrongFields(plain, '1 家 ?? 360 个')).toEqual([])
    expect(wrongFields(plain, 'd 2024 ?? 360 家')).toEqual(['unit'])
  })

  test('does not score what is left open', () => {
    expect(
      wrongFields(sampleFigure(0, '360个', { per: '天', role: 'change', basis: '同比' }), '360 个 /? @? ~?'),
    ).toEqual([])
    expect(wrongFields(sampleFigure(0, '360个', { per: '天' }), '360 个 @? ~?')).toEqual(['per'])
  })

  test('compares fractions loosely and nothing else', () => {
    const share = { value: 66.67, min: 66.67, max: 66.67, unit: '%' }
    expect(wrongFields(sampleFigure(0, '三分之二', share), '2/3 -')).toEqual([])
    expect(wrongFields(sampleFigure(0, '三分之二', share), '66.6667 %')).toEqual(['value', 'ends'])
  })

  test('compares the days and the status of a date', () => {
    const date = sampleFigure(0, '一季度', { kind: 'date', time: '2024-33', timeStatus: 'inferred' })
    expect(wrongFields(date, 'd 2024-01/2024-03 i')).toEqual([])
    expect(wrongFields(date, 'd 2024-01/2024-06 s')).toEqual(['time', 'status'])
  })
})
