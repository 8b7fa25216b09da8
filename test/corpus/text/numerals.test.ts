import { describe, expect, test } from 'vitest'
import { arabicNumeral, arabicValue, hanziNumeral, hanziValue } from '../../../src/corpus/text/numerals'

/** The first numeral of a text and its value. */
function arabic(text: string): [string, number] | undefined {
  const match = arabicNumeral.exec(text)
  return match ? [match[0], arabicValue(match)] : undefined
}

describe('Arabic digits', () => {
  test.each<[string, string, number]>([
    ['3496', '3496', 3496],
    ['3,496', '3,496', 3496],
    ['1,234,567.5', '1,234,567.5', 1234567.5],
    ['1.3万', '1.3万', 13000],
    ['2.37亿', '2.37亿', 237000000],
    ['5千万', '5千万', 50000000],
    ['1.2万亿', '1.2万亿', 1200000000000],
    ['237m', '237m', 237000000],
    ['237 million', '237 million', 237000000],
    ['4.2bn', '4.2bn', 4200000000],
    ['13k', '13k', 13000],
    ['36万多', '36万', 360000],
  ])('%s', (text, numeral, value) => {
    expect(arabic(text)).toEqual([numeral, value])
  })

  test.each<[string, string, number]>([
    ['a letter that goes on is a unit', '800kg', 800],
    ['… and a metre', '18m2', 18],
    ['four digits behind a comma are another number', '3,4967', 3],
    ['a comma that parts two numbers', '5,12', 5],
    ['a blank before a letter', '5 m', 5],
    ['a full stop', '5.', 5],
  ])('%s: %s', (_name, text, value) => {
    expect(arabic(text)?.[1]).toBe(value)
  })
})

describe('Chinese numerals', () => {
  test.each<[string, number]>([
    ['三千四百九十六', 3496],
    ['一万三千', 13000],
    ['十', 10],
    ['十二', 12],
    ['一百零五', 105],
    ['四百', 400],
    ['二〇二四', 2024],
    ['两千', 2000],
    ['三十万', 300000],
    ['一亿三千万', 130000000],
    ['二亿三千七百万', 237000000],
    ['三万亿', 3e12],
    ['万', 10000],
  ])('%s', (run, value) => {
    expect(hanziValue(run)).toBe(value)
  })

  test('are found inside a word, and other characters are not', () => {
    const found = [...'第七届一带一路三百家'.matchAll(hanziNumeral)].map(([numeral]) => numeral)
    expect(found).toEqual(['七', '一', '一', '三百'])
    expect('半数以上'.match(hanziNumeral)).toBeNull()
  })
})
