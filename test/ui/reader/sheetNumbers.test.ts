import { describe, expect, test } from 'vitest'
import { mostSheets, parseSheets } from '../../../src/ui/reader/sheetNumbers'

describe('which sheets', () => {
  test.each([
    ['1', [1]],
    ['1-3, 5', [1, 2, 3, 5]],
    ['5，1、2', [1, 2, 5]],
    ['2–3 3', [2, 3]],
    [`1-${mostSheets}`, Array.from({ length: mostSheets }, (_, i) => i + 1)],
  ])('%s', (text, sheets) => expect(parseSheets(text, 100)).toEqual(sheets))

  test.each(['', ' , ', '0', '101', '3-1', 'all', '1-', '1.5', `1-${mostSheets + 1}`, '1-2-3', '99999999'])(
    '%j is no choice',
    (text) => expect(parseSheets(text, 100)).toBeNull(),
  )
})
