import { describe, expect, test } from 'vitest'
import { suspicionWords, type Ground } from '../../../src/collate/suspicion/words'
import type { Slip } from '../../../src/collate/suspicion/slip'

const grounds: readonly Ground[] = [
  { kind: 'majority', pages: 4, text: '7万余家' },
  { kind: 'sum', sum: { parts: [3, 5], total: 8 }, text: '5个' },
  { kind: 'careless', here: 3.9, there: 1.2, text: '4个' },
  { kind: 'open', text: '4个' },
]
const slips: readonly Slip[] = [
  { kind: 'hedge', words: '余' },
  { kind: 'digit' },
  { kind: 'point' },
  { kind: 'unit', factor: 1000 },
  { kind: 'unit', factor: null },
  { kind: 'magnitude', power: 4 },
  { kind: 'mark', mark: '、' },
  { kind: 'number' },
]

describe('suspicionWords', () => {
  test('each ground and slip has words in both languages, with the rival reading', () => {
    for (const ground of grounds)
      for (const slip of slips) {
        const words = suspicionWords(ground, slip)
        expect(words.zh).toMatch(/^[^；]+；[^；]+。$/)
        expect(words.en).toMatch(/^[^;]*“.+”.*; .+\.$/)
        expect(words.zh).toContain(ground.text)
        expect(words.en).toContain(ground.text)
      }
  })

  test('says what it rests on', () => {
    expect(suspicionWords({ kind: 'majority', pages: 1, text: '4个' }, { kind: 'digit' }).en).toContain(
      '1 other page prints',
    )
    expect(
      suspicionWords({ kind: 'sum', sum: { parts: [3, 5], total: 8 }, text: '5个' }, { kind: 'digit' }).zh,
    ).toContain('3 + 5 = 8')
    expect(suspicionWords({ kind: 'open', text: '4个' }, { kind: 'unit', factor: 1000 }).zh).toContain(
      '1000倍',
    )
  })
})
