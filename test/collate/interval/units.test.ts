import { expect, test } from 'vitest'
import { measures } from '../../../src/collate/interval/units'

test('units of one dimension convert; each unit stands once', () => {
  expect(measures.get('公斤')).toEqual(measures.get('千克'))
  expect(measures.get('吨')?.factor).toBe(1000)
  expect([...measures.values()].every(({ factor }) => factor > 0)).toBe(true)
})

test('words that count are no measures', () => {
  expect(['家', '个', '名', '人'].filter((unit) => measures.has(unit))).toEqual([])
})

test('points are not shares', () => {
  expect(measures.get('百分点')?.dimension).not.toBe(measures.get('%')?.dimension)
})
