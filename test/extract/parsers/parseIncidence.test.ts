import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
死亡率为15.1/10万 | 15.1/10万 | 15.1 | eq | -
发病率约3.2/10万人 | 约3.2/10万人 | 3.2 | approx | -
`
const refused = `
全天候7/24服务 | a scheme
“3/5方案” | a scheme
`

describe('cases per round number', () => {
  test.each(figureCases(accepted))('$passage → $value', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
