import { expect, test } from 'vitest'
import { findChoices } from '../../../src/ui/big/findChoices'

const options = Array.from({ length: 100 }, (_, i) => ({
  value: `v${i}`,
  text: i % 2 === 0 ? `上海 ${i}` : `Wuhan ${i}`,
  count: i,
  chosen: i === 3,
}))

test('what is chosen comes first, then the most frequent', () => {
  const { shown, others } = findChoices(options, '')
  expect(shown.slice(0, 3).map(({ value }) => value)).toEqual(['v3', 'v99', 'v98'])
  expect(shown.length + others).toBe(100)
})

test('a part of the name finds, in any case; what is chosen stays in sight', () => {
  const { shown } = findChoices(options, ' WUHAN 91 ')
  expect(shown.map(({ value }) => value)).toEqual(['v3', 'v91'])
  expect(findChoices(options, '没有').shown.map(({ value }) => value)).toEqual(['v3'])
})

test('of very many chosen the first are shown, and the others are found by name', () => {
  const days = options.map((option) => ({ ...option, chosen: option.count < 90 }))
  const { shown, others } = findChoices(days, '')
  expect(shown.filter(({ chosen }) => chosen)).toHaveLength(50)
  expect(shown.slice(0, 40).map(({ value }) => value)).toEqual(days.slice(0, 40).map(({ value }) => value))
  expect(shown.length + others).toBe(100)
  expect(findChoices(days, '上海 88').shown.map(({ value }) => value)).toContain('v88')
})
