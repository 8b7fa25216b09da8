import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['夜半钟声', '半', 'rhetorical'],
]

describe('parseResidue', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseResidue' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共3万人').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseResidue')
  })
})
