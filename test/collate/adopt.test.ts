import { describe, expect, test } from 'vitest'
import { adopt, findReading, readingsOf } from '../../src/collate/index'
import { figure } from './support'

const readings = (...prints: readonly [string, string][]) =>
  readingsOf({ figures: prints.map(([page, text]) => figure(text, page)) })
const decision = {
  adopted: 1,
  reason: { zh: '官方口径', en: 'official figure' },
  certainty: 'likely',
} as const

describe('adopt', () => {
  test('one reading is agreed, whatever was decided', () => {
    expect(adopt(readings(['a', '4个'], ['b', '4个']), null)).toEqual({
      adopted: 0,
      adoption: { kind: 'agreed' },
    })
    expect(adopt(readings(['a', '4个']), decision).adoption.kind).toBe('agreed')
  })

  test('most pages win', () => {
    const found = adopt(readings(['a', '7万家'], ['b', '7万余家'], ['c', '7万余家']), null)
    expect(found).toEqual({ adopted: 0, adoption: { kind: 'majority' } })
  })

  test('mentions do not count: one page that repeats itself against one is a tie', () => {
    expect(adopt(readings(['a', '4个'], ['a', '4个'], ['b', '14个']), null).adoption.kind).toBe('tied')
  })

  test('a tie at the top is a tie, with a third reading below', () => {
    const found = adopt(
      readings(['a', '4个'], ['b', '4个'], ['c', '14个'], ['d', '14个'], ['e', '44个']),
      null,
    )
    expect(found.adoption.kind).toBe('tied')
  })

  test('a decision stands above the majority', () => {
    expect(adopt(readings(['a', '7万家'], ['b', '7万余家'], ['c', '7万余家']), decision)).toEqual({
      adopted: 1,
      adoption: { kind: 'decided', reason: decision.reason, certainty: 'likely' },
    })
  })
})

test('findReading finds a printed text, whatever its line breaks', () => {
  const found = readings(['a', '4个'], ['b', '1\n4个'])
  expect(findReading(found, '14 个')).toBe(1)
  expect(findReading(found, '24个')).toBe(-1)
})
