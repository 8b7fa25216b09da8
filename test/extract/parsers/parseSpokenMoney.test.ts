import { describe, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, refusals } from '../../support/figureCases'

const accepted = `
一斤卖三块五 | 三块五 | 3.5 | eq | 块
3块5一斤 | 3块5 | 3.5 | eq | 块
涨了两毛 | 两毛 | 2 | eq | 毛
每份五毛钱 | 五毛钱 | 5 | eq | 毛
八块八毛一碗 | 八块八毛 | 8.8 | eq | 块
一角二分一斤 | 一角二分 | 1.2 | eq | 角
约一块五左右 | 约一块五左右 | 1.5 | approx | 块
三块五星红旗 | 三块 | 3 | eq | 块
两块钱 | 两块钱 | 2 | eq | 元
`
const refused = `
五角大楼 | a name
三角洲 | a word
两毛利率 | a word
`

describe('money as it is spoken', () => {
  test.each(figureCases(accepted))('$passage → $value', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})
