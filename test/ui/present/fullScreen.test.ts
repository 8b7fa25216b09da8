import { expect, test, vi } from 'vitest'
import { FullScreen, type ScreenDocument } from '../../../src/ui/present/fullScreen'

/** A browser that does or refuses full screen. */
function screenDocument(allows = true) {
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  const fake = {
    fullscreenElement: null as unknown,
    documentElement: {
      requestFullscreen: async () => {
        if (!allows) throw new TypeError('refused')
        fake.fullscreenElement = fake.documentElement
        tell()
        return Promise.resolve()
      },
    },
    exitFullscreen: async () => {
      fake.fullscreenElement = null
      tell()
      return Promise.resolve()
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }
  return { document: fake as unknown as ScreenDocument, escape: () => fake.exitFullscreen(), listeners }
}

test('it is turned on and off again without an end of the talk', async () => {
  const onescape = vi.fn()
  const { document } = screenDocument()
  const full = new FullScreen(document, onescape)
  expect(await full.toggle()).toBe(true)
  expect(document.fullscreenElement).not.toBeNull()
  expect(await full.toggle()).toBe(true)
  expect([document.fullscreenElement, onescape.mock.calls.length]).toEqual([null, 0])
})

test('Escape, which the browser takes for itself, ends the talk', async () => {
  const onescape = vi.fn()
  const { document, escape } = screenDocument()
  await new FullScreen(document, onescape).toggle()
  await escape()
  expect(onescape).toHaveBeenCalledOnce()
})

test('a refusal is told', async () => {
  expect(await new FullScreen(screenDocument(false).document, () => undefined).toggle()).toBe(false)
})

test('the end of the talk is the end of full screen, and of listening', async () => {
  const onescape = vi.fn()
  const { document, listeners } = screenDocument()
  const full = new FullScreen(document, onescape)
  await full.toggle()
  full.end()
  await Promise.resolve()
  expect([document.fullscreenElement, listeners.size, onescape.mock.calls.length]).toEqual([null, 0, 0])
})
