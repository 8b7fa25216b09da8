import { expect, test, vi } from 'vitest'
import { opensBeside } from '../../../src/app/embed/opensBeside'

test('the new page has no hold on this one', () => {
  const tab = { opener: {} }
  const open = vi.fn(() => tab as Window)
  expect(opensBeside('https://example.org/', { open })).toBe(true)
  expect(open).toHaveBeenCalledWith('https://example.org/', '_blank')
  expect(tab.opener).toBeNull()
})

test('a page that the browser keeps from opening is told of', () => {
  expect(opensBeside('https://example.org/', { open: () => null })).toBe(false)
})
