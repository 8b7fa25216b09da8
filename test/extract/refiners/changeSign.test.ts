import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../support/figureCases'

/** passage, printed span, value, whether it is a difference */
const cases: readonly (readonly [passage: string, printed: string, value: number, change: boolean])[] = [
  ['产值增长6.7%', '6.7%', 6.7, true],
  ['减排二氧化碳30吨', '30吨', -30, true],
  ['减少用工30人', '30人', -30, true],
  ['降低成本15%', '15%', -15, true],
  ['上半年增3.2%', '3.2%', 3.2, true],
  ['年增200家', '200家', 200, false],
  ['降息两次', '两次', 2, false],
  ['减少后共有30人', '30人', 30, false],
  ['减税之后占15%', '15%', 15, false],
  ['起降六百架次', '六百架次', 600, false],
]

describe('the sign of a difference', () => {
  test.each(cases)('%j: %s → %d', (passage, printed, value, change) => {
    const figure = figuresOf(passage).find((candidate) => candidate.text === printed)
    expect(figure).toMatchObject({ value, role: change ? 'change' : null })
  })
})
