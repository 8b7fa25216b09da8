import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, kind; the longer tables stand in the case files beside this one. */
const accepts: readonly (readonly [passage: string, printed: string, kind: string])[] = [
  ['活动于11月5日至10日举行', '11月5日至10日', 'date'],
  ['去年10月开工', '去年10月', 'date'],
  ['2023年以来增长', '2023年以来', 'date'],
]

describe('parseDateFigure', () => {
  test.each(accepts)('%j → %s (%s)', (passage, printed, kind) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ kind, rule: 'parseDate' })
  })

  test('leaves its neighbour to another rule', () => {
    const rules = figuresOf('共有10个苹果').map((figure) => figure.rule)
    expect(rules.length).toBeGreaterThan(0)
    expect(rules).not.toContain('parseDate')
  })
})
