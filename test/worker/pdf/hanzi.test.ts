import { describe, expect, test } from 'vitest'
import { plainHanzi } from '../../../src/worker/pdf/hanzi'

describe('radicals are written as the hanzi that they show', () => {
  test.each([
    ['⼭⾥的路', '山里的路'],
    ['⻋站⻔⼝⼀共3⼈', '车站门口一共3人'],
    ['\uF98E', '年'],
  ])('%s → %s', (given, plain) => {
    expect(plainHanzi(given)).toBe(plain)
    expect(plain).toHaveLength(given.length)
  })

  test.each(['山里的路', '　全角，ＡＢ１２', '㎡', '⻖'])('%s stays', (text) =>
    expect(plainHanzi(text)).toBe(text),
  )
})
