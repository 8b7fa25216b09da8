import { afterEach, expect, test, vi } from 'vitest'
import { atOnce, eachRow, inSlices, pause, stepBack } from '../../src/base/pause'

afterEach(() => vi.unstubAllGlobals())

test('a pause lets other tasks go first, with or without a scheduler', async () => {
  const order: string[] = []
  setTimeout(() => order.push('other'))
  await pause().then(() => order.push('on'))
  expect(order).toEqual(['other', 'on'])
  const yielding = vi.fn(() => Promise.resolve())
  vi.stubGlobal('scheduler', { yield: yielding })
  await pause()
  expect(yielding).toHaveBeenCalledOnce()
})

test('who steps back lets all others go first, with or without a scheduler', async () => {
  const order: string[] = []
  setTimeout(() => order.push('other'))
  await stepBack().then(() => order.push('on'))
  expect(order).toEqual(['other', 'on'])
  const postTask = vi.fn((task: () => void) => Promise.resolve(task()))
  vi.stubGlobal('scheduler', { postTask })
  await stepBack()
  expect(postTask).toHaveBeenCalledOnce()
})

test('a thousand rows are a step, and each row has its turn once, in its order', () => {
  const rows = Array.from({ length: 2500 }, (_, i) => `row ${i}`)
  const seen: (readonly [string, number])[] = []
  const steps = eachRow(rows, (row, i) => seen.push([row, i]))
  steps.next()
  expect(seen).toHaveLength(1000)
  atOnce(steps)
  expect(seen).toEqual(rows.map((row, i) => [row, i]))
  expect(eachRow([], () => expect.unreachable()).next()).toEqual({ done: true, value: undefined })
})

/** Steps that take so long each, by a clock of their own. */
function* takingLong(times: readonly number[], clock: { now: number }): Generator<void, string> {
  for (const time of times) {
    clock.now += time
    yield
  }
  return 'the end'
}

test.each([
  [[1, 1, 1, 1], 0],
  [[20, 20, 20], 3],
  [[3, 3, 3, 3, 3, 3], 2],
])('steps of %j ms have %i pauses, and give what the last one gives', async (times, pauses) => {
  const clock = { now: 0 }
  const postTask = vi.fn((task: () => void) => Promise.resolve(task()))
  vi.stubGlobal('scheduler', { postTask })
  vi.stubGlobal('performance', { now: () => clock.now })
  expect(await inSlices(takingLong(times, clock))).toBe('the end')
  expect(postTask).toHaveBeenCalledTimes(pauses)
})

test('without pauses the end is the same', () => {
  expect(atOnce(takingLong([20, 20], { now: 0 }))).toBe('the end')
})
