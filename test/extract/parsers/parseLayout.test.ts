import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['下转04版', '04版', 'layout'],
  ['1.总则\n2.细则', '1.', 'layout'],
]

describe('parseLayout', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseLayout' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共4版邮票').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseLayout')
  })
})
