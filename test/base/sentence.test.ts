import { expect, test } from 'vitest'
import { sentenceAround } from '../../src/base/sentence'
import { rawSpan } from '../../src/base/span'

const text = '去年建成泵站34座。今年，又\n改造12座；明年再说。'
const around = (part: string): string => {
  const at = text.indexOf(part)
  const { start, end } = sentenceAround(text, rawSpan(at, at + part.length))
  return text.slice(start, end)
}

test('a sentence runs across commas and line breaks, to its end mark', () => {
  expect(around('12座')).toBe('今年，又\n改造12座')
  expect(around('34座')).toBe('去年建成泵站34座')
})

test('a line without marks is followed only so far', () => {
  const line = '江'.repeat(1000)
  const { start, end } = sentenceAround(line, rawSpan(500, 501))
  expect(end - start).toBeLessThan(400)
})
