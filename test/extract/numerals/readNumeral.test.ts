import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toNumber, lastPlace } from '../../../src/extract/numerals/decimal'
import { readNumeral } from '../../../src/extract/numerals/readNumeral'
import { readCases } from './readNumeral.cases'

const cases = readCases
  .trim()
  .split('\n')
  .map((line) => {
    const [text = '', ...rest] = line.split(' | ')
    return { text, wanted: rest.join(' | ') }
  })

/** The reading of a numeral in the notation of the cases. */
function written(text: string): string {
  const numeral = readNumeral(text, 0)
  if (!numeral) return Array.from({ length: 7 }, () => '-').join(' | ')
  const { end, value, low, high, fuzz, step, digits, scale } = numeral
  const span = low === null && high === null ? '-' : `${low}..${high}`
  return [text.slice(0, end), value ?? '-', span, fuzz, step, digits, scale].join(' | ')
}

describe('a numeral by itself', () => {
  test.each(cases)('$text', ({ text, wanted }) => expect(written(text)).toBe(wanted))

  test('begins where it is asked for, and looks only ahead', () => {
    expect(readNumeral('共有30多家', 2)).toEqual(readNumeralMoved('30多家', 2))
    expect(readNumeral('共有30多家', 1)).toBeUndefined()
  })

  test('数 behind a sign that makes it a noun is no numeral; 几 is', () => {
    expect(readNumeral('人数十分', 1)).toBeUndefined()
    expect(readNumeral('有数十人', 1)).toMatchObject({ low: 20, high: 100, end: 3, script: 'hanzi' })
    expect(readNumeral('人几十分', 1)).toMatchObject({ low: 20, high: 100 })
    expect(readNumeral('读数十分稳定', 1)).toBeUndefined()
    expect(readNumeral('读数十页', 1)).toMatchObject({ low: 20, high: 100 })
  })
})

/** The numeral of `text`, as it reads `by` signs further on. */
function readNumeralMoved(text: string, by: number) {
  const numeral = readNumeral(text, 0)
  return numeral && { ...numeral, end: numeral.end + by }
}

describe('decimals', () => {
  test('are the double nearest to what is printed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -40, max: 40 }), (mantissa, exponent) => {
        expect(toNumber(mantissa, exponent)).toBe(Number(`${mantissa}e${exponent}`))
      }),
    )
  })

  test.each([
    [0, 3, 3],
    [7, 0, 0],
    [1200, 0, 2],
    [1200, -1, 1],
    [10, 8, 9],
  ])('the last place of %i × 10^%i is %i', (mantissa, exponent, place) =>
    expect(lastPlace(mantissa, exponent)).toBe(place),
  )
})
