import { expect, test } from 'vitest'
import { readRepoFile } from '../support/repoFiles'

/** What `npm run bench` knows, as the list in its source says: importing it would run it. */
function knownBenches(): string[] {
  const list = /const benches\b[^{]*\{([^}]*)\}/.exec(readRepoFile('bench/main.ts'))?.[1] ?? ''
  return [...list.matchAll(/^\s*(\w+):/gm)].map((match) => match[1] ?? '')
}

/** The headings of results in the document. */
function results(): string[] {
  return [...readRepoFile('bench/README.md').matchAll(/^### `(.+)`$/gm)].map((match) => match[1] ?? '')
}

test('every benchmark has its results in bench/README.md, and nothing else has', () => {
  expect(knownBenches()).toContain('load')
  expect(results().sort()).toEqual(knownBenches().sort())
})
