import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['超过4200亿美元', '超过4200亿美元', 'quantity'],
  ['共3496家展商', '3496家', 'quantity'],
]

describe('parseQuantity', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseQuantity' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('第七届博览会').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseQuantity')
  })
})
