import { expect, test, vi } from 'vitest'
import { filledShelf, shelf } from '../../../src/ui/waking/shelf.svelte'

test('holds nothing until the part has arrived, and fetches it once', async () => {
  const fetch = vi.fn(() => Promise.resolve('part'))
  const { held, bring } = shelf(fetch)
  expect(held()).toBeNull()
  expect(await bring()).toBe(true)
  expect(await bring()).toBe(true)
  expect(held()).toBe('part')
  expect(fetch).toHaveBeenCalledOnce()
})

test('what did not come is not there, and may come later', async () => {
  let offline = true
  const { held, bring } = shelf(() => (offline ? Promise.reject(new Error('offline')) : Promise.resolve(1)))
  expect(await bring()).toBe(false)
  expect(held()).toBeNull()
  offline = false
  expect(await bring()).toBe(true)
  expect(held()).toBe(1)
})

test('a part that came with the page is there from the start', async () => {
  const { held, bring } = filledShelf('part')
  expect(held()).toBe('part')
  expect(await bring()).toBe(true)
})
