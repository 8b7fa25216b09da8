import { expect, test } from 'vitest'
import { readRepoFile, repoFiles } from '../support/repoFiles'

const files = new Set(repoFiles())

/** The constructs and decisions that `rules.ts` puts in order; what they share is tested through them. */
const ruled = [...readRepoFile('src/extract/rules.ts').matchAll(/from '\.\/((?:parsers|refiners)\/\w+)'/g)]
const constructs = ruled.map((match) => match[1] ?? '')

test('every parser and refiner has a test of its own', () => {
  expect(constructs.length).toBeGreaterThan(10)
  expect(constructs.filter((name) => !files.has(`test/extract/${name}.test.ts`))).toEqual([])
})
