import { describe, expect, test } from 'vitest'
import { edtfDays, sameTime } from './edtfDays'

describe('edtfDays', () => {
  test.each([
    ['2024-02', '2024-02-01/2024-02-29'],
    ['2024-34', '2024-04/2024-06'],
    ['2024-40', '2024-01/2024-06'],
    ['197X', '1970/1979'],
    ['2024-11-05T09:30', '2024-11-05'],
    ['2024-11-05~', '2024-11-05'],
    ['2012/..', '2012-01-01/..'],
    ['/2024', '../2024-12-31'],
  ])('%s is %s', (a, b) => {
    expect(edtfDays(a)).toBeDefined()
    expect(sameTime(a, b)).toBe(true)
  })

  test.each([
    ['2024-02', '2024-02-01/2024-02-28', 'a leap year'],
    ['2012/..', '2012', 'an open end'],
    ['2024-34', '2024-04', 'a quarter is not its first month'],
    ['2024-11-05', '2023-11-05', 'the year'],
  ])('%s is not %s: %s', (a, b) => {
    expect(sameTime(a, b)).toBe(false)
  })

  test.each(['', '24', '2024-13', '2024-02-30', '2024/2025/2026', 'lately'])('"%s" is no time', (text) => {
    expect(edtfDays(text)).toBeUndefined()
  })
})
