/**
 * A typeface as npm brings it: a hundred small WOFF2 files, each with a part of the characters and all weights. Gives
 * the outlines of a line of text, and reads only the files that its characters need. A character that no file has is
 * named to the caller: nothing is drawn in its place. Knows no picture.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as fontkit from 'fontkit'
import type { Font, Glyph, GlyphPosition } from 'fontkit'
import { decompress } from 'wawoff2'
import { assert, present } from '../../../base/assert'

const require = createRequire(import.meta.url)

/** A part of a typeface: the file, and the characters that it promises. */
interface Part {
  readonly file: string
  readonly holds: (code: number) => boolean
}

/** A glyph with its place, in em: `x` from the start of the line. */
export interface PlacedGlyph {
  readonly glyph: Glyph
  readonly x: number
  /** Units of the glyph to the em. */
  readonly unitsPerEm: number
}

export interface Typeface {
  readonly name: string
  readonly has: (code: number) => boolean
  /**
   * Lays out characters that it has, from left to right; `width` in em. Among Latin letters, quotation marks and raised
   * dots stand on little more than their ink, among hanzi on an em.
   */
  readonly setLine: (
    text: string,
    weight: number,
    script: 'latin' | 'han',
  ) => Promise<{ readonly glyphs: readonly PlacedGlyph[]; readonly width: number }>
}

/** Reads `U+4e00-4e05,U+4e07`. */
function rangeTest(ranges: string): (code: number) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [low = NaN, high = low] = range.replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16)) // prettier-ignore
    return { low, high }
  })
  return (code) => pairs.some(({ low, high }) => low <= code && code <= high)
}

/** Divides a text into runs that one file holds. */
function runsOf(text: string, partOf: (code: number) => Part): readonly { part: Part; text: string }[] {
  const runs: { part: Part; text: string }[] = []
  for (const char of text) {
    const part = partOf(present(char.codePointAt(0), 'a character has a code'))
    const last = runs.at(-1)
    if (last?.part === part) last.text += char
    else runs.push({ part, text: char })
  }
  return runs
}

async function openFont(file: string): Promise<Font> {
  const font = fontkit.create(Buffer.from(await decompress(await readFile(file))))
  assert('layout' in font, `${file} holds one font`)
  return font
}

/** Remembers what it has made. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** Signs that a Chinese typeface sets on a full em, whatever they stand among. */
const fullEm = new Set([...'‘’“”·'].map((char) => char.codePointAt(0)))
/** The white on either side of such a sign among Latin letters, in em. */
const bearing = 0.05

/** Where a glyph starts and how far it goes, in em. */
function measured(glyph: Glyph, position: GlyphPosition, unitsPerEm: number, script: 'latin' | 'han') {
  const { minX, maxX } = glyph.bbox
  if (script === 'latin' && glyph.codePoints.some((code) => fullEm.has(code)))
    return { offset: bearing - minX / unitsPerEm, advance: (maxX - minX) / unitsPerEm + 2 * bearing }
  return { offset: position.xOffset / unitsPerEm, advance: position.xAdvance / unitsPerEm }
}

/** Opens a variable typeface of `@fontsource-variable`. */
export async function openTypeface(name: string): Promise<Typeface> {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`))
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>
  const parts = Object.entries(ranges).map(([key, list]): Part => {
    const file = join(folder, 'files', `${name}-${key.replace(/[[\]]/g, '')}-wght-normal.woff2`)
    return { file, holds: rangeTest(list) }
  })
  const partAt = (code: number): Part | undefined => parts.find(({ holds }) => holds(code))
  const fonts = once(openFont)
  const weights = once(async (key) => {
    const [file = '', weight] = key.split('\n')
    return (await fonts(file)).getVariation({ wght: Number(weight) })
  })
  return {
    name,
    has: (code) => partAt(code) !== undefined,
    setLine: async (text, weight, script) => {
      const glyphs: PlacedGlyph[] = []
      let x = 0
      for (const run of runsOf(text, (code) => present(partAt(code), `${name} has U+${code.toString(16)}`))) {
        const font = await weights(`${run.part.file}\n${weight}`)
        const { unitsPerEm } = font
        const line = font.layout(run.text)
        line.glyphs.forEach((glyph, i) => {
          assert(glyph.id !== 0, `${run.part.file} has each character of “${run.text}”`)
          const position = present(line.positions[i], 'each glyph has a place')
          const { offset, advance } = measured(glyph, position, unitsPerEm, script)
          glyphs.push({ glyph, x: x + offset, unitsPerEm })
          x += advance
        })
      }
      return { glyphs, width: x }
    },
  }
}
