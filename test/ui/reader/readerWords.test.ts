import { describe, expect, test } from 'vitest'
import type { PageFault } from '../../../src/model/heldPage'
import { percent } from '../../../src/ui/reader/percent'
import { faultText, readerWords, storeFaultText } from '../../../src/ui/reader/readerWords'

const faults: readonly PageFault[] = [
  { kind: 'empty' },
  { kind: 'binary' },
  { kind: 'too-large', bytes: 50_000_000, most: 2_000_000 },
  { kind: 'unreadable', reason: 'moved' },
  { kind: 'too-slow', seconds: 30 },
  { kind: 'cancelled' },
  { kind: 'failed', reason: 'bug' },
  { kind: 'no-session', reason: 'version' },
]

describe('what is said of a fault', () => {
  test.each(['zh', 'en'] as const)(
    'differs from fault to fault, and names its numbers, in %s',
    (language) => {
      const words = readerWords[language]
      const texts = faults.map((fault) => faultText(words, fault))
      expect(new Set(texts).size).toBe(faults.length)
      expect(texts[2]).toMatch(/50 MB.*2\.0 MB/)
      expect(texts[4]).toContain('30')
      expect(storeFaultText(words, { kind: 'broken', reason: 'disk' })).toContain('disk')
      expect(storeFaultText(words, { kind: 'full' })).not.toBe(storeFaultText(words, { kind: 'forbidden' }))
    },
  )
})

test('what is not certain is never said to be 100%', () => {
  expect([1, 0.9999, 0.99, 0.934, 0.58, 0].map(percent)).toEqual(['100%', '99%', '99%', '93%', '58%', '0%'])
})
