import { beforeEach, expect, test, vi } from 'vitest'
import { whenNear } from '../../../src/ui/charts/nearView'

let see: (isIntersecting: boolean) => void
let watched = 0

beforeEach(() => {
  watched = 0
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 1))
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(report: (entries: { isIntersecting: boolean }[]) => void) {
        see = (isIntersecting) => report([{ isIntersecting }])
      }
      observe(): void {
        watched++
      }
      disconnect(): void {
        watched = 0
      }
    },
  )
})

const start = () => {
  const act = vi.fn()
  return { act, stop: whenNear(document.createElement('div'), act) }
}

test('acts once, when the element comes near', () => {
  const { act } = start()
  see(false)
  expect(act).not.toHaveBeenCalled()
  see(true)
  see(true)
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
  expect(watched).toBe(0)
})

test('acts at leisure where the element never comes near, so that it can be printed', () => {
  const { act } = start()
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
})

test('never acts once it was called off', () => {
  const { act, stop } = start()
  stop()
  see(true)
  vi.runAllTimers()
  expect(act).not.toHaveBeenCalled()
})
