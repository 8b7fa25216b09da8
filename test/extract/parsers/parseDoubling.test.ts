import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['产值翻一番', '一番', 'quantity'],
  ['产值翻了两番', '两番', 'quantity'],
]

describe('parseDoubling', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseDoubling' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('说了一番话').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseDoubling')
  })
})
