import { expect, test } from 'vitest'
import { palette } from '../../../src/charts/theme'
import { inkOf } from '../../../src/ui/charts/ink'

test('a colour of either edition is called by its name on the page', () => {
  expect(inkOf(palette.light.data)).toBe('var(--data)')
  expect(inkOf(palette.dark.data)).toBe('var(--data)')
  expect(inkOf(palette.light.inkFaint)).toBe('var(--ink-faint)')
})

test.each(['none', 'transparent', '#123456'])('%s stays what it is', (colour) => {
  expect(inkOf(colour)).toBe(colour)
})
