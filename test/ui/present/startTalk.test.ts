import { beforeEach, describe, expect, test, vi } from 'vitest'
import { startTalk, type StartedTalk } from '../../../src/ui/present/startTalk'

const onplace = vi.fn()
const onleave = vi.fn()
let started: StartedTalk

beforeEach(() => {
  vi.clearAllMocks()
  document.body.innerHTML = '<button></button><div data-scrolls><a href="#x"></a></div><p></p>'
  started = startTalk(window, {
    specs: () => [],
    place: () => ({ present: 'charts', chart: null }),
    onplace,
    onleave,
  })
  return started.end
})

/** Whether a key that is pressed there turns the page: the sources come after the title. */
function turns(selector: string, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  const at = document.querySelector(selector)
  at?.addEventListener('keydown', (heard) => started.onkeydown(heard as KeyboardEvent), { once: true })
  at?.dispatchEvent(event)
  return event.defaultPrevented
}

describe('a key', () => {
  test.each([
    ['p', 'ArrowRight'],
    ['p', ' '],
    ['button', 'ArrowDown'],
    ['[data-scrolls]', 'ArrowRight'],
    ['[data-scrolls]', ' '],
  ])('in %s, %j, turns the page', (selector, key) => {
    expect(turns(selector, key)).toBe(true)
    expect(onplace).toHaveBeenCalledWith({ present: 'sources', chart: null })
  })
  test.each([
    ['button', ' '],
    ['button', 'Enter'],
    ['a', 'Enter'],
    ['[data-scrolls]', 'ArrowDown'],
    ['a', 'End'],
    ['p', 'q'],
  ])('in %s, %j, is left to the browser', (selector, key) => {
    expect(turns(selector, key)).toBe(false)
    expect(onplace).not.toHaveBeenCalled()
  })
})

test('Escape leaves; once it has ended, an end of full screen leaves no more', () => {
  turns('p', 'Escape')
  expect(onleave).toHaveBeenCalledTimes(1)
  started.end()
  document.dispatchEvent(new Event('fullscreenchange'))
  expect(onleave).toHaveBeenCalledTimes(1)
})
