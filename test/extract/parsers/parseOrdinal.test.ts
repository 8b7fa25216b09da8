import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['第七届博览会', '第七届', 'ordinal'],
  ['前六届博览会', '前六届', 'ordinal'],
  ['入住3号楼', '3号楼', 'ordinal'],
]

describe('parseOrdinal', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseOrdinal' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共有七名').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseOrdinal')
  })
})
