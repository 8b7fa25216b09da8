import { expect, test } from 'vitest'
import { heightMessage, heightReporter, readHeightMessage } from '../../../src/share/embed/heightMessage'

test('a message is read as it was made', () => {
  expect(readHeightMessage(heightMessage(411.2))).toBe(412)
})

test.each([
  null,
  undefined,
  'height',
  7,
  {},
  { youju: 'height' },
  { youju: 'height', height: NaN },
  { height: 5 },
])('no message of ours: %j', (data) => expect(readHeightMessage(data)).toBeNull())

test.each([0, -1, NaN, Infinity, 4001])('no height that a page should obey: %s', (height) => {
  expect(heightMessage(height)).toBeNull()
})

test('a height is told when it changes, not again and again', () => {
  const told: number[] = []
  const report = heightReporter(({ height }) => void told.push(height))
  for (const height of [300, 300, 299.6, 301, 0, 301, 300]) report(height)
  expect(told).toEqual([300, 301, 300])
})
