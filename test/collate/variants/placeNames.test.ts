import { expect, test } from 'vitest'
import { placeNames } from '../../../src/collate/variants/placeNames'

test('each name stands once, and no name hides a longer one', () => {
  expect(new Set(placeNames).size).toBe(placeNames.length)
  placeNames.forEach((name, i) => {
    expect(placeNames.slice(i + 1).filter((later) => later.length > name.length)).toEqual([])
  })
})

test('names are words, not abbreviations', () => {
  expect(placeNames.filter((name) => name.length < 2)).toEqual([])
})
