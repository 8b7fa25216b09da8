import { describe, expect, test } from 'vitest'
import { closeLinks, contradictionsOf } from '../../src/compile/links'
import { statisticId, type ReportedStatistic } from '../../src/model/corpus'
import type { Bound } from '../../src/model/figure'
import { sampleCorpus } from '../support/sampleCorpus'

const model = sampleCorpus.statistics[0] as ReportedStatistic

function statistic(id: string, sameAs: readonly string[], value = 1, bound: Bound = 'eq'): ReportedStatistic {
  const reading = model.readings[0]
  if (!reading) throw new Error('the sample has a reading')
  const min = bound === 'lt' ? null : value
  const max = bound === 'gt' ? null : value
  return {
    ...model,
    id: statisticId(id),
    sameAs: sameAs.map(statisticId),
    readings: [{ ...reading, value, bound, min, max }],
    adopted: 0,
  }
}

describe('closeLinks', () => {
  test('links go both ways and along chains', () => {
    const closed = closeLinks([
      statistic('a', ['b']),
      statistic('b', []),
      statistic('c', ['b']),
      statistic('d', []),
    ])
    expect(closed.map((s) => s.sameAs)).toEqual([['b', 'c'], ['a', 'c'], ['a', 'b'], []])
  })
})

describe('contradictionsOf', () => {
  test.each([
    [3496, 'eq', 3000, 'gt', 0],
    [780, 'eq', 800, 'lt', 0],
    [3496, 'eq', 3000, 'lt', 1],
    [780, 'eq', 800, 'gt', 1],
  ] as const)('%d %s against %d %s: %d', (a, aBound, b, bBound, count) => {
    const linked = closeLinks([statistic('a', ['b'], a, aBound), statistic('b', [], b, bBound)])
    expect(contradictionsOf(linked)).toHaveLength(count)
  })
  test('statistics that are not linked never contradict', () => {
    expect(contradictionsOf([statistic('a', [], 1), statistic('b', [], 2)])).toEqual([])
  })
})
