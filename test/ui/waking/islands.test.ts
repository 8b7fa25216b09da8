import { beforeEach, expect, test, vi } from 'vitest'
import { sleep, wakeInHand, wakeIslands, type Sleeper, type Supply } from '../../../src/ui/waking/islands'

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
  const { attach, end } = sleep({ until: 'touch', supply: null, isFresh: () => true, wake, ...wish })
  const stop = attach(node) as () => void
  return { node, button, wake, pressed, end, stop }
}

/** Something that is fetched, where `comes` says so. */
function supply(comes: () => boolean): Supply {
  let part: object | null = null
  const bring = async (): Promise<boolean> => {
    await Promise.resolve()
    if (comes()) part = {}
    return part !== null
  }
  return { held: () => part, bring }
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
  const { button, wake, pressed } = island({ supply: supply(() => true) })
  button.click()
  expect(pressed).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(wake).toHaveBeenCalledOnce())
  expect(pressed).toHaveBeenCalledOnce()
})

test('a part that does not come leaves what stands there, and may be touched again', async () => {
  let offline = true
  const { node, button, wake } = island({ supply: supply(() => !offline) })
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

  const offline = island({ isFresh: () => false, supply: supply(() => false) })
  offline.end()
  await vi.waitFor(() => expect(offline.node.childElementCount).toBe(0))
  expect(offline.wake).not.toHaveBeenCalled()
})

test('all of them wake at once', () => {
  const both = [island(), island()]
  wakeIslands(() => true)
  both.forEach(({ wake }) => expect(wake).toHaveBeenCalledOnce())
})

test('what a reader has in hand wakes up before the page shows something else, the rest does not', () => {
  const [focused, open, selected, other] = [island(), island(), island(), island()]
  // Before the script came: nobody heard of it.
  document.addEventListener('focusin', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  })
  focused.button.focus()
  open.node.insertAdjacentHTML('beforeend', '<details open><summary>…</summary></details>')
  selected.button.textContent = 'some words'
  document.getSelection()?.selectAllChildren(selected.button)
  wakeInHand()
  const woken = [focused, open, selected, other].map(({ wake }) => wake.mock.calls.length)
  expect(woken).toEqual([1, 1, 1, 0])
})

test('what shows another view than the page is busy until its part has come', async () => {
  let fresh = true
  const { node, end, wake } = island({ isFresh: () => fresh, supply: supply(() => true) })
  fresh = false
  end()
  expect(node.getAttribute('aria-busy')).toBe('true')
  await vi.waitFor(() => expect(wake).toHaveBeenCalledExactlyOnceWith(node, false))
  expect(node.hasAttribute('aria-busy')).toBe(false)
})
