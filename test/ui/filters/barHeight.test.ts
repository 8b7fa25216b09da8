import { afterEach, expect, test } from 'vitest'
import { tellBarHeight } from '../../../src/ui/filters/barHeight'

afterEach(() => document.documentElement.removeAttribute('style'))

test('a jump stops below the bar, and what sticks below it knows its height', () => {
  tellBarHeight(64, document)
  const root = document.documentElement.style
  expect(root.getPropertyValue('scroll-padding-top')).toBe('calc(64px + 1rem)')
  // jsdom has no style sheets made by a script, like an old browser.
  expect(root.getPropertyValue('--bar')).toBe('64px')
})
