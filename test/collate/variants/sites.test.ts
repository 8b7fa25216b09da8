import { describe, expect, test } from 'vitest'
import { collateStory } from '../../../src/collate/index'
import { sitesOf } from '../../../src/collate/variants/sites'
import { witness } from '../support'

const keys = (...texts: readonly string[]): string[][] =>
  sitesOf(collateStory(texts.map((text, i) => witness(`p${i}`, text)))).map((site) =>
    site.testimonies.map((t) => t.key),
  )
const base = '沿江新修的栈道旁栽满了乌桕树，退休教师每天清晨在这里散步。'

describe('sites', () => {
  test('a difference is the stretch between what agrees', () => {
    expect(keys(base, base.replace('乌桕', '水杉'))).toEqual([['乌桕', '水杉']])
  })

  test('one shared character between two differences is chance', () => {
    expect(keys(base.replace('乌桕', '尼加拉瓜'), base.replace('乌桕', '厄瓜多尔'))).toEqual([
      ['尼加拉瓜', '厄瓜多尔'],
    ])
  })

  test('two differences with more between them are two', () => {
    expect(keys(base, base.replace('新修', '重修').replace('清晨', '傍晚'))).toHaveLength(2)
  })

  test('a printing that lacks the place bears no testimony', () => {
    const half = base.slice(15)
    expect(keys(base, base.replace('乌桕', '水杉'), half)).toEqual([['乌桕', '水杉']])
  })

  test('printings that agree have no sites', () => {
    expect(keys(base, base)).toEqual([])
  })
})
