import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['中国队3比1获胜', '3比1', 'name'],
  ['男女比例为3比1', '3比1', 'quantity'],
]

describe('parseRatio', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseRatio' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共3个比赛').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseRatio')
  })
})
