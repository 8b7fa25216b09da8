import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, parted } from '../../src/worker/rows'

describe('parted', () => {
  test('long lists go ahead, wherever they stand; short ones stay', () => {
    const answer = { ok: true, value: { pages: [{ figures: [1, 2, 3] }], names: ['a', 'b'] } }
    expect(parted(answer, 2)).toEqual({
      rows: [
        { path: ['value', 'pages', 0, 'figures'], rows: [1, 2] },
        { path: ['value', 'pages', 0, 'figures'], rows: [3] },
      ],
      rest: { ok: true, value: { pages: [{ figures: [] }], names: ['a', 'b'] } },
    })
  })

  test('what is not plain is left whole', () => {
    const map = new Map([['a', [1, 2, 3]]])
    expect(parted({ map }, 2)).toEqual({ rows: [], rest: { map } })
  })

  test('the answer itself is not touched', () => {
    const answer = { list: [1, 2, 3] }
    joined(parted(answer, 2))
    expect(answer).toEqual({ list: [1, 2, 3] })
  })
})

describe('joined', () => {
  test('puts together what was taken apart, after any journey', () => {
    const answers = fc.record({ ok: fc.boolean(), value: fc.jsonValue() })
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 4 }), (answer, most) => {
        const sent = structuredClone(parted(answer, most))
        expect(joined(sent)).toEqual(structuredClone(answer))
      }),
    )
  })

  test('rows of no list are a bug', () => {
    expect(() => joined({ rows: [{ path: ['a'], rows: [1] }], rest: {} })).toThrow('a list stands at a')
  })
})
