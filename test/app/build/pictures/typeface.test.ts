// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { openTypeface, type Typeface } from '../../../../src/app/build/pictures/typeface'

let sans: Typeface
beforeAll(async () => {
  sans = await openTypeface('noto-sans-sc')
})

const code = (char: string): number => char.codePointAt(0) ?? NaN

describe('what it has', () => {
  test.each([...'数字约㎡≈≥≤→×÷‰“”…·Aé'])('%s', (char) => expect(sans.has(code(char))).toBe(true))
  test.each(['\uE123', '𓀀', '\u{10FFFF}'])('not %j', (char) => expect(sans.has(code(char))).toBe(false))
})

describe('a line', () => {
  test('of hanzi is an em for each, whatever file each is in', async () => {
    const { glyphs, width } = await sans.setLine('三千家企业', 400, 'han')
    expect(width).toBeCloseTo(5)
    expect(glyphs.map(({ x }) => Math.round(x * 100) / 100)).toEqual([0, 1, 2, 3, 4])
  })

  test('gives each sign a shape of its own: none is the box that stands for a missing one', async () => {
    const { glyphs } = await sans.setLine('报纸上的数字', 400, 'han')
    const shapes = glyphs.map(({ glyph }) => glyph.path.toSVG())
    expect(new Set(shapes).size).toBe(shapes.length)
    expect(shapes.every((shape) => shape.length > 40)).toBe(true)
  })

  test('is wider and blacker in a heavier weight', async () => {
    const [plain, bold] = [
      await sans.setLine('3,496 firms', 400, 'latin'),
      await sans.setLine('3,496 firms', 600, 'latin'),
    ]
    expect(bold.width).toBeGreaterThan(plain.width)
    expect(bold.glyphs).toHaveLength(plain.glyphs.length)
  })

  test('kerns as its letters ask', async () => {
    const together = (await sans.setLine('AV', 400, 'latin')).width
    const apart =
      (await sans.setLine('A', 400, 'latin')).width + (await sans.setLine('V', 400, 'latin')).width
    expect(together).toBeLessThan(apart)
  })

  test('of Latin letters has no hole after its apostrophe, one of hanzi keeps the em', async () => {
    const width = async (text: string, script: 'latin' | 'han') =>
      (await sans.setLine(text, 400, script)).width
    const letters = await width('firms', 'latin')
    expect((await width('firm’s', 'latin')) - letters).toBeLessThan(0.35)
    expect((await width('firm’s', 'han')) - letters).toBeCloseTo(1)
    const { glyphs } = await sans.setLine('4·7', 400, 'latin')
    expect(glyphs.map(({ x }) => x)).toEqual([...glyphs.map(({ x }) => x)].sort((a, b) => a - b))
  })

  test('of signs that it lacks is refused, not drawn as boxes', async () => {
    await expect(sans.setLine('数\uE123', 400, 'han')).rejects.toThrow('noto-sans-sc has U+e123')
  })
})
