import { describe, expect, test } from 'vitest'
import { pdfItems } from '../../../src/worker/pdf/pdfItems'

/** A sheet of 600 × 800 points, upright: PDF counts from the bottom. */
const viewport = { transform: [1, 0, 0, -1, 0, 800] }
const styles = {
  f: { ascent: 0.9, descent: -0.1, vertical: false, fontFamily: 'serif' },
  v: { ascent: 0.9, descent: -0.1, vertical: true, fontFamily: 'serif' },
}
const item = (transform: readonly number[], more: object = {}) => ({
  str: '公路', dir: 'ltr', transform: [...transform], width: 20, height: 10, fontName: 'f', hasEOL: false, ...more,
}) // prettier-ignore
const read = (...items: ReturnType<typeof item>[]) => pdfItems({ items, styles, lang: null }, viewport)

describe('items of a sheet', () => {
  test('stand in points from the top left, on their baseline', () => {
    const [read1] = read(item([10, 0, 0, 10, 100, 700]))
    expect(read1).toMatchObject({ text: '公路', x: 100, width: 20, height: 10, size: 10, vertical: false })
    expect(read1?.y).toBeCloseTo(800 - 700 - 8.6)
  })

  test('of a vertical typeface hang from where they begin', () => {
    expect(read(item([10, 0, 0, 10, 100, 700], { fontName: 'v', width: 10, height: 20 }))).toMatchObject([
      { x: 95, y: 100, width: 10, height: 20, vertical: true },
    ])
  })

  test('that are blank, aslant, mirrored, without size or nowhere are left out', () => {
    expect(
      read(
        item([10, 0, 0, 10, 1, 1], { str: '  ' }),
        item([7, 7, -7, 7, 100, 700]),
        item([0, 10, -10, 0, 100, 700]),
        item([-10, 0, 0, 10, 100, 700]),
        item([0, 0, 0, 0, 100, 700]),
        item([10, 0, 0, 10, Number.NaN, 700]),
      ),
    ).toEqual([])
  })

  test('of a sheet that is turned stand as the reader sees them', () => {
    const turned = { transform: [0, 1, 1, 0, 0, 0] }
    const [read1] = pdfItems({ items: [item([0, 10, -10, 0, 50, 60])], styles, lang: null }, turned)
    expect(read1).toMatchObject({ x: 60, size: 10 })
  })
})
