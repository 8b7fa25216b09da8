import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
年逾九旬的老人 | 年逾九旬 | 90 | gt | 岁
他年过七旬 | 年过七旬 | 70 | gt | 岁
年近六旬的母亲 | 年近六旬 | 60 | lt | 岁
一位八旬老人 | 八旬 | 80 | eq | 岁
7旬老太走失 | 7旬 | 70 | eq | 岁
年届九旬仍在授课 | 九旬 | 90 | eq | 岁
连续两旬未降雨 | 两旬 | 2 | eq | 旬
`
const refused = `
4月上旬 | a third of a month
九十月间 | months
`

describe('ages in tens of years', () => {
  test.each(figureCases(accepted))('$passage → $value', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
