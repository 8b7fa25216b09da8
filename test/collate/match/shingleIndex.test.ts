import { describe, expect, test } from 'vitest'
import { largest, ShingleIndex } from '../../../src/collate/match/shingleIndex'

describe('shares', () => {
  const index = new ShingleIndex()
  index.add([1, 2, 3, 4], 0)
  index.add([3, 4, 5, 5], 1)

  test('say how much of a text each story holds', () => {
    expect(index.shares(Int32Array.of(1, 2, 3, 9), (segment) => segment)).toEqual(
      new Map([
        [0, 0.75],
        [1, 0.25],
      ]),
    )
  })

  test('segments of one story count once, and a segment may be left out', () => {
    expect(index.shares(Int32Array.of(3, 4), () => 7)).toEqual(new Map([[7, 1]]))
    expect(index.shares(Int32Array.of(3, 4), (segment) => (segment === 0 ? undefined : segment))).toEqual(
      new Map([[1, 1]]),
    )
  })

  test('what is on hundreds of pages costs no more than what is on a few', () => {
    const many = new ShingleIndex()
    for (let segment = 0; segment < 500; segment++) many.add([1], segment)
    expect(many.shares(Int32Array.of(1), (segment) => segment).size).toBeLessThan(20)
  })
})

test('the largest share wins, the earlier story among equals', () => {
  expect(
    largest(
      new Map([
        [2, 0.5],
        [1, 0.5],
        [3, 0.2],
      ]),
    ),
  ).toEqual([1, 0.5])
  expect(largest(new Map())).toBeUndefined()
})
