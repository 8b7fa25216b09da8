import { beforeEach, expect, test, vi } from 'vitest'
import { sleep, wakeIslands, type Sleeper } from '../../../src/ui/waking/islands'

beforeEach(() => document.body.replaceChildren())

/** An island that sleeps, with a button in it that notes when it is pressed. */
function island(wish: Partial<Sleeper> = {}) {
  const node = document.createElement('div')
  const button = document.createElement('button')
  node.append(button)
  document.body.append(node)
  const wake = vi.fn<Sleeper['wake']>()
  const pressed = vi.fn()
  wake.mockImplementation(() => button.addEventListener('click', pressed))
  const { attach, end } = sleep({ until: 'touch', bring: null, isFresh: () => true, wake, ...wish })
  const stop = attach(node) as () => void
  return { node, button, wake, pressed, end, stop }
}

test('sleeps until it is touched, and is awake before the touch goes on', () => {
  const { button, wake, pressed, node } = island()
  expect(wake).not.toHaveBeenCalled()
  button.click()
  expect(wake).toHaveBeenCalledExactlyOnceWith(node, true)
  expect(pressed).toHaveBeenCalledOnce()
  button.click()
  expect(wake).toHaveBeenCalledOnce()
})

test('what only passes by wakes nothing, and nothing does once it is taken away', () => {
  const { node, button, wake, stop } = island()
  node.dispatchEvent(new Event('scroll'))
  stop()
  button.click()
  expect(wake).not.toHaveBeenCalled()
})

test('a click that has to wait for the part is made again when it has come', async () => {
  const { button, wake, pressed } = island({ bring: () => Promise.resolve(true) })
  button.click()
  expect(pressed).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(wake).toHaveBeenCalledOnce())
  expect(pressed).toHaveBeenCalledOnce()
})

test('a part that does not come leaves what stands there, and may be touched again', async () => {
  let offline = true
  const { node, button, wake } = island({ bring: () => Promise.resolve(!offline) })
  button.click()
  await Promise.resolve()
  expect(node.contains(button)).toBe(true)
  offline = false
  await vi.waitFor(() => {
    button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    expect(wake).toHaveBeenCalledOnce()
  })
})

test('what the build drew of another view goes, also where the part does not come', async () => {
  const stale = island({ isFresh: () => false })
  stale.end()
  expect(stale.wake).toHaveBeenCalledExactlyOnceWith(stale.node, false)
  expect(stale.node.childElementCount).toBe(0)

  const offline = island({ isFresh: () => false, bring: () => Promise.resolve(false) })
  offline.end()
  await vi.waitFor(() => expect(offline.node.childElementCount).toBe(0))
  expect(offline.wake).not.toHaveBeenCalled()
})

test('all of them wake at once', () => {
  const both = [island(), island()]
  wakeIslands()
  both.forEach(({ wake }) => expect(wake).toHaveBeenCalledOnce())
})
