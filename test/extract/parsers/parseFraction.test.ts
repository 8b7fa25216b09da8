import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['占百分之三', '百分之三', 'quantity'],
  ['近三成企业', '近三成', 'quantity'],
  ['占三分之二', '三分之二', 'quantity'],
]

describe('parseFraction', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseFraction' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('三成立交').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseFraction')
  })
})
