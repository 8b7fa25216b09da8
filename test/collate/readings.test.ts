import { describe, expect, test } from 'vitest'
import { readingsOf, saysTheSame, toReading } from '../../src/collate/index'
import { figure } from './support'

const group = (...prints: readonly [string, string][]) => ({
  figures: prints.map(([page, text]) => figure(text, page)),
})

describe('readings', () => {
  test('the most widely printed comes first, with its pages', () => {
    const readings = readingsOf(group(['a', '7万家'], ['b', '7万余家'], ['c', '7万\n余家']))
    expect(readings.map((r) => [r.text, r.pages])).toEqual([
      ['7万余家', ['b', 'c']],
      ['7万家', ['a']],
    ])
  })

  test('as many pages on either side: the first page comes first', () => {
    expect(readingsOf(group(['a', '4个'], ['b', '14个'])).map((r) => r.text)).toEqual(['4个', '14个'])
  })

  test('spaces and line breaks make no reading', () => {
    expect(readingsOf(group(['a', '3496家'], ['b', '3 496\n家']))).toHaveLength(1)
  })

  test('a page that prints the passage twice is one witness', () => {
    const [reading] = readingsOf(group(['a', '4个'], ['a', '4个'], ['b', '4个']))
    expect([reading?.pages, reading?.figures.length]).toEqual([['a', 'b'], 3])
  })

  test('a figure of another kind claims nothing beside a quantity', () => {
    expect(readingsOf(group(['a', '10个'], ['b', '10日'])).map((r) => r.text)).toEqual(['10个'])
    expect(readingsOf(group(['a', '10日'], ['b', '10日'])).map((r) => r.text)).toEqual(['10日'])
  })

  test('without a number the words must agree', () => {
    const numberless = (text: string) => ({ ...figure('3个'), value: null, min: null, max: null, text })
    expect(saysTheSame(numberless('数千名'), numberless('数千 名'))).toBe(true)
    expect(saysTheSame(numberless('数千名'), numberless('数百名'))).toBe(false)
  })

  test('the model holds indices, ascending', () => {
    const [reading] = readingsOf(group(['a', '4个'], ['b', '4个']))
    const made = reading && toReading(reading, (f) => (f.page === 'a' ? 9 : 3))
    expect(made?.figures).toEqual([3, 9])
    expect(Object.keys(made ?? {})).not.toContain('pages')
  })
})
