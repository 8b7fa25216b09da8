import { expect, test } from 'vitest'
import { browserAddress } from '../../src/state/address'

/** As much of a window as the address bar needs. */
function fakeWindow(refuse = false): { window: Window; written: string[]; events: EventTarget } {
  const written: string[] = []
  const events = new EventTarget()
  const write = (how: string) => (_state: unknown, _title: string, url: string) => {
    if (refuse) throw new DOMException('too often', 'SecurityError')
    written.push(`${how} ${url}`)
  }
  const location = { pathname: '/some/repo/', search: '?q=a', hash: '#table' }
  const history = { pushState: write('push'), replaceState: write('replace') }
  const listeners = {
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  }
  return { window: { location, history, ...listeners } as unknown as Window, written, events }
}

test('keeps path and fragment, also where the query is emptied', () => {
  const { window, written } = fakeWindow()
  const bar = browserAddress(window)
  expect(bar.read()).toBe('?q=a')
  expect(bar.push('?q=b')).toBe(true)
  expect(bar.replace('')).toBe(true)
  expect(written).toEqual(['push /some/repo/?q=b#table', 'replace /some/repo/#table'])
})

test('a browser that throws is a refusal', () => {
  expect(browserAddress(fakeWindow(true).window).push('?q=b')).toBe(false)
})

test('listens to Back and Forward until it is stopped', () => {
  const { window, events } = fakeWindow()
  let calls = 0
  const stop = browserAddress(window).listen(() => (calls += 1))
  events.dispatchEvent(new Event('popstate'))
  stop()
  events.dispatchEvent(new Event('popstate'))
  expect(calls).toBe(1)
})
