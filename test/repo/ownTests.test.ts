import { expect, test } from 'vitest'
import { repoFiles } from '../support/repoFiles'

const files = new Set(repoFiles())

/** One construct, one file, one test. Files of types and of data have nothing to test. */
const constructs = [...files].filter((path) =>
  /^src\/extract\/(parsers\/parse\w+|refiners\/\w+)\.ts$/.test(path),
)

test('every parser and refiner has a test of its own', () => {
  const untested = constructs.filter(
    (path) => !files.has(path.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts')),
  )
  expect(constructs.length).toBeGreaterThan(0)
  expect(untested).toEqual([])
})
