import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsFrom, phonePicture, pictureWidth } from '../../../src/ui/charts/pictureWidth'

test('one picture serves every phone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: columnsFrom - 1 }), (place) => {
      expect(pictureWidth(place)).toBe(phonePicture)
    }),
  )
})

test('a column has its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: columnsFrom, max: 2000 }), (place) => {
      expect(pictureWidth(place)).toBe(place)
    }),
  )
})
