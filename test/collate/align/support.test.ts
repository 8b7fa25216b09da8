import { describe, expect, test } from 'vitest'
import { isSupported } from '../../../src/collate/align/support'

/** `=` has its counterpart at the same distance, `.` has none, `#` is the figure. */
const at = (row: string): [Int32Array, number] => [
  Int32Array.from(row, (c, i) => (c === '.' ? -1 : 100 + i)),
  row.indexOf('#'),
]

describe('support', () => {
  test.each([
    ['==#==', 'sameUnit'],
    ['===#===', 'other'],
    ['=#=', 'same'],
    ['===#...', 'same'],
  ] as const)('%s bears out a figure that is %s', (row, resemblance) => {
    expect(isSupported(...at(row), resemblance)).toBe(true)
  })

  test.each([
    ['=#=', 'sameUnit', 'one word on either side is chance'],
    ['==#==', 'other', 'nothing but the place speaks for it'],
    ['==#..', 'same', 'two words on one side only'],
    ['========#........', 'sameUnit', 'the words after it are foreign'],
    ['..#..', 'same', 'nothing agrees'],
  ] as const)('%s does not bear out a figure that is %s: %s', (row, resemblance, _why) => {
    expect(isSupported(...at(row), resemblance)).toBe(false)
  })

  test('at the border of a paragraph one side is enough', () => {
    const [partner, i] = at('........#========')
    const breaks = Int32Array.from(partner, (_, k) => (k === i ? 1 : 0))
    expect(isSupported(partner, i, 'sameUnit', breaks)).toBe(true)
    expect(isSupported(partner, i, 'sameUnit', new Int32Array(partner.length))).toBe(false)
  })

  test('counterparts far away do not count', () => {
    const [partner, i] = at('====#====')
    expect(
      isSupported(
        partner.map((p, k) => (k === i ? p : p + 500)),
        i,
        'same',
      ),
    ).toBe(false)
  })
})
