import { afterEach, expect, test, vi } from 'vitest'
import { painted } from '../../src/app/pause'
import { pause } from '../../src/base/pause'

afterEach(() => vi.unstubAllGlobals())

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
