import { describe, expect, test } from 'vitest'
import { addDeviations, collateStory, deviationsOf } from '../../src/collate/index'
import { pageId } from '../../src/model/figure'
import { witness } from './support'

const story = '沿江新修的栈道旁栽满了乌桕树，退休教师每天清晨在这里散步，傍晚又有人来此垂钓。'

describe('deviations', () => {
  test('a page that lacks what all others have stands alone', () => {
    const found = deviationsOf(
      collateStory([witness('a', story), witness('b', story), witness('c', story.replace('清晨', '某天'))]),
    )
    expect(found.get(pageId('c'))?.alone).toBe(2)
    expect(found.get(pageId('a'))?.alone).toBe(0)
    expect(found.get(pageId('a'))?.of).toBeGreaterThan(20)
  })

  test('a page that lacks the whole passage is not counted there', () => {
    const half = witness('c', story.slice(0, 15))
    const found = deviationsOf(collateStory([witness('a', story), witness('b', story), half]))
    expect(found.get(half.page)?.alone).toBe(0)
  })

  test('with two pages nobody stands alone', () => {
    const found = deviationsOf(
      collateStory([witness('a', story), witness('b', story.replace('清晨', '某天'))]),
    )
    expect([...found.values()]).toEqual([
      { alone: 0, of: 0 },
      { alone: 0, of: 0 },
    ])
  })

  test('counts of several stories add up', () => {
    const [p, q] = [pageId('p'), pageId('q')]
    const sum = addDeviations([
      new Map([[p, { alone: 1, of: 10 }]]),
      new Map([
        [p, { alone: 2, of: 5 }],
        [q, { alone: 0, of: 1 }],
      ]),
    ])
    expect([...sum]).toEqual([
      [p, { alone: 3, of: 15 }],
      [q, { alone: 0, of: 1 }],
    ])
  })
})
