import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['新机AG600M首飞', 'AG600M', 'name'],
  ['建成5G基站', '5G', 'name'],
  ['采取1+4+N形式', '1+4+N', 'name'],
  ['拨打0531-86000000', '0531-86000000', 'name'],
  ['不少90后创业', '90后', 'name'],
]

describe('parseCode', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseCode' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('建成5km步道').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseCode')
  })
})
