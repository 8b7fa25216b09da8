import { describe, expect, test } from 'vitest'
import { expectFigure, expectNoQuantity, figureCases, figuresOf, refusals } from '../../support/figureCases'

const accepted = `
最低气温-17到-15℃ | -17到-15℃ | - | eq | ℃ | -17..-15
气温-3～5℃ | -3～5℃ | - | eq | ℃ | -3..5
气温零下3至5摄氏度 | 零下3至5摄氏度 | - | eq | 摄氏度 | -5..-3
预亏-5亿元至-3亿元 | -5亿元至-3亿元 | - | eq | 元 | -500000000..-300000000
北风4、5级 | 4、5级 | - | eq | 级 | 4..5
住了三、四天医院里的2、3个人 | 2、3个 | - | eq | 个 | 2..3
价格3000元—5000元不等 | 3000元—5000元 | - | eq | 元 | 3000..5000
共12、13个 | 13个 | 13 | eq | 个
1、2、3级 | 3级 | 3 | eq | 级
`
const refused = `
小组赛31-22、25-27 | scores
申花3-1逆转对手 | a score
3、4号线 | lines
2、3月间 | months
`

describe('ranges with signs and neighbours', () => {
  test.each(figureCases(accepted))('$passage → $printed', (wanted) => expectFigure(wanted))
  test.each(refusals(refused))('$passage: $reason', (refusal) => expectNoQuantity(refusal))
})

test('editions between two are named, not counted', () => {
  expect(figuresOf('参加25至27届展会')[0]).toMatchObject({ text: '25至27届', kind: 'ordinal' })
  expect(figuresOf('参加25至27场展会')[0]).toMatchObject({ text: '25至27场', kind: 'quantity' })
})

test('a step and the level it led to are two', () => {
  const figures = figuresOf('储备增加322亿美元至33174亿美元')
  expect(figures.map(({ text, role }) => [text, role])).toEqual([
    ['322亿美元', 'change'],
    ['33174亿美元', 'after'],
  ])
  expect(figuresOf('预计增加10亿元至20亿元').map(({ text }) => text)).toEqual(['10亿元至20亿元'])
  expect(figuresOf('罚款1万元至10万元').map(({ text }) => text)).toEqual(['1万元至10万元'])
})
