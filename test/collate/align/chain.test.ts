import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain } from '../../../src/collate/align/chain'

const block = (left: number, right: number, length: number) => ({ left, right, length })

describe('chain', () => {
  test('blocks in order stay', () => {
    const blocks = [block(0, 0, 20), block(22, 25, 20)]
    expect(chain(blocks)).toEqual(blocks)
  })

  test('a short block out of order is chance', () => {
    expect(chain([block(0, 0, 40), block(41, 500, 7), block(50, 50, 40)])).toEqual([
      block(0, 0, 40),
      block(50, 50, 40),
    ])
  })

  test('a long block out of order is a moved fragment', () => {
    const blocks = [block(0, 100, 60), block(60, 0, 90)]
    expect(chain(blocks)).toEqual(blocks)
  })

  test('a passage printed twice uses its place twice', () => {
    const blocks = [block(0, 0, 100), block(100, 20, 50)]
    expect(chain(blocks)).toEqual(blocks)
  })

  test('overlapping blocks are trimmed, so that no place on the left is used twice', () => {
    expect(chain([block(0, 0, 10), block(8, 9, 10)])).toEqual([block(0, 0, 10), block(10, 11, 8)])
  })

  test('the outcome is ascending and disjoint on the left, and made of the blocks given', () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: 3, max: 40 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(some, (triples) => {
        const blocks = triples.map(([left, right, length]) => block(left, right, length))
        const chosen = chain(blocks)
        const disjoint = chosen.every(
          (b, i) => b.left >= (chosen[i - 1]?.left ?? 0) + (chosen[i - 1]?.length ?? 0),
        )
        const made = chosen.every((b) =>
          blocks.some(
            (o) =>
              o.right - o.left === b.right - b.left &&
              o.left <= b.left &&
              b.left + b.length <= o.left + o.length,
          ),
        )
        return disjoint && made && (blocks.length === 0 || chosen.length > 0)
      }),
    )
  })
})
