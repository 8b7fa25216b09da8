import { expect, test } from 'vitest'
import { buffersOf } from '../../../src/worker/corpus/buffersOf'

test('finds the memory of typed arrays wherever they lie, each once', () => {
  const shared = new Int32Array(4)
  const value = { a: shared, b: { c: shared.subarray(1), d: new Uint8Array(2) }, names: ['x'], n: null }
  expect(buffersOf(value)).toHaveLength(2)
  expect(buffersOf({ names: ['x'], n: 3 })).toEqual([])
})
