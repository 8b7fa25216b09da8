import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  columnsFrom,
  framePicture,
  framePictures,
  phonePicture,
  pictureWidth,
} from '../../../src/ui/charts/pictureWidth'

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

test('in a drawn frame no letter is smaller than it was laid out, and none is larger by more than a quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: phonePicture, max: 1500 }), (place) => {
      const width = framePicture(place)
      expect(framePictures).toContain(width)
      expect(place / width).toBeGreaterThanOrEqual(1)
      expect(place / width).toBeLessThanOrEqual(1.25)
    }),
  )
})

test('a frame narrower than a phone has the picture of the phone', () => {
  expect(framePicture(288)).toBe(phonePicture)
})
