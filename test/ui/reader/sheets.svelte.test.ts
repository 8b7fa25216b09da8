import { expect, test, vi } from 'vitest'
import { SheetShelf } from '../../../src/ui/reader/sheets.svelte'

test('a picture is let go of with its page', () => {
  const close = vi.fn()
  const shelf = new SheetShelf()
  shelf.show('a.pdf', { width: 1, height: 1, runs: [], draw: vi.fn(), close })
  shelf.show('b.txt', null)
  expect(Object.keys(shelf.pictures)).toEqual(['a.pdf'])
  shelf.remove('b.txt')
  expect(close).not.toHaveBeenCalled()
  shelf.remove('a.pdf')
  expect(close).toHaveBeenCalledOnce()
  expect(shelf.pictures).toEqual({})
})
