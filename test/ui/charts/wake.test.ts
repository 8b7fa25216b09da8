import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTurn, wakeAtLeisure, wakeLater } from '../../../src/ui/charts/wake'

/** What an observer of the window was given, and how the element comes near it. */
let come: (isIntersecting: boolean) => void = () => undefined
let idle: (() => void)[] = []
let patience = Infinity

beforeEach(() => {
  idle = []
  vi.stubGlobal('requestIdleCallback', (act: () => void, options?: IdleRequestOptions) => {
    patience = options?.timeout ?? Infinity
    return idle.push(act)
  })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (seen: readonly { readonly isIntersecting: boolean }[]) => void) {
        come = (isIntersecting) => tell([{ isIntersecting }])
      }
      observe = vi.fn()
      disconnect = (): void => {
        come = () => undefined
      }
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** Lets the browser be idle until nothing is asked of it any more. */
async function rest(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    idle.splice(0).forEach((act) => act())
    await Promise.resolve()
    await Promise.resolve()
  }
}

const chart = (ready = true) => {
  const node = document.createElement('div')
  const act = vi.fn()
  return { node, act, stop: wakeLater(node, { ready: () => Promise.resolve(ready), act }) }
}

test('at leisure, one after the other in their order', async () => {
  const done: string[] = []
  const acts = ['a', 'b', 'c'].map((name) => wakeAtLeisure(() => done.push(name)))
  acts[1]?.()
  expect(done).toEqual([])
  expect(patience).toBeLessThan(5000) // some browsers have no leisure for a long time
  await rest()
  expect(done).toEqual(['a', 'c'])
})

test('who hurries takes the turns before there is leisure, in the same order', async () => {
  const done: string[] = []
  for (const name of ['a', 'b']) wakeAtLeisure(() => done.push(name))
  expect(takeTurn()).toBe(true)
  expect(done).toEqual(['a'])
  expect(takeTurn()).toBe(true)
  expect(takeTurn()).toBe(false)
  await rest()
  expect(done).toEqual(['a', 'b'])
})

test('a chart far from the window stays a picture, and wakes once it is near', async () => {
  const { act } = chart()
  come(false)
  await rest()
  expect(act).not.toHaveBeenCalled()
  come(true)
  await rest()
  expect(act).toHaveBeenCalledOnce()
})

test('a touched chart does not wait, and wakes once', async () => {
  const { node, act } = chart()
  const near = come
  node.dispatchEvent(new Event('pointerdown'))
  near(true)
  await rest()
  expect(act).toHaveBeenCalledOnce()
})

test('what is called off stays asleep', async () => {
  const { act, stop } = chart()
  const near = come
  stop()
  near(true)
  await rest()
  expect(act).not.toHaveBeenCalled()
})
