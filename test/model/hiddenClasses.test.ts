/**
 * What is read from a file has the same hidden class, row for row: the engine then finds a property at a known place, and keeps
 * one class instead of one for each row. With a class for each row a corpus took half as much memory again, and its index four
 * times as long. Not timed: the engine itself is asked.
 */
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { present } from '../../src/base/assert'
import { decodeCorpus, encodeCorpus } from '../../src/model/corpusJson'
import { syntheticCorpus } from '../support/syntheticCorpus'

setFlagsFromString('--allow-natives-syntax')
const haveSameClass = runInThisContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean

/** How many hidden classes some objects have. */
function countClasses(objects: readonly object[]): number {
  const found: object[] = []
  for (const object of objects) if (!found.some((one) => haveSameClass(one, object))) found.push(object)
  return found.length
}

/** While numbers come that are no small integers, the engine goes through a few classes until one fits all. */
const fewClasses = 6

const decoded = decodeCorpus(JSON.parse(encodeCorpus(syntheticCorpus(2_000))))
const corpus = present(decoded.ok ? decoded.value : null, 'a whole corpus')
const reported = corpus.statistics.filter((statistic) => statistic.kind === 'reported')

test.each([
  ['figures', corpus.figures],
  ['stories', corpus.stories],
  ['reported statistics', reported],
  ['derived statistics', corpus.statistics.filter((statistic) => statistic.kind === 'derived')],
  ['readings', reported.flatMap((statistic) => statistic.readings)],
] as const)('%s share a few hidden classes', (_, rows) => {
  expect(rows.length).toBeGreaterThan(4 * fewClasses)
  expect(countClasses(rows)).toBeLessThanOrEqual(fewClasses)
})

test('objects with a shape each are told apart', () => {
  const shapes = Array.from({ length: 50 }, (_, i) => ({ [`key${i}`]: i }))
  expect(countClasses(shapes)).toBe(50)
})
