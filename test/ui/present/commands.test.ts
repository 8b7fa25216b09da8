import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clickCommand,
  KeyReader,
  slideAfter,
  swipeCommand,
  type Command,
  type Press,
} from '../../../src/ui/present/commands'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, timeStamp: 0, ...more,
}) // prettier-ignore
const read = (key: string, more: Partial<Press> = {}) => new KeyReader().read(press(key, more))

describe('keys', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%j goes on', (key) => {
    expect(read(key)).toEqual({ kind: 'step', by: 1 })
  })
  test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%j goes back', (key) => {
    expect(read(key)).toEqual({ kind: 'step', by: -1 })
  })
  test('the space bar with shift goes back', () => {
    expect(read(' ', { shiftKey: true })).toEqual({ kind: 'step', by: -1 })
  })
  test.each([
    ['Home', { kind: 'to', number: 1 }],
    ['End', { kind: 'to', number: Infinity }],
    ['n', { kind: 'notes' }],
    ['N', { kind: 'notes' }],
    ['f', { kind: 'full-screen' }],
    ['s', { kind: 'speaker' }],
    ['Escape', { kind: 'leave' }],
  ])('%s', (key, command) => {
    expect(read(key)).toEqual(command)
  })
  test.each(['Tab', 'a', 'F5', 'Shift', '0'])('%s is none of ours', (key) => {
    expect(read(key)).toBeNull()
  })
  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s the browser has the key', (held) => {
    expect(read('p', { [held]: true })).toBeNull()
    expect(read('ArrowLeft', { [held]: true })).toBeNull()
  })
  test('digits that follow each other are one number, after a pause or another key they begin anew', () => {
    const keys = new KeyReader()
    const at = (key: string, timeStamp: number) => keys.read(press(key, { timeStamp }))
    expect(at('1', 1000)).toEqual({ kind: 'to', number: 1 })
    expect(at('2', 1300)).toEqual({ kind: 'to', number: 12 })
    expect(at('3', 3000)).toEqual({ kind: 'to', number: 3 })
    at('n', 3100)
    expect(at('4', 3200)).toEqual({ kind: 'to', number: 4 })
  })
})

describe('fingers and clicks', () => {
  test.each([
    [-80, 5, 1],
    [80, -5, -1],
    [-30, 0, null],
    [-80, 70, null],
    [0, 200, null],
  ])('a finger that goes %d to the right and %d down', (right, down, by) => {
    expect(swipeCommand(right, down)).toEqual(by === null ? null : { kind: 'step', by })
  })
  test.each([
    [0.05, -1],
    [0.95, 1],
    [0.5, null],
    [0.25, null],
  ])('a click at %d', (place, by) => {
    expect(clickCommand(place)).toEqual(by === null ? null : { kind: 'step', by })
  })
})

test('no command leads out of the deck', () => {
  const commands: fc.Arbitrary<Command> = fc.oneof(
    fc.constantFrom<Command>(
      { kind: 'step', by: 1 },
      { kind: 'step', by: -1 },
      { kind: 'notes' },
      { kind: 'leave' },
    ),
    fc
      .oneof(fc.integer({ min: 1 }), fc.constant(Infinity))
      .map((number): Command => ({ kind: 'to', number })),
  )
  fc.assert(
    fc.property(fc.array(commands), fc.integer({ min: 2, max: 60 }), (all, count) => {
      const end = all.reduce((current, command) => slideAfter(command, current, count), 0)
      expect(end).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThan(count)
    }),
  )
})
