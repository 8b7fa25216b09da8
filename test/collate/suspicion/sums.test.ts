import { describe, expect, test } from 'vitest'
import { sumOf } from '../../../src/collate/suspicion/sums'
import { figure } from '../support'

const sum = (reading: string, ...neighbours: string[]) =>
  sumOf(
    figure(reading),
    neighbours.map((text) => figure(text)),
  )

describe('sumOf', () => {
  test('the reading may be a part or the total', () => {
    expect(sum('5个', '3个', '8个')).toEqual({ parts: [5, 3], total: 8 })
    expect(sum('8个', '3个', '5个')).toEqual({ parts: [3, 5], total: 8 })
  })

  test.each([
    ['6个', ['3个', '8个'], 'no sum'],
    ['5家', ['3个', '8个'], 'other units'],
    ['5个', ['约3个', '8个'], 'an approximate part'],
    ['0个', ['8个', '8个'], 'nought adds nothing'],
    ['5个', ['8个'], 'too few numbers'],
  ])('%s with %j has none: %s', (reading, neighbours, _why) => {
    expect(sum(reading, ...neighbours)).toBeUndefined()
  })
})
