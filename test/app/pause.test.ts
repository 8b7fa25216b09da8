import { afterEach, expect, test, vi } from 'vitest'
import { painted, pause } from '../../src/app/pause'

afterEach(() => vi.unstubAllGlobals())

test('a pause lets other tasks go first, with or without a scheduler', async () => {
  const order: string[] = []
  setTimeout(() => order.push('other'))
  await pause().then(() => order.push('on'))
  expect(order).toEqual(['other', 'on'])
  const yielding = vi.fn(() => Promise.resolve())
  vi.stubGlobal('scheduler', { yield: yielding })
  await pause()
  expect(yielding).toHaveBeenCalledOnce()
})

test('goes on after the next frame; a page that nobody sees has none', async () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act))
  let on = false
  const seen = painted({ hidden: false } as Document).then(() => (on = true))
  await pause()
  expect(on).toBe(false)
  frames.forEach((act) => act())
  await seen
  expect(on).toBe(true)
  await painted({ hidden: true } as Document)
  expect(frames).toHaveLength(1)
})
