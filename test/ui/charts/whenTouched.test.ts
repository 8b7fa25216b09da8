import { expect, test, vi } from 'vitest'
import { whenTouched } from '../../../src/ui/charts/whenTouched'

const start = () => {
  const node = document.createElement('div')
  const act = vi.fn()
  return { node, act, stop: whenTouched(node, act) }
}

test.each(['pointerenter', 'pointerdown', 'focusin'])('acts at the first %s, once', (touch) => {
  const { node, act } = start()
  expect(act).not.toHaveBeenCalled()
  node.dispatchEvent(new Event(touch))
  node.dispatchEvent(new Event(touch))
  node.dispatchEvent(new Event('pointerdown'))
  expect(act).toHaveBeenCalledTimes(1)
})

test('what only passes by does not count, and nothing does once it was called off', () => {
  const { node, act, stop } = start()
  node.dispatchEvent(new Event('scroll'))
  stop()
  node.dispatchEvent(new Event('pointerenter'))
  expect(act).not.toHaveBeenCalled()
})
