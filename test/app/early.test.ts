import { expect, test, vi } from 'vitest'
import { redoEarly } from '../../src/app/early'

/** As the script at the head of the page does it. */
function noting() {
  const note = ({ type, target }: Event): void => void early.push({ type, target: target ?? window })
  const early = Object.assign([] as { type: string; target: EventTarget }[], { note })
  for (const type of ['click', 'input', 'change']) window.addEventListener(type, note, true)
  return Object.assign(window as Window & { early?: typeof early }, { early })
}

test('what was done before the app was awake is done again, once, and no more is noted', () => {
  const world = noting()
  const button = document.body.appendChild(document.createElement('button'))
  button.click()
  const pressed = vi.fn()
  button.addEventListener('click', pressed)
  redoEarly(world)
  expect(pressed).toHaveBeenCalledOnce()
  expect('early' in world).toBe(false)
  redoEarly(world)
  expect(pressed).toHaveBeenCalledOnce()
})

test('a page without that script has nothing to do again', () => {
  expect(() => redoEarly(window)).not.toThrow()
})
