import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  mostSteps,
  redo,
  redoable,
  startHistory,
  take,
  undo,
  undoable,
  type History,
} from '../../src/state/history'

type Numbers = History<number, string>
const times = (count: number, step: (h: Numbers) => Numbers, from: Numbers): Numbers =>
  Array.from({ length: count }).reduce<Numbers>(step, from)

const taken = (values: readonly number[]): Numbers =>
  values.reduce((history, value) => take(history, value, `to ${value}`), startHistory<number, string>(-1))

describe('a history', () => {
  test('undoing all leads to the start, redoing all to the end', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { maxLength: 40 }), (values) => {
        const end = taken(values)
        const start = times(values.length + 2, undo, end)
        expect(start.present).toBe(-1)
        expect(times(values.length + 2, redo, start)).toEqual(end)
      }),
    )
  })

  test('a step that changes nothing is none; a new step forgets what was undone', () => {
    const history = taken([1, 2])
    expect(take(history, 2, 'again')).toBe(history)
    const other = take(undo(history), 5, 'to 5')
    expect([redo(other), redoable(other), undoable(other)]).toEqual([other, null, 'to 5'])
  })

  test('says what would be undone and redone', () => {
    const history = undo(taken([1, 2]))
    expect([undoable(history), redoable(history)]).toEqual(['to 1', 'to 2'])
    expect(undoable(startHistory(0))).toBeNull()
  })

  test('is bounded: the oldest steps are forgotten, the newest never', () => {
    const values = Array.from({ length: mostSteps + 5 }, (_, i) => i)
    const history = taken(values)
    expect(history.past).toHaveLength(mostSteps)
    expect(times(mostSteps, undo, history).present).toBe(4)
  })
})
