import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['进一步推动', '进一步', 'rhetorical'],
  ['世界500强企业', '世界500强', 'name'],
  ['前往三亚', '三亚', 'name'],
]

describe('parseWord', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseWord' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('突破千万').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseWord')
  })
})
