import { expect, test } from 'vitest'
import type { PagePicture } from '../../../src/model/pagePicture'
import type { Mark } from '../../../src/ui/reader/markedText'
import { drawnScale, sheetMarks, shownScale } from '../../../src/ui/reader/sheetMarks'

const picture = (width: number, height: number): PagePicture => ({
  width,
  height,
  runs: [{ start: 0, end: 4, x: 10, y: 20, width: 40, height: 10, vertical: false }],
  draw: () => Promise.reject(new Error('not drawn')),
  close: () => undefined,
})
const mark = (start: number, end: number): Mark => ({
  start, end, kind: 'quantity', bound: 'eq', statistics: [], confidence: null,
}) // prettier-ignore

test('a mark stands where its characters do; one that stands nowhere is left out', () => {
  const marks = [mark(1, 3), mark(5, 6)]
  expect(sheetMarks('公路三里 又', picture(600, 800), marks)).toEqual([
    { mark: marks[0], boxes: [{ x: 20, y: 20, width: 20, height: 10 }] },
  ])
})

test('a mark that two runs of one line make up is one box; over a line end it is two', () => {
  const run = (start: number, x: number, y: number) => ({
    start, end: start + 2, x, y, width: 20, height: 10, vertical: false,
  }) // prettier-ignore
  const three = { ...picture(600, 800), runs: [run(0, 10, 20), run(2, 30, 20), run(4, 10, 35)] }
  const [found] = sheetMarks('约近三公里路', three, [mark(0, 6)])
  expect(found?.boxes).toEqual([
    { x: 10, y: 20, width: 40, height: 10 },
    { x: 10, y: 35, width: 20, height: 10 },
  ])
})

test('the whole sheet fills its place; from near it is large enough to be read, and never smaller', () => {
  expect(shownScale(picture(600, 800), 300, false)).toBe(0.5)
  expect(shownScale(picture(600, 800), 300, true)).toBeGreaterThan(1)
  expect(shownScale(picture(100, 100), 300, true)).toBe(3)
})

test('no canvas is larger than a device draws, however large the sheet', () => {
  expect(drawnScale(picture(600, 800), 1, 2)).toBe(2)
  const huge = picture(14_400, 14_400)
  expect((14_400 * drawnScale(huge, 2, 3)) ** 2).toBeLessThanOrEqual(16_000_001)
})
