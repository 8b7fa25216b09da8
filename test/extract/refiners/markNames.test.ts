import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind */
const cases: readonly (readonly [passage: string, printed: string, kind: string | null])[] = [
  ['加强“两支队伍”建设', '两支队伍', 'name'],
  ['发布《关于10项举措的通知》', '10项', 'name'],
  ['“海巡06”轮进港', '06', 'name'],
  ['水稻“滇优3301”高产', '3301', 'name'],
  ['“3301”是多少', '3301', 'quantity'],
  ['“滇优，3301”', '3301', 'quantity'],
  // the neighbour that it leaves alone
  ['共有三支队伍', '三支', 'quantity'],
]

describe('markNames', () => {
  test.each(cases)('%j: %s → %s', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure?.kind).toBe(kind)
  })
})
