import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignRows, indexRow, unmatchedRuns } from '../../../src/collate/align/alignRows'

const codes = (text: string): Int32Array => Int32Array.from(text, (c) => c.charCodeAt(0))
const align = (a: string, b: string): number[] => [...alignRows(codes(a), indexRow(codes(b)))]
const head = '沿江新修的栈道旁栽满了乌桕树'
const tail = '退休教师每天清晨在这里散步'
const moved = '浮标每隔几个钟头自动取样一次数据同时传到市县两级监测平台'

describe('alignRows', () => {
  test('equal rows agree place by place', () => {
    expect(align(head, head)).toEqual([...head].map((_, i) => i))
  })

  test('a slip has no counterpart, its neighbours have', () => {
    expect(align(`${head}岸${tail}`, `${head}案${tail}`)[head.length]).toBe(-1)
    expect(align(`${head}岸${tail}`, `${head}案${tail}`)[head.length + 1]).toBe(head.length + 1)
  })

  test('a fragment out of order finds its place', () => {
    const found = align(`${moved}${head}${tail}`, `${head}${tail}${moved}`)
    expect(found[0]).toBe(head.length + tail.length)
    expect(found[moved.length]).toBe(0)
  })

  test('another text finds nothing', () => {
    expect(align(moved, `${head}${tail}`).filter((place) => place >= 0)).toEqual([])
  })

  test('a passage with a slip in every fifth character is found again with shorter landmarks', () => {
    const damaged = [...moved].map((c, i) => (i % 5 === 4 ? '某' : c)).join('')
    const found = align(damaged, `${head}${moved}${tail}`)
    expect(found.filter((place) => place >= 0).length).toBeGreaterThan(0.7 * moved.length)
  })

  test('each counterpart is an equal code, for any two rows without figures', () => {
    const text = fc.string({ unit: fc.constantFrom(...'江河湖海溪'), maxLength: 60 })
    fc.assert(
      fc.property(text, text, (a, b) =>
        align(a, b).every((place, i) => place < 0 || a.charAt(i) === b.charAt(place)),
      ),
    )
  })
})

test('unmatchedRuns gives the maximal stretches without counterpart', () => {
  expect(unmatchedRuns(Int32Array.from([-1, 3, -1, -1, 4]))).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 4 },
  ])
  expect(unmatchedRuns(new Int32Array(0))).toEqual([])
})
