import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
公蟹4两 | 4两 | 4 | eq | 两
2.5两以下 | 2.5两以下 | 2.5 | le | 两
一两次 | 一两次 | - | approx | 次 | 1..2
夺得6金2银 | 6金 | 6 | eq | 金
贷款3银行 | 3 | 3 | eq | -
命中3记三分 | 3记 | 3 | eq | 记
3记者 | 3 | 3 | eq | -
打出252.2环 | 252.2环 | 252.2 | eq | 环
跃上3900万台阶 | 3900万 | 39000000 | eq | -
共有36城参加 | 36城 | 36 | eq | 城
四千来方土 | 四千来方 | 4000 | approx | 方
三百来碗面 | 三百来碗 | 300 | approx | 碗
连续六届参展 | 六届 | 6 | eq | 届
`
const refused = `
六届人大代表 | an edition
两两对决 | a word
先涨后跌，三级阶梯 | a level
住在2楼 | a storey
3、4号线 | lines
`

describe('units that begin other words', () => {
  test.each(figureCases(accepted))('$passage → $printed', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
