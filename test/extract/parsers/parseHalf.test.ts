import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
半小时车程 | 半小时 | 0.5 | eq | 小时
近半公斤 | 近半公斤 | 0.5 | lt | 公斤
三斤半 | 三斤半 | 3.5 | eq | 斤
`
const refused = `
半导体产业 | a word
下半场 | a word
半路折返 | a word
`

describe('halves of sizes', () => {
  test.each(figureCases(accepted))('$passage → $value', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
