import { describe, expect, test } from 'vitest'
import { findRepeats } from '../../../src/collate/align/repeats'

/** `①` to `⑨` stand for figures. */
const codes = (text: string): Int32Array =>
  Int32Array.from(text, (c) =>
    '①' <= c && c <= '⑨' ? -1 - ((c.codePointAt(0) ?? 0) - 0x2460) : (c.codePointAt(0) ?? 0),
  )
const passage = '全市①条河流划定了管护范围岸线总长②公里其中③条水质达标'
const between = '站长说过去人工采样一周只有两回'

describe('repeats', () => {
  test('a passage printed twice is the same place', () => {
    const first = findRepeats(codes(`${passage}${between}${passage}`))
    const shift = passage.length + between.length
    expect([...first].slice(0, shift).every((place) => place === -1)).toBe(true)
    expect([...first].slice(shift)).toEqual([...passage].map((_, i) => i))
  })

  test('a slip in a number does not hide the repeat', () => {
    const first = findRepeats(codes(`${passage}${between}${passage.replace('②', '⑧')}`))
    const at = passage.length + between.length + passage.indexOf('②')
    expect(first[at]).toBe(passage.indexOf('②'))
  })

  test('parallel sentences with other numbers are other statistics', () => {
    const line = (month: string, n: string): string =>
      `${month}月份全市规模以上工业企业实现增加值同比增长${n}环比增长`
    const text = `${line('一', '①')}②${line('二', '③')}④${line('三', '⑤')}⑥`
    expect([...findRepeats(codes(text))].every((place, i) => place === -1 || (codes(text)[i] ?? 0) > 0)).toBe(
      true,
    )
  })

  test('a short formula is no repeat', () => {
    const text = `每人每年申请额度由①提高至②${between}每人每年申请额度由③提高至④`
    expect([...findRepeats(codes(text))].every((place) => place === -1)).toBe(true)
  })

  test('a place never repeats a later one', () => {
    const first = findRepeats(codes(`${passage}${passage}${between}${passage}`))
    expect([...first].every((place, i) => place < i)).toBe(true)
  })

  test('a number before a repeat is not the number before its first occurrence', () => {
    const first = findRepeats(codes(`${between}⑤${passage}⑥${passage}⑥`))
    const last = between.length + 2 * passage.length + 2
    expect(first[last]).toBe(last - passage.length - 1)
    expect(first[last - passage.length - 1]).toBe(-1)
  })
})
