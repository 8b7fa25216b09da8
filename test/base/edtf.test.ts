import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, parseDay, type Day } from '../../src/base/day'
import { calendarInterval, edtfInterval } from '../../src/base/edtf'

const epoch = '1970-01-01' as Day

/** An interval as text: `2024-10-01…2024-10-31`. */
function printed(time: string): string {
  const interval = edtfInterval(time)
  const day = (n: number): string => (Number.isFinite(n) ? addDays(epoch, n) : '∞')
  return interval ? `${day(interval.first)}…${day(interval.last)}` : 'unknown'
}

describe('edtfInterval', () => {
  test.each([
    ['2024', '2024-01-01…2024-12-31'],
    ['2024-10', '2024-10-01…2024-10-31'],
    ['2024-02', '2024-02-01…2024-02-29'],
    ['2023-02', '2023-02-01…2023-02-28'],
    ['2024-11-05', '2024-11-05…2024-11-05'],
    ['2024-11-05T10:00', '2024-11-05…2024-11-05'],
    ['2024-11-05/2024-11-10', '2024-11-05…2024-11-10'],
    ['2023/2024-10', '2023-01-01…2024-10-31'],
    ['2023/..', '2023-01-01…∞'],
    ['2023/', '2023-01-01…∞'],
    ['../2024-10', '∞…2024-10-31'],
    ['2024-21', '2024-03-01…2024-05-31'],
    ['2024-24', '2024-12-01…2025-02-28'],
    ['2024-33', '2024-01-01…2024-03-31'],
    ['2024-36', '2024-10-01…2024-12-31'],
    ['2024-41', '2024-07-01…2024-12-31'],
    ['2024-33/2024-35', '2024-01-01…2024-09-30'],
    ['2024-10~', '2024-10-01…2024-10-31'],
    ['2024?', '2024-01-01…2024-12-31'],
    ['202X', '2020-01-01…2029-12-31'],
    ['19XX', '1900-01-01…1999-12-31'],
    ['2024-XX', '2024-01-01…2024-12-31'],
    ['2024-10-XX', '2024-10-01…2024-10-31'],
  ])('%s is %s', (time, interval) => {
    expect(printed(time)).toBe(interval)
  })

  test.each([
    '',
    '..',
    '../..',
    '/',
    'XXXX-11',
    'XXXX-11-05',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-25',
    '2024-11-05/2024-11-01',
    '2023/2024/2025',
    '24',
    '二〇二四',
    '2024-1',
  ])('%j can’t be laid on the calendar', (time) => {
    expect(printed(time)).toBe('unknown')
  })

  test('no string throws, and no interval ends before it starts', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129X-/.?~') }))
    fc.assert(
      fc.property(text, (time) => {
        const interval = edtfInterval(time)
        if (interval) expect(interval.first).toBeLessThanOrEqual(interval.last)
      }),
    )
  })

  test('a month is the days that have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (n) => {
        const day = addDays(epoch, n)
        const month = edtfInterval(day.slice(0, 7))
        expect(month && month.first <= n && n <= month.last).toBe(true)
        const next = month && addDays(epoch, month.last + 1)
        expect(next?.slice(8)).toBe('01')
      }),
    )
  })
})

describe('calendarInterval', () => {
  test('reads days as themselves', () => {
    const day = parseDay('2024-11-05')
    expect(calendarInterval('2024-11-05')?.first).toBe(day && dayNumber(day))
  })

  test.each(['2024-21', '2024/2025', '2024?', '2024-XX', '..'])(
    'refuses %s, which is EDTF but no calendar date',
    (text) => {
      expect(calendarInterval(text)).toBeUndefined()
    },
  )
})
