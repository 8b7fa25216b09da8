import { expect, test } from 'vitest'
import { fold } from '../../../src/collate/align/fold'

const folded = (text: string): string =>
  [...text]
    .map((c) => String.fromCharCode(fold(c.charCodeAt(0))))
    .filter((c) => c !== '\0')
    .join('')

test.each([
  ['ＡＩ数字人', 'ai数字人', 'full width and case'],
  ['“河长”，巡河。', '河长巡河', 'Chinese punctuation'],
  ['"河长",巡 河.\n', '河长巡河', 'half-width punctuation, spaces, breaks'],
  ['## **河长**——', '河长', 'Markdown and dashes'],
  ['二〇二四年３月', '二〇二四年3月', 'numerals stay'],
])('%s → %s (%s)', (text, expected) => {
  expect(folded(text)).toBe(expected)
})

test('different characters stay different', () => {
  expect(fold('己'.charCodeAt(0))).not.toBe(fold('已'.charCodeAt(0)))
})
